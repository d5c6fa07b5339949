package pe.gob.indecopi.signos.gaceta;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The gazette as an Atom feed (RFC 4287). Its links are relative to where it is read, so that they
 * hold behind any gateway; its ids are tags (RFC 4151) that never change.
 */
final class GacetaAtom {
  static final String TIPO = "application/atom+xml";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String TAG = "tag:indecopi.gob.pe,2017:signos/gaceta";
  private static final XMLOutputFactory FABRICA = XMLOutputFactory.newFactory();

  private final XMLStreamWriter xml;

  private GacetaAtom(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * The feed of these publications.
   *
   * @param cual what distinguishes it from the other feeds of the gazette; empty for the newest
   * @param enlace its own address, relative to itself
   * @param raiz the folder of the gazette's days, relative to it
   * @param vacia when it was updated if there is nothing in it
   */
  static String escribir(
      List<Publicada> publicadas, String cual, String enlace, String raiz, Instant vacia) {
    var texto = new StringWriter();
    try {
      new GacetaAtom(FABRICA.createXMLStreamWriter(texto))
          .feed(publicadas, cual, enlace, raiz, vacia);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return texto.toString();
  }

  private void feed(
      List<Publicada> publicadas, String cual, String enlace, String raiz, Instant vacia)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", "es");
    elemento("id", TAG + cual);
    elemento("title", "Gaceta Electrónica de Propiedad Industrial: signos distintivos");
    elemento(
        "updated",
        publicadas.stream().map(Publicada::en).max(Instant::compareTo).orElse(vacia).toString());
    enlace("self", enlace);
    xml.writeStartElement("author");
    elemento("name", "Indecopi, Dirección de Signos Distintivos");
    xml.writeEndElement();
    for (var p : publicadas) {
      entrada(p, raiz);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.close();
  }

  private void entrada(Publicada p, String raiz) throws XMLStreamException {
    xml.writeStartElement("entry");
    elemento("id", TAG + "/" + p.expediente() + "/" + p.folio());
    var titulo = p.denominacion().orElse("(sin palabras)") + " (" + p.numero() + ")";
    elemento("title", p.errata() == null ? titulo : "Fe de erratas: " + titulo);
    elemento("updated", p.en().toString());
    elemento("published", p.en().toString());
    enlace("alternate", raiz + p.dia());
    elemento("summary", resumen(p));
    xml.writeEndElement();
  }

  private static String resumen(Publicada p) {
    var clases =
        p.clasesPedidas().stream()
            .map(c -> "clase " + c.get("clase") + ": " + GacetaEnPapel.productos(c))
            .collect(Collectors.joining(". "));
    var errata = p.errata();
    var rectifica =
        errata == null
            ? ""
            : "En la gaceta del %s dice: %s. Debe decir: %s. "
                .formatted(errata.de(), errata.dice(), errata.debeDecir());
    return rectifica
        + "Solicita %s. Oposición hasta el %s. %s"
            .formatted(GacetaEnPapel.solicitantes(p), p.vence(), clases);
  }

  private void enlace(String relacion, String donde) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relacion);
    xml.writeAttribute("href", donde);
  }

  private void elemento(String nombre, String texto) throws XMLStreamException {
    xml.writeStartElement(nombre);
    xml.writeCharacters(legible(texto));
    xml.writeEndElement();
  }

  /** Without what XML 1.0 cannot hold. */
  private static String legible(String texto) {
    return texto
        .codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
