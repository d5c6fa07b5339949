package pe.gob.indecopi.signos.figura;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.figura.ImagenRechazada.Motivo;

/** Draws an SVG that {@link CensorDeSvg} let through, whatever size it gives itself. */
final class ImagenSvg {
  /** Longer side of what is drawn, in points: twice what is measured. */
  private static final float LADO = 256;

  private static final LoaderContext AJUSTES =
      LoaderContext.builder()
          .externalResourcePolicy(ResourcePolicy.DENY_ALL)
          .documentLimits(
              new DocumentLimits(CensorDeSvg.HONDO, CensorDeSvg.HONDO, CensorDeSvg.ELEMENTOS))
          .build();

  private ImagenSvg() {}

  static BufferedImage leer(byte[] bytes) throws ImagenRechazada {
    var svg = texto(bytes);
    CensorDeSvg.revisar(svg);
    try {
      return dibujar(cargar(svg));
    } catch (RuntimeException | StackOverflowError e) {
      throw new ImagenRechazada(Motivo.ILEGIBLE);
    }
  }

  /** In UTF-8, whatever it declares: two readers must not read two texts. */
  private static String texto(byte[] bytes) throws ImagenRechazada {
    try {
      var texto = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return texto.startsWith("\uFEFF") ? texto.substring(1) : texto;
    } catch (CharacterCodingException e) {
      throw new ImagenRechazada(Motivo.ILEGIBLE, "UTF-8");
    }
  }

  private static @Nullable SVGDocument cargar(String svg) {
    return new SVGLoader()
        .load(
            () -> CensorDeSvg.fabrica().createXMLEventReader(new StringReader(svg)), null, AJUSTES);
  }

  private static BufferedImage dibujar(@Nullable SVGDocument documento) throws ImagenRechazada {
    if (documento == null) {
      throw new ImagenRechazada(Motivo.ILEGIBLE);
    }
    var medida = documento.size();
    var escala = LADO / Math.max(medida.width, medida.height);
    if (!(medida.width > 0 && medida.height > 0 && escala > 0)) {
      throw new ImagenRechazada(Motivo.ILEGIBLE);
    }
    var ancho = Math.max(1, Math.round(medida.width * escala));
    var alto = Math.max(1, Math.round(medida.height * escala));
    var imagen = new BufferedImage(ancho, alto, BufferedImage.TYPE_INT_RGB);
    var g = imagen.createGraphics();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setColor(Color.WHITE);
      g.fillRect(0, 0, ancho, alto);
      documento.render((Component) null, g, new ViewBox(0, 0, ancho, alto));
    } finally {
      g.dispose();
    }
    return imagen;
  }
}
