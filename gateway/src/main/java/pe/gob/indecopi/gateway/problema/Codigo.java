package pe.gob.indecopi.gateway.problema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The stable codes that the gateway itself answers with; the services share the same words, and
 * docs/errores.md explains them.
 */
public enum Codigo {
  SOLICITUD_INVALIDA(400, "La solicitud no es válida", "The request is not valid"),
  SIN_TOKEN(401, "Hace falta un token válido", "A valid token is needed"),
  PROHIBIDO(403, "No tiene permiso para esto", "You may not do this"),
  NO_ENCONTRADO(404, "No se encontró lo solicitado", "Not found"),
  METODO_NO_PERMITIDO(405, "Método no permitido", "Method not allowed"),
  EN_CURSO(409, "La misma solicitud está en curso", "Same request still running"),
  DEMASIADO_GRANDE(413, "La solicitud es demasiado grande", "Request too large"),
  TIPO_NO_ADMITIDO(415, "Tipo de contenido no admitido", "Unsupported media type"),
  REGLAS_INCUMPLIDAS(422, "No cumple las reglas", "Breaks the rules"),
  DEMASIADAS_SOLICITUDES(429, "Demasiadas solicitudes", "Too many requests"),
  ERROR_INTERNO(500, "Error interno", "Internal error"),
  SERVICIO_NO_DISPONIBLE(503, "Servicio no disponible", "Service unavailable"),
  TIEMPO_AGOTADO(504, "Se agotó el tiempo de espera", "Timed out");

  private final int estado;
  private final Texto titulo;

  Codigo(int estado, String es, String en) {
    this.estado = estado;
    this.titulo = new Texto(es, en);
  }

  /** The HTTP status that goes with this code. */
  public int estado() {
    return estado;
  }

  /** What it says in general; the detail says the particular. */
  public Texto titulo() {
    return titulo;
  }

  /** As the API writes it: {@code demasiado-grande}. */
  public String valor() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Codigo> deEstado(int estado) {
    return Arrays.stream(values()).filter(codigo -> codigo.estado == estado).findFirst();
  }
}
