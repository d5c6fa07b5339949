package pe.gob.indecopi.procedimientos.tramite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    List<Expediente> pagina;
    do {
      // A file that cannot be moved must not keep the sweep from the others.
      pagina =
          expedientes.vencidos(hoy, PAGINA + fallidos.size()).stream()
              .filter(e -> !fallidos.contains(e.id().valor()))
              .toList();
      for (var e : pagina) {
        if (!cerrar(e, hoy, sucesos)) {
          fallidos.add(e.id().valor());
        }
      }
    } while (!pagina.isEmpty());
    return sucesos;
  }

  private boolean cerrar(Expediente e, LocalDate hoy, List<Suceso> sucesos) {
    try {
      var escritos = new ArrayList<Suceso>();
      var stored =
          expedientes.ejecutar(
              e.id().valor(),
              actual -> {
                escritos.clear();
                return vencer(actual, hoy, escritos);
              });
      sucesos.addAll(escritos);
      return Decisor.vencidos(stored, hoy).isEmpty();
    } catch (RuntimeException fallo) {
      LOG.error("The terms of {} could not be closed", e.id(), fallo);
      return false;
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
