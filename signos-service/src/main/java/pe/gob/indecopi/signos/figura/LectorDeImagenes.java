package pe.gob.indecopi.signos.figura;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.figura.ImagenRechazada.Motivo;

/**
 * Reads images that strangers send. It draws two at a time, however many come; one that takes too
 * long holds its place until it ends, so that the slow never pile up.
 */
final class LectorDeImagenes implements AutoCloseable {
  private static final int A_LA_VEZ = 2;
  private static final int EN_COLA = 32;
  private static final long SEGUNDOS = 10;

  private final ThreadPoolExecutor hilos =
      new ThreadPoolExecutor(
          A_LA_VEZ,
          A_LA_VEZ,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(EN_COLA),
          Thread.ofPlatform().daemon().name("imagenes-", 0).factory());

  LectorDeImagenes() {
    hilos.allowCoreThreadTimeOut(true);
  }

  /** An image as it is compared. */
  Lienzo leer(byte[] bytes) throws ImagenRechazada {
    return leer(bytes, null);
  }

  /**
   * The same, which claims to be of that type.
   *
   * @param dicho media type; null claims nothing
   */
  Lienzo leer(byte[] bytes, @Nullable String dicho) throws ImagenRechazada {
    var tipo = TipoDeImagen.de(bytes).orElseThrow(() -> new ImagenRechazada(Motivo.NO_ES_IMAGEN));
    if (dicho != null && !dicho.equals(tipo.tipo())) {
      throw new ImagenRechazada(Motivo.TIPO_FALSO, tipo.tipo());
    }
    if (bytes.length > tipo.maximo()) {
      throw new ImagenRechazada(Motivo.PESADA);
    }
    return esperar(encargar(bytes, tipo));
  }

  private Future<Lienzo> encargar(byte[] bytes, TipoDeImagen tipo) {
    var hasta = System.nanoTime() + TimeUnit.SECONDS.toNanos(SEGUNDOS);
    try {
      return hilos.submit(
          () ->
              Lienzo.de(
                  tipo == TipoDeImagen.SVG
                      ? ImagenSvg.leer(bytes)
                      : ImagenDePuntos.leer(bytes, tipo, hasta)));
    } catch (RejectedExecutionException llena) {
      throw new Rechazo(
          Codigos.SERVICIO_NO_DISPONIBLE,
          Texto.de("Se están leyendo muchas imágenes", "Many images are being read"));
    }
  }

  private static Lienzo esperar(Future<Lienzo> lienzo) throws ImagenRechazada {
    try {
      return lienzo.get(SEGUNDOS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ImagenRechazada r ? r : new ImagenRechazada(Motivo.ILEGIBLE);
    } catch (TimeoutException e) {
      lienzo.cancel(true);
      throw new ImagenRechazada(Motivo.LENTA);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ImagenRechazada(Motivo.LENTA);
    }
  }

  @Override
  public void close() {
    hilos.shutdownNow();
  }
}
