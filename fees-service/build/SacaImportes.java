import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Draws every amount out of the text of the TUPA: line, token as printed, whether it is a
 * percentage or soles. It knows no procedure and no tariff; what is a fee among the tokens is
 * judged elsewhere. Run from this folder's module, with the text as argument:
 *
 * <pre>java build/SacaImportes.java tupa.txt &gt; src/test/resources/tarifa/impreso.csv</pre>
 */
class SacaImportes {

  private static final String ENTERO = "[0-9]{1,3}(?: [0-9]{3})+|[0-9]+";
  private static final Pattern PORCENTAJE = Pattern.compile("([0-9]+(?:[.,][0-9]+)?) ?%");

  /** No fee with decimals reaches 100 000, but words that end in 100 stand before one. */
  private static final Pattern CON_DECIMALES =
      Pattern.compile(
          "(?<![0-9.,])((?:[0-9]{1,2}(?: [0-9]{3})+|[0-9]+),[0-9]{1,3})(?![0-9])(?! ?%)");

  /** Whole soles: after the currency, or after the percentage beside which they stand. */
  private static final Pattern SIN_DECIMALES =
      Pattern.compile(
          "(?:S/\\.? ?|[0-9] ?%(?: UIT)? +)((?:"
              + ENTERO
              + ")(?:\\.[0-9]{2})?)(?![0-9,.]* ?%)(?![0-9,])");

  /** Where the percentage column has no sign: two amounts alone on the line of a service's code. */
  private static final Pattern SIN_SIGNO =
      Pattern.compile("Código +[A-Z]{3} [0-9]{3} ([0-9]+,[0-9]+) ");

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: java build/SacaImportes.java <text of the TUPA>");
      System.exit(2);
    }
    var lineas = Files.readString(Path.of(args[0]), StandardCharsets.UTF_8).split("\n", -1);
    var salida = new StringBuilder("# line of the TUPA text;token as printed;% or S/\n");
    for (var n = 1; n <= lineas.length; n++) {
      for (var token : tokens(lineas[n - 1])) {
        salida.append(n).append(';').append(token).append('\n');
      }
    }
    System.out.write(salida.toString().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  private static List<String> tokens(String linea) {
    var porLugar = new TreeMap<Integer, String>();
    anotar(porLugar, SIN_DECIMALES, linea, "S/");
    anotar(porLugar, CON_DECIMALES, linea, "S/");
    anotar(porLugar, SIN_SIGNO, linea, "%");
    anotar(porLugar, PORCENTAJE, linea, "%");
    return List.copyOf(porLugar.values());
  }

  private static void anotar(
      TreeMap<Integer, String> porLugar, Pattern patron, String linea, String clase) {
    var hallado = patron.matcher(linea);
    while (hallado.find()) {
      porLugar.put(hallado.start(1), hallado.group(1) + ";" + clase);
    }
  }
}
