package pe.gob.indecopi.local.lanzador;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One trademark from its quote to its certificate, told as it happens through the public API: the
 * company of RUC 20999999990 registers KUSKA in classes 18, 25 and 35; that of RUC 20999999981
 * opposes in class 25.
 */
public final class Demo {
  private static final String FEES = "/api/fees/v1";
  private static final String SIGNOS = "/api/signos/v1";
  private static final String EMPRESA = "empresa";
  private static final String OPOSITOR = "proveedor";
  private static final String FUNCIONARIO = "funcionario-dsd";

  private final Api api;
  private final Consumer<String> cuenta;
  private String expediente = "";

  public Demo(Api api, Consumer<String> cuenta) {
    this.api = api;
    this.cuenta = cuenta;
  }

  /** The id of the file, once it was filed. */
  public String expediente() {
    return expediente;
  }

  /** Tells the whole journey; every step that does not go as the law says ends it with a fault. */
  public int contar() {
    cotizar();
    presentar();
    observarYSubsanar();
    publicar();
    oponerse();
    contestar();
    resolver();
    apelar();
    certificar();
    return 0;
  }

  private void cotizar() {
    var cotizacion =
        api.post(null, FEES + "/liquidaciones", pedido("DSD-10", 3)).exigir(200).cuerpo();
    decir("1. Cotización: registrar KUSKA en las clases 18, 25 y 35");
    cotizacion
        .path("lineas")
        .forEach(l -> decir("   " + l.path("explicacion").asString(l.toString())));
    decir("   Total: S/ " + cotizacion.path("total").path("monto").asString());
  }

  private void presentar() {
    var orden = pagar(EMPRESA, "DSD-10", 3);
    decir("2. Orden " + orden + " pagada con VISA");
    var logo = documento(EMPRESA, "logo.png", "image/png", Muestras.png());
    var poder = documento(EMPRESA, "poder.pdf", "application/pdf", Muestras.pdf("Poder"));
    var expedienteNuevo =
        api.post(EMPRESA, SIGNOS + "/expedientes", Muestras.solicitud(logo, poder, orden))
            .exigir(201)
            .cuerpo();
    expediente = expedienteNuevo.path("id").asString();
    var visto = esperarEtapa("EXAMEN_FORMAL");
    decir(
        "3. Expediente %s, presentado el %s"
            .formatted(visto.path("numero").asString(), visto.path("presentado").asString()));
    var cargo = api.get(EMPRESA, ruta("/cargo")).exigir(200).bytes();
    decir("   Cargo en PDF: " + cargo.length + " bytes, con código de verificación");
  }

  private void observarYSubsanar() {
    oficial(
        "OBSERVAR",
        Map.of(
            "observaciones",
            List.of(
                Map.of(
                    "requisito", "DSD-10.2", "detalle", "Precise los servicios de la clase 35."))));
    decir("4. Observada; el plazo para subsanar vence el " + vence("subsanacion"));
    parte(EMPRESA, "SUBSANAR", Map.of("texto", "Servicios de venta minorista de prendas."));
    decir("5. Subsanada");
  }

  private void publicar() {
    oficial("ORDENAR_PUBLICACION", Map.of());
    decir("6. Orden de publicación; se acredita hasta el " + vence("publicacion"));
    var hoy = avanzar("P10D");
    var aviso = documento(EMPRESA, "aviso.pdf", "application/pdf", Muestras.pdf("Aviso"));
    parte(EMPRESA, "ACREDITAR_PUBLICACION", Map.of("fecha", hoy, "documento", aviso));
    decir("7. Publicada el " + hoy + "; cualquiera puede oponerse hasta el " + vence("oposicion"));
  }

  private void oponerse() {
    var orden = pagar(OPOSITOR, "DSD-9", 1);
    parte(OPOSITOR, "OPONER", Muestras.oposicion(orden));
    esperarTasaDelCuaderno();
    decir("8. Oposición de CUZCA MODA en la clase 25, con su tasa de S/ 378.79");
    oficialEnCuaderno("ADMITIR", "c1", Map.of());
    decir(
        "   Admitida: desde ahora decide la "
            + ver().path("autoridad").asString("Comisión de Signos Distintivos"));
    avanzarHasta(vence("oposicion"));
    esperarEtapa("TRASLADO");
    oficial("CORRER_TRASLADO", Map.of());
    decir("9. Traslado al solicitante; contesta hasta el " + vence("contestacion"));
  }

  private void contestar() {
    parte(EMPRESA, "CONTESTAR", Map.of("texto", "Los signos no son confundibles."));
    decir("10. Contestada");
  }

  private void resolver() {
    oficial(
        "RESOLVER",
        Map.of(
            "fundamento",
            "Hay riesgo de confusión solo en la clase 25.",
            "decisiones",
            List.of(
                decision("18", "CONCEDE"), decision("25", "DENIEGA"), decision("35", "CONCEDE"))));
    decir(
        "11. Resolución: concede las clases 18 y 35, deniega la 25; se apela hasta el "
            + vence("impugnacion"));
    var casilla = api.get(EMPRESA, SIGNOS + "/notificaciones").exigir(200).cuerpo();
    decir("    En su casilla hay " + casilla.path("datos").size() + " notificaciones");
  }

