package pe.gob.indecopi.platform.prueba.derechos;

import pe.gob.indecopi.platform.prueba.Fichas;

/** Who calls: the columns of the table. */
public enum Quien {
  NADIE("sin token"),
  PARTE("parte", "empresa"),
  AJENA("otra persona", "ciudadana"),
  PORTAL("portal", "portal"),
  CAJERO("cajero", "cajero"),
  BANCO("banco", "banco"),
  TESORERIA("tesoreria", "tesorera"),
  TARIFA("tarifa", "tarifa1"),
  OPERADOR("operador", "operador"),
  AUDITOR("auditor", "auditora"),
  FUNCIONARIO("funcionario"),
  OTRO_ORGANO("de otro órgano"),
  SALA("Sala sin el caso", "tribunal-spi"),
  SERVICIO("servicio");

  private final String titulo;
  private final String usuario;

  Quien(String titulo) {
    this(titulo, null);
  }

  Quien(String titulo, String usuario) {
    this.titulo = titulo;
    this.usuario = usuario;
  }

  /** The head of its column. */
  public String titulo() {
    return titulo;
  }

  /** The officials of a service's organ and of another, as users of the contract. */
  public record Elenco(String funcionario, String otro) {}

  /** Its {@code Authorization}; null for who has none. */
  String ficha(Elenco elenco) {
    return switch (this) {
      case NADIE -> null;
      case SERVICIO -> Fichas.servicio("otro-servicio");
      case FUNCIONARIO -> Fichas.de(elenco.funcionario());
      case OTRO_ORGANO -> Fichas.de(elenco.otro());
      default -> Fichas.de(usuario);
    };
  }
}
