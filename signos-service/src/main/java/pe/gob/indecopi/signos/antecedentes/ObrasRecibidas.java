package pe.gob.indecopi.signos.antecedentes;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.procedimientos.registro.Palabras;
import tools.jackson.databind.JsonNode;

/**
 * The works that derecho-autor-service registered, for a sign may not infringe the author's right
 * (Decisión 486, art. 136.f). Kept under the guard of the event's sequence.
 */
final class ObrasRecibidas implements Consumidor {
  static final String TEMA = "indecopi.registros.v1";
  private static final String ORGANO = "DDA";
  private static final int CUANTAS = 200;

  private final String servicio;
  private final Agregados<ObraRegistrada> obras;

  ObrasRecibidas(String servicio, FabricaDeAgregados fabrica) {
    this.servicio = servicio;
    this.obras = fabrica.de("obras", new ObraTraductor());
    obras.coleccion().createIndex(Indexes.ascending(ObraTraductor.LLANO));
  }

  @Override
  public String tema() {
    return TEMA;
  }

  @Override
  public String grupo() {
    return servicio + ".obras";
  }

  @Override
  public void recibir(Evento evento) {
    var datos = evento.datos();
    if (!datos.path("organo").asString("").equals(ORGANO)) {
      return;
    }
    var id = evento.sujeto();
    if (obras.buscar(id).isEmpty()) {
      obras.insertar(ObraRegistrada.desconocida(id), List.of());
    }
    obras.ejecutar(id, evento, antes -> new Cambio<>(segun(datos, id, antes.version()), List.of()));
  }

  private static ObraRegistrada segun(JsonNode datos, String id, long version) {
    return new ObraRegistrada(
        id,
        texto(datos, "organo"),
        texto(datos, "tipo"),
        texto(datos, "titulo"),
        texto(datos, "certificado"),
        texto(datos, "expediente"),
        texto(datos, "concedido"),
        version);
  }

  private static @Nullable String texto(JsonNode datos, String campo) {
    var valor = datos.path(campo);
    return valor.isString() ? valor.stringValue() : null;
  }

  /** Works of the same title, but for accents, case and punctuation. */
  List<ObraRegistrada> conTitulo(String titulo) {
    return obras
        .coleccion()
        .find(eq(ObraTraductor.LLANO, Palabras.llano(titulo)))
        .sort(Sorts.ascending("_id"))
        .limit(CUANTAS)
        .map(obras::leer)
        .into(new ArrayList<>());
  }
}
