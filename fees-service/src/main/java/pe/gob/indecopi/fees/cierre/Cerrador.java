package pe.gob.indecopi.fees.cierre;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.cierre.Cierre.Cobros;
import pe.gob.indecopi.fees.cierre.Cierre.CuentaDelDia;
import pe.gob.indecopi.fees.cierre.Cierre.Devuelto;
import pe.gob.indecopi.fees.cierre.Cierre.PorCanal;
import pe.gob.indecopi.fees.cierre.Cierre.PorOrgano;
import pe.gob.indecopi.fees.libro.Apunte;
import pe.gob.indecopi.fees.libro.Asiento;
import pe.gob.indecopi.fees.libro.Cuenta;
import pe.gob.indecopi.fees.libro.Saldo;
import pe.gob.indecopi.fees.libro.Saldos;
import pe.gob.indecopi.fees.libro.TipoAsiento;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;

/** Adds up the entries of a day. */
final class Cerrador {

  private static final String SIN_ORGANO = "";

  private final List<Asiento> asientos;

  private Cerrador(List<Asiento> asientos) {
    this.asientos = asientos;
  }

  /**
   * The closing of a day.
   *
   * @param antes the accounts at the end of the day before
   * @param asientos the entries of the day
   * @param provisional whether more may still come
   */
  static Cierre cerrar(LocalDate fecha, Saldos antes, List<Asiento> asientos, boolean provisional) {
    var cerrador = new Cerrador(asientos);
    var delDia = new Saldos();
    asientos.forEach(delDia::mas);
    var cobros = cerrador.cobros();
    var devoluciones = cerrador.devoluciones();
    return new Cierre(
        fecha,
        provisional,
        cobrado(cobros.stream()),
        devuelto(devoluciones.stream()),
        canales(cobros, devoluciones),
        organos(cobros, devoluciones, delDia),
        cobros,
        devoluciones,
        cuentas(antes, delDia),
        antes.cuadra() && delDia.cuadra());
  }

  private record Clase(String organo, Canal canal, String resultado, boolean identificado) {}

  private List<Cobros> cobros() {
    Map<Clase, List<Dinero>> porClase =
        asientos.stream()
            .filter(uno -> uno.tipo() != TipoAsiento.DEVOLUCION)
            .flatMap(uno -> uno.apuntes().stream().flatMap(apunte -> entrada(uno, apunte)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return porClase.entrySet().stream()
        .map(
            una ->
                new Cobros(
                    siHay(una.getKey().organo()),
                    una.getKey().canal(),
                    una.getKey().resultado(),
                    una.getKey().identificado(),
                    una.getValue().size(),
                    una.getValue().stream().reduce(Dinero.CERO, Dinero::mas)))
        .sorted(
            Comparator.comparing((Cobros uno) -> Objects.requireNonNullElse(uno.organo(), ""))
                .thenComparing(Cobros::canal)
                .thenComparing(Cobros::resultado)
                .thenComparing(Cobros::identificado))
        .toList();
  }

  /** Money that came in, or that was known at last. */
  private static Stream<Map.Entry<Clase, Dinero>> entrada(Asiento asiento, Apunte apunte) {
    var identificado =
        asiento.tipo() == TipoAsiento.COBRO && apunte.cuenta().equals(Cuenta.NO_IDENTIFICADO);
    if (!apunte.debe().esPositivo() || !apunte.cuenta().esDeDinero() && !identificado) {
      return Stream.empty();
    }
    var canal =
        identificado
            ? canal(Objects.requireNonNull(asiento.comprobante()))
            : Canal.valueOf(apunte.cuenta().codigo());
    var resultado = Objects.requireNonNullElse(asiento.detalle(), asiento.tipo().name());
    var organo = Objects.requireNonNullElse(asiento.organo(), SIN_ORGANO);
    return Stream.of(Map.entry(new Clase(organo, canal, resultado, identificado), apunte.debe()));
  }

  private List<Devuelto> devoluciones() {
    return asientos.stream()
        .filter(uno -> uno.tipo() == TipoAsiento.DEVOLUCION)
        .map(
            uno -> {
              var comprobante = Objects.requireNonNull(uno.comprobante());
              return new Devuelto(
                  uno.organo(),
                  canal(comprobante),
                  comprobante.substring(comprobante.indexOf(':') + 1),
                  uno.documento(),
                  Objects.requireNonNullElse(uno.detalle(), ""),
                  uno.monto());
            })
        .toList();
  }

  private static List<PorCanal> canales(List<Cobros> cobros, List<Devuelto> devoluciones) {
    return Stream.of(Canal.values())
        .map(
            canal -> {
              var entro = cobrado(cobros.stream().filter(uno -> uno.canal() == canal));
              var salio = devuelto(devoluciones.stream().filter(uno -> uno.medio() == canal));
              return new PorCanal(canal, entro, salio, entro.menos(salio));
            })
        .filter(uno -> !uno.cobrado().esCero() || !uno.devuelto().esCero())
        .toList();
  }

  private static List<PorOrgano> organos(
      List<Cobros> cobros, List<Devuelto> devoluciones, Saldos delDia) {
    var organos = new TreeSet<String>();
    cobros.forEach(uno -> organos.add(Objects.requireNonNullElse(uno.organo(), SIN_ORGANO)));
    devoluciones.forEach(uno -> organos.add(Objects.requireNonNullElse(uno.organo(), SIN_ORGANO)));
    // What an organ earned may change without money: a fee that is owed back, or earned again.
    delDia.todos().stream()
        .map(uno -> uno.cuenta())
        .filter(Cuenta::esDeIngresos)
        .forEach(cuenta -> organos.add(cuenta.organo()));
    organos.remove(SIN_ORGANO);
    return organos.stream()
        .map(
            organo ->
                new PorOrgano(
                    organo,
                    cobrado(cobros.stream().filter(uno -> organo.equals(uno.organo()))),
                    devuelto(devoluciones.stream().filter(uno -> organo.equals(uno.organo()))),
                    delDia.de(Cuenta.ingresos(organo)).saldo()))
        .toList();
  }

  private static List<CuentaDelDia> cuentas(Saldos antes, Saldos delDia) {
    var todas = new TreeMap<Cuenta, Saldo>();
    antes.todos().forEach(uno -> todas.put(uno.cuenta(), uno));
    delDia.todos().forEach(uno -> todas.putIfAbsent(uno.cuenta(), Saldo.vacio(uno.cuenta())));
    return todas.values().stream()
        .map(
            inicial -> {
              var dia = delDia.de(inicial.cuenta());
              return new CuentaDelDia(
                  inicial.cuenta().codigo(),
                  inicial.saldo(),
                  dia.debe(),
                  dia.haber(),
                  inicial.saldo().mas(dia.saldo()));
            })
        .toList();
  }

  /** What came in that day: what was only known at last had come before. */
  private static Dinero cobrado(Stream<Cobros> cobros) {
    return cobros
        .filter(uno -> !uno.identificado())
        .map(Cobros::monto)
        .reduce(Dinero.CERO, Dinero::mas);
  }

  private static Dinero devuelto(Stream<Devuelto> devoluciones) {
    return devoluciones.map(Devuelto::monto).reduce(Dinero.CERO, Dinero::mas);
  }

  private static Canal canal(String comprobante) {
    return Canal.valueOf(comprobante.substring(0, comprobante.indexOf(':')));
  }

  private static @Nullable String siHay(String organo) {
    return organo.equals(SIN_ORGANO) ? null : organo;
  }
}
