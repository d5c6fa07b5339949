package pe.gob.indecopi.procedimientos.catalogo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;

/** The terms that an entry's own columns fix, so that nobody writes them twice. */
final class TerminosDeEntrada {
  private TerminosDeEntrada() {}

  /** What the desk finds missing is handed in within two days, in every procedure. */
  static final Termino COMPLETAR_FECHA = Termino.habiles(2, "Ley 27444, art. 125.1");

  /** Since D.Leg. 1272 positive silence waits for the days in which a decision may be notified. */
  static final Termino NOTIFICACION_EN_SILENCIO =
      Termino.habiles(5, "Ley 27444, arts. 24.1 y 188.1");

  /** What the law fixes for every procedure, unless an entry says otherwise. */
  static final Map<String, Termino> DE_TODOS =
      Map.of(
          "completarFecha",
          COMPLETAR_FECHA,
          "absolverApelacion",
          Termino.habiles(15, "Ley 27444, art. 227.3"),
          "resolverQueja",
          Termino.habiles(3, "Ley 27444, art. 158.2"));

  /**
   * The terms to resolve, to file each remedy and to decide it.
   *
   * @param fundamento what fixes them
   */
  static Map<String, Termino> derivados(
      String fundamento,
      @Nullable PlazoLegal plazo,
      @Nullable Recurso reconsideracion,
      @Nullable Recurso apelacion,
      @Nullable Recurso revision) {
    Map<String, Termino> terminos = new HashMap<>();
    if (plazo != null) {
      terminos.put(
          "resolver", new Termino(plazo.cantidad(), plazo.unidad(), Norma.LPAG, fundamento));
    }
    recurso(terminos, reconsideracion, "reconsiderar", "resolverReconsideracion", fundamento);
    recurso(terminos, apelacion, "apelar", "resolverApelacion", fundamento);
    recurso(terminos, revision, "revisar", "resolverRevision", fundamento);
    Stream.of("reconsiderar", "apelar")
        .map(terminos::get)
        .filter(Objects::nonNull)
        .max(Comparator.comparing(Termino::cantidad))
        .ifPresent(mayor -> terminos.put("impugnacion", mayor));
    return terminos;
  }

  private static void recurso(
      Map<String, Termino> terminos,
      @Nullable Recurso recurso,
      String interponer,
      String resolver,
      String fundamento) {
    if (recurso == null) {
      return;
    }
    habiles(terminos, interponer, recurso.plazoInterponer(), fundamento);
    habiles(terminos, resolver, recurso.plazoResolver(), fundamento);
  }

  private static void habiles(
      Map<String, Termino> terminos, String nombre, @Nullable Integer dias, String fundamento) {
    if (dias != null) {
      terminos.put(nombre, new Termino(dias, Unidad.DIAS_HABILES, Norma.LPAG, fundamento));
    }
  }
}
