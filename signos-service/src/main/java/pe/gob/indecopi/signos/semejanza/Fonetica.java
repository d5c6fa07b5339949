package pe.gob.indecopi.signos.semejanza;

import org.jspecify.annotations.Nullable;

/**
 * Spanish as Peru reads it aloud, letter by letter: seseo and yeísmo, one sound for b and v, silent
 * h, Quechua and foreign spellings. A sound is one character: {@code aeiou}, the consonants, {@code
 * N} for ñ, {@code R} for rr, {@code C} for ch, {@code S} for sh, {@code w} for hu and gü.
 */
final class Fonetica {
  private final String w;
  private final Sonidos oidos;
  private int i;
  private int calladas = -1;
  private @Nullable Regla porQueCallan;

  private Fonetica(String w, Sonidos oidos) {
    this.w = w;
    this.oidos = oidos;
  }

  /** The sounds of a word of {@link Grafia}, added to those heard so far. */
  static void oir(String palabra, Sonidos oidos) {
    if (Numeros.esCifra(palabra)) {
      numero(palabra, oidos);
    } else {
      new Fonetica(Numeros.sinCifras(palabra), oidos).leer();
    }
  }

  /** The sounds of a word. */
  static Sonidos de(String palabra) {
    var oidos = new Sonidos();
    oir(palabra, oidos);
    return oidos;
  }

  private static void numero(String cifras, Sonidos oidos) {
    var nombre = Numeros.nombre(cifras);
    var antes = oidos.largo();
    new Fonetica(nombre, oidos).leer();
    oidos.atribuir(antes, cifras.length(), Regla.NUMERO);
  }

  private void leer() {
    while (i < w.length()) {
      letra(w.charAt(i));
    }
    if (calladas > 0 && porQueCallan != null && oidos.largo() > 0) {
      oidos.alargar(i, porQueCallan);
    }
  }

  private void letra(char c) {
    switch (c) {
      case 'a' -> uno('a');
      case 'e' -> e();
      case 'i' -> i();
      case 'o' -> o();
      case 'u', 'ü' -> u();
      case 'b' -> b();
      case 'v' -> sonar('b', 1, Regla.BETACISMO);
      case 'c' -> c();
      case 'g' -> g();
      case 'h' -> h();
      case 'k' -> sonar('k', 1, Regla.CA_KA_CU);
      case 'l' -> l();
      case 'm' -> m();
      case 'n' -> n();
      case 'ñ' -> sonar('N', 1, Regla.ENIE_NI);
      case 'p' -> p();
      case 'q' -> q();
      case 'r' -> r();
      case 's' -> s();
      case 't' -> t();
      case 'w' -> w();
      case 'x' -> x();
      case 'y' -> y();
      case 'z' -> sonar('s', 1, Regla.SESEO);
      default -> otra(c);
    }
  }

  private void otra(char c) {
    if (c < 128) {
      uno(c);
    } else {
      i++; // a letter of another alphabet has no sound in ours
    }
  }

  private void e() {
    if (es(1, 'e') && w.length() > 3 && esConsonante(ver(2)) && !(es(2, 'r') && i + 3 == fin())) {
      sonar('i', 2, Regla.EXTRANJERA);
    } else {
      uno('e');
    }
  }

  private void o() {
    if (es(1, 'o') && !es(-1, 'z') && esConsonante(ver(2)) && !es(2, 'p') && !deCoordinar()) {
      sonar('u', 2, Regla.EXTRANJERA);
    } else {
      uno('o');
    }
  }

  private boolean deCoordinar() {
    return es(2, 'r') && es(3, 'd');
  }

  private void i() {
    if (esVocal(ver(1)) && (i == 0 || esVocal(ver(-1)))) {
      sonar('y', 1, Regla.I_GRIEGA);
    } else {
      uno('i');
    }
  }

  private void u() {
    if (esVocal(ver(1)) && (i == 0 || esVocal(ver(-1)) && ver(-1) != 'u')) {
      sonar('w', 1, Regla.HUE_WE_GUE);
    } else {
      uno('u');
    }
  }

