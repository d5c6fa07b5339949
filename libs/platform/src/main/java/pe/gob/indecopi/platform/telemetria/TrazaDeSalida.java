package pe.gob.indecopi.platform.telemetria;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;

/** Hands the trace of the present request on to the neighbour that is called. */
final class TrazaDeSalida implements RequestInterceptor {

  private final Tracer trazador;
  private final Propagator propagador;

  TrazaDeSalida(Tracer trazador, Propagator propagador) {
    this.trazador = trazador;
    this.propagador = propagador;
  }

  @Override
  public void apply(RequestTemplate llamada) {
    var actual = trazador.currentTraceContext().context();
    if (actual != null) {
      propagador.inject(actual, llamada, (_, nombre, valor) -> poner(llamada, nombre, valor));
    }
  }

  private static void poner(RequestTemplate llamada, String nombre, String valor) {
    llamada.removeHeader(nombre);
    llamada.header(nombre, valor);
  }
}
