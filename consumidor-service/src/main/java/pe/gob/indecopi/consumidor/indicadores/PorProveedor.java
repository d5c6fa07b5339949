package pe.gob.indecopi.consumidor.indicadores;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.indicadores.Indicadores.Cifra;
import pe.gob.indecopi.consumidor.reclamo.Contables;
import pe.gob.indecopi.consumidor.reclamo.Resultado;

/** The figures of providers: what ended is counted from its notes, what is open where it is. */
final class PorProveedor {
  private final Contables reclamos;
  private final Fines fines;

  PorProveedor(Contables reclamos, Fines fines) {
    this.reclamos = reclamos;
    this.fines = fines;
  }

  /** One provider, with what it has open. */
  Cifra de(String ruc, LocalDate desde, LocalDate hasta) {
    var suyos = fines.porProveedor(ruc, desde, hasta);
    Map<Resultado, Long> resultados = new EnumMap<>(Resultado.class);
    suyos.forEach(p -> resultados.merge(p.resultado(), p.cuantos(), Long::sum));
    var dias = suyos.stream().mapToLong(Fines.PorProveedor::dias).sum();
    var cerrados = resultados.values().stream().mapToLong(n -> n).sum();
    return Cifra.de(ruc, cerrados + reclamos.abiertos(ruc, desde, hasta), resultados, dias);
  }

  /**
   * Those against whom most ended, the most first.
   *
   * @param cuantos how many providers at most
   */
  List<Cifra> mayores(LocalDate desde, LocalDate hasta, int cuantos) {
    Map<String, Map<Resultado, Long>> resultados = new TreeMap<>();
    Map<String, Long> dias = new TreeMap<>();
    for (var p : fines.porProveedor(null, desde, hasta)) {
      resultados
          .computeIfAbsent(p.ruc(), _ -> new EnumMap<>(Resultado.class))
          .merge(p.resultado(), p.cuantos(), Long::sum);
      dias.merge(p.ruc(), p.dias(), Long::sum);
    }
    return resultados.entrySet().stream()
        .sorted(Comparator.comparingLong(e -> -suma(e.getValue())))
        .limit(cuantos)
        .map(e -> cifra(e.getKey(), e.getValue(), dias.get(e.getKey()), desde, hasta))
        .toList();
  }

  private Cifra cifra(
      String ruc,
      Map<Resultado, Long> resultados,
      @Nullable Long dias,
      LocalDate desde,
      LocalDate hasta) {
    var recibidos = suma(resultados) + reclamos.abiertos(ruc, desde, hasta);
    return Cifra.de(ruc, recibidos, resultados, dias == null ? 0 : dias);
  }

  private static long suma(Map<Resultado, Long> resultados) {
    return resultados.values().stream().mapToLong(n -> n).sum();
  }
}
