package pe.gob.indecopi.fees.orden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.fees.liquidacion.Liquidador;
import pe.gob.indecopi.fees.liquidacion.Pedido;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.fees.tarifa.Tarifas;
import pe.gob.indecopi.fees.tarifa.Variables;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;

/** Orders and payments that the tests speak of. */
final class OrdenDePrueba {

  static final LocalDate HOY = LocalDate.of(2026, 11, 23);
  static final LocalDate VENCE = HOY.plusDays(30);
  static final Instant AHORA = Instant.parse("2026-11-23T15:00:00Z");

  private OrdenDePrueba() {}

  /** KUSKA in three classes: 1,601.59 soles. */
  static Orden deTresClases() {
    return para("ord_1", null);
  }

  static Orden para(String id, String expediente) {
    var pedido = new Pedido("DSD-10", Variables.de(Map.of("clases", 3)), null, null, HOY);
    var liquidacion =
        new Liquidador(Tarifas.tarifario(), Tarifas.uit())
            .liquidar(pedido, new Faltas())
            .orElseThrow();
    var empresa =
        new Persona(
            Persona.Clase.JURIDICA,
            Documento.de("RUC:20999999990"),
            "Kuska S.A.C.",
            null,
            List.of());
    return new Orden(
        id,
        0,
        CodigoPago.de(id, 0),
        "empresa",
        null,
        "cuerpo",
        empresa,
        expediente,
        liquidacion,
        AHORA,
        VENCE,
        EstadoOrden.PENDIENTE,
        List.of(),
        null,
        List.of(),
        null,
        List.of());
  }

  static Abono abono(String numero, String soles) {
    return abono(numero, soles, HOY);
  }

  static Abono abono(String numero, String soles, LocalDate fecha) {
    return new Abono(
        new Comprobante(Canal.CAJA, numero),
        fecha,
        Dinero.soles(soles),
        "cajero",
        AHORA,
        "clave-" + numero);
  }
}
