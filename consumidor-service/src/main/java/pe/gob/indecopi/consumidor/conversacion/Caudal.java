package pe.gob.indecopi.consumidor.conversacion;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * How much each side may write: so many messages at once, then one each so often. Counted in memory
 * by this replica, so that N replicas let N times as much through.
 */
final class Caudal {
  private static final int LADOS = 50_000;

  private final int rafaga;
  private final long cada;
  private final InstantSource reloj;
  private final ReentrantLock cerrojo = new ReentrantLock();

  /** When each side will have nothing on its account, in milliseconds; the longest unused goes. */
  private final Map<String, Long> saldadoEn =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> ultimo) {
          return size() > LADOS;
        }
      };

  Caudal(int rafaga, Duration cada, InstantSource reloj) {
    this.rafaga = rafaga;
    this.cada = cada.toMillis();
    this.reloj = reloj;
  }

  /**
   * Takes one message on account of a side.
   *
   * @throws Rechazo {@code demasiadas-solicitudes}, with the seconds after which it may go on
   */
  void gastar(Hilo hilo, Voz de) {
    var espera = esperar(hilo.clave() + "/" + de, reloj.millis());
    if (espera > 0) {
      throw new Rechazo(
          Codigos.DEMASIADAS_SOLICITUDES,
          Texto.de(
              "Se está escribiendo demasiado en esta conversación; espere un momento",
              "Too much is being written in this conversation; wait a moment"),
          List.of(),
          Map.of("reintentarEn", Math.ceilDiv(espera, 1_000L)));
    }
  }

  /** Milliseconds to wait before the next one; 0 if it was taken. */
  private long esperar(String lado, long ahora) {
    cerrojo.lock();
    try {
      var saldado = Math.max(ahora, saldadoEn.getOrDefault(lado, ahora));
      var espera = saldado - ahora - (rafaga - 1) * cada;
      if (espera <= 0) {
        saldadoEn.put(lado, saldado + cada);
      }
      return Math.max(0, espera);
    } finally {
      cerrojo.unlock();
    }
  }
}
