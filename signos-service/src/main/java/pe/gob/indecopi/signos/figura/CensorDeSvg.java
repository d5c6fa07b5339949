package pe.gob.indecopi.signos.figura;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import pe.gob.indecopi.signos.figura.ImagenRechazada.Motivo;

/**
 * Lets through an SVG that only draws: shapes, their paint and what stands within the file itself.
 * What is not known is refused, for a sign that others see otherwise than the office did is none.
 * Text is refused too: it looks as the fonts of who reads it.
 */
final class CensorDeSvg {
  static final int ELEMENTOS = 5000;
  static final int HONDO = 30;

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Set<String> DIBUJAN =
      Set.of(
          "svg",
          "g",
          "defs",
          "symbol",
          "use",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "lineargradient",
          "radialgradient",
          "stop",
          "clippath",
          "mask",
          "style",
          "title",
          "desc",
          "metadata",
          "namedview");
  private static final Set<String> ACTUAN =
      Set.of(
          "script",
          "handler",
          "listener",
          "foreignobject",
          "iframe",
          "object",
          "embed",
          "a",
          "set",
          "animate",
          "animatemotion",
          "animatetransform",
          "animatecolor",
          "discard");
  private static final Pattern REFERENCIA = Pattern.compile("url\\(\\s*['\"]?\\s*(#?)([^'\")]*)");
  private static final Pattern SALE =
      Pattern.compile("javascript:|data:|@import|\\\\|expression\\(|-moz-binding|image-set|src\\(");

  /** Dashes may be as many as the line is long over as short as they are. */
  private static final String RAYAS = "dasharray";

  private final XMLStreamReader xml;
  private final PesoDeSvg peso = new PesoDeSvg();
  private int elementos;
  private int hondo;
  private int enEstilo;

  private CensorDeSvg(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** A parser that knows no document types, no entities and nothing outside the file. */
  static XMLInputFactory fabrica() {
    var fabrica = XMLInputFactory.newDefaultFactory();
    fabrica.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabrica.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabrica.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    fabrica.setXMLResolver(
        (publico, sistema, base, nombre) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    return fabrica;
  }

  static void revisar(String svg) throws ImagenRechazada {
    try {
      new CensorDeSvg(fabrica().createXMLStreamReader(new StringReader(svg))).revisar();
    } catch (XMLStreamException | RuntimeException e) {
      throw new ImagenRechazada(Motivo.ILEGIBLE);
    }
  }

  private void revisar() throws XMLStreamException, ImagenRechazada {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> abrir();
        case XMLStreamConstants.END_ELEMENT -> cerrar();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> texto();
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new ImagenRechazada(Motivo.SVG_CON_DTD);
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            throw new ImagenRechazada(Motivo.SVG_EXTERNO, "<?" + xml.getPITarget() + "?>");
        default -> {
          // Comments and blanks say nothing.
        }
      }
    }
    peso.pesar();
  }

  private void abrir() throws ImagenRechazada {
    var nombre = xml.getLocalName().toLowerCase(Locale.ROOT);
    var ajeno = xml.getNamespaceURI() != null && !xml.getNamespaceURI().equals(SVG);
    if (ACTUAN.contains(nombre)) {
      throw new ImagenRechazada(Motivo.SVG_ACTIVO, "<" + nombre + ">");
    }
    if (hondo == 0 && (ajeno || !nombre.equals("svg"))) {
      throw new ImagenRechazada(Motivo.NO_ES_IMAGEN);
    }
    if (!ajeno && !DIBUJAN.contains(nombre)) {
      throw new ImagenRechazada(Motivo.SVG_NO_ADMITIDO, "<" + nombre + ">");
    }
    if (++elementos > ELEMENTOS || ++hondo > HONDO) {
      throw new ImagenRechazada(Motivo.SVG_COMPLEJO);
    }
    enEstilo += nombre.equals("style") ? 1 : 0;
    peso.abrir();
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      atributo(xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), xml.getAttributeValue(i));
    }
  }

  private void cerrar() {
    hondo--;
    enEstilo -= xml.getLocalName().equalsIgnoreCase("style") ? 1 : 0;
    peso.cerrar();
  }

  private void atributo(String nombre, String valor) throws ImagenRechazada {
    if (nombre.startsWith("on")) {
      throw new ImagenRechazada(Motivo.SVG_ACTIVO, nombre);
    }
    if (nombre.equals("base")) {
      throw new ImagenRechazada(Motivo.SVG_EXTERNO, nombre);
    }
    if (nombre.equals("href") || nombre.equals("src")) {
      if (!valor.strip().startsWith("#")) {
        throw new ImagenRechazada(Motivo.SVG_EXTERNO, nombre);
      }
      peso.refiere(valor.strip().substring(1));
    }
    if (nombre.equals("id")) {
      peso.llamado(valor);
    }
    pinta(nombre, valor, false);
    peso.mas(valor.length());
  }

  private void texto() throws ImagenRechazada {
    if (enEstilo > 0) {
      pinta("style", xml.getText(), true);
    }
  }

  /** What CSS says, in an attribute or in a sheet. */
  private void pinta(String nombre, String valor, boolean paraTodos) throws ImagenRechazada {
    var css = valor.toLowerCase(Locale.ROOT);
    if (SALE.matcher(css).find()) {
      throw new ImagenRechazada(Motivo.SVG_EXTERNO, nombre);
    }
    if (nombre.contains(RAYAS) || css.contains(RAYAS)) {
      throw new ImagenRechazada(Motivo.SVG_NO_ADMITIDO, nombre);
    }
    var referencias = REFERENCIA.matcher(valor);
    while (referencias.find()) {
      if (referencias.group(1).isEmpty()) {
        throw new ImagenRechazada(Motivo.SVG_EXTERNO, nombre);
      }
      if (paraTodos) {
        peso.refierenTodos(referencias.group(2).strip());
      } else {
        peso.refiere(referencias.group(2).strip());
      }
    }
    if (nombre.equals("mask")
        || nombre.equals("clip-path")
        || css.contains("opacity")
        || nombre.equals("opacity")) {
      peso.capa(paraTodos);
    }
  }
}
