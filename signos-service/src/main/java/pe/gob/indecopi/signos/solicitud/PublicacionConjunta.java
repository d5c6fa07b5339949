package pe.gob.indecopi.signos.solicitud;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Etapas;
import pe.gob.indecopi.signos.oposicion.SolicitudesEnPeru;
import tools.jackson.databind.json.JsonMapper;

/**
 * One publication order for one mark that was asked in different classes by different files, if it
 * is asked within ten days from their filing; without it there is an order for each (TUPA
 * DSD-10.5). The file in which it is asked is the one that orders, and whose proof serves all.
 */
public final class PublicacionConjunta {
  /** The system's act in a file that another one's order will name. */
  public static final String EN_ORDEN_UNICA = "EN_ORDEN_UNICA";

  /** Field by which an act repeated in a file says in which one it was done. */
  private static final String ORDENADO_EN = "ordenadoEn";

  private static final String TERMINO = "ordenUnica";
  private static final Set<Etapa> SIN_PUBLICAR = Set.of(Etapas.EXAMEN_FORMAL, Etapas.SUBSANACION);

  private final JsonMapper json;
  private final Plazos plazos;
  private final SolicitudesEnPeru expedientes;
  private final Function<Cabecera, Procedimiento> entrada;

  PublicacionConjunta(
      JsonMapper json,
      Plazos plazos,
      SolicitudesEnPeru expedientes,
      Function<Cabecera, Procedimiento> entrada) {
    this.json = json;
    this.plazos = plazos;
    this.expedientes = expedientes;
    this.entrada = entrada;
  }

  /** The other files that the order of this one names, as they stand; none where nobody asked. */
  public List<Expediente> otros(Expediente e) {
    return pedida(e).stream()
        .flatMap(a -> numeros(a).stream())
        .flatMap(n -> buscar(n).stream())
        .toList();
  }

  /** Whether that act was done in another file, and only repeated in this one. */
  public static boolean seRepite(Actuacion a) {
    return a.datos().containsKey(ORDENADO_EN);
  }

  /** Notes what is wrong with who asks it. */
  void pedir(Expediente e, OrdenUnica pedida, LocalDate hoy, Faltas faltas) {
    if (pedida(e).isPresent() || principal(e).isPresent()) {
      faltas.agregar(
          "/tipo", Texto.de("Ya está en una orden única.", "It is in one order already."));
      return;
    }
    var vistas = new HashSet<>(clases(e));
    for (var i = 0; i < pedida.expedientes().size(); i++) {
      var otro = buscar(pedida.expedientes().get(i)).filter(o -> cabeCon(e, o));
      if (otro.isEmpty() || !clases(otro.get()).stream().allMatch(vistas::add)) {
        faltas.agregar("/datos/expedientes/" + i, noEs());
      }
    }
    enPlazo(e, pedida, hoy, faltas);
  }

  /** Ten days from the last of their filings, for it is asked of all of them. */
  private void enPlazo(Expediente e, OrdenUnica pedida, LocalDate hoy, Faltas faltas) {
    var termino = entrada.apply(e.cabecera()).termino(TERMINO);
    var oficina = plazos.calendario().oficina(e.cabecera().oficina()).orElseThrow();
    var ultima =
        Stream.concat(Stream.of(e), pedida.expedientes().stream().flatMap(n -> buscar(n).stream()))
            .map(x -> x.situacion().presentado())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
    var vence = ultima.map(dia -> plazos.vence(dia, termino, oficina));
    if (vence.filter(hoy::isAfter).isPresent()) {
      faltas.agregar(
          "/tipo",
          Texto.de(
              "Se pedía hasta el %s (%s).".formatted(vence.get(), termino.fundamento()),
              "It could be asked until %s (%s).".formatted(vence.get(), termino.fundamento())));
    }
  }

  /** The same mark of the same applicants, not yet ordered to be published, alone. */
  private boolean cabeCon(Expediente e, Expediente otro) {
    return !otro.id().equals(e.id())
        && otro.cabecera().procedimiento().equals(e.cabecera().procedimiento())
        && SIN_PUBLICAR.contains(otro.situacion().etapa())
        && pedida(otro).isEmpty()
        && principal(otro).isEmpty()
        && solicitantes(otro).equals(solicitantes(e))
        && signo(otro).equals(signo(e));
  }

  private static Texto noEs() {
    return Texto.de(
        "No es una solicitud suya de la misma marca, en otras clases y sin orden de publicación (TUPA"
            + " DSD-10.5.a).",
        "It is not an application of yours for the same mark, in other classes and without a"
            + " publication order (TUPA DSD-10.5.a).");
  }

  /** Notes why a publication cannot be ordered in that file now. */
  void ordenar(Expediente e, Acto acto, Faltas faltas) {
    if (acto.comoLlego().containsKey(ORDENADO_EN)) {
      return;
    }
    principal(e)
        .filter(p -> SIN_PUBLICAR.contains(p.situacion().etapa()))
        .ifPresent(
            p ->
                faltas.agregar(
                    "/tipo",
                    Texto.de(
                        "Se ordena en el expediente %s, con los demás (TUPA DSD-10.5.a)."
                            .formatted(p.cabecera().numero()),
                        "It is ordered in file %s, with the others (TUPA DSD-10.5.a)."
                            .formatted(p.cabecera().numero()))));
    otros(e).stream()
        .filter(o -> o.situacion().etapa().equals(Etapas.SUBSANACION) || detenido(o))
        .forEach(
            o ->
                faltas.agregar(
                    "/tipo",
                    Texto.de(
                        "El expediente %s, de la misma orden, aún no supera el examen formal."
                            .formatted(o.cabecera().numero()),
                        "File %s, of the same order, has not passed its formal examination yet."
                            .formatted(o.cabecera().numero()))));
  }

  private static boolean detenido(Expediente e) {
    return e.situacion().suspendida() && SIN_PUBLICAR.contains(e.situacion().etapa());
  }

  /** The file whose order will name this one. */
  private Optional<Expediente> principal(Expediente e) {
    return ultimo(e, EN_ORDEN_UNICA)
        .map(a -> String.valueOf(a.datos().get("numero")))
        .flatMap(this::buscar);
  }

  private Optional<Expediente> buscar(String numero) {
    return Numero.de(numero).flatMap(expedientes::de);
  }

  private static Optional<Actuacion> pedida(Expediente e) {
    return ultimo(e, Actos.PEDIR_ORDEN_UNICA);
  }

  private static Optional<Actuacion> ultimo(Expediente e, String tipo) {
    return e.actuaciones().reversed().stream().filter(a -> a.tipo().equals(tipo)).findFirst();
  }

  private static List<String> numeros(Actuacion pedida) {
    return pedida.datos().get("expedientes") instanceof List<?> l
        ? l.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static Set<String> solicitantes(Expediente e) {
    return e.partes(Papel.SOLICITANTE).stream()
        .flatMap(p -> Stream.concat(Stream.of(p.persona()), p.persona().miembros().stream()))
        .flatMap(p -> Stream.ofNullable(p.documento()))
        .map(Documento::clave)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Object> signo(Expediente e) {
    var s = solicitud(e);
    var palabras = s.denominacion() == null ? "" : s.denominacion().strip();
    return List.of(s.tipo(), s.naturaleza(), palabras);
  }

  private List<Integer> clases(Expediente e) {
    return solicitud(e).clases().stream().map(c -> c.clase()).toList();
  }

  private SolicitudDeSigno solicitud(Expediente e) {
    return json.convertValue(e.pedido().materia(), SolicitudDeSigno.class);
  }
}
