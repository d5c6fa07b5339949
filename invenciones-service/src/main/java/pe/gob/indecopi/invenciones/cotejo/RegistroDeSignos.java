package pe.gob.indecopi.invenciones.cotejo;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.ArrayList;
import java.util.List;
import pe.gob.indecopi.invenciones.cotejo.SignosClient.Pagina;
import pe.gob.indecopi.invenciones.cotejo.SignosClient.Signo;
import pe.gob.indecopi.procedimientos.registro.Palabras;

/** The register of signs over HTTP, behind a breaker. What it cannot answer is thrown. */
final class RegistroDeSignos {
  /** Words that its search takes. */
  private static final int PALABRAS = 8;

  /** Pages that are read at most: 2,000 signs. */
  private static final int PAGINAS = 10;

  private final SignosClient signos;
  private final CircuitBreaker cortacircuito;

  RegistroDeSignos(SignosClient signos, CircuitBreaker cortacircuito) {
    this.signos = signos;
    this.cortacircuito = cortacircuito;
  }

  /** Signs that say the same as that denomination, but for accents, case and punctuation. */
  List<Signo> iguales(String denominacion) {
    var texto = Palabras.de(denominacion).stream().limit(PALABRAS).toList();
    if (texto.isEmpty()) {
      return List.of();
    }
    return buscar(String.join(" ", texto)).stream()
        .filter(s -> s.denominacion() != null)
        .filter(s -> Palabras.llano(String.valueOf(s.denominacion())).equals(llano(denominacion)))
        .toList();
  }

  private static String llano(String denominacion) {
    return Palabras.llano(denominacion);
  }

  private List<Signo> buscar(String texto) {
    var hallados = new ArrayList<Signo>();
    var pagina = protegida(() -> signos.buscar(texto));
    hallados.addAll(pagina.datos());
    for (var n = 1; n < PAGINAS; n++) {
      var siguiente = pagina.siguiente();
      if (siguiente == null) {
        break;
      }
      pagina = protegida(() -> signos.seguir(texto, siguiente));
      hallados.addAll(pagina.datos());
    }
    return hallados;
  }

  private Pagina protegida(java.util.function.Supplier<Pagina> llamada) {
    return CircuitBreaker.decorateSupplier(cortacircuito, llamada).get();
  }
}
