package pe.gob.indecopi.platform.persona;

/**
 * The number of the taxpayers' register: 11 digits of which the last checks the others. Weights 5 4
 * 3 2 7 6 5 4 3 2 on the first ten; the digit is (11 − Σ mod 11) mod 10.
 */
final class Ruc {

  private static final int[] PESOS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private Ruc() {}

  static boolean esValido(String numero) {
    return numero.matches("(10|15|16|17|20)[0-9]{9}") && digito(numero) == numero.charAt(10) - '0';
  }

  static int digito(String numero) {
    var suma = 0;
    for (var i = 0; i < PESOS.length; i++) {
      suma += PESOS[i] * (numero.charAt(i) - '0');
    }
    return (11 - suma % 11) % 10;
  }
}