  private void b() {
    if (es(1, 's') && esConsonante(ver(2)) && i > 0) {
      callar(Regla.GRUPO_CULTO); // obscuro, substancia
    } else {
      uno('b');
    }
  }

  private void c() {
    if (es(1, 'h')) {
      che();
    } else if (es(1, 'c') && es(2, 'h')) {
      callar(Regla.LETRA_DOBLE);
      che();
    } else if (es(1, 'k')) {
      sonar('k', 2, Regla.EXTRANJERA);
    } else if (es(1, 'c') && !esSuave(ver(2))) {
      sonar('k', 2, i == 0 ? Regla.QUECHUA : Regla.LETRA_DOBLE);
    } else if (i == 0 && es(1, 'c')) {
      sonar('k', 2, Regla.QUECHUA);
    } else if (es(1, 'q')) {
      callar(Regla.CA_KA_CU);
    } else {
      sonar(esSuave(ver(1)) ? 's' : 'k', 1, esSuave(ver(1)) ? Regla.SESEO : Regla.CA_KA_CU);
    }
  }

  private void che() {
    if (es(2, 'r') || es(2, 'l')) {
      sonar('k', 2, Regla.EXTRANJERA);
    } else {
      sonar('C', 2, null);
    }
  }

  private void g() {
    if (es(1, 'u') && esSuave(ver(2)) && !es(2, 'y')) {
      sonar('g', 2, null);
    } else if ((es(1, 'u') || es(1, 'ü') || es(1, 'w')) && esVocal(ver(2))) {
      sonar('w', 2, Regla.HUE_WE_GUE);
    } else if (es(1, 'h')) {
      sonar('g', 2, Regla.EXTRANJERA);
    } else if (i == 0 && es(1, 'n')) {
      callar(Regla.GRUPO_CULTO);
      uno('n');
    } else if (esSuave(ver(1))) {
      sonar('j', 1, Regla.GE_JOTA);
    } else {
      uno('g');
    }
  }

  private void h() {
    if ((es(1, 'u') || es(1, 'ü')) && esVocal(ver(2))) {
      sonar('w', 2, Regla.HUE_WE_GUE);
    } else if (i == 0 && es(1, 'i') && es(2, 'e')) {
      sonar('y', 2, Regla.I_GRIEGA);
    } else {
      callar(Regla.HACHE_MUDA);
    }
  }

  private void l() {
    if (es(1, 'l') && esVocal(ver(2))) {
      sonar('y', 2, Regla.YEISMO);
    } else {
      uno('l');
    }
  }

  private void m() {
    if (i == 0 && es(1, 'n')) {
      callar(Regla.GRUPO_CULTO);
      uno('n');
    } else if (i > 0 && i + 1 == fin()) {
      sonar('n', 1, Regla.EME_FINAL);
    } else {
      uno('m');
    }
  }

  private void n() {
    if (es(1, 'p') || es(1, 'b') || es(1, 'v')) {
      sonar('m', 1, Regla.EME_ANTE_BP);
    } else if ((es(1, 'i') || es(1, 'y')) && esVocal(ver(2)) && i > 0) {
      sonar('N', 2, Regla.ENIE_NI);
    } else {
      uno('n');
    }
  }

  private void p() {
    if (es(1, 'h')) {
      sonar('f', 2, Regla.EXTRANJERA);
    } else if (i == 0 && (es(1, 's') || es(1, 't') || es(1, 'n'))) {
      callar(Regla.GRUPO_CULTO); // psicología, pterodáctilo, pneumático
      uno(w.charAt(i));
    } else if (es(1, 't') && es(2, 'i') && es(-1, 'e') && es(-2, 's')) {
      callar(Regla.GRUPO_CULTO); // séptimo, septiembre
    } else {
      uno('p');
    }
  }

  private void q() {
    if (es(1, 'u') && esSuave(ver(2))) {
      sonar('k', 2, Regla.CA_KA_CU);
    } else {
      sonar('k', 1, es(1, 'u') ? Regla.CA_KA_CU : Regla.QUECHUA);
    }
  }

