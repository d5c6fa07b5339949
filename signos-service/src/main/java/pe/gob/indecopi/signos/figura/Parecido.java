package pe.gob.indecopi.signos.figura;

import pe.gob.indecopi.platform.problema.Texto;

/**
 * How alike two figures look.
 *
 * @param puntaje 0 to 1; figures that have nothing to do with each other have about 0.4
 * @param anillos how alike the ink is round the middle
 * @param tinta how alike it is place by place
 * @param lineas how alike the edges are place by place, those of the inside too
 * @param postura how one has to be held to be most like the other
 */
record Parecido(double puntaje, double anillos, double tinta, double lineas, Postura postura) {
  /** Worth an examiner's look. */
  static final double MEDIO = 0.76;

  /** Surely of one drawing. */
  static final double ALTO = 0.84;

  /** The same. */
  static final double IDENTICO = 0.93;

  /** From which a part of the likeness is worth a word. */
  private static final double MUCHO = 0.85;

  private static final double BASTANTE = 0.65;

  /** How alike, in a word. */
  enum Grado {
    IDENTICO,
    ALTO,
    MEDIO,
    BAJO
  }

  /** As it is, turned a little, or in the mirror. */
  enum Postura {
    DERECHA("", ""),
    GIRADA(", un poco girada", ", turned a little"),
    EN_ESPEJO(", vista en espejo", ", seen in the mirror");

    private final String es;
    private final String en;

    Postura(String es, String en) {
      this.es = es;
      this.en = en;
    }
  }

  Grado grado() {
    if (puntaje >= IDENTICO) {
      return Grado.IDENTICO;
    }
    if (puntaje >= ALTO) {
      return Grado.ALTO;
    }
    return puntaje >= MEDIO ? Grado.MEDIO : Grado.BAJO;
  }

  /** Why, for people. */
  Texto explicacion() {
    var que = que();
    return Texto.de(
        que.es() + postura.es + ", sin contar tamaño, colores, márgenes ni marco",
        que.en() + postura.en + ", not counting size, colours, margins or frame");
  }

  private Texto que() {
    return switch (grado()) {
      case IDENTICO -> Texto.de("Es la misma figura", "It is the same figure");
      case ALTO -> Texto.de("Es casi la misma figura", "It is almost the same figure");
      case MEDIO, BAJO -> deParte();
    };
  }

  private Texto deParte() {
    if (tinta >= MUCHO && lineas < BASTANTE) {
      return Texto.de(
          "La silueta es la misma y cambia el dibujo de dentro",
          "The outline is the same and the drawing inside is another");
    }
    if (lineas >= MUCHO && tinta < BASTANTE) {
      return Texto.de(
          "Las líneas son las mismas y cambia lo relleno",
          "The lines are the same and what is filled is another");
    }
    return Texto.de("Tienen formas parecidas", "Their shapes are alike");
  }
}
