package pe.gob.indecopi.platform.entrada;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.GenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.util.unit.DataSize;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.type.TypeFactory;

/**
 * Reads {@code @RequestBody} parameters that are our records, families of records, or trees,
 * strictly and up to a size. Writes nothing.
 */
final class EntradaConverter implements GenericHttpMessageConverter<Object> {

  private static final TypeFactory TIPOS = TypeFactory.createDefaultInstance();
  private static final List<MediaType> TIPOS_DE_CONTENIDO = List.of(MediaType.APPLICATION_JSON);

  private final Entrada entrada;
  private final DataSize maximo;

  EntradaConverter(Entrada entrada, DataSize maximo) {
    this.entrada = entrada;
    this.maximo = maximo;
  }

  @Override
  public boolean canRead(Type tipo, @Nullable Class<?> contexto, @Nullable MediaType contenido) {
    return esJson(contenido) && esNuestro(TIPOS.constructType(tipo));
  }

  @Override
  public boolean canRead(Class<?> clase, @Nullable MediaType contenido) {
    return canRead((Type) clase, null, contenido);
  }

  @Override
  public Object read(Type tipo, @Nullable Class<?> contexto, HttpInputMessage mensaje)
      throws IOException {
    var arbol = entrada.arbol(cuerpo(mensaje));
    return JsonNode.class.isAssignableFrom(TIPOS.constructType(tipo).getRawClass())
        ? arbol
        : entrada.leer(arbol, tipo);
  }

  @Override
  public Object read(Class<?> clase, HttpInputMessage mensaje) throws IOException {
    return read((Type) clase, null, mensaje);
  }

  private byte[] cuerpo(HttpInputMessage mensaje) throws IOException {
    var tope = Math.toIntExact(maximo.toBytes());
    if (mensaje.getHeaders().getContentLength() > tope) {
      throw demasiado();
    }
    // Counted, whatever the header says.
    var cuerpo = mensaje.getBody().readNBytes(tope + 1);
    if (cuerpo.length > tope) {
      throw demasiado();
    }
    return cuerpo;
  }

  private Rechazo demasiado() {
    return new Rechazo(
        Codigos.DEMASIADO_GRANDE,
        Texto.de(
            "El cuerpo no puede pasar de " + maximo.toKilobytes() + " KB",
            "The body must not exceed " + maximo.toKilobytes() + " KB"));
  }

  private static boolean esNuestro(JavaType tipo) {
    var clase = tipo.getRawClass();
    return clase == JsonNode.class
        || clase.getSimpleName().equals("ObjectNode") && JsonNode.class.isAssignableFrom(clase)
        || clase.getName().startsWith("pe.gob.indecopi.") && Formas.esNombrada(tipo);
  }

  private static boolean esJson(@Nullable MediaType contenido) {
    return contenido != null
        && (MediaType.APPLICATION_JSON.isCompatibleWith(contenido)
            || contenido.getSubtype().endsWith("+json"));
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return TIPOS_DE_CONTENIDO;
  }

  @Override
  public boolean canWrite(@Nullable Type tipo, Class<?> clase, @Nullable MediaType contenido) {
    return false;
  }

  @Override
  public boolean canWrite(Class<?> clase, @Nullable MediaType contenido) {
    return false;
  }

  @Override
  public void write(
      Object objeto,
      @Nullable Type tipo,
      @Nullable MediaType contenido,
      HttpOutputMessage mensaje) {
    throw new HttpMessageNotWritableException("reads only");
  }

  @Override
  public void write(Object objeto, @Nullable MediaType contenido, HttpOutputMessage mensaje) {
    throw new HttpMessageNotWritableException("reads only");
  }
}
