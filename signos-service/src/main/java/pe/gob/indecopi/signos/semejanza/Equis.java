package pe.gob.indecopi.signos.semejanza;

/** The x that sounds j: in names that New Spain wrote with it. */
final class Equis {
  private static final String[] NOMBRES = {"mexic", "texa", "oaxac", "xavi", "ximen"};

  private Equis() {}

  /** Whether the x at that place is of such a name. */
  static boolean deMexico(String palabra, int donde) {
    for (var nombre : NOMBRES) {
      var inicio = donde - nombre.indexOf('x');
      if (inicio >= 0 && palabra.startsWith(nombre, inicio)) {
        return true;
      }
    }
    return false;
  }
}
