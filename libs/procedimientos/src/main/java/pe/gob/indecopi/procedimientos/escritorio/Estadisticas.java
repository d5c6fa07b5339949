package pe.gob.indecopi.procedimientos.escritorio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.escritorio.Estadistica.Fila;
import pe.gob.indecopi.procedimientos.tramite.Mesa;

/** Counts what the files themselves say, over two indexes of days. */
final class Estadisticas {
  private final Mesa mesa;

  Estadisticas(Mesa mesa) {
    this.mesa = mesa;
  }

  Estadistica medir(String organo, LocalDate desde, LocalDate hasta) {
    var cuentas = new TreeMap<String, Cuenta>();
    mesa.recibidos(organo, desde, hasta, p -> de(cuentas, p).recibidos++);
    mesa.resueltos(
        organo, desde, hasta, (p, enPlazo, dias) -> de(cuentas, p).resuelto(enPlazo, dias));
    var filas = new ArrayList<Fila>();
    var total = new Cuenta();
    cuentas.forEach(
        (procedimiento, cuenta) -> {
          filas.add(cuenta.fila(procedimiento));
          total.mas(cuenta);
        });
    return new Estadistica(organo, desde, hasta, List.copyOf(filas), total.fila("TOTAL"));
  }

  private static Cuenta de(TreeMap<String, Cuenta> cuentas, String procedimiento) {
    return cuentas.computeIfAbsent(procedimiento, _ -> new Cuenta());
  }

  /** A row while it is counted. */
  private static final class Cuenta {
    private long recibidos;
    private long resueltos;
    private long enPlazo;
    private long dias;

    void resuelto(boolean aTiempo, long cuantos) {
      resueltos++;
      dias += cuantos;
      enPlazo += aTiempo ? 1 : 0;
    }

    void mas(Cuenta otra) {
      recibidos += otra.recibidos;
      resueltos += otra.resueltos;
      enPlazo += otra.enPlazo;
      dias += otra.dias;
    }

    Fila fila(String procedimiento) {
      return new Fila(procedimiento, recibidos, resueltos, enPlazo, promedio());
    }

    private @Nullable Double promedio() {
      return resueltos == 0 ? null : Math.round(10.0 * dias / resueltos) / 10.0;
    }
  }
}
