package pe.gob.indecopi.signos.figura;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import pe.gob.indecopi.signos.figura.ImagenRechazada.Motivo;

/** Reads PNG and JPEG: judged by their headers before a point of them is unpacked. */
final class ImagenDePuntos {
  /** Most points of an image, whatever its bytes: A4 at 600 dpi has 35 million. */
  static final long PUNTOS = 40_000_000;

  /** Longest side, in points. */
  static final int LADO = 16_000;

  /** Passes over a JPEG; a progressive one has about ten, a hostile one thousands. */
  static final int PASADAS = 64;

  /** Side above which only every so-manieth point is unpacked. */
  private static final int SUFICIENTE = 2048;

  private static final byte INICIO_DE_PASADA = (byte) 0xDA;

  private ImagenDePuntos() {}

  static BufferedImage leer(byte[] bytes, TipoDeImagen tipo, long hasta) throws ImagenRechazada {
    if (tipo == TipoDeImagen.JPEG && pasadas(bytes) > PASADAS) {
      throw new ImagenRechazada(Motivo.LENTA);
    }
    var lector = ImageIO.getImageReadersByFormatName(tipo.name().toLowerCase(Locale.ROOT)).next();
    try (var entrada = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      lector.setInput(entrada, true, true);
      return leer(lector, hasta);
    } catch (IOException | RuntimeException e) {
      // What the readers of the JDK throw for damaged files is not only what they declare.
      throw new ImagenRechazada(Motivo.ILEGIBLE);
    } finally {
      lector.dispose();
    }
  }

  private static BufferedImage leer(ImageReader lector, long hasta)
      throws IOException, ImagenRechazada {
    var ancho = lector.getWidth(0);
    var alto = lector.getHeight(0);
    if (ancho > LADO || alto > LADO || (long) ancho * alto > PUNTOS) {
      throw new ImagenRechazada(Motivo.ENORME, ancho + " × " + alto);
    }
    var param = lector.getDefaultReadParam();
    var cada = Math.max(1, Math.max(ancho, alto) / SUFICIENTE);
    param.setSourceSubsampling(cada, cada, 0, 0);
    var plazo = new Plazo(hasta);
    lector.addIIOReadProgressListener(plazo);
    var imagen = lector.read(0, param);
    if (plazo.vencido) {
      throw new ImagenRechazada(Motivo.LENTA);
    }
    return imagen;
  }

  private static int pasadas(byte[] bytes) {
    var pasadas = 0;
    for (var i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == (byte) 0xFF && bytes[i + 1] == INICIO_DE_PASADA) {
        pasadas++;
      }
    }
    return pasadas;
  }

  /** Stops a reader that is late. */
  private static final class Plazo implements IIOReadProgressListener {
    private final long hasta;
    private boolean vencido;

    Plazo(long hasta) {
      this.hasta = hasta;
    }

    @Override
    public void imageProgress(ImageReader lector, float parte) {
      if (System.nanoTime() - hasta > 0) {
        vencido = true;
        lector.abort();
      }
    }

    @Override
    public void sequenceStarted(ImageReader lector, int desde) {}

    @Override
    public void sequenceComplete(ImageReader lector) {}

    @Override
    public void imageStarted(ImageReader lector, int cual) {}

    @Override
    public void imageComplete(ImageReader lector) {}

    @Override
    public void thumbnailStarted(ImageReader lector, int cual, int miniatura) {}

    @Override
    public void thumbnailProgress(ImageReader lector, float parte) {}

    @Override
    public void thumbnailComplete(ImageReader lector) {}

    @Override
    public void readAborted(ImageReader lector) {}
  }
}
