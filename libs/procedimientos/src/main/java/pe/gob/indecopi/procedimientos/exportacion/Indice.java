package pe.gob.indecopi.procedimientos.exportacion;

import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import pe.gob.indecopi.procedimientos.documentos.Archivo;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** What a person reads of a package. */
final class Indice {
  static final String LEEME =
      """
      Expediente exportado por el Indecopi.

      index.html      índice para leer
      index.json      índice con huellas, firma y claves públicas
      actos/          cada folio como se registró
      documentos/     los documentos presentados
      manifiesto.txt  SHA-256 de cada archivo (sha256sum -c manifiesto.txt)

      Para comprobar que nada falta ni fue cambiado, sin conexión y con solo un JDK 25:

          java VerificarExpediente.java este-archivo.zip claves.json

      claves.json es la lista de claves públicas que cada servicio da en /firmas/claves.
      Un folio reservado muestra solo su huella; la cadena se comprueba igual.
      """;

  private static final Map<String, String> EXTENSIONES =
      Map.of(
          "application/pdf", ".pdf",
          "image/png", ".png",
          "image/jpeg", ".jpg",
          "audio/mpeg", ".mp3",
          "text/plain", ".txt");

  private Indice() {}

  static String extension(String tipo) {
    return EXTENSIONES.getOrDefault(tipo, "");
  }

  static String html(Expediente e, List<Folio> folios, List<Archivo> papeles) {
    var html = new StringBuilder();
    String numero = HtmlUtils.htmlEscape(e.cabecera().numero().toString());
    html.append("<!doctype html>\n<html lang=\"es\"><head><meta charset=\"utf-8\"><title>")
        .append(numero)
        .append("</title></head>\n<body><h1>Expediente ")
        .append(numero)
        .append("</h1>\n<p>")
        .append(HtmlUtils.htmlEscape(e.cabecera().procedimiento()))
        .append("</p>\n<table><tr><th>Folio</th><th>Fecha</th><th>Acto</th><th>Autor</th></tr>\n");
    folios.forEach(f -> fila(html, f));
    html.append("</table>\n<h2>Documentos</h2>\n<ul>\n");
    papeles.forEach(
        p ->
            html.append("<li><a href=\"")
                .append(Exportador.lugar(p))
                .append("\">")
                .append(HtmlUtils.htmlEscape(p.nombre()))
                .append("</a> SHA-256 ")
                .append(p.sha256())
                .append("</li>\n"));
    return html.append("</ul>\n</body></html>\n").toString();
  }

  private static void fila(StringBuilder html, Folio f) {
    String texto =
        switch (f.alcance()) {
          case ENTERO -> enlace(f, "datos");
          case SIN_DATOS, SOLO_HUELLA ->
              f.vista() == null
                  ? HtmlUtils.htmlEscape(f.tipo()) + " (reservado)"
                  : enlace(f, "vista");
        };
    html.append("<tr><td>")
        .append(f.acto().folio())
        .append("</td><td>")
        .append(f.acto().fecha())
        .append("</td><td>")
        .append(texto)
        .append("</td><td>")
        .append(HtmlUtils.htmlEscape(f.quien()))
        .append("</td></tr>\n");
  }

  private static String enlace(Folio f, String clase) {
    return "<a href=\"%s\">%s</a>"
        .formatted(Exportador.lugar(f.acto().folio(), clase), HtmlUtils.htmlEscape(f.tipo()));
  }
}
