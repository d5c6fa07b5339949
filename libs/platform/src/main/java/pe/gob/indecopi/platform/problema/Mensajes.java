package pe.gob.indecopi.platform.problema;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Our words for what the framework refuses; its own are for developers. */
final class Mensajes {

  private Mensajes() {}

  /** The refusal for a framework exception that the framework answers with this status. */
  static Rechazo de(Exception excepcion, HttpStatusCode estado) {
    return switch (excepcion) {
      case HttpRequestMethodNotSupportedException metodo ->
          rechazo(
              Codigos.METODO_NO_PERMITIDO,
              "Aquí no se admite el método " + metodo.getMethod(),
              "The method " + metodo.getMethod() + " is not allowed here");
      case HttpMediaTypeNotSupportedException tipo ->
          rechazo(
              Codigos.TIPO_NO_ADMITIDO,
              "Envíe uno de estos tipos de contenido: " + tipo.getSupportedMediaTypes(),
              "Send one of these content types: " + tipo.getSupportedMediaTypes());
      case MissingServletRequestParameterException falta ->
          parametro(falta.getParameterName(), "Falta el parámetro ", "Missing parameter ");
      case MissingRequestHeaderException falta ->
          parametro(falta.getHeaderName(), "Falta la cabecera ", "Missing header ");
      case MissingServletRequestPartException falta ->
          parametro(falta.getRequestPartName(), "Falta la parte ", "Missing part ");
      case MethodArgumentTypeMismatchException mal ->
          parametro(mal.getName(), "No es válido el valor de ", "Not a valid value of ");
      case MaxUploadSizeExceededException _ ->
          rechazo(
              Codigos.DEMASIADO_GRANDE,
              "El documento es demasiado grande",
              "The document is too large");
      case MultipartException _ ->
          rechazo(
              Codigos.SOLICITUD_INVALIDA,
              "El cuerpo multipart está mal formado",
              "The multipart body is not well formed");
      default -> porEstado(estado.value());
    };
  }

  /** The refusal for a bare status. */
  static Rechazo porEstado(int estado) {
    return switch (estado) {
      case 401 -> sinToken();
      case 403 -> prohibido();
      case 404 -> rechazo(Codigos.NO_ENCONTRADO, "No existe esta ruta", "There is no such path");
      case 405 -> con(Codigos.METODO_NO_PERMITIDO);
      case 406 ->
          rechazo(
              Codigos.NO_ACEPTABLE,
              "No hay respuesta en ninguno de los tipos pedidos en Accept",
              "There is no answer in any of the types asked for in Accept");
      case 413 -> con(Codigos.DEMASIADO_GRANDE);
      case 415 -> con(Codigos.TIPO_NO_ADMITIDO);
      case 429 -> con(Codigos.DEMASIADAS_SOLICITUDES);
      case 503 -> Traducciones.rechazo(Codigos.SERVICIO_NO_DISPONIBLE);
      case 504 -> Traducciones.rechazo(Codigos.TIEMPO_AGOTADO);
      default ->
          estado >= 400 && estado < 500
              ? rechazo(
                  Codigos.SOLICITUD_INVALIDA,
                  "No se pudo leer la solicitud",
                  "The request could not be read")
              : interno();
    };
  }

  static Rechazo sinToken() {
    return rechazo(
        Codigos.SIN_TOKEN,
        "Envíe un token vigente en la cabecera Authorization",
        "Send a valid token in the Authorization header");
  }

  static Rechazo prohibido() {
    return rechazo(
        Codigos.PROHIBIDO, "Su token no alcanza para esto", "Your token does not reach this far");
  }

  static Rechazo interno() {
    return rechazo(
        Codigos.ERROR_INTERNO,
        "Algo falló de nuestro lado; indique la traza si lo reporta",
        "Something failed on our side; quote the traza if you report it");
  }

  private static Rechazo con(Codigo codigo) {
    return new Rechazo(codigo, codigo.titulo());
  }

  private static Rechazo parametro(@Nullable String nombre, String es, String en) {
    var cual = nombre == null ? "?" : nombre;
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA,
        Texto.de(es + cual, en + cual),
        List.of(),
        Map.of("parametro", cual));
  }

  private static Rechazo rechazo(Codigo codigo, String es, String en) {
    return new Rechazo(codigo, Texto.de(es, en));
  }
}
