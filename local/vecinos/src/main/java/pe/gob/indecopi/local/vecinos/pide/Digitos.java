package pe.gob.indecopi.local.vecinos.pide;

/** What can be told of an identity number without asking anybody. */
public final class Digitos {

  private static final int[] PESOS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
  private static final int MODULO = 11;

  private Digitos() {}

  static boolean esDni(String numero) {
    return numero.matches("[0-9]{8}");
  }

  /** Nine to twelve letters or digits: no norm gives the format of the card (D.Leg. 1350). */
  static boolean esCe(String numero) {
    return numero.matches("[0-9A-Za-z]{9,12}");
  }

  /** Eleven digits, prefix of a known kind of taxpayer, check digit modulo 11. */
  static boolean esRuc(String numero) {
    return numero.matches("(10|15|16|17|20)[0-9]{9}")
        && numero.charAt(PESOS.length) - '0' == verificador(numero);
  }

  /** The RUC whose first ten digits are those. */
  public static String ruc(String diez) {
    return diez + verificador(diez);
  }

  private static int verificador(String numero) {
    var suma = 0;
    for (var i = 0; i < PESOS.length; i++) {
      suma += PESOS[i] * (numero.charAt(i) - '0');
    }
    return (MODULO - suma % MODULO) % 10;
  }
}
