package pe.gob.indecopi.fees.tarifa;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import pe.gob.indecopi.platform.dinero.Uit;

/** The tariffs that the tests speak of. */
public final class Tarifas {

  private static final List<Tarifa> TODAS = leerTodas();

  private Tarifas() {}

  /** What ships for an organ. */
  public static Tarifa de(String organo) {
    return TODAS.stream().filter(una -> una.organo().equals(organo)).findFirst().orElseThrow();
  }

  /** What ships. */
  public static List<Tarifa> todas() {
    return TODAS;
  }

  /** The tariff list of what ships. */
  public static Tarifario tarifario() {
    return new Tarifario(TODAS);
  }

  /** The UIT of every year. */
  public static Uit uit() {
    return Uit.delPeru();
  }

  static Tarifa leer(String yaml) {
    return LectorDeTarifa.leer("prueba.yaml", new StringReader(yaml));
  }

  private static List<Tarifa> leerTodas() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver().getResources("classpath*:/tarifa/*.yaml"))
          .map(Tarifas::leer)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tarifa leer(Resource archivo) {
    try (var texto = new InputStreamReader(archivo.getInputStream(), StandardCharsets.UTF_8)) {
      return LectorDeTarifa.leer("tarifa/" + archivo.getFilename(), texto);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
