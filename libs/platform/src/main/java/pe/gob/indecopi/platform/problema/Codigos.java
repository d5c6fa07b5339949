package pe.gob.indecopi.platform.problema;

import java.util.List;

/**
 * Every code of refusal of the suite. They are stable inside v1 and listed, with their meaning, in
 * {@code docs/errores.md}; a test compares the two.
 */
public final class Codigos {

  // The request itself.
  public static final Codigo SOLICITUD_INVALIDA =
      codigo("solicitud-invalida", 400, "La solicitud no es válida", "The request is not valid");
  public static final Codigo FALTA_CLAVE =
      codigo("falta-clave", 400, "Falta la clave de idempotencia", "Idempotency key missing");
  public static final Codigo NO_ENCONTRADO =
      codigo("no-encontrado", 404, "No se encontró lo solicitado", "Not found");
  public static final Codigo METODO_NO_PERMITIDO =
      codigo("metodo-no-permitido", 405, "Método no permitido", "Method not allowed");
  public static final Codigo NO_ACEPTABLE =
      codigo("no-aceptable", 406, "No hay respuesta en el formato pedido", "Not acceptable");
  public static final Codigo DEMASIADO_GRANDE =
      codigo("demasiado-grande", 413, "La solicitud es demasiado grande", "Request too large");
  public static final Codigo TIPO_NO_ADMITIDO =
      codigo("tipo-no-admitido", 415, "Tipo de contenido no admitido", "Unsupported media type");

  // Who asks.
  public static final Codigo SIN_TOKEN =
      codigo("sin-token", 401, "Hace falta un token válido", "A valid token is needed");
  public static final Codigo PROHIBIDO =
      codigo("prohibido", 403, "No tiene permiso para esto", "You may not do this");

  // The state of things.
  public static final Codigo ACTO_NO_PERMITIDO =
      codigo(
          "acto-no-permitido",
          409,
          "El estado actual no permite este acto",
          "The present state does not allow this act");
  public static final Codigo FUERA_DE_PLAZO =
      codigo("fuera-de-plazo", 409, "Fuera de plazo", "Out of time");
  public static final Codigo CONFLICTO =
      codigo("conflicto", 409, "Choca con lo ya registrado", "Conflicts with what is recorded");
  public static final Codigo REGLAS_INCUMPLIDAS =
      codigo("reglas-incumplidas", 422, "No cumple las reglas", "Breaks the rules");

  // Retries and concurrency.
  public static final Codigo EN_CURSO =
      codigo("en-curso", 409, "La misma solicitud está en curso", "Same request still running");
  public static final Codigo CLAVE_REUTILIZADA =
      codigo(
          "clave-reutilizada",
          422,
          "La clave ya se usó con otro contenido",
          "The key was used with another body");
  public static final Codigo FALTA_IF_MATCH =
      codigo("falta-if-match", 428, "Falta la cabecera If-Match", "If-Match header missing");
  public static final Codigo VERSION_OBSOLETA =
      codigo("version-obsoleta", 412, "La versión indicada ya cambió", "Stale version");

  // Ourselves.
  public static final Codigo DEMASIADAS_SOLICITUDES =
      codigo("demasiadas-solicitudes", 429, "Demasiadas solicitudes", "Too many requests");
  public static final Codigo ERROR_INTERNO =
      codigo("error-interno", 500, "Error interno", "Internal error");
  public static final Codigo SERVICIO_NO_DISPONIBLE =
      codigo("servicio-no-disponible", 503, "Servicio no disponible", "Service unavailable");
  public static final Codigo TIEMPO_AGOTADO =
      codigo("tiempo-agotado", 504, "Se agotó el tiempo de espera", "Timed out");

  private static final List<Codigo> TODOS =
      List.of(
          SOLICITUD_INVALIDA,
          FALTA_CLAVE,
          SIN_TOKEN,
          PROHIBIDO,
          NO_ENCONTRADO,
          METODO_NO_PERMITIDO,
          NO_ACEPTABLE,
          ACTO_NO_PERMITIDO,
          FUERA_DE_PLAZO,
          CONFLICTO,
          EN_CURSO,
          VERSION_OBSOLETA,
          DEMASIADO_GRANDE,
          TIPO_NO_ADMITIDO,
          REGLAS_INCUMPLIDAS,
          CLAVE_REUTILIZADA,
          FALTA_IF_MATCH,
          DEMASIADAS_SOLICITUDES,
          ERROR_INTERNO,
          SERVICIO_NO_DISPONIBLE,
          TIEMPO_AGOTADO);

  private Codigos() {}

  /** All of them, by status. */
  public static List<Codigo> todos() {
    return TODOS;
  }

  private static Codigo codigo(String valor, int estado, String es, String en) {
    return new Codigo(valor, estado, Texto.de(es, en));
  }
}
