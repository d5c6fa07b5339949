package pe.gob.indecopi.procedimientos.catalogo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Which text governs a file, from its birth to its end. */
public enum Regimen {
  /** What the sources print, with its incorporations. */
  TUPA_2010("TUPA-2010"),
  /** The print as later norms changed it, each from its own day. */
  VIGENTE("VIGENTE");

  private final String valor;

  Regimen(String valor) {
    this.valor = valor;
  }

  /** Its name outside, in settings and JSON. */
  @JsonValue
  public String valor() {
    return valor;
  }

  /** The regime of that outside name; an unknown one is an {@link IllegalArgumentException}. */
  @JsonCreator
  public static Regimen de(String valor) {
    return Arrays.stream(values())
        .filter(regimen -> regimen.valor.equals(valor))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Régimen desconocido: " + valor));
  }
}