  private void r() {
    var anterior = ver(-1);
    if (es(1, 'r')) {
      sonar('R', 2, Regla.LETRA_DOBLE);
    } else {
      uno(i == 0 || anterior == 'n' || anterior == 'l' || anterior == 's' ? 'R' : 'r');
    }
  }

  private void s() {
    if (es(1, 'c') && es(2, 'h')) {
      sonar('S', 3, Regla.EXTRANJERA);
    } else if (es(1, 'h')) {
      sonar('S', 2, Regla.EXTRANJERA);
    } else if (i == 0 && esConsonante(ver(1)) && !es(1, 's') && !(es(1, 'c') && esSuave(ver(2)))) {
      oidos.oir('e', 0, 0, Regla.PROTESIS);
      uno('s');
    } else {
      sonar('s', 1, null);
    }
  }

  private void t() {
    if (es(1, 'h')) {
      sonar('t', 2, Regla.EXTRANJERA);
    } else if (es(1, 'c') && es(2, 'h')) {
      sonar('C', 3, Regla.EXTRANJERA);
    } else if (es(1, 'i') && es(2, 'o') && es(3, 'n') && i > 0 && !es(-1, 's')) {
      sonar('s', 1, Regla.EXTRANJERA);
    } else {
      uno('t');
    }
  }

  private void w() {
    var largo = es(1, 'h') ? 2 : 1;
    if (!esVocal(ver(largo)) && ver(largo) != 'y') {
      sonar('u', largo, Regla.QUECHUA);
    } else if (i == 0 || esVocal(ver(-1)) || !suenaSeguida(ver(-1))) {
      sonar('w', largo, Regla.HUE_WE_GUE);
    } else {
      sonar('u', largo, Regla.HUE_WE_GUE);
    }
  }

  /** After these a u is heard as in cuatro, dueño and suave. */
  private static boolean suenaSeguida(char c) {
    return "bcdfgkpqst".indexOf(c) >= 0;
  }

  private void x() {
    if (Equis.deMexico(w, i)) {
      sonar('j', 1, Regla.EQUIS);
    } else if (i == 0 || esConsonante(ver(1))) {
      sonar('s', 1, Regla.EQUIS);
    } else {
      oidos.oir('k', i, i + 1, Regla.EQUIS);
      oidos.oir('s', i, i + 1, Regla.EQUIS);
      i++;
    }
  }

  private void y() {
    if (esVocal(ver(1)) && (i == 0 || esVocal(ver(-1)))) {
      sonar('y', 1, Regla.YEISMO);
    } else {
      sonar('i', 1, Regla.I_GRIEGA);
    }
  }

  private void uno(char sonido) {
    sonar(sonido, 1, null);
  }

  /** Hears a sound; the same consonant twice is heard once. */
  private void sonar(char sonido, int letras, @Nullable Regla regla) {
    var inicio = calladas >= 0 ? calladas : i;
    i += letras;
    if (oidos.ultimo() == sonido && inicio > 0 && !esVocal(sonido)) {
      oidos.alargar(i, regla == null ? Regla.LETRA_DOBLE : regla);
    } else {
      oidos.oir(sonido, inicio, i, regla == null ? porQueCallan : regla);
    }
    calladas = -1;
    porQueCallan = null;
  }

  /** A letter that is not heard: it is written with the sound that follows. */
  private void callar(Regla regla) {
    calladas = calladas >= 0 ? calladas : i;
    porQueCallan = regla;
    i++;
  }

  private int fin() {
    return w.length();
  }

  private char ver(int paso) {
    var donde = i + paso;
    return donde < 0 || donde >= w.length() ? ' ' : w.charAt(donde);
  }

  private boolean es(int paso, char c) {
    return ver(paso) == c;
  }

  static boolean esVocal(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'ü' -> true;
      default -> false;
    };
  }

  /** Before these c and g are soft; an y that ends a syllable counts: CYBER, GYM. */
  private static boolean esSuave(char c) {
    return c == 'e' || c == 'i' || c == 'y';
  }

  private static boolean esConsonante(char c) {
    return c >= 'a' && c <= 'z' && !esVocal(c) && c != 'y' && c != 'h';
  }
}
