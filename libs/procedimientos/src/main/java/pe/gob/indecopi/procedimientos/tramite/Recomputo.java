package pe.gob.indecopi.procedimientos.tramite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.decreto.Decreto;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Suceso;
import pe.gob.indecopi.procedimientos.flujo.Contexto;
import pe.gob.indecopi.procedimientos.flujo.Notificados;

/**
 * What decreed days change in one file: the open terms that have one of them on their way, and the
 * notices that would have taken effect on one or after it. Nothing is ever brought forward: who was
 * told a day keeps it (Ley 27444, arts. 134.1 and 134.2).
 */
final class Recomputo {
  private static final Logger LOG = LoggerFactory.getLogger(Recomputo.class);

  /** Kind of the act that says so. */
  static final String RECOMPUTO = "RECOMPUTO";

  /** Field of the act that names the decrees. */
  static final String DIAS = "dias";

  static final String NOTIFICACIONES = "notificaciones";

  private final Expediente e;
  private final Contexto contexto;
  private final Contextos contextos;
  private final List<Decreto> decretos;
  private final List<Efecto> efectos = new ArrayList<>();
  private final Set<Decreto> causas = new LinkedHashSet<>();
  private final List<Map<String, Object>> plazos = new ArrayList<>();
  private final List<Map<String, Object>> avisos = new ArrayList<>();
  private final Set<String> destinatarios = new LinkedHashSet<>();

  private Recomputo(Expediente e, Contexto contexto, Contextos contextos, List<Decreto> decretos) {
    this.e = e;
    this.contexto = contexto;
    this.contextos = contextos;
    this.decretos = decretos.stream().filter(d -> d.rigeEn(contexto.oficina().lugar())).toList();
  }

  /** The act to enter; empty if the days leave the file as it is. */
  static Optional<Suceso> de(
      Expediente e, Contexto contexto, Contextos contextos, List<Decreto> decretos) {
    var recomputo = new Recomputo(e, contexto, contextos, decretos);
    return recomputo.decretos.isEmpty() ? Optional.empty() : recomputo.suceso();
  }

  private Optional<Suceso> suceso() {
    Map<String, LocalDate> movidos = new LinkedHashMap<>();
    e.notificaciones().forEach(n -> mover(n).ifPresent(dia -> movidos.put(n.id(), dia)));
    e.plazos().stream().filter(Plazo::abierto).forEach(p -> recontar(p, desde(p, movidos)));
    if (efectos.isEmpty()) {
      return Optional.empty();
    }
    destinatarios.forEach(
        p -> efectos.add(new Efecto.Notifica(p, RECOMPUTO, contexto.surteEfecto())));
    return Optional.of(new Suceso(RECOMPUTO, Autor.SISTEMA, null, datos(), efectos));
  }

  /** A notice in a box that has not taken effect before the first of the days. */
  private Optional<LocalDate> mover(Notificacion n) {
    if (!n.enCasilla()
        || decretos.stream().allMatch(d -> n.surteEfecto().isBefore(d.dias().desde()))) {
      return Optional.empty();
    }
    var nuevo = contextos.surteEfecto(e, n.depositada(), n.leida());
    var deEstos = causas(LocalDate.ofInstant(n.depositada(), RelojLegal.LIMA), nuevo);
    if (deEstos.isEmpty() || !nuevo.isAfter(n.surteEfecto())) {
      return Optional.empty();
    }
    causas.addAll(deEstos);
    efectos.add(new Efecto.MueveNotificacion(n.id(), nuevo));
    avisos.add(cambio("notificacion", n.id(), n.acto(), n.surteEfecto(), nuevo));
    destinatarios.add(n.parte());
    return Optional.of(nuevo);
  }

  /** The day from which the term is counted: that of the effect of the notice that opened it. */
  private LocalDate desde(Plazo p, Map<String, LocalDate> movidos) {
    return e.notificaciones().stream()
        .filter(n -> movidos.containsKey(n.id()))
        .filter(n -> n.folio() == p.folio() && n.surteEfecto().equals(p.desde()))
        .filter(n -> p.obligado() == null || p.obligado().equals(n.parte()))
        .map(n -> Objects.requireNonNull(movidos.get(n.id())))
        .max(LocalDate::compareTo)
        .orElse(p.desde());
  }

  private void recontar(Plazo p, LocalDate desde) {
    var nuevo = p.contado() == null ? sinContado(p, desde) : contexto.cuentaDesde(e, p, desde);
    if (nuevo == null || !nuevo.vence().isAfter(p.vence())) {
      return;
    }
    var deEstos = causas(p.desde().plusDays(1), nuevo.vence());
    if (deEstos.isEmpty() && desde.equals(p.desde())) {
      return;
    }
    causas.addAll(deEstos);
    efectos.add(new Efecto.CuentaDeNuevo(nuevo));
    plazos.add(cambio("plazo", p.id(), p.tipo(), p.vence(), nuevo.vence()));
    destinatarios.addAll(p.obligado() == null ? Notificados.de(e) : List.of(p.obligado()));
  }

  /**
   * One that ends with its own first day moves with it. One of before it was kept with what it was
   * counted is counted by its entry, if that gives, without the days, the day that it has; of
   * another we know too little.
   */
  private @Nullable Plazo sinContado(Plazo p, LocalDate desde) {
    if (p.desde().equals(p.vence())) {
      return p.recontado(desde, desde, p.provisional());
    }
    var nuevo = contexto.cuentaDesde(e, p, desde);
    var contado = nuevo.contado();
    if (contado == null) {
      return null;
    }
    var antes = sinEstos().calcular(contado.cuenta(p.desde(), p.fundamento(), contexto.oficina()));
    if (antes.vence().equals(p.vence())) {
      return nuevo;
    }
    LOG.warn("Term {} of {} is not what its entry says: it is left alone", p.id(), e.id());
    return null;
  }

  private Plazos sinEstos() {
    var suyos = decretos.stream().map(Decreto::dias).toList();
    var calendario = contexto.plazos().calendario();
    return new Plazos(
        calendario.con(
            () -> calendario.decretados().stream().filter(d -> !suyos.contains(d)).toList()));
  }

  private List<Decreto> causas(LocalDate primero, LocalDate ultimo) {
    return decretos.stream()
        .filter(d -> d.toca(primero, ultimo, contexto.oficina().lugar()))
        .toList();
  }

  private static Map<String, Object> cambio(
      String que, String id, String tipo, LocalDate antes, LocalDate ahora) {
    Map<String, Object> cambio = new LinkedHashMap<>();
    cambio.put(que, id);
    cambio.put("tipo", tipo);
    cambio.put("antes", antes.toString());
    cambio.put("ahora", ahora.toString());
    return cambio;
  }

  private Map<String, Object> datos() {
    Map<String, Object> datos = new LinkedHashMap<>();
    datos.put(DIAS, causas.stream().map(Decreto::id).toList());
    datos.put("normas", causas.stream().map(d -> d.dias().norma()).distinct().toList());
    datos.put("plazos", plazos);
    datos.put(NOTIFICACIONES, avisos);
    return datos;
  }

  /** The decrees by which a file was counted again. */
  static Collection<String> dias(Expediente e) {
    Set<String> dias = new LinkedHashSet<>();
    e.actuaciones().stream()
        .filter(a -> a.tipo().equals(RECOMPUTO))
        .map(a -> a.datos().get(DIAS))
        .forEach(
            suyos -> {
              if (suyos instanceof List<?> lista) {
                lista.forEach(dia -> dias.add(String.valueOf(dia)));
              }
            });
    return dias;
  }
}
