package pe.gob.indecopi.platform.prueba;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import pe.gob.indecopi.platform.problema.Codigo;
import pe.gob.indecopi.platform.problema.Texto;

/** The tables of {@code docs/errores.md}, to be compared with the codes in the code. */
public final class ListaDeErrores {

  private ListaDeErrores() {}

  /** The codes under one heading of the second level. */
  public static List<Codigo> documentados(String titulo) {
    var documento = leer();
    var desde = documento.indexOf("## " + titulo);
    if (desde < 0) {
      throw new AssertionError("docs/errores.md has no heading " + titulo);
    }
    var hasta = documento.indexOf("\n## ", desde);
    return documento
        .substring(desde, hasta < 0 ? documento.length() : hasta)
        .lines()
        .filter(linea -> linea.startsWith("| `"))
        .map(ListaDeErrores::codigo)
        .toList();
  }

  private static Codigo codigo(String linea) {
    var celdas = Arrays.stream(linea.split("\\|")).map(String::strip).toList();
    return new Codigo(
        celdas.get(1).replace("`", ""),
        Integer.parseInt(celdas.get(2)),
        Texto.de(celdas.get(3), celdas.get(4)));
  }

  private static String leer() {
    for (var carpeta = Path.of("").toAbsolutePath();
        carpeta != null;
        carpeta = carpeta.getParent()) {
      var archivo = carpeta.resolve("docs/errores.md");
      if (Files.exists(archivo)) {
        try {
          return Files.readString(archivo);
        } catch (IOException ilegible) {
          throw new UncheckedIOException(ilegible);
        }
      }
    }
    throw new AssertionError("no docs/errores.md above " + Path.of("").toAbsolutePath());
  }
}
