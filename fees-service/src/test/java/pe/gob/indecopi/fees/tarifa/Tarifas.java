package pe.gob.indecopi.fees.tarifa;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tariffs that the tests speak of. */
public final class Tarifas {

  private Tarifas() {}

  /** What ships. */
  public static Tarifa dsd() {
    try (var texto =
        new InputStreamReader(
            Objects.requireNonNull(Tarifas.class.getResourceAsStream("/tarifa/dsd.yaml")),
            StandardCharsets.UTF_8)) {
      return LectorDeTarifa.leer("tarifa/dsd.yaml", texto);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tariff list of what ships. */
  public static Tarifario tarifario() {
    return new Tarifario(List.of(dsd()));
  }

  static Tarifa leer(String yaml) {
    return LectorDeTarifa.leer("prueba.yaml", new StringReader(yaml));
  }
}
