package pe.gob.indecopi.consumidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import tools.jackson.databind.node.ObjectNode;

/** The service with what the tests of complaints do all the time, through the public API. */
public abstract class ConReclamos extends OrganoContextTest {
  public static final String SAC = CuentasDePrueba.SAC;

  public final CuentasDePrueba cuentas = new CuentasDePrueba(this);

  /** The body of a complaint against that provider. */
  public static ObjectNode pedido(String ruc) {
    var cuerpo = JSON.createObjectNode();
    cuerpo.putObject("proveedor").put("ruc", ruc).put("nombre", "CUZCA MODA S.A.C.");
    cuerpo
        .put("sector", "TIENDAS")
        .put("bien", "PRODUCTO")
        .put("que", "Una casaca de alpaca")
        .put("motivo", "FALTA_DE_IDONEIDAD")
        .put("fecha", "2026-02-20")
        .put("hechos", "La casaca llegó descosida y no la quieren cambiar.")
        .put("pretension", "CAMBIO");
    cuerpo.putObject("monto").put("monto", "250.00").put("moneda", "PEN");
    return cuerpo;
  }

  /** The id of a complaint that this consumer filed against that provider. */
  public String presentado(String ficha, String ruc) {
    return presentado(ficha, ruc, cuerpo -> {});
  }

  /** The same, told otherwise. */
  public String presentado(String ficha, String ruc, Consumer<ObjectNode> cambios) {
    var cuerpo = pedido(ruc);
    cambios.accept(cuerpo);
    var r = post("/reclamos", ficha, cuerpo.toString());
    assertThat(r.estado()).as("%s", r).isEqualTo(201);
    return r.texto("/id");
  }

  /** An act in a complaint, with the version that is there. */
  public Respuesta actuar(String ficha, String reclamo, String acto) {
    var visto = get("/reclamos/" + reclamo, ficha);
    return post(
        "/reclamos/" + reclamo + "/actuaciones",
        ficha,
        acto,
        "If-Match",
        visto.cabeceras().firstValue("ETag").orElse("\"v0\""));
  }
}
