package pe.gob.indecopi.signos.figura;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A made-up figure: one to four shapes in a square of side 1, drawn as often as it is asked. */
record Dibujo(List<Trazo> trazos) {
  private static final int[] COLORES = {
    0x101010, 0xC0392B, 0x1F4E9E, 0x1E8449, 0x6C3483, 0xD35400, 0x117A65, 0x7B241C
  };

  /** A shape and which of the colours it has. */
  record Trazo(Shape forma, int color) {}

  static Dibujo de(Random azar) {
    var cuantos = 1 + azar.nextInt(4);
    var trazos = new ArrayList<Trazo>();
    for (var i = 0; i < cuantos; i++) {
      var lado = cuantos == 1 ? 0.9 : 0.3 + 0.5 * azar.nextDouble();
      var puesta = new AffineTransform();
      puesta.translate(
          lado / 2 + azar.nextDouble() * (1 - lado), lado / 2 + azar.nextDouble() * (1 - lado));
      puesta.rotate(azar.nextDouble() * 2 * Math.PI);
      puesta.scale(lado / 2, lado / 2 * (0.45 + 0.55 * azar.nextDouble()));
      trazos.add(new Trazo(puesta.createTransformedShape(forma(azar)), i));
    }
    return new Dibujo(trazos);
  }

  /** Within the circle of radius 1. */
  private static Shape forma(Random azar) {
    return switch (azar.nextInt(9)) {
      case 0 -> estrella(3 + azar.nextInt(6), 1, 1);
      case 1 -> estrella(4 + azar.nextInt(6), 1, 0.3 + 0.4 * azar.nextDouble());
      case 2 -> new Ellipse2D.Double(-1, -1, 2, 2);
      case 3 -> menos(circulo(0, 0, 1), circulo(0, 0, 0.4 + 0.4 * azar.nextDouble()));
      case 4 -> menos(circulo(0, 0, 1), circulo(0.3 + 0.5 * azar.nextDouble(), 0, 0.8));
      case 5 -> barras(2 + azar.nextInt(4));
      case 6 -> cruz(0.15 + 0.25 * azar.nextDouble());
      case 7 -> garabato(azar);
      default -> mancha(azar);
    };
  }

  private static Shape estrella(int puntas, double afuera, double adentro) {
    var camino = new Path2D.Double();
    for (var i = 0; i < 2 * puntas; i++) {
      var radio = i % 2 == 0 ? afuera : adentro * (adentro == 1 ? Math.cos(Math.PI / puntas) : 1);
      var x = radio * Math.cos(Math.PI * i / puntas);
      var y = radio * Math.sin(Math.PI * i / puntas);
      if (i == 0) {
        camino.moveTo(x, y);
      } else {
        camino.lineTo(x, y);
      }
    }
    camino.closePath();
    return camino;
  }

  private static Shape circulo(double x, double y, double radio) {
    return new Ellipse2D.Double(x - radio, y - radio, 2 * radio, 2 * radio);
  }

  private static Shape menos(Shape una, Shape otra) {
    var area = new Area(una);
    area.subtract(new Area(otra));
    return area;
  }

  private static Shape barras(int cuantas) {
    var area = new Area();
    var alto = 1.4 / (2 * cuantas - 1);
    for (var i = 0; i < cuantas; i++) {
      area.add(new Area(new Rectangle2D.Double(-0.7, -0.7 + 2 * i * alto, 1.4, alto)));
    }
    return area;
  }

  private static Shape cruz(double grueso) {
    var area = new Area(new Rectangle2D.Double(-1, -grueso, 2, 2 * grueso));
    area.add(new Area(new Rectangle2D.Double(-grueso, -1, 2 * grueso, 2)));
    return area;
  }

