package pe.gob.indecopi.local.vecinos.identidad;

import java.util.Optional;
import java.util.regex.Pattern;
import pe.gob.indecopi.local.vecinos.pide.Digitos;

/**
 * As many made-up people and companies as anybody wants: {@code ciudadano-7} has the DNI 80000007,
 * {@code empresa-7} the RUC that 2080000007 begins. Their names are those of the PIDE's simulator.
 */
final class Inventados {
  private static final Pattern NOMBRE = Pattern.compile("(ciudadano|empresa)-([1-9][0-9]{0,6})");
  private static final int PRIMERO = 80_000_000;

  private Inventados() {}

  static Optional<Identidad> buscar(String nombre) {
    var partes = NOMBRE.matcher(nombre);
    if (!partes.matches()) {
      return Optional.empty();
    }
    var numero = PRIMERO + Integer.parseInt(partes.group(2));
    return Optional.of(
        partes.group(1).equals("ciudadano")
            ? Identidad.con(nombre, "ciudadano").documentada("DNI:" + numero)
            : Identidad.con(nombre, "ciudadano", "proveedor")
                .documentada("RUC:" + Digitos.ruc("20" + numero)));
  }
}
