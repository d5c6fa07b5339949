package pe.gob.indecopi.signos.semejanza;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.semejanza.Comparador.Via;

/** Says in words why the two signs of a comparison are as alike as they were found. */
final class Explicador {
  private static final int MAS_POR_LA_VISTA = 60;

  private final Comparador comparacion;
  private final Signo uno;
  private final Signo otro;
  private final Map<String, Motivo> motivos = new LinkedHashMap<>();

  Explicador(Comparador comparacion, Signo otro) {
    this.comparacion = comparacion;
    this.uno = comparacion.uno();
    this.otro = otro;
  }

  List<Motivo> motivos() {
    switch (comparacion.via()) {
      case SIN_ESPACIOS -> sinEspacios();
      case PARTE_DENTRO -> parteDentro();
      case PALABRAS, PARTE -> porPalabras();
    }
    return List.copyOf(motivos.values());
  }

  private void sinEspacios() {
    agregar(
        Regla.ESPACIOS,
        "leídos sin espacios, «%s» y «%s»".formatted(entero(uno), entero(otro)),
        "read without spaces, «%s» and «%s»".formatted(entero(uno), entero(otro)));
    explicar(entero(uno), entero(otro));
  }

  private void parteDentro() {
    var corto = uno.sonidos.length <= otro.sonidos.length ? uno : otro;
    var largo = corto == uno ? otro : uno;
    agregar(
        Regla.PARTE_DOMINANTE,
        "«%s» suena entero dentro de «%s»".formatted(entero(corto), entero(largo)),
        "«%s» is heard whole inside «%s»".formatted(entero(corto), entero(largo)));
  }

  private void porPalabras() {
    if (uno.cuantas() == otro.cuantas() && Arrays.equals(uno.letras, otro.letras)) {
      agregar(Regla.IGUALES, "«" + entero(uno) + "»", "«" + entero(uno) + "»");
    }
    if (comparacion.desordenadas()) {
      agregar(Regla.ORDEN, frase(uno) + " y " + frase(otro), frase(uno) + " and " + frase(otro));
    }
    var tomadas = new boolean[otro.cuantas()];
    var solas = new ArrayList<String>();
    var debiles = new ArrayList<String>();
    for (var i = 0; i < uno.cuantas(); i++) {
      var j = comparacion.pareja(i);
      if (j < 0) {
        (uno.peso(i) < PalabrasDebiles.PLENO ? debiles : solas).add(uno.palabra(i));
      } else {
        tomadas[j] = true;
        pareja(i, j);
      }
    }
    for (var j = 0; j < tomadas.length; j++) {
      if (!tomadas[j]) {
        (otro.peso(j) < PalabrasDebiles.PLENO ? debiles : solas).add(otro.palabra(j));
      }
    }
    resto(solas, debiles);
  }

  private void resto(List<String> solas, List<String> debiles) {
    if (!debiles.isEmpty()) {
      var cuales = "«" + String.join("», «", debiles) + "»";
      agregar(Regla.PALABRA_DEBIL, cuales, cuales);
    }
    if (!solas.isEmpty() && comparacion.via() == Via.PARTE) {
      var cuales = "«" + String.join("», «", solas) + "»";
      agregar(Regla.PARTE_DOMINANTE, "lo demás es " + cuales, "the rest is " + cuales);
    }
  }

  private void pareja(int i, int j) {
    if (comparacion.cambiaElAcento(i, j)) {
      var a = uno.palabra(i);
      agregar(Regla.ACENTO, "«" + a + "»", "«" + a + "»");
    }
    explicar(uno.palabra(i), otro.palabra(j));
  }

  /**
   * Why two words are alike: by their letters where the eye confuses more, else by their sounds.
   */
  private void explicar(String a, String b) {
    if (a.equals(b)) {
      return;
    }
    if (comparacion.ortografica() > comparacion.fonetica() + MAS_POR_LA_VISTA) {
      Trazo.deLetras(a, b).forEach(this::agregar);
    } else {
      Trazo.deSonidos(a, b).forEach(this::agregar);
    }
  }

  private void agregar(Regla regla, String es, String en) {
    var texto = regla.texto();
    agregar(new Motivo(regla, Texto.de(texto.es() + ": " + es, texto.en() + ": " + en)));
  }

  private void agregar(Motivo motivo) {
    motivos.putIfAbsent(motivo.regla() + motivo.texto().es(), motivo);
  }

  private static String frase(Signo s) {
    var palabras = new ArrayList<String>();
    for (var i = 0; i < s.cuantas(); i++) {
      palabras.add(s.palabra(i));
    }
    return "«" + String.join(" ", palabras) + "»";
  }

  private static String entero(Signo s) {
    return new String(s.letras, StandardCharsets.ISO_8859_1);
  }
}
