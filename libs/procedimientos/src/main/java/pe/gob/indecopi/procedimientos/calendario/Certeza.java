package pe.gob.indecopi.procedimientos.calendario;

import org.jspecify.annotations.Nullable;

/** How well a row of the calendar is known; what is not read in the norm itself is said. */
enum Certeza {
  /** The text of the norm was read. */
  TEXTO,
  /** A page that quotes it. */
  SECUNDARIA,
  /** Known, no page seen. */
  MEMORIA;

  /** What is to be said of a row, with its own doubt if it has one. */
  @Nullable String duda(String norma, @Nullable String propia) {
    String suya =
        switch (this) {
          case TEXTO -> null;
          case SECUNDARIA -> norma + " consta por una fuente secundaria, no por su texto";
          case MEMORIA -> norma + " no se pudo comprobar en ninguna fuente";
        };
    if (suya == null || propia == null) {
      return suya == null ? propia : suya;
    }
    return suya + "; " + propia;
  }
}
