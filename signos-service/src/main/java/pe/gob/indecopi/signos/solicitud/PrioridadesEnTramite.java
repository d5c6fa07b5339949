package pe.gob.indecopi.signos.solicitud;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.gob.indecopi.procedimientos.calendario.Cuenta;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.expediente.Contado;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.expediente.Suceso;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Prioridad;
import tools.jackson.databind.json.JsonMapper;

/**
 * The priorities that an application claims and does not prove with it: their papers have nine
 * months from the first application, and without them the priority is lost by itself (Decisión 486,
 * arts. 10 and 11).
 */
final class PrioridadesEnTramite {
  static final String TERMINO = "papelesPrioridad";

  /** Where the print asks for the papers, handed in with the application or for it. */
  private static final String PAPELES = "DSD-10.3.b";

  private final JsonMapper json;
  private final Plazos plazos;

  PrioridadesEnTramite(JsonMapper json, Plazos plazos) {
    this.json = json;
    this.plazos = plazos;
  }

  /** One term for each day from which one of them is counted. */
  List<Efecto> alPresentar(Expediente e) {
    return sinPapeles(e).stream()
        .map(Prioridad::fecha)
        .distinct()
        .<Efecto>map(primera -> new Efecto.AbrePlazo(plazo(primera, e.cabecera().oficina())))
        .toList();
  }

  private Plazo plazo(LocalDate primera, String oficina) {
    var donde = plazos.calendario().oficina(oficina).orElseThrow();
    var cuenta = Cuenta.de(primera, ReglasDePrioridad.PAPELES, donde);
    var computo = plazos.calcular(cuenta);
    return new Plazo(
        "",
        TERMINO,
        primera,
        computo.vence(),
        EstadoPlazo.ABIERTO,
        ReglasDePrioridad.PAPELES.fundamento(),
        null,
        null,
        computo.provisional(),
        0,
        Contado.de(cuenta));
  }

  /**
   * Proved, it is claimed with its papers, behind the others; nothing of that day is waited for any
   * more where all of them are proved.
   */
  List<Efecto> alAcreditar(Expediente e, Map<String, Object> nueva) {
    var probada = json.convertValue(nueva, PrioridadAcreditada.class);
    var otras = reivindicadas(e).stream().filter(p -> !probada.es(p)).toList();
    var todas = new ArrayList<>(comoSeGuardan(otras));
    todas.add(nueva);
    var efectos = new ArrayList<Efecto>(List.of(cambia(e, todas)));
    if (sinPapeles(e).stream().allMatch(p -> probada.es(p) || !p.fecha().equals(probada.fecha()))) {
      e.pendientes(TERMINO).stream()
          .filter(p -> p.desde().equals(probada.fecha()))
          .forEach(p -> efectos.add(new Efecto.TerminaPlazo(p.id(), EstadoPlazo.CUMPLIDO)));
    }
    return efectos;
  }

  /**
   * What was not proved is not claimed any more; what is decided already stays as it was decided.
   */
  List<Efecto> alVencer(Expediente e, Suceso vencimiento) {
    return plazo(e, vencimiento)
        .filter(p -> p.tipo().equals(TERMINO) && e.resoluciones().isEmpty())
        .map(p -> sin(e, p.desde()))
        .orElse(List.of());
  }

  private List<Efecto> sin(Expediente e, LocalDate primera) {
    var perdidas = sinPapeles(e).stream().filter(p -> p.fecha().equals(primera)).toList();
    return perdidas.isEmpty()
        ? List.of()
        : List.of(
            cambia(
                e,
                comoSeGuardan(
                    reivindicadas(e).stream().filter(p -> !perdidas.contains(p)).toList())));
  }

  private static Efecto cambia(Expediente e, List<Object> prioridades) {
    var materia = new LinkedHashMap<>(e.pedido().materia());
    materia.remove("prioridades");
    if (!prioridades.isEmpty()) {
      materia.put("prioridades", prioridades);
    }
    return new Efecto.CambiaMateria(materia);
  }

  private List<Object> comoSeGuardan(List<Prioridad> prioridades) {
    return prioridades.stream().<Object>map(p -> json.convertValue(p, Map.class)).toList();
  }

  private static Optional<Plazo> plazo(Expediente e, Suceso vencimiento) {
    return vencimiento.datos().get("plazo") instanceof String id ? e.plazo(id) : Optional.empty();
  }

  private List<Prioridad> sinPapeles(Expediente e) {
    var conPapeles =
        e.pedido().requisitos().stream()
            .anyMatch(r -> r.codigo().equals(PAPELES) && r.documento() != null);
    return conPapeles
        ? List.of()
        : reivindicadas(e).stream().filter(p -> p.documento() == null).toList();
  }

  private List<Prioridad> reivindicadas(Expediente e) {
    var todas = json.convertValue(e.pedido().materia(), SolicitudDeSigno.class).prioridades();
    return todas == null ? List.of() : todas;
  }
}
