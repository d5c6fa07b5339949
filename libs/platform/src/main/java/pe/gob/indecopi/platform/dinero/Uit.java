package pe.gob.indecopi.platform.dinero;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tax units of all years (Código Tributario, Norma XV): what thresholds, caps and fines in UIT
 * are measured by.
 *
 * @param valores each value with its year, in order
 * @param dudas what is not settled about them
 */
public record Uit(List<Valor> valores, List<String> dudas) {
  private static final String RECURSO = "/META-INF/indecopi/uit.csv";
  private static final String DUDA = "?";

  /**
   * The value of a year, or of a part of one.
   *
   * @param anio the year
   * @param soles the value
   * @param norma the norm that fixed it
   * @param nota for what part or use of the year, if the value changed
   */
  public record Valor(int anio, Dinero soles, String norma, @Nullable String nota) {

    /** So many UIT in soles, rounded half up to the céntimo. */
    public Dinero por(BigDecimal cuantas) {
      return soles.por(cuantas);
    }
  }

  /** Keeps its own copies. */
  public Uit {
    valores = List.copyOf(valores);
    dudas = List.copyOf(dudas);
  }

  /** Those that the norms of Peru fixed, from 1992 to the last year decreed. */
  public static Uit delPeru() {
    var lineas =
        texto().lines().filter(linea -> !linea.isBlank() && !linea.startsWith("#")).toList();
    return new Uit(
        lineas.stream().filter(linea -> !linea.startsWith(DUDA)).map(Uit::valor).toList(),
        lineas.stream()
            .filter(linea -> linea.startsWith(DUDA))
            .map(linea -> linea.substring(1))
            .toList());
  }

  /** The value of a day; empty if no norm has fixed one, or if its year had several. */
  public Optional<Dinero> del(LocalDate fecha) {
    return valorDel(fecha).map(Valor::soles);
  }

  /** The same with its norm. */
  public Optional<Valor> valorDel(LocalDate fecha) {
    var suyos = valores.stream().filter(uno -> uno.anio() == fecha.getYear()).toList();
    return suyos.size() == 1 ? Optional.of(suyos.getFirst()) : Optional.empty();
  }

  /** The value of a day; of a year that is not decreed yet, the last one decreed. */
  public Valor vigenteEl(LocalDate fecha) {
    return valorDel(fecha)
        .orElseGet(
            () ->
                valores.reversed().stream()
                    .filter(uno -> uno.anio() <= fecha.getYear())
                    .findFirst()
                    .orElse(valores.getFirst()));
  }

  private static Valor valor(String linea) {
    var partes = linea.split(";", -1);
    return new Valor(
        Integer.parseInt(partes[0]),
        Dinero.soles(partes[1]),
        partes[2],
        partes[3].isEmpty() ? null : partes[3]);
  }

  private static String texto() {
    try (var recurso = Uit.class.getResourceAsStream(RECURSO)) {
      if (recurso == null) {
        throw new IllegalStateException("There is no " + RECURSO);
      }
      return new String(recurso.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fallo) {
      throw new UncheckedIOException(fallo);
    }
  }
}
