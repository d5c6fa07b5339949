package pe.gob.indecopi.signos.figura;

import pe.gob.indecopi.platform.problema.Texto;

/** An image that is not taken, and why. */
final class ImagenRechazada extends Exception {
  private static final long serialVersionUID = 1L;

  private final Motivo motivo;
  private final transient Texto detalle;

  ImagenRechazada(Motivo motivo) {
    this(motivo, "");
  }

  /** With what is at fault, as it stands in the image. */
  ImagenRechazada(Motivo motivo, String que) {
    super(motivo.name(), null, false, false);
    this.motivo = motivo;
    var cola = que.isEmpty() ? "" : ": " + que;
    this.detalle = Texto.de(motivo.texto.es() + cola, motivo.texto.en() + cola);
  }

  Motivo motivo() {
    return motivo;
  }

  Texto detalle() {
    return detalle;
  }

  /** Stable names of why. */
  enum Motivo {
    NO_ES_IMAGEN(
        "No es una imagen PNG, JPEG ni SVG, diga lo que diga su nombre",
        "It is no PNG, JPEG or SVG image, whatever its name says"),
    TIPO_FALSO("No es del tipo que dice ser; es", "It is not of the type that it claims; it is"),
    PESADA("La imagen tiene demasiados bytes", "The image has too many bytes"),
    ENORME("La imagen tiene demasiados puntos", "The image has too many points"),
    ILEGIBLE("La imagen está dañada o no se puede leer", "The image is damaged or unreadable"),
    LENTA("La imagen tarda demasiado en leerse", "The image takes too long to read"),
    SVG_ACTIVO(
        "El SVG lleva guiones, eventos o animación", "The SVG has scripts, events or animation"),
    SVG_EXTERNO(
        "El SVG se refiere a lo que no está en él", "The SVG refers to what is not within it"),
    SVG_CON_DTD(
        "El SVG declara un tipo de documento o entidades",
        "The SVG declares a document type or entities"),
    SVG_NO_ADMITIDO(
        "El SVG lleva algo que no se admite; conviértalo en trazos o envíe PNG",
        "The SVG has something that is not accepted; turn it into paths or send PNG"),
    SVG_COMPLEJO("El SVG es demasiado complejo", "The SVG is too complex");

    private final Texto texto;

    Motivo(String es, String en) {
      this.texto = Texto.de(es, en);
    }
  }
}
