package pe.gob.indecopi.signos.busqueda;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.signos.registro.Gracia;
import pe.gob.indecopi.signos.registro.Novedad;
import pe.gob.indecopi.signos.registro.Novedades;
import pe.gob.indecopi.signos.registro.Partida;
import pe.gob.indecopi.signos.registro.Registros;
import pe.gob.indecopi.signos.registro.Situacion;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas;
import pe.gob.indecopi.signos.semejanza.indice.Ficha;
import pe.gob.indecopi.signos.semejanza.indice.Fuente;

/** The register as an index follows it: all its entries, by some words of each, and its feed. */
final class FuenteDelRegistro implements Fuente {
  private final Registros registros;
  private final Novedades novedades;
  private final Gracia gracia;
  private final RelojLegal reloj;
  private final Function<Situacion, @Nullable String> palabras;

  /**
   * @param palabras by which an entry is found; nothing leaves it out
   */
  FuenteDelRegistro(
      Registros registros,
      Novedades novedades,
      Gracia gracia,
      RelojLegal reloj,
      Function<Situacion, @Nullable String> palabras) {
    this.registros = registros;
    this.novedades = novedades;
    this.gracia = gracia;
    this.reloj = reloj;
    this.palabras = palabras;
  }

  /** The names of all its holders. */
  static String titulares(Situacion s) {
    return s.titulares().stream().map(Persona::nombre).collect(Collectors.joining(" · "));
  }

  @Override
  public Tanda todas(@Nullable String despues, int cuantas) {
    var partidas = registros.todas(despues, cuantas);
    return new Tanda(
        partidas.stream().flatMap(p -> ficha(p).stream()).toList(),
        partidas.isEmpty() ? null : partidas.getLast().id());
  }

  @Override
  public Cambios cambios(long despues, int cuantas) {
    var nuevas = novedades.despues(despues, cuantas);
    var ids = new LinkedHashSet<String>();
    nuevas.stream().map(Novedad::registro).forEach(ids::add);
    List<Ficha> fichas =
        ids.stream()
            .flatMap(id -> registros.de(id).stream())
            .flatMap(p -> ficha(p).stream())
            .toList();
    return new Cambios(fichas, nuevas.isEmpty() ? despues : nuevas.getLast().n());
  }

  @Override
  public long ultima() {
    return novedades.ultima();
  }

  /** Nothing for a sign without words: the eye alone looks for it. */
  private Optional<Ficha> ficha(Partida p) {
    var hoy = reloj.hoy();
    var situacion = registros.situacion(p, hoy);
    var dichas = palabras.apply(situacion);
    if (dichas == null || dichas.isBlank()) {
      return Optional.empty();
    }
    var clases = situacion.clases().stream().map(c -> c.clase()).toList();
    return Optional.of(
        new Ficha(
            p.id(),
            dichas,
            ClasesRelacionadas.bits(clases),
            p.concedido(),
            situacion.vence(),
            hasta(situacion)));
  }

  private @Nullable LocalDate hasta(Situacion s) {
    var vence = s.vence();
    if (s.asiento() > 0 && !s.estado().enVigor()) {
      return s.desde().minusDays(1);
    }
    return vence == null || s.renovacionPedida() ? null : gracia.ultimo(vence);
  }
}
