package pe.gob.indecopi.procedimientos.tramite;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.reloj.Suceso;
import pe.gob.indecopi.platform.reloj.TareaLegal;
import pe.gob.indecopi.procedimientos.decreto.Decreto;
import pe.gob.indecopi.procedimientos.decreto.Decretos;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/**
 * Counts the open terms again when a day is decreed: every file with an open term, by the same
 * compare-and-set as everything else, so that a second replica finds it done.
 *
 * <p>It passes twice. The first pass comes at once; the second when every replica has read the day
 * and no request can be under way that counted without it.
 */
final class RecomputoDePlazos implements TareaLegal {
  private static final Logger LOG = LoggerFactory.getLogger(RecomputoDePlazos.class);
  static final int PAGINA = 100;

  private final Expedientes expedientes;
  private final Contextos contextos;
  private final Decretos decretos;
  private final RelojLegal reloj;
  private final InstantSource sistema;
  private final Duration repaso;
  private final int cuantos;

  RecomputoDePlazos(
      Expedientes expedientes,
      Contextos contextos,
      Decretos decretos,
      RelojLegal reloj,
      InstantSource sistema,
      Duration repaso,
      int cuantos) {
    this.expedientes = expedientes;
    this.contextos = contextos;
    this.decretos = decretos;
    this.reloj = reloj;
    this.sistema = sistema;
    this.repaso = repaso;
    this.cuantos = cuantos;
  }

  @Override
  public Optional<LocalDate> proxima() {
    return porHacer(sistema.instant()).stream().map(Decreto::registrado).min(LocalDate::compareTo);
  }

  @Override
  public List<Suceso> barrer(LocalDate hoy) {
    var inicio = sistema.instant();
    var estos = porHacer(inicio);
    List<Suceso> sucesos = new ArrayList<>();
    if (!estos.isEmpty()) {
      decretos.releer();
      if (pasar(estos, sucesos)) {
        estos.forEach(d -> decretos.avanzar(d, siguiente(d, inicio)));
      }
    }
    return sucesos;
  }

  private List<Decreto> porHacer(Instant ahora) {
    return decretos.porRecomputar().stream()
        .filter(d -> d.recomputo() == Decreto.Recomputo.PENDIENTE || reposado(d, ahora))
        .toList();
  }

  private boolean reposado(Decreto d, Instant ahora) {
    return !ahora.isBefore(d.en().plus(repaso));
  }

  private Decreto.Recomputo siguiente(Decreto d, Instant inicio) {
    return reposado(d, inicio) ? Decreto.Recomputo.TERMINADO : Decreto.Recomputo.REPASO;
  }

  /** Every file with an open term, by the day on which its next one ends; whether none failed. */
  private boolean pasar(List<Decreto> estos, List<Suceso> sucesos) {
    boolean bien = true;
    Set<String> vistos = new HashSet<>();
    String desde = "";
    List<Expediente> pagina;
    do {
      // Files of the same day as the last one come again: they are asked for on top, and passed.
      pagina = expedientes.conPlazos(desde, cuantos + vistos.size());
      var nuevos = pagina.stream().filter(e -> !vistos.contains(e.id().valor())).toList();
      for (var e : nuevos) {
        bien &= recontar(e, estos, sucesos);
      }
      if (nuevos.isEmpty()) {
        return bien;
      }
      String ultimo = vence(pagina.getLast());
      if (!ultimo.equals(desde)) {
        vistos.clear();
      }
      pagina.stream().filter(e -> vence(e).equals(ultimo)).forEach(e -> vistos.add(e.id().valor()));
      desde = ultimo;
    } while (true);
  }

  private static String vence(Expediente e) {
    return e.proximoVence().map(LocalDate::toString).orElse("");
  }

  private boolean recontar(Expediente e, List<Decreto> estos, List<Suceso> sucesos) {
    try {
      var ahora = reloj.ahora();
      var hoy = LocalDate.ofInstant(ahora, RelojLegal.LIMA);
      boolean[] cambiado = {false};
      expedientes.ejecutar(
          e.id().valor(),
          actual -> {
            var suceso = Recomputo.de(actual, contextos.de(actual, ahora), contextos, estos);
            cambiado[0] = suceso.isPresent();
            return suceso.map(s -> actual.con(s, Asiento.del(ahora, hoy))).orElse(actual);
          });
      if (cambiado[0]) {
        sucesos.add(new Suceso(hoy, e.cabecera().numero().toString(), Recomputo.RECOMPUTO));
      }
      return true;
    } catch (RuntimeException fallo) {
      LOG.error("The terms of {} could not be counted again", e.id(), fallo);
      return false;
    }
  }
}
