package pe.gob.indecopi.procedimientos.tramite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Tasa;
import pe.gob.indecopi.procedimientos.expediente.Tasa.EstadoTasa;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Actos.PagoInformado;
import pe.gob.indecopi.procedimientos.flujo.Decisor;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria.Consumo;

/**
 * Binds what parties say they paid to the fees of their files.
 *
 * <p>No filing waits for it: right after the write it is tried once, then again whenever
 * fees-service tells of a payment, and by a sweep over the files that still wait. It reads what
 * fees-service knows now, so that events may come twice or in any order.
 */
public final class Cobranza {
  private static final Logger LOG = LoggerFactory.getLogger(Cobranza.class);
  private static final int PAGINA = 100;

  private final Expedientes expedientes;
  private final Contextos contextos;
  private final Tesoreria tesoreria;
  private final RelojLegal reloj;

  Cobranza(Expedientes expedientes, Contextos contextos, Tesoreria tesoreria, RelojLegal reloj) {
    this.expedientes = expedientes;
    this.contextos = contextos;
    this.tesoreria = tesoreria;
    this.reloj = reloj;
  }

  /** Tries now; if fees-service does not answer, the file is given back as it is. */
  public Expediente intentar(Expediente e) {
    try {
      return cobrar(e);
    } catch (RuntimeException fallo) {
      LOG.warn("The fees of {} will be charged later: {}", e.id(), fallo.toString());
      return e;
    }
  }

  /** Tries every file that waits, a page at a time; stops where fees-service does not answer. */
  void barrer() {
    String despues = null;
    List<String> pagina;
    do {
      pagina = expedientes.porCobrar(despues, PAGINA);
      for (String id : pagina) {
        expedientes.buscar(id).ifPresent(this::cobrar);
        despues = id;
      }
    } while (!pagina.isEmpty());
  }

  /** Tries a file; a failure is thrown. */
  Expediente cobrar(Expediente e) {
    var actual = e;
    for (Tasa tasa : e.tasas()) {
      var pago = tasa.pago();
      if (pago != null && pendiente(tasa)) {
        actual = consultar(actual, tasa, pago);
      }
    }
    return actual;
  }

  private static boolean pendiente(Tasa tasa) {
    return tasa.estado() == EstadoTasa.POR_CONFIRMAR || tasa.estado() == EstadoTasa.CORTA;
  }

  private Expediente consultar(Expediente e, Tasa tasa, Tasa.Pago pago) {
    var expediente = e.id().valor();
    return switch (tesoreria.consumir(expediente, tasa.cuaderno(), tasa.procedimiento(), pago)) {
      case Consumo.Hecho h -> anotar(e, tasa, contado(tasa, h));
      case Consumo.Incompleto(Dinero pagado, Dinero falta) ->
          pagado.esPositivo()
              ? anotar(
                  e,
                  tasa,
                  new PagoInformado(tasa.id(), referencia(pago), reloj.hoy(), pagado, falta))
              : e;
      case Consumo.Ajeno _ -> rechazar(e, tasa);
      case Consumo.Desconocido _ -> {
        LOG.info("Nothing to charge yet for fee {} of {}", tasa.id(), expediente);
        yield e;
      }
    };
  }

  /** What it named paid for something else: the fee is owed again, and the party is told. */
  private Expediente rechazar(Expediente e, Tasa consultada) {
    Instant ahora = reloj.ahora();
    return expedientes.ejecutar(
        e.id().valor(),
        actual -> {
          var tasa = actual.tasa(consultada.id()).orElseThrow();
          return Objects.equals(tasa.pago(), consultada.pago())
              ? asentar(
                  actual,
                  tasa,
                  Actos.PAGO_RECHAZADO,
                  new Actos.PagoRechazado(tasa.id()),
                  Map.of("tasa", tasa.id()),
                  ahora)
              : actual;
        });
  }

  /** What an order paid may be less than the fee: an order for two classes pays two of three. */
  private PagoInformado contado(Tasa tasa, Consumo.Hecho hecho) {
    var conceptos = Objects.requireNonNullElse(tasa.conceptos(), List.<String>of());
    var total = tesoreria.total(tasa.procedimiento(), conceptos, tasa.variables(), hecho.fecha());
    var antes = tasa.pagado();
    boolean otro =
        antes != null && !hecho.comprobante().equals(tasa.comprobante()) && !esElMismo(tasa);
    var pagado = otro ? hecho.pagado().mas(Objects.requireNonNull(antes)) : hecho.pagado();
    var falta = total.menos(pagado);
    return new PagoInformado(
        tasa.id(), hecho.comprobante(), hecho.fecha(), pagado, falta.esPositivo() ? falta : null);
  }

  /** Whether what was paid in part before was of the order that is asked for now. */
  private static boolean esElMismo(Tasa tasa) {
    return tasa.estado() == EstadoTasa.CORTA;
  }

  private static String referencia(Tasa.Pago pago) {
    String orden = pago.orden();
    return orden == null ? pago.canal() + ":" + pago.comprobante() : orden;
  }

  private Expediente anotar(Expediente e, Tasa consultada, PagoInformado informado) {
    Instant ahora = reloj.ahora();
    return expedientes.ejecutar(
        e.id().valor(), actual -> anotar(actual, consultada, informado, ahora));
  }

  private Expediente anotar(Expediente e, Tasa consultada, PagoInformado informado, Instant ahora) {
    var tasa = e.tasa(consultada.id()).orElseThrow();
    boolean yaDicho =
        tasa.estaPagada()
            || !Objects.equals(tasa.pago(), consultada.pago())
            || tasa.estado() == EstadoTasa.CORTA && Objects.equals(tasa.falta(), informado.falta());
    if (yaDicho) {
      return e;
    }
    String tipo = informado.falta() == null ? Actos.PAGO_CONFIRMADO : Actos.PAGO_INSUFICIENTE;
    return asentar(e, tasa, tipo, informado, datos(informado), ahora);
  }

  private Expediente asentar(
      Expediente e,
      Tasa tasa,
      String tipo,
      Record datos,
      Map<String, Object> comoSeGuarda,
      Instant ahora) {
    LocalDate hoy = LocalDate.ofInstant(ahora, RelojLegal.LIMA);
    var acto = Acto.delSistema(tipo, tasa.cuaderno(), datos, comoSeGuarda, hoy);
    var despues = e;
    for (var suceso : Decisor.decidir(e, acto, contextos.de(e, ahora)).sucesos()) {
      despues = despues.con(suceso, Asiento.del(ahora, hoy));
    }
    return despues;
  }

  private static Map<String, Object> datos(PagoInformado p) {
    Map<String, Object> datos = new LinkedHashMap<>();
    datos.put("tasa", p.tasa());
    datos.put("comprobante", p.comprobante());
    datos.put("fecha", p.fecha().toString());
    datos.put("pagado", dinero(p.pagado()));
    poner(datos, p.falta());
    return datos;
  }

  private static void poner(Map<String, Object> datos, @Nullable Dinero falta) {
    if (falta != null) {
      datos.put("falta", dinero(falta));
    }
  }

  private static Map<String, Object> dinero(Dinero d) {
    Map<String, Object> dinero = new LinkedHashMap<>();
    dinero.put("monto", d.monto().toPlainString());
    dinero.put("moneda", d.moneda());
    return dinero;
  }
}
