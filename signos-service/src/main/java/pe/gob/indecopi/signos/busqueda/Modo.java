package pe.gob.indecopi.signos.busqueda;

/**
 * What may be asked as a search of antecedents, by the names of its catalogue entry (TUPA DSD-2).
 */
enum Modo {
  FONETICA("Resultado de la búsqueda fonética de antecedentes"),
  FONETICA_POR_TITULAR("Resultado de la búsqueda fonética por persona"),
  FIGURATIVA("Resultado de la búsqueda figurativa de antecedentes"),
  SANCIONADOS("Resultado de la búsqueda de personas sancionadas"),
  OTRA_INFORMACION("Resultado de la búsqueda de información"),
  COPIA_DIGITAL("Copia de documentos digitales"),
  COPIA_A_COLOR("Copias a color"),
  COPIA_DE_CERTIFICADO("Copia de certificado de registro"),
  CERTIFICADO_DE_FECHA("Certificado de fecha de presentación");

  private final String titulo;

  Modo(String titulo) {
    this.titulo = titulo;
  }

  /** Of its paper. */
  String titulo() {
    return titulo;
  }

  /** Whether something is looked for, and told with the reasons. */
  boolean busca() {
    return switch (this) {
      case FONETICA, FONETICA_POR_TITULAR, FIGURATIVA, SANCIONADOS -> true;
      default -> false;
    };
  }

  /** Whether it gives what the register or a file of the service says. */
  boolean certifica() {
    return this == COPIA_DE_CERTIFICADO || this == CERTIFICADO_DE_FECHA;
  }
}
