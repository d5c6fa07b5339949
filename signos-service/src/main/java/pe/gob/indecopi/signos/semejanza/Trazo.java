package pe.gob.indecopi.signos.semejanza;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.semejanza.Distancia.Paso;

/** Goes from one word to another, sound by sound or letter by letter, and names each difference. */
final class Trazo {
  private final String a;
  private final String b;
  private final List<Motivo> motivos = new ArrayList<>();

  private Trazo(String a, String b) {
    this.a = a;
    this.b = b;
  }

  /** What makes these two words sound alike, and where they do not. */
  static List<Motivo> deSonidos(String a, String b) {
    var trazo = new Trazo(a, b);
    var deA = Fonetica.de(a);
    var deB = Fonetica.de(b);
    for (var paso : new Distancia().camino(Costos.SONIDOS, deA.bytes(), deB.bytes())) {
      trazo.sonido(paso, deA, deB);
    }
    return trazo.motivos;
  }

  /** What makes these two words look alike, and where they do not. */
  static List<Motivo> deLetras(String a, String b) {
    var trazo = new Trazo(a, b);
    for (var paso : new Distancia().camino(Costos.LETRAS, bytes(a), bytes(b))) {
      trazo.letra(paso);
    }
    return trazo.motivos;
  }

  private static byte[] bytes(String s) {
    return s.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void sonido(Paso p, Sonidos deA, Sonidos deB) {
    if (p.deA() == 2 && p.deB() == 2) {
      var de = escrito(a, deA, p.a(), 2);
      decir(Regla.TRANSPOSICION, de, escrito(b, deB, p.b(), 2));
    } else if (p.deB() == 0) {
      sobra(escrito(a, deA, p.a(), 1), deA.hasta(p.a()) == a.length(), deA.regla(p.a()));
    } else if (p.deA() == 0) {
      sobra(escrito(b, deB, p.b(), 1), deB.hasta(p.b()) == b.length(), deB.regla(p.b()));
    } else if (deA.en(p.a()) == deB.en(p.b())) {
      mismo(p, deA, deB);
    } else {
      otro(p, deA, deB);
    }
  }

  /** The same sound, written in two ways. */
  private void mismo(Paso p, Sonidos deA, Sonidos deB) {
    var deUna = escrito(a, deA, p.a(), 1);
    var deOtra = escrito(b, deB, p.b(), 1);
    if (deUna.equals(deOtra)) {
      return;
    }
    var regla = cual(deUna, deA.regla(p.a()), deOtra, deB.regla(p.b()));
    decir(regla, deUna, deOtra);
  }

  private static Regla cual(
      String deUna, @Nullable Regla una, String deOtra, @Nullable Regla otra) {
    if (tieneCifra(deUna) != tieneCifra(deOtra) && una != Regla.NUMERO && otra != Regla.NUMERO) {
      return Regla.FIGURA;
    }
    if (una == null || otra == null) {
      var sola = una == null ? otra : una;
      return sola == null ? Regla.LETRA_CAMBIADA : sola;
    }
    return una.compareTo(otra) >= 0 ? una : otra;
  }

  private static boolean tieneCifra(String s) {
    return s.chars().anyMatch(Character::isDigit);
  }

  private void otro(Paso p, Sonidos deA, Sonidos deB) {
    var deUna = escrito(a, deA, p.a(), 1);
    var deOtra = escrito(b, deB, p.b(), 1);
    var x = deA.en(p.a());
    var y = deB.en(p.b());
    if (deA.regla(p.a()) == Regla.ENIE_NI && deUna.equals("ñ") && deOtra.equals("n")
        || deB.regla(p.b()) == Regla.ENIE_NI && deOtra.equals("ñ") && deUna.equals("n")) {
      decir(Regla.FIGURA, deUna, deOtra);
    } else if (Costos.SONIDOS.cambio((byte) x, (byte) y) <= Costos.CERCANO) {
      var vocales = Fonetica.esVocal(x) && Fonetica.esVocal(y);
      decir(vocales ? Regla.VOCAL_CERCANA : Regla.CONSONANTE_CERCANA, deUna, deOtra);
    } else {
      decir(Regla.LETRA_CAMBIADA, deUna, deOtra);
    }
  }

  private void sobra(String escrito, boolean alFinal, @Nullable Regla regla) {
    if (alFinal && (escrito.equals("s") || escrito.equals("es"))) {
      decir(Regla.PLURAL, escrito);
    } else if (escrito.isEmpty() && regla != null) {
      decir(regla, "s");
    } else if (!escrito.isEmpty()) {
      decir(Regla.LETRA_DE_MAS, escrito);
    }
  }

  private void letra(Paso p) {
    var deUna = a.substring(p.a(), p.a() + p.deA());
    var deOtra = b.substring(p.b(), p.b() + p.deB());
    if (deUna.equals(deOtra)) {
      return;
    }
    if (p.deA() == 0 || p.deB() == 0) {
      sobra(deUna + deOtra, alFinal(p), null);
    } else if (p.deA() == 2 && p.deB() == 2) {
      decir(Regla.TRANSPOSICION, deUna, deOtra);
    } else if (p.deA() != p.deB() || seParecen(deUna, deOtra)) {
      decir(Regla.FIGURA, deUna, deOtra);
    } else {
      decir(Regla.LETRA_CAMBIADA, deUna, deOtra);
    }
  }

  private static boolean seParecen(String una, String otra) {
    return Costos.LETRAS.cambio(bytes(una)[0], bytes(otra)[0]) <= Costos.PARECIDO;
  }

  private boolean alFinal(Paso p) {
    return p.deB() == 0 ? p.a() + p.deA() == a.length() : p.b() + p.deB() == b.length();
  }

  private static String escrito(String palabra, Sonidos oidos, int desde, int cuantos) {
    return palabra.substring(oidos.desde(desde), oidos.hasta(desde + cuantos - 1));
  }

  private void decir(Regla regla, String deUna, String deOtra) {
    var texto = regla.texto();
    motivos.add(
        new Motivo(
            regla,
            Texto.de(
                "«%s» y «%s»: %s".formatted(deUna, deOtra, texto.es()),
                "«%s» and «%s»: %s".formatted(deUna, deOtra, texto.en()))));
  }

  private void decir(Regla regla, String escrito) {
    var texto = regla.texto();
    motivos.add(
        new Motivo(
            regla,
            Texto.de(
                "«%s»: %s".formatted(escrito, texto.es()),
                "«%s»: %s".formatted(escrito, texto.en()))));
  }
}
