package pe.gob.indecopi.consumidor;

import static org.assertj.core.api.Assertions.assertThat;

import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;

/** Complaints for the tests of every room. */
public final class ReclamosDePrueba {
  private ReclamosDePrueba() {}

  /**
   * The id of a complaint of that user against {@code proveedor}, which has it already; both have
   * their accounts in order.
   */
  public static String presentado(OrganoContextTest servicio, String usuario) {
    var cuentas = new CuentasDePrueba(servicio);
    cuentas.usuario(usuario);
    cuentas.usuario("proveedor");
    var respuesta =
        servicio.post(
            "/reclamos",
            Fichas.de(usuario),
            """
            {"proveedor":{"ruc":"%s","nombre":"CUZCA MODA S.A.C."},"sector":"%s","bien":"PRODUCTO",
             "que":"Una casaca de alpaca","motivo":"FALTA_DE_IDONEIDAD","fecha":"2026-02-20",
             "monto":{"monto":"350.00","moneda":"PEN"},
             "hechos":"La casaca llegó descosida y no la cambian.","pretension":"DEVOLUCION",
             "aunqueParecido":true}
            """
                .formatted(OrganoContextTest.PROVEEDOR, "VESTIDO_Y_CALZADO"));
    assertThat(respuesta.estado()).as("%s", respuesta).isEqualTo(201);
    return respuesta.texto("/id");
  }
}
