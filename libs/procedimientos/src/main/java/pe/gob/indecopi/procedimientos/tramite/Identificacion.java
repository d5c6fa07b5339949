package pe.gob.indecopi.procedimientos.tramite;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Identidad;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Suceso;

/**
 * Marks each party with what the registers of the State say of who it is: at the filing, which
 * waits for them no longer than its budget and is never refused for it, and by a sweep over those
 * that were not answered for and over who became a party later. What comes to be known after the
 * filing is an act of the file.
 */
public final class Identificacion {
  /** The act by which it is told; nobody sees what it says but officials and that party's side. */
  public static final String ACTO = "IDENTIDAD_COMPROBADA";

  private static final Logger LOG = LoggerFactory.getLogger(Identificacion.class);
  private static final int PAGINA = 100;

  private final Expedientes expedientes;
  private final Optional<Identificador> identificador;
  private final TramiteProperties.Identidad ajustes;
  private final RelojLegal reloj;

  /**
   * @param identificador absent where no register is asked: then nobody is marked
   */
  Identificacion(
      Expedientes expedientes,
      Optional<Identificador> identificador,
      TramiteProperties.Identidad ajustes,
      RelojLegal reloj) {
    this.expedientes = expedientes;
    this.identificador = identificador;
    this.ajustes = ajustes;
    this.reloj = reloj;
  }

  /** The parties of a filing, marked. */
  List<Parte> alPresentar(List<Parte> partes) {
    var marcas = identificador.map(i -> marcas(i, partes, ajustes.presupuesto())).orElse(Map.of());
    return partes.stream()
        .map(p -> marcas.containsKey(p.id()) ? p.identificada(marcas.get(p.id())) : p)
        .toList();
  }

  /** Asks again for whom no register answered, a page at a time. */
  void barrer() {
    identificador.ifPresent(this::barrer);
  }

  private void barrer(Identificador registros) {
    String despues = null;
    List<String> pagina;
    do {
      pagina = expedientes.porIdentificar(despues, PAGINA);
      for (String id : pagina) {
        if (!registros.disponible()) {
          return;
        }
        expedientes.buscar(id).ifPresent(e -> identificar(registros, e));
        despues = id;
      }
    } while (!pagina.isEmpty());
  }

  private void identificar(Identificador registros, Expediente leido) {
    var marcas = marcas(registros, leido.partes(), ajustes.espera());
    marcas.values().removeIf(Identidad.PENDIENTE::equals);
    if (marcas.isEmpty()) {
      return;
    }
    try {
      expedientes.ejecutar(leido.id().valor(), e -> con(e, leido, marcas));
    } catch (RuntimeException fallo) {
      LOG.warn("Who the parties of {} are will be noted later", leido.id(), fallo);
    }
  }

  /** Another replica may have noted it meanwhile, or the party have said who else it is. */
  private Expediente con(Expediente e, Expediente leido, Map<String, Identidad> marcas) {
    var ahora = reloj.ahora();
    var asiento = Asiento.del(ahora, LocalDate.ofInstant(ahora, RelojLegal.LIMA));
    var actual = e;
    for (var parte : e.partes()) {
      var marca = marcas.get(parte.id());
      if (marca != null
          && parte.porIdentificar()
          && leido.parte(parte.id()).filter(p -> p.persona().equals(parte.persona())).isPresent()) {
        actual = actual.con(suceso(parte, marca), asiento);
      }
    }
    return actual;
  }

  private static Suceso suceso(Parte parte, Identidad marca) {
    return new Suceso(
        ACTO,
        Autor.SISTEMA,
        parte.cuaderno(),
        Map.of("parte", parte.id(), "identidad", marca.name()),
        List.of(new Efecto.Identifica(parte.id(), marca)));
  }

  /** By party: of several persons in one, what matters most. All are asked at once. */
  private static Map<String, Identidad> marcas(
      Identificador registros, List<Parte> partes, Duration espera) {
    var pendientes = partes.stream().filter(Parte::porIdentificar).toList();
    var personas = pendientes.stream().flatMap(p -> p.identificables().stream()).toList();
    if (personas.isEmpty()) {
      return new LinkedHashMap<>();
    }
    var respuestas = new ArrayList<>(registros.identificar(personas, espera));
    Map<String, Identidad> marcas = new LinkedHashMap<>();
    for (var parte : pendientes) {
      var suyas = respuestas.subList(0, parte.identificables().size());
      marcas.put(parte.id(), Collections.max(suyas));
      suyas.clear();
    }
    return marcas;
  }
}
