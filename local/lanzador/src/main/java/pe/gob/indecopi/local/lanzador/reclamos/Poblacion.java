package pe.gob.indecopi.local.lanzador.reclamos;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import pe.gob.indecopi.local.lanzador.Api;
import pe.gob.indecopi.local.lanzador.Muestras;
import tools.jackson.databind.JsonNode;

/**
 * The people and companies of the bench, each with an account. They are made up by the neighbours:
 * {@code ciudadano-N} has the DNI 80000000 + N, {@code empresa-N} a RUC of its own.
 */
final class Poblacion {
  static final String OFICIAL = "funcionario-sac";
  static final String CONSUMIDOR = "/api/consumidor/v1";
  private static final int CONSUMIDORES = Integer.getInteger("indecopi.bench.consumidores", 2_000);
  private static final int PROVEEDORES = Integer.getInteger("indecopi.bench.proveedores", 300);

  /** How much rarer each next provider is: the few first get most of the complaints. */
  private static final double COLA = 1.1;

  private final Api api;
  private final List<String> consumidores =
      IntStream.rangeClosed(1, CONSUMIDORES).mapToObj(n -> "ciudadano-" + n).toList();
  private final List<Empresa> empresas;
  private final double[] hasta;

  /** A provider, and the token's user that acts for it. */
  record Empresa(String usuario, String ruc, String nombre) {}

  private Poblacion(Api api, List<Empresa> empresas) {
    this.api = api;
    this.empresas = empresas;
    this.hasta = repartido(empresas.size());
  }

  /** Registers everybody: the people at once, the companies as an official approves them. */
  static Poblacion registrada(Api api, Trabajo trabajo) {
    var terminos =
        api.get(null, CONSUMIDOR + "/cuentas/terminos")
            .exigir(200)
            .cuerpo()
            .path("version")
            .asString();
    var empresas =
        IntStream.iterate(1, n -> n + 1)
            .filter(n -> n % 100 != 0)
            .limit(PROVEEDORES)
            .mapToObj(n -> empresa(api, "empresa-" + n))
            .toList();
    var poblacion = new Poblacion(api, empresas);
    trabajo.hacer(CONSUMIDORES, n -> poblacion.registrarPersona(n, terminos));
    trabajo.hacer(PROVEEDORES, n -> poblacion.registrarEmpresa(n, terminos));
    api.post(OFICIAL, CONSUMIDOR + "/reclamos/turnos", Map.of("disponible", true)).exigir(200);
    return poblacion;
  }

  private static Empresa empresa(Api api, String usuario) {
    var ruc = api.documento(usuario).substring("RUC:".length());
    var nombre = api.deVecino("/pide/sunat/ruc/" + ruc).exigir(200).cuerpo().path("razonSocial");
    return new Empresa(usuario, ruc, nombre.asString());
  }

  private void registrarPersona(int n, String terminos) {
    var usuario = consumidores.get(n);
    var dni = api.documento(usuario).substring("DNI:".length());
    var nombre =
        api.deVecino("/pide/reniec/dni/" + dni).exigir(200).cuerpo().path("nombreCompleto");
    registrar(
        usuario, Map.of("nombre", nombre, "domicilio", domicilio(usuario), "terminos", terminos));
  }

  private void registrarEmpresa(int n, String terminos) {
    var empresa = empresas.get(n);
    var papel = documento(empresa.usuario());
    var representante =
        Map.of(
            "documento",
            Map.of("tipo", "DNI", "numero", "99999992"),
            "nombre",
            "JUAN CARLOS FLORES MAMANI",
            "facultades",
            List.of("REPRESENTAR", "CONCILIAR"),
            "desde",
            "2026-01-01",
            "documentos",
            List.of(documento(empresa.usuario())));
    var cuenta =
        registrar(
            empresa.usuario(),
            Map.of(
                "nombre",
                empresa.nombre(),
                "domicilio",
                domicilio(empresa.usuario()),
                "terminos",
                terminos,
                "terminosFirmados",
                papel,
                "representantes",
                List.of(representante)));
    var ruta = CONSUMIDOR + "/cuentas/" + cuenta.cuerpo().path("id").asString() + "/actuaciones";
    api.post(OFICIAL, ruta, Map.of("tipo", "APROBAR"), Trabajo.clave(), cuenta.etag()).exigir(200);
  }

  private Api.Respuesta registrar(String usuario, Map<String, Object> registro) {
    return api.post(usuario, CONSUMIDOR + "/cuentas", registro).exigir(201);
  }

  private String documento(String usuario) {
    var ruta = CONSUMIDOR + "/documentos";
    return api.subir(usuario, ruta, "poder.pdf", "application/pdf", Muestras.pdf("Poder"))
        .exigir(201)
        .cuerpo()
        .path("id")
        .asString();
  }

  private static Map<String, Object> domicilio(String usuario) {
    return Map.of("direccion", "Av. Grau 100", "pais", "PE", "correo", usuario + "@example.pe");
  }

  /** One of the consumers. */
  String consumidor(Random azar) {
    return consumidores.get(azar.nextInt(consumidores.size()));
  }

  /** One of the providers, the first ones more often. */
  Empresa proveedor(Random azar) {
    var donde = azar.nextDouble() * hasta[hasta.length - 1];
    var n = Arrays.binarySearch(hasta, donde);
    return empresas.get(Math.min(n < 0 ? -n - 1 : n, empresas.size() - 1));
  }

  private static double[] repartido(int cuantas) {
    var hasta = new double[cuantas];
    var suma = 0.0;
    for (var n = 0; n < cuantas; n++) {
      suma += 1 / Math.pow(n + 1, COLA);
      hasta[n] = suma;
    }
    return hasta;
  }

  /** A complaint of the web, or one that an official enters for somebody who called. */
  static String id(JsonNode reclamo) {
    return reclamo.path("id").asString();
  }
}
