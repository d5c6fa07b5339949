package pe.gob.indecopi.fees.cierre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import pe.gob.indecopi.platform.dinero.Dinero;

/** A closing as PDF, in Spanish: it is signed and filed. */
final class CierreEnPapel {

  private CierreEnPapel() {}

  static byte[] de(Cierre cierre) {
    var titulo = "Cierre del " + cierre.fecha() + (cierre.provisional() ? " (provisional)" : "");
    try (var papel = new Papel()) {
      papel.titulo("INDECOPI · Tesorería", 10);
      papel.titulo(titulo, 15);
      canales(papel, cierre);
      organos(papel, cierre);
      cobros(papel, cierre);
      devoluciones(papel, cierre);
      cuentas(papel, cierre);
      return papel.bytes(titulo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void canales(Papel papel, Cierre cierre) throws IOException {
    papel.titulo("Por canal", 11);
    papel.tabla(
        List.of(4, 2, 2, 2),
        List.of("Canal", "Cobrado S/", "Devuelto S/", "Neto S/"),
        cierre.canales().stream()
            .map(
                uno ->
                    List.of(
                        uno.canal().name(),
                        soles(uno.cobrado()),
                        soles(uno.devuelto()),
                        soles(uno.neto())))
            .toList());
    papel.tabla(
        List.of(4, 2, 2, 2),
        List.of(
            "Total",
            soles(cierre.cobrado()),
            soles(cierre.devuelto()),
            soles(cierre.cobrado().menos(cierre.devuelto()))),
        List.of());
  }

  private static void organos(Papel papel, Cierre cierre) throws IOException {
    papel.titulo("Por órgano", 11);
    papel.tabla(
        List.of(4, 2, 2, 2),
        List.of("Órgano", "Cobrado S/", "Devuelto S/", "Ingresos S/"),
        cierre.organos().stream()
            .map(
                uno ->
                    List.of(
                        uno.organo(),
                        soles(uno.cobrado()),
                        soles(uno.devuelto()),
                        soles(uno.ingresos())))
            .toList());
  }

  private static void cobros(Papel papel, Cierre cierre) throws IOException {
    papel.titulo("Cobros por órgano y canal", 11);
    papel.tabla(
        List.of(2, 3, 4, 1, 2),
        List.of("Órgano", "Canal", "Resultado", "Pagos", "Monto S/"),
        cierre.cobros().stream()
            .map(
                uno ->
                    List.of(
                        Objects.requireNonNullElse(uno.organo(), "—"),
                        uno.canal().name(),
                        uno.identificado() ? uno.resultado() + ", identificado" : uno.resultado(),
                        Integer.toString(uno.cantidad()),
                        soles(uno.monto())))
            .toList());
  }

  private static void devoluciones(Papel papel, Cierre cierre) throws IOException {
    papel.titulo("Devoluciones", 11);
    papel.tabla(
        List.of(4, 2, 2, 3, 2),
        List.of("Documento", "Medio", "Operación", "Motivo", "Monto S/"),
        cierre.devoluciones().stream()
            .map(
                uno ->
                    List.of(
                        uno.documento(),
                        uno.medio().name(),
                        uno.operacion(),
                        uno.motivo(),
                        soles(uno.monto())))
            .toList());
  }

  private static void cuentas(Papel papel, Cierre cierre) throws IOException {
    papel.titulo(cierre.cuadra() ? "Cuentas: el libro cuadra" : "Cuentas: el libro NO cuadra", 11);
    papel.tabla(
        List.of(4, 2, 2, 2, 2),
        List.of("Cuenta", "Inicial S/", "Debe S/", "Haber S/", "Saldo S/"),
        cierre.cuentas().stream()
            .map(
                una ->
                    List.of(
                        una.cuenta(),
                        soles(una.inicial()),
                        soles(una.debe()),
                        soles(una.haber()),
                        soles(una.saldo())))
            .toList());
  }

  private static String soles(Dinero dinero) {
    return dinero.monto().toPlainString();
  }
}