  private static Shape garabato(Random azar) {
    var camino = new Path2D.Double();
    camino.moveTo(azar.nextDouble() - 0.5, azar.nextDouble() - 0.5);
    for (var i = 0; i < 3 + azar.nextInt(3); i++) {
      camino.quadTo(punto(azar), punto(azar), punto(azar), punto(azar));
    }
    var pluma = (float) (0.12 + 0.15 * azar.nextDouble());
    return new BasicStroke(pluma, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        .createStrokedShape(camino);
  }

  private static double punto(Random azar) {
    return (azar.nextDouble() * 2 - 1) * 0.8;
  }

  private static Shape mancha(Random azar) {
    var camino = new Path2D.Double();
    var fases = new double[] {azar.nextDouble() * 6, azar.nextDouble() * 6, azar.nextDouble() * 6};
    for (var i = 0; i < 90; i++) {
      var t = 2 * Math.PI * i / 90;
      var radio =
          0.62
              + 0.16 * Math.sin(2 * t + fases[0])
              + 0.12 * Math.sin(3 * t + fases[1])
              + 0.1 * Math.sin(5 * t + fases[2]);
      if (i == 0) {
        camino.moveTo(radio * Math.cos(t), radio * Math.sin(t));
      } else {
        camino.lineTo(radio * Math.cos(t), radio * Math.sin(t));
      }
    }
    camino.closePath();
    return camino;
  }

  /** How it is drawn. */
  record Mano(
      int lado, double giro, int tono, boolean invertido, int margen, int marco, double jpeg) {
    static final Mano FIRME = new Mano(300, 0, 0, false, 20, 0, 0);

    static Mano de(Variante variante, Random azar) {
      return switch (variante) {
        case ESCALA -> new Mano(70 + azar.nextInt(700), 0, 0, false, 20, 0, 0);
        case COLOR -> new Mano(300, 0, 1 + azar.nextInt(7), false, 20, 0, 0);
        case INVERSION -> new Mano(300, 0, azar.nextInt(8), true, 20, 0, 0);
        case MARGEN -> new Mano(300, 0, 0, false, azar.nextInt(200), 0, 0);
        case MARCO -> new Mano(300, 0, 0, false, 40 + azar.nextInt(60), 4 + azar.nextInt(12), 0);
        case GIRO -> new Mano(300, azar.nextDouble() * 10 - 5, 0, false, 40, 0, 0);
        case JPEG -> new Mano(300, 0, 0, false, 20, 0, 0.2 + 0.6 * azar.nextDouble());
        case TODO ->
            new Mano(
                120 + azar.nextInt(400),
                azar.nextDouble() * 10 - 5,
                azar.nextInt(8),
                azar.nextBoolean(),
                40 + azar.nextInt(60),
                0,
                0.5);
      };
    }
  }

  /** What was done to a figure that is still the same. */
  enum Variante {
    ESCALA("another size, from 70 to 770 points"),
    COLOR("other colours"),
    INVERSION("light on black"),
    MARGEN("another margin"),
    MARCO("a frame around it"),
    GIRO("turned up to 5° to either side"),
    JPEG("pressed as JPEG of quality 0.2 to 0.8"),
    TODO("size, colours, turn and JPEG at once");

    final String dicho;

    Variante(String dicho) {
      this.dicho = dicho;
    }
  }

  BufferedImage dibujar(Mano mano) {
    var lado = mano.lado() + 2 * mano.margen();
    var imagen = new BufferedImage(lado, lado, BufferedImage.TYPE_INT_RGB);
    var g = imagen.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(mano.invertido() ? Color.BLACK : Color.WHITE);
    g.fillRect(0, 0, lado, lado);
    marco(g, mano, lado);
    g.translate(mano.margen(), mano.margen());
    g.scale(mano.lado(), mano.lado());
    g.rotate(Math.toRadians(mano.giro()), 0.5, 0.5);
    for (var trazo : trazos) {
      g.setColor(color(trazo.color() + mano.tono(), mano.invertido()));
      g.fill(trazo.forma());
    }
    g.dispose();
    return mano.jpeg() > 0 ? prensada(imagen, mano.jpeg()) : imagen;
  }

  private static void marco(Graphics2D g, Mano mano, int lado) {
    g.setColor(Color.DARK_GRAY);
    g.setStroke(new BasicStroke(Math.max(1, mano.marco())));
    if (mano.marco() > 0) {
      g.drawRect(mano.marco(), mano.marco(), lado - 2 * mano.marco(), lado - 2 * mano.marco());
    }
  }

  private static Color color(int cual, boolean claro) {
    var rgb = COLORES[cual % COLORES.length];
    return new Color(claro ? 0xFFFFFF - rgb : rgb);
  }

  static BufferedImage prensada(BufferedImage imagen, double calidad) {
    try {
      return ImageIO.read(new ByteArrayInputStream(jpeg(imagen, calidad)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] jpeg(BufferedImage imagen, double calidad) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var escritor = ImageIO.getImageWritersByFormatName("jpeg").next();
    var ajustes = escritor.getDefaultWriteParam();
    ajustes.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    ajustes.setCompressionQuality((float) calidad);
    try (var salida = ImageIO.createImageOutputStream(bytes)) {
      escritor.setOutput(salida);
      escritor.write(null, new IIOImage(imagen, null, null), ajustes);
    }
    escritor.dispose();
    return bytes.toByteArray();
  }
}
