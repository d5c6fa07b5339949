package pe.gob.indecopi.fees.libro;

import pe.gob.indecopi.fees.tarifa.Canal;

/**
 * An account of the ledger: a channel where money lies, the fees or the fines of an organ, or money
 * that is not ours yet.
 *
 * @param codigo its name in the public API, like {@code BCP} or {@code INGRESOS:DSD}
 */
public record Cuenta(String codigo) implements Comparable<Cuenta> {

  /** What a code looks like. */
  public static final String PATRON =
      "CAJA|BANCO_DE_LA_NACION|BCP|SCOTIABANK|VISA|(INGRESOS|MULTAS):[A-Z]{3,5}"
          + "|A_CUENTA|POR_DEVOLVER|NO_IDENTIFICADO";

  /** Short payments of orders that may still be completed. */
  public static final Cuenta A_CUENTA = new Cuenta("A_CUENTA");

  /**
   * What payers may have back: excess, double and late payments, the short ones of lapsed orders,
   * and the fees of files that count as never made.
   */
  public static final Cuenta POR_DEVOLVER = new Cuenta("POR_DEVOLVER");

  /** Money that a bank took and that no order is known for. */
  public static final Cuenta NO_IDENTIFICADO = new Cuenta("NO_IDENTIFICADO");

  private static final String INGRESOS = "INGRESOS:";

  /** Refuses a code that is none. */
  public Cuenta {
    if (!codigo.matches(PATRON)) {
      throw new IllegalArgumentException("no such account: " + codigo);
    }
  }

  /** Where the money of that channel lies. */
  public static Cuenta de(Canal canal) {
    return new Cuenta(canal.name());
  }

  /** What that organ has earned. */
  public static Cuenta ingresos(String organo) {
    return new Cuenta(INGRESOS + organo);
  }

  /** What that organ's fines brought in, which is no fee. */
  public static Cuenta multas(String organo) {
    return new Cuenta("MULTAS:" + organo);
  }

  /** Whether money lies there: it grows by debits; every other account grows by credits. */
  public boolean esDeDinero() {
    return Canal.de(codigo).isPresent();
  }

  /** Whether it is the income of an organ. */
  public boolean esDeIngresos() {
    return codigo.startsWith(INGRESOS);
  }

  /** The organ whose income it is. */
  public String organo() {
    return codigo.substring(INGRESOS.length());
  }

  @Override
  public int compareTo(Cuenta otra) {
    return codigo.compareTo(otra.codigo);
  }

  @Override
  public String toString() {
    return codigo;
  }
}
