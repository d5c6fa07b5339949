package pe.gob.indecopi.consumidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import tools.jackson.databind.node.ObjectNode;

/**
 * Accounts for the tests of every room, through the public API: without one nobody acts in a
 * complaint.
 */
public final class CuentasDePrueba {
  public static final String SAC = Fichas.de("funcionario-sac");

  private final OrganoContextTest servicio;

  public CuentasDePrueba(OrganoContextTest servicio) {
    this.servicio = servicio;
  }

  /** Somebody of that document, with a token of its own; new to everything. */
  public static String persona(String documento) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", documento.replace(':', '-'));
    claims.put("azp", "cli");
    claims.put("roles", List.of("ciudadano", "proveedor"));
    claims.put("documento", documento);
    return Fichas.con(claims);
  }

  /** A consumer with its account in order. */
  public String consumidor(String dni) {
    return habilitada(persona("DNI:" + dni), false);
  }

  /** A company with its account in order. */
  public String empresa(String ruc) {
    return habilitada(persona("RUC:" + ruc), true);
  }

  /** A user of the contract with its account in order. */
  public String usuario(String nombre) {
    var documento = String.valueOf(Fichas.claims(nombre).get("documento"));
    return habilitada(Fichas.de(nombre), documento.startsWith("RUC:20"));
  }

  private String habilitada(String ficha, boolean deEmpresa) {
    if (servicio.get("/cuentas/mia", ficha).estado() == 404) {
      var creada = servicio.post("/cuentas", ficha, registro(ficha, deEmpresa).toString());
      assertThat(creada.estado()).as("%s", creada).isEqualTo(201);
      var acto =
          deEmpresa
              ? "{\"tipo\":\"APROBAR\"}"
              : "{\"tipo\":\"VALIDAR\",\"constancia\":\"Se le llamó y respondió bien\"}";
      var activa = actoDeCuenta(SAC, creada.texto("/id"), acto);
      assertThat(activa.texto("/estado")).as("%s", activa).isEqualTo("ACTIVA");
    }
    return ficha;
  }

  /** A registration that is good for that token. */
  public ObjectNode registro(String ficha, boolean deEmpresa) {
    var cuerpo =
        OrganoContextTest.JSON
            .createObjectNode()
            .put("nombre", "QUIEN SE REGISTRA")
            .put("telefono", "+51 999 999 999")
            .put("terminos", servicio.get("/cuentas/terminos", null).texto("/version"));
    cuerpo
        .putObject("domicilio")
        .put("direccion", "Jr. Las Dalias 123")
        .put("pais", "PE")
        .put("correo", "yo@correo.example");
    if (deEmpresa) {
      cuerpo.put("terminosFirmados", servicio.documentoDe(ficha));
      cuerpo
          .putArray("representantes")
          .add(representante("DNI:40404040", servicio.documentoDe(ficha)));
    }
    return cuerpo;
  }

  /** Somebody with all powers. */
  public static ObjectNode representante(String documento, String poder) {
    var r =
        OrganoContextTest.JSON
            .createObjectNode()
            .put("nombre", "QUIEN REPRESENTA")
            .put("desde", "2026-01-01");
    var partes = documento.split(":");
    r.putObject("documento").put("tipo", partes[0]).put("numero", partes[1]);
    r.putArray("facultades").add("REPRESENTAR").add("CONCILIAR");
    r.putArray("documentos").add(poder);
    return r;
  }

  /** An act on an account, with the version that is there. */
  public OrganoContextTest.Respuesta actoDeCuenta(String ficha, String cuenta, String acto) {
    var visto = servicio.get("/cuentas/" + cuenta, ficha);
    return servicio.post(
        "/cuentas/" + cuenta + "/actuaciones",
        ficha,
        acto,
        "If-Match",
        visto.cabeceras().firstValue("ETag").orElse("\"v0\""));
  }
}
