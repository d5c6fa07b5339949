package pe.gob.indecopi.consumidor.multa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor;
import pe.gob.indecopi.consumidor.multa.Multa.Cobro;
import pe.gob.indecopi.consumidor.multa.Multa.Estado;
import pe.gob.indecopi.consumidor.multa.Multa.OrdenDeMulta;
import pe.gob.indecopi.consumidor.multa.Multa.PagoDeMulta;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones.Anotacion;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria.Consumo;

/**
 * Collects fines: what is final gets its order of payment, what is paid is entered in its file.
 * Every step may be repeated, and another replica may do it too.
 */
final class Ejecucion implements Seguimiento {
  static final String PAGADA = "MULTA_PAGADA";

  private static final Logger LOG = LoggerFactory.getLogger(Ejecucion.class);
  private static final Set<String> ACTOS =
      Set.of(
          Actos.RESOLVER,
          Actos.RESOLVER_RECURSO,
          Actos.APELAR,
          Actos.RECONSIDERAR,
          Actos.INTERPONER_REVISION,
          Actos.NOTIFICACION_LEIDA,
          Actos.DECLARAR_FIRME,
          Actos.ANULAR_SANCION,
          Actos.IMPONER_MULTA_COERCITIVA);

  private final Multas multas;
  private final Tesoreria tesoreria;
  private final CodigoDelConsumidor codigos;
  private final ReglasDeCobro cobros;
  private final Supplier<Anotaciones> anotaciones;
  private final RelojLegal reloj;

  Ejecucion(
      Multas multas,
      Tesoreria tesoreria,
      CodigoDelConsumidor codigos,
      ReglasDeCobro cobros,
      Supplier<Anotaciones> anotaciones,
      RelojLegal reloj) {
    this.multas = multas;
    this.tesoreria = tesoreria;
    this.codigos = codigos;
    this.cobros = cobros;
    this.anotaciones = anotaciones;
    this.reloj = reloj;
  }

  /** Whatever its acts say of its fines is so from now on; what became final is owed. */
  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    if (e.resoluciones().isEmpty() || nuevas.stream().noneMatch(a -> ACTOS.contains(a.tipo()))) {
      return;
    }
    var anios = codigos.de(e).cobranza().anios();
    for (var segun : new MultasDelExpediente(e, anios).todas()) {
      var m = multas.anotar(segun);
      if (m.estado() == Estado.FIRME) {
        saldarOExigir(m);
      }
    }
  }

  /** What was paid early may cover what a remedy left of it. */
  private void saldarOExigir(Multa m) {
    if (cobro(m).isEmpty()) {
      multas.ejecutar(m.id(), Multa::saldada);
    } else {
      ordenar(m);
    }
  }

  /** What its party may pay today. */
  Optional<Cobro> cobro(Multa m) {
    return cobros.de(m, reloj.hoy());
  }

  /**
   * The order that can be paid today: the one there is, or a new one.
   *
   * @return the fine with it; as it is where nothing can be paid
   */
  Multa ordenar(Multa m) {
    var hoy = reloj.hoy();
    if (m.ordenViva(hoy).isPresent()) {
      return m;
    }
    return cobros.de(m, hoy).map(c -> ordenar(m, c)).orElse(m);
  }

  private Multa ordenar(Multa m, Cobro cobro) {
    var uit = m.uit().toPlainString();
    var rebaja = cobro.rebajado() ? " con pago anticipado" : "";
    var orden =
        tesoreria.ordenar(
            new Tesoreria.Multa(
                m.procedimiento(),
                m.expediente(),
                m.infractor(),
                cobro.monto(),
                "Multa de %s UIT%s".formatted(uit, rebaja),
                "Expediente %s; Ley 29571, artículo 113".formatted(m.numero()),
                cobro.hasta()),
            clave(m, cobro));
    return multas.ejecutar(
        m.id(),
        antes ->
            antes.con(
                new OrdenDeMulta(
                    orden.id(),
                    orden.codigoPago(),
                    cobro.monto(),
                    cobro.hasta(),
                    cobro.rebajado())));
  }

  /**
   * Which order of that fine it is, and what it says: a try that a crash cut short meets itself,
   * and never one of another year or amount.
   */
  private static String clave(Multa m, Cobro cobro) {
    return "%s.%d.%s.%s"
        .formatted(m.id(), m.ordenes().size() + 1, cobro.hasta(), cobro.monto().monto());
  }

  /** An order of ours was paid: what fees-service says of it now is what counts. */
  void pagada(String orden) {
    multas.conOrden(orden).ifPresent(m -> cobrar(m, orden));
  }

  private void cobrar(Multa m, String orden) {
    var pago = new Pago(null, null, null, orden);
    switch (tesoreria.consumir(m.expediente(), m.id(), m.procedimiento(), pago)) {
      case Consumo.Hecho h -> {
        var saldo = new PagoDeMulta(orden, h.comprobante(), h.fecha(), h.pagado());
        var despues = multas.ejecutar(m.id(), antes -> antes.con(saldo));
        anotaciones.get().anotar(m.expediente(), anotacion(despues, saldo));
      }
      case Consumo.Incompleto _, Consumo.Ajeno _, Consumo.Desconocido _ ->
          LOG.info("Order {} of fine {} is not paid yet", orden, m.id());
    }
  }

  private static Anotacion anotacion(Multa m, PagoDeMulta pago) {
    Map<String, Object> datos = new LinkedHashMap<>();
    datos.put("multa", m.id());
    datos.put("parte", m.parte());
    datos.put("orden", pago.orden());
    datos.put("fecha", pago.fecha().toString());
    datos.put("monto", pago.monto().monto().toPlainString());
    datos.put("estado", m.estado().name());
    return new Anotacion(
        PAGADA, PAGADA + ":" + pago.orden(), datos, List.of(Papel.SOLICITANTE, Papel.CONTRAPARTE));
  }
}
