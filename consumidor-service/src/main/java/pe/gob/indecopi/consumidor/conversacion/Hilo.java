package pe.gob.indecopi.consumidor.conversacion;

/**
 * One series of numbered messages about a complaint. Officials' notes are a series of their own, so
 * that the numbers which the parties see have no gap where a note would be.
 *
 * @param reclamo id of the complaint
 */
record Hilo(String reclamo, Clase clase) {
  private static final String NOTAS = ":notas";

  /** Who reads it. */
  enum Clase {
    /** Consumer, provider and officials. */
    PARTES,
    /** Officials alone. */
    NOTAS
  }

  static Hilo dePartes(String reclamo) {
    return new Hilo(reclamo, Clase.PARTES);
  }

  static Hilo deNotas(String reclamo) {
    return new Hilo(reclamo, Clase.NOTAS);
  }

  /** The series of a key that {@link #clave()} gave. */
  static Hilo de(String clave) {
    return clave.endsWith(NOTAS)
        ? deNotas(clave.substring(0, clave.length() - NOTAS.length()))
        : dePartes(clave);
  }

  String clave() {
    return clase == Clase.NOTAS ? reclamo + NOTAS : reclamo;
  }

  /** The place of the message of that number: in the order of places they follow one another. */
  String lugar(long n) {
    return "%s/%012d".formatted(clave(), n);
  }

  /** Whether that participant may read it. */
  boolean loVe(Participantes.Participante quien) {
    return clase == Clase.PARTES || quien.voz() == Voz.FUNCIONARIO;
  }
}
