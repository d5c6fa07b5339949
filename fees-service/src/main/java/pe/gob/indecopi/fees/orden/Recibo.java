package pe.gob.indecopi.fees.orden;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.libro.Asentable;
import pe.gob.indecopi.fees.libro.Asiento;
import pe.gob.indecopi.fees.libro.Cuenta;
import pe.gob.indecopi.fees.libro.TipoAsiento;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * The one document of a receipt. Whoever writes money under a receipt goes through it, so that the
 * same money is never both of an order and unidentified.
 *
 * @param id derived from the receipt
 * @param version how often it was written
 * @param comprobante the receipt
 * @param estado what became of it
 * @param reclamado when it was last claimed, by the clock that never moves
 * @param orden the order that holds it, or is about to
 * @param suelto what is known of the money, if it came before its order was known
 * @param devolucion how it went back, if it did
 * @param porAsentar what its acts have to post in the ledger
 */
record Recibo(
    String id,
    long version,
    Comprobante comprobante,
    EstadoRecibo estado,
    Instant reclamado,
    @Nullable String orden,
    @Nullable Suelto suelto,
    @Nullable Devolucion devolucion,
    List<Asiento> porAsentar)
    implements Asentable<Recibo> {

  private static final String PREFIJO = "npi_";
  private static final int BYTES = 16;

  Recibo {
    porAsentar = List.copyOf(porAsentar);
  }

  /** The id of the document of a receipt. */
  static String id(Comprobante comprobante) {
    try {
      var resumen =
          MessageDigest.getInstance("SHA-256")
              .digest(comprobante.clave().getBytes(StandardCharsets.UTF_8));
      return PREFIJO + HexFormat.of().formatHex(resumen, 0, BYTES);
    } catch (NoSuchAlgorithmException imposible) {
      throw new IllegalStateException("every JVM has SHA-256", imposible);
    }
  }

  /** A receipt that an order is about to hold. */
  static Recibo deOrden(Comprobante comprobante, String orden, Instant reclamado) {
    return new Recibo(
        id(comprobante),
        0,
        comprobante,
        EstadoRecibo.DE_ORDEN,
        reclamado,
        orden,
        null,
        null,
        List.of());
  }

  /** A receipt of money that no order is known for. */
  static Recibo suelto(Comprobante comprobante, Suelto suelto, Instant reclamado) {
    var id = id(comprobante);
    var asiento =
        new Asiento(
            id + ".pago",
            LocalDate.ofInstant(suelto.recibido(), RelojLegal.LIMA),
            suelto.recibido(),
            TipoAsiento.COBRO_NO_IDENTIFICADO,
            id,
            null,
            comprobante.clave(),
            null,
            new Asiento.Apuntes()
                .debe(Cuenta.de(comprobante.canal()), suelto.monto())
                .haber(Cuenta.NO_IDENTIFICADO, suelto.monto())
                .lista());
    return new Recibo(
        id,
        0,
        comprobante,
        EstadoRecibo.NO_IDENTIFICADO,
        reclamado,
        null,
        suelto,
        null,
        List.of(asiento));
  }

  /** Whether the money came before its order was known. */
  boolean fueSuelto() {
    return suelto != null;
  }

  /** Whether it went back by the refund that came with that idempotency key. */
  boolean devueltoCon(String clave) {
    return devolucion != null && devolucion.clave().equals(clave);
  }

  /** Claimed for an order, which shall write it next. */
  Recibo para(String otra, Instant ahora) {
    return con(
        fueSuelto() ? EstadoRecibo.EN_APLICACION : EstadoRecibo.DE_ORDEN,
        ahora,
        otra,
        devolucion,
        porAsentar);
  }

  /** The order holds it. */
  Recibo aplicado(String suya) {
    return con(EstadoRecibo.DE_ORDEN, reclamado, suya, devolucion, porAsentar);
  }

  /** The same receipt, of money that no order turned out to hold. */
  Recibo comoSuelto(Suelto dicho, Instant ahora) {
    var nuevo = suelto(comprobante, dicho, ahora);
    return new Recibo(
        id, version, comprobante, nuevo.estado, ahora, null, dicho, null, nuevo.porAsentar);
  }

  /** The money goes back. */
  Recibo devuelto(Devolucion una) {
    var monto = Objects.requireNonNull(suelto).monto();
    var asiento =
        new Asiento(
            id + ".devolucion",
            LocalDate.ofInstant(una.en(), RelojLegal.LIMA),
            una.en(),
            TipoAsiento.DEVOLUCION,
            id,
            null,
            una.medio() + ":" + una.operacion(),
            una.motivo(),
            new Asiento.Apuntes()
                .debe(Cuenta.NO_IDENTIFICADO, monto)
                .haber(Cuenta.de(una.medio()), monto)
                .lista());
    var mas = new ArrayList<>(porAsentar);
    mas.add(asiento);
    return con(EstadoRecibo.DEVUELTO, reclamado, null, una, mas);
  }

  @Override
  public Recibo asentados(Collection<String> claves) {
    return con(
        estado,
        reclamado,
        orden,
        devolucion,
        porAsentar.stream().filter(uno -> !claves.contains(uno.clave())).toList());
  }

  private Recibo con(
      EstadoRecibo nuevo,
      Instant cuando,
      @Nullable String otra,
      @Nullable Devolucion una,
      List<Asiento> asientos) {
    return new Recibo(id, version, comprobante, nuevo, cuando, otra, suelto, una, asientos);
  }
}