  private void apelar() {
    parte(EMPRESA, "APELAR", Map.of("fundamento", "La clase 25 también debe concederse."));
    oficial("CONCEDER_RECURSO", Map.of());
    decir("12. Apelada y elevada a la Sala de Propiedad Intelectual");
    avanzarHasta(vence("impugnacion"));
    decir("    Venció el plazo del opositor para apelar");
    acto(
        "tribunal-spi",
        Map.of(
            "tipo",
            "RESOLVER_RECURSO",
            "datos",
            Map.of("sentido", "CONFIRMA", "fundamento", "La Sala confirma la resolución.")),
        true);
    decir("13. La Sala confirma");
    leerCasilla(EMPRESA);
    leerCasilla(OPOSITOR);
    avanzar("P7D");
    esperarEtapa("FIRME");
    decir("14. Declarada firme por el sistema");
  }

  /** Opens what is new in the box: a notice takes effect the working day after it is opened. */
  private void leerCasilla(String quien) {
    for (var n : api.get(quien, SIGNOS + "/notificaciones").exigir(200).cuerpo().path("datos")) {
      if (n.path("expediente").asString().equals(expediente) && n.path("leida").isMissingNode()) {
        api.post(
                quien, SIGNOS + "/notificaciones/" + n.path("id").asString() + "/lectura", Map.of())
            .exigir(200);
      }
    }
  }

  private void certificar() {
    oficial("EMITIR_CERTIFICADO", Map.of());
    var numero = ver().path("numero").asString();
    var registros =
        api.get(null, SIGNOS + "/registros?expediente=" + numero)
            .exigir(200)
            .cuerpo()
            .path("datos");
    var registro = registros.path(0);
    decir(
        "15. Certificado %s, vigente hasta el %s"
            .formatted(registro.path("certificado").asString(), registro.path("vence").asString()));
    var pdf =
        api.get(null, SIGNOS + "/registros/" + registro.path("id").asString() + "/certificado")
            .exigir(200)
            .bytes();
    decir("    Certificado en PDF: " + pdf.length + " bytes");
    var integra = api.get(EMPRESA, ruta("/integridad")).exigir(200).cuerpo();
    decir(
        "    La cadena de %d actuaciones es íntegra: %s"
            .formatted(
                integra.path("folios").intValue(),
                integra.path("integro").booleanValue() ? "sí" : "no"));
  }

  private String pagar(String quien, String procedimiento, int clases) {
    var orden =
        api.post(quien, FEES + "/ordenes", Muestras.orden(quien, procedimiento, clases))
            .exigir(201)
            .cuerpo();
    var id = orden.path("id").asString();
    api.vecino(
            "/visa/cobros",
            Map.of("orden", id, "monto", orden.path("total"), "tarjeta", "4111111111111111"))
        .exigir(201);
    Espera.hasta(
        () ->
            api.get(quien, FEES + "/ordenes/" + id)
                .exigir(200)
                .cuerpo()
                .path("estado")
                .asString()
                .equals("PAGADA"),
        "that order " + id + " is paid");
    return id;
  }

  private String documento(String quien, String nombre, String tipo, byte[] bytes) {
    return api.subir(quien, SIGNOS + "/documentos", nombre, tipo, bytes)
        .exigir(201)
        .cuerpo()
        .path("id")
        .asString();
  }

  private static Map<String, Object> pedido(String procedimiento, int clases) {
    return Map.of("procedimiento", procedimiento, "variables", Map.of("clases", clases));
  }

  private static Map<String, String> decision(String clase, String sentido) {
    return Map.of("objeto", clase, "sentido", sentido);
  }

  private void parte(String quien, String tipo, Map<String, Object> datos) {
    acto(quien, Map.of("tipo", tipo, "datos", datos), false);
  }

  private void oficial(String tipo, Map<String, Object> datos) {
    acto(FUNCIONARIO, Map.of("tipo", tipo, "datos", datos), true);
  }

  private void oficialEnCuaderno(String tipo, String cuaderno, Map<String, Object> datos) {
    acto(FUNCIONARIO, Map.of("tipo", tipo, "cuaderno", cuaderno, "datos", datos), true);
  }

  private void acto(String quien, Map<String, Object> cuerpo, boolean conEtag) {
    var clave = java.util.UUID.randomUUID().toString();
    var etag = conEtag ? api.get(quien, ruta("")).exigir(200).etag() : null;
    api.post(quien, ruta("/actuaciones"), cuerpo, clave, etag).exigir(201);
  }

  private String ruta(String mas) {
    return SIGNOS + "/expedientes/" + expediente + mas;
  }

  private tools.jackson.databind.JsonNode ver() {
    return api.get(FUNCIONARIO, ruta("")).exigir(200).cuerpo();
  }

  private tools.jackson.databind.JsonNode esperarEtapa(String etapa) {
    Espera.hasta(() -> ver().path("etapa").asString().equals(etapa), "stage " + etapa);
    return ver();
  }

  private void esperarTasaDelCuaderno() {
    Espera.hasta(
        () ->
            ver()
                .path("cuadernos")
                .path(0)
                .path("tasas")
                .path(0)
                .path("estado")
                .asString()
                .equals("PAGADA"),
        "that the fee of the opposition is confirmed");
  }

  private String vence(String tipo) {
    var vence = "";
    for (var p : ver().path("plazos")) {
      if (p.path("tipo").asString().equals(tipo)) {
        vence = p.path("vence").asString();
      }
    }
    return vence;
  }

  /** Moves the legal clock; answers the day on which it stands. */
  private String avanzar(String periodo) {
    return avance(Map.of("avanzar", periodo)).path("hoy").asString();
  }

  private void avanzarHasta(String vence) {
    avance(Map.of("hasta", LocalDate.parse(vence).plusDays(1).toString()));
  }

  private tools.jackson.databind.JsonNode avance(Map<String, String> cuanto) {
    return api.post("operador", "/sandbox/reloj", cuanto).exigir(200).cuerpo();
  }

  private void decir(String frase) {
    cuenta.accept(frase);
  }
}
