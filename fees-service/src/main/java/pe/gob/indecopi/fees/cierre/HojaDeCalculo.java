package pe.gob.indecopi.fees.cierre;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.cierre.Cierre.CuentaDelDia;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * A closing as CSV (RFC 4180). A cell that a spreadsheet would take for a formula is written as
 * text, with an apostrophe before it: somebody's words are never executed at the treasury.
 */
final class HojaDeCalculo {

  private static final List<String> CABECERA =
      List.of(
          "seccion",
          "organo",
          "canal",
          "detalle",
          "documento",
          "cantidad",
          "monto",
          "debe",
          "haber",
          "inicial",
          "saldo");
  private static final String NUMERO = "-?[0-9]+(\\.[0-9]{2})?";
  private static final String FORMULA = "=+-@\t\r\n|%";

  private HojaDeCalculo() {}

  static String de(Cierre cierre) {
    var filas =
        Stream.of(
                Stream.of(CABECERA),
                cierre.cobros().stream().map(HojaDeCalculo::cobros),
                cierre.devoluciones().stream().map(HojaDeCalculo::devolucion),
                cierre.organos().stream().map(HojaDeCalculo::organo),
                cierre.canales().stream().map(HojaDeCalculo::canal),
                cierre.cuentas().stream().map(HojaDeCalculo::cuenta))
            .flatMap(todas -> todas);
    return filas
        .map(fila -> fila.stream().map(HojaDeCalculo::celda).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /** A cell: quoted where it must be, and never a formula. */
  static String celda(String valor) {
    var texto =
        !valor.isEmpty() && FORMULA.indexOf(valor.charAt(0)) >= 0 && !valor.matches(NUMERO)
            ? "'" + valor
            : valor;
    return texto.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? "\"" + texto.replace("\"", "\"\"") + "\""
        : texto;
  }

  private static List<String> cobros(Cierre.Cobros uno) {
    return fila(
        uno.identificado() ? "IDENTIFICADO" : "COBRO",
        uno.organo(),
        uno.canal().name(),
        uno.resultado(),
        "",
        Integer.toString(uno.cantidad()),
        monto(uno.monto()),
        null);
  }

  private static List<String> devolucion(Cierre.Devuelto uno) {
    return fila(
        "DEVOLUCION",
        uno.organo(),
        uno.medio().name(),
        uno.motivo(),
        uno.documento(),
        "1",
        monto(uno.monto()),
        null);
  }

  private static List<String> organo(Cierre.PorOrgano uno) {
    return fila("INGRESOS", uno.organo(), "", "", "", "", monto(uno.ingresos()), null);
  }

  private static List<String> canal(Cierre.PorCanal uno) {
    return fila("CANAL", "", uno.canal().name(), "", "", "", monto(uno.neto()), null);
  }

  private static List<String> cuenta(CuentaDelDia una) {
    return fila("CUENTA", "", "", una.cuenta(), "", "", "", una);
  }

  private static List<String> fila(
      String seccion,
      @Nullable String organo,
      String canal,
      String detalle,
      String documento,
      String cantidad,
      String monto,
      @Nullable CuentaDelDia cuenta) {
    return List.of(
        seccion,
        Objects.requireNonNullElse(organo, ""),
        canal,
        detalle,
        documento,
        cantidad,
        monto,
        cuenta == null ? "" : monto(cuenta.debe()),
        cuenta == null ? "" : monto(cuenta.haber()),
        cuenta == null ? "" : monto(cuenta.inicial()),
        cuenta == null ? "" : monto(cuenta.saldo()));
  }

  private static String monto(Dinero dinero) {
    return dinero.monto().toPlainString();
  }
}
