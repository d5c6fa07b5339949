package pe.gob.indecopi.consumidor.indicadores;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Canal;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.consumidor.reclamo.Sector;

/**
 * What became of the complaints that were filed on one day. Facts come to it in the order of their
 * numbers, and it notes the last of each kind that it counted: one that comes again is not counted
 * again.
 *
 * @param dia the day on which they were filed
 * @param recibidoHasta number of the last complaint that was counted as received
 * @param concluidoHasta number of the last end that was counted
 * @param renglones the counts; those without a result are of complaints received
 * @param version as read; 0 before it is stored
 */
record Contador(
    LocalDate dia, long recibidoHasta, long concluidoHasta, List<Renglon> renglones, long version) {

  /**
   * A count.
   *
   * @param resultado how they ended; absent for all that were received
   * @param cuantos how many
   * @param dias days from filing to end, all together
   */
  record Renglon(
      Canal canal, Sector sector, @Nullable Resultado resultado, long cuantos, long dias) {

    private Renglon mas(Renglon otro) {
      return new Renglon(canal, sector, resultado, cuantos + otro.cuantos, dias + otro.dias);
    }

    private Renglon clave() {
      return new Renglon(canal, sector, resultado, 0, 0);
    }
  }

  /**
   * Something to be counted.
   *
   * @param n its number among those of its kind
   */
  record Suceso(long n, LocalDate dia, Renglon renglon) {
    private boolean esFin() {
      return renglon.resultado() != null;
    }
  }

  Contador {
    renglones = List.copyOf(renglones);
  }

  static Contador nuevo(LocalDate dia) {
    return new Contador(dia, 0, 0, List.of(), 0);
  }

  /** With those counted that were not counted yet. */
  Contador con(List<Suceso> sucesos) {
    var recibido = recibidoHasta;
    var concluido = concluidoHasta;
    Map<Renglon, Renglon> todos = new LinkedHashMap<>();
    renglones.forEach(r -> todos.put(r.clave(), r));
    for (var suceso : sucesos) {
      var desde = suceso.esFin() ? concluido : recibido;
      if (suceso.n() > desde) {
        todos.merge(suceso.renglon().clave(), suceso.renglon(), Renglon::mas);
        recibido = suceso.esFin() ? recibido : suceso.n();
        concluido = suceso.esFin() ? suceso.n() : concluido;
      }
    }
    return new Contador(dia, recibido, concluido, new ArrayList<>(todos.values()), version);
  }
}
