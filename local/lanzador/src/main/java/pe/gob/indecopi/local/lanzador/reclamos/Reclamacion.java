package pe.gob.indecopi.local.lanzador.reclamos;

import static pe.gob.indecopi.local.lanzador.reclamos.Poblacion.CONSUMIDOR;
import static pe.gob.indecopi.local.lanzador.reclamos.Poblacion.OFICIAL;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.local.lanzador.Api;
import pe.gob.indecopi.local.lanzador.Api.Respuesta;
import pe.gob.indecopi.local.lanzador.reclamos.Poblacion.Empresa;
import tools.jackson.databind.JsonNode;

/**
 * One complaint through the public API, as its consumer, its provider and an official move it.
 *
 * @param id of the complaint
 * @param numero its legal number
 * @param consumidor user of the token of the consumer; absent from those that an official enters
 */
record Reclamacion(Api api, String id, String numero, String consumidor, Empresa proveedor) {
  private static final String RUTA = CONSUMIDOR + "/reclamos";
  private static final List<String> SECTORES =
      List.of("TIENDAS", "ALIMENTOS", "RESTAURANTES", "SALUD", "VESTIDO_Y_CALZADO", "OTRO");
  private static final List<String> CANALES =
      List.of("TELEFONO", "TELEFONO", "WHATSAPP", "CORREO", "VENTANILLA");

  /** The consumer files it on the web. */
  static Reclamacion porLaWeb(Api api, String consumidor, Empresa proveedor, Random azar) {
    return de(api, consumidor, proveedor, api.post(consumidor, RUTA, cuerpo(proveedor, azar)));
  }

  /** An official enters it for whoever called, wrote or came. */
  static Reclamacion porEncargo(Api api, Empresa proveedor, Random azar) {
    var cuerpo = cuerpo(proveedor, azar);
    cuerpo.put("canal", CANALES.get(azar.nextInt(CANALES.size())));
    var dni = "%08d".formatted(70_000_000 + azar.nextInt(9_000_000));
    cuerpo.put(
        "consumidor",
        Map.of(
            "clase",
            "NATURAL",
            "documento",
            Map.of("tipo", "DNI", "numero", dni, "pais", "PE"),
            "nombre",
            "PERSONA DEL DNI " + dni,
            "domicilio",
            Map.of("direccion", "Av. Grau 100", "pais", "PE")));
    return de(api, "", proveedor, api.post(OFICIAL, RUTA, cuerpo));
  }

  private static Reclamacion de(Api api, String consumidor, Empresa proveedor, Respuesta r) {
    var reclamo = r.exigir(201).cuerpo();
    return new Reclamacion(
        api, Poblacion.id(reclamo), reclamo.path("numero").asString(), consumidor, proveedor);
  }

  private static Map<String, Object> cuerpo(Empresa proveedor, Random azar) {
    var cuerpo = new HashMap<String, Object>();
    cuerpo.put("proveedor", Map.of("ruc", proveedor.ruc()));
    cuerpo.put("sector", SECTORES.get(azar.nextInt(SECTORES.size())));
    cuerpo.put("bien", "PRODUCTO");
    cuerpo.put("que", "Una casaca de alpaca");
    cuerpo.put("motivo", "FALTA_DE_IDONEIDAD");
    cuerpo.put("fecha", LocalDate.now(ZoneId.of("America/Lima")).toString());
    cuerpo.put("hechos", "La casaca llegó descosida y no la cambian ni devuelven lo pagado.");
    cuerpo.put("pretension", "DEVOLUCION");
    cuerpo.put("monto", soles(20 + azar.nextInt(2_000)));
    cuerpo.put("aunqueParecido", true);
    return cuerpo;
  }

  private static Map<String, Object> soles(int cuantos) {
    return Map.of("monto", cuantos + ".00", "moneda", "PEN");
  }

  /** The provider offers, and the consumer accepts: mediated. */
  void mediar() {
    var oferta =
        Map.of(
            "monto",
            soles(100),
            "obligaciones",
            List.of(Map.of("que", "Devolver el importe", "monto", soles(100), "plazo", 5)));
    var propuesta =
        api.post(proveedor.usuario(), ruta("/propuestas"), oferta).exigir(201).cuerpo().path("id");
    var aceptar = ruta("/propuestas/" + propuesta.asString() + "/aceptacion");
    api.post(consumidor, aceptar, Map.of("conforme", true)).exigir(200);
  }

  /** Both write, in turns. */
  void conversar(int mensajes) {
    for (var n = 0; n < mensajes; n++) {
      escribir(n % 2 == 0 ? consumidor : proveedor.usuario(), "Mensaje " + n + " de la bancada.");
    }
  }

  void escribir(String quien, String texto) {
    api.post(quien, ruta("/mensajes"), Map.of("texto", texto)).exigir(201);
  }

  /** The consumer does not go on. */
  void desistir() {
    api.post(consumidor, ruta("/actuaciones"), Map.of("tipo", "DESISTIR")).exigir(200);
  }

  /** The official enters what the provider answered, and ends it so. */
  void atender(String resultado) {
    var respuesta = Map.of("tipo", "RESPONDER", "posicion", "NIEGA", "texto", "No lo acepta.");
    concluir(resultado, mover(respuesta, ver().etag()));
  }

  /** The official ends it so. */
  void concluir(String resultado) {
    concluir(resultado, ver());
  }

  private void concluir(String resultado, Respuesta visto) {
    var fin = Map.of("tipo", "CONCLUIR", "resultado", resultado, "motivo", "Lo dicen las partes.");
    mover(fin, visto.etag());
  }

  private Respuesta mover(Map<String, String> acto, @Nullable String etag) {
    return api.post(OFICIAL, ruta("/actuaciones"), acto, Trabajo.clave(), etag).exigir(200);
  }

  /** The official looks for it by its number. */
  JsonNode hallar() {
    return api.get(OFICIAL, RUTA + "?numero=" + numero).exigir(200).cuerpo().path("datos").get(0);
  }

  Respuesta ver() {
    return api.get(OFICIAL, RUTA + "/" + id).exigir(200);
  }

  /** The numbers of its messages, in order. */
  List<Long> mensajes() {
    var pagina = api.get(OFICIAL, ruta("/mensajes?limite=200")).exigir(200).cuerpo().path("datos");
    return pagina.valueStream().map(m -> m.path("n").longValue()).toList();
  }

  String ruta(String camino) {
    return RUTA + "/" + id + camino;
  }

  /** The N of its number. */
  int n() {
    return Integer.parseInt(numero.substring(0, numero.indexOf('-')));
  }
}
