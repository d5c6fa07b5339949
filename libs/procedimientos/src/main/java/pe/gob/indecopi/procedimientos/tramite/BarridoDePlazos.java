package pe.gob.indecopi.procedimientos.tramite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.almacen.Leido;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.reloj.Suceso;
import pe.gob.indecopi.platform.reloj.TareaLegal;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Decisor;

/**
 * Writes what the passing of days brings about in the files: each term that ended before today, by
 * compare-and-set, so that a second replica finds it closed.
 */
final class BarridoDePlazos implements TareaLegal {
  private static final Logger LOG = LoggerFactory.getLogger(BarridoDePlazos.class);
  private static final int PAGINA = 100;

  /** Files closed side by side: the store makes the writes that come together durable at once. */
  private static final int A_LA_VEZ = 8;

  private final Expedientes expedientes;
  private final Contextos contextos;
  private final RelojLegal reloj;

  BarridoDePlazos(Expedientes expedientes, Contextos contextos, RelojLegal reloj) {
    this.expedientes = expedientes;
    this.contextos = contextos;
    this.reloj = reloj;
  }

  @Override
  public Optional<LocalDate> proxima() {
    return expedientes.proximoVence().map(vence -> vence.plusDays(1));
  }

  @Override
  public List<Suceso> barrer(LocalDate hoy) {
    List<Suceso> sucesos = new ArrayList<>();
    Set<String> fallidos = new HashSet<>();
    try (var hilos = Executors.newFixedThreadPool(A_LA_VEZ, Thread.ofVirtual().factory())) {
      List<Leido<Expediente>> pagina;
      do {
        // A file that cannot be moved must not keep the sweep from the others.
        pagina =
            expedientes.vencidos(hoy, PAGINA + fallidos.size()).stream()
                .filter(e -> !fallidos.contains(id(e)))
                .toList();
        var cierres = pagina.stream().map(e -> hilos.submit(() -> cerrar(e, hoy))).toList();
        for (var i = 0; i < cierres.size(); i++) {
          var cierre = esperar(cierres.get(i));
          sucesos.addAll(cierre.sucesos());
          if (!cierre.cerrado()) {
            fallidos.add(id(pagina.get(i)));
          }
        }
      } while (!pagina.isEmpty());
    }
    return sucesos;
  }

  private static Cierre esperar(Future<Cierre> cierre) {
    try {
      return cierre.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The sweep was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static String id(Leido<Expediente> e) {
    return e.agregado().id().valor();
  }

  /** What was written in a file, and whether nothing is due in it any more. */
  private record Cierre(List<Suceso> sucesos, boolean cerrado) {}

  private Cierre cerrar(Leido<Expediente> e, LocalDate hoy) {
    try {
      var escritos = new ArrayList<Suceso>();
      var stored =
          expedientes.ejecutar(
              e,
              actual -> {
                escritos.clear();
                return vencer(actual, hoy, escritos);
              });
      return new Cierre(escritos, Decisor.vencidos(stored, hoy).isEmpty());
    } catch (RuntimeException fallo) {
      LOG.error("The terms of {} could not be closed", id(e), fallo);
      return new Cierre(List.of(), false);
    }
  }

  private Expediente vencer(Expediente e, LocalDate hoy, List<Suceso> escritos) {
    Instant ahora = reloj.ahora();
    var actual = e;
    // Closing one may leave the others without effect: each is asked of the file as it then is.
    for (var vencidos = Decisor.vencidos(actual, hoy);
        !vencidos.isEmpty();
        vencidos = Decisor.vencidos(actual, hoy)) {
      var plazo = vencidos.getFirst();
      var dia = plazo.vence().plusDays(1);
      var acto =
          Acto.delSistema(
              Actos.VENCIMIENTO,
              plazo.cuaderno(),
              new Actos.Vencido(plazo.id()),
              Map.of("plazo", plazo.id(), "tipo", plazo.tipo(), "vence", plazo.vence().toString()),
              dia);
      for (var suceso : Decisor.decidir(actual, acto, contextos.de(actual, ahora)).sucesos()) {
        actual = actual.con(suceso, Asiento.del(ahora, dia));
        escritos.add(new Suceso(dia, e.cabecera().numero().toString(), suceso.tipo()));
      }
    }
    return actual;
  }
}
