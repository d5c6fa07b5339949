package pe.gob.indecopi.gateway.portada;

import java.util.List;
import org.springframework.web.util.HtmlUtils;
import pe.gob.indecopi.gateway.problema.Idioma;
import pe.gob.indecopi.gateway.problema.Texto;

/** Draws the page of the APIs. It needs no script, and every foreign word in it is escaped. */
final class Pagina {

  private final Idioma idioma;
  private final StringBuilder html = new StringBuilder(64 * 1024);

  private Pagina(Idioma idioma) {
    this.idioma = idioma;
  }

  static String de(List<Api> apis, Idioma idioma) {
    var pagina = new Pagina(idioma);
    pagina.cabeza();
    pagina.indice(apis);
    apis.forEach(pagina::api);
    pagina.pie();
    return pagina.html.toString();
  }

  private void cabeza() {
    html.append(
        """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="/portada.css">
        </head>
        <body>
        <a class="salto" href="#contenido">%s</a>
        <header>
        <p class="marca">Indecopi</p>
        <h1>%s</h1>
        <p>%s</p>
        <nav aria-label="%s"><a href="/?lang=es" hreflang="es" lang="es"%s>Español</a> \
        <a href="/?lang=en" hreflang="en" lang="en"%s>English</a></nav>
        </header>
        <main id="contenido">
        """
            .formatted(
                idioma.etiqueta(),
                di("API de los servicios del Indecopi", "APIs of the Indecopi services"),
                di("Ir al contenido", "Skip to content"),
                di("API de los servicios", "APIs of the services"),
                di(
                    "Presentar una solicitud, pagar su tasa y seguir su expediente, de programa a"
                        + " programa.",
                    "File a request, pay its fee and follow its file, from program to program."),
                di("Idioma", "Language"),
                idioma == Idioma.ES ? " aria-current=\"true\"" : "",
                idioma == Idioma.EN ? " aria-current=\"true\"" : ""));
  }

  private void indice(List<Api> apis) {
    html.append("<ul class=\"indice\">\n");
    for (var api : apis) {
      html.append(
          """
          <li><a href="#%1$s"><strong>%2$s</strong></a> <span class="version">%3$s</span><br>
          <a href="%4$s"><code>%4$s</code></a>%5$s</li>
          """
              .formatted(
                  seguro(api.servicio()),
                  seguro(api.titulo()),
                  seguro(api.version()),
                  seguro(api.openapi()),
                  api.disponible() ? "" : ausente()));
    }
    html.append("</ul>\n");
  }

  private void api(Api api) {
    html.append("<section id=\"%1$s\" aria-labelledby=\"t-%1$s\">\n".formatted(api.servicio()));
    html.append("<h2 id=\"t-%s\">%s</h2>\n".formatted(api.servicio(), seguro(api.titulo())));
    html.append(api.disponible() ? parrafos(api.descripcion()) : "<p>" + ausente() + "</p>\n");
    api.grupos()
        .forEach(
            (grupo, operaciones) -> {
              html.append(grupo.isEmpty() ? "" : "<h3>" + seguro(grupo) + "</h3>\n");
              operaciones.forEach(this::operacion);
            });
    html.append("</section>\n");
  }

  private void operacion(Operacion operacion) {
    html.append(
        """
        <details><summary><span class="metodo %1$s">%2$s</span> <code>%3$s</code> \
        <span class="resumen">%4$s</span></summary>
        """
            .formatted(
                operacion.metodo().toLowerCase(java.util.Locale.ROOT),
                operacion.metodo(),
                seguro(operacion.ruta()),
                seguro(operacion.resumen())));
    html.append(parrafos(operacion.descripcion()));
    html.append(
        "<p class=\"token\">%s</p>\n"
            .formatted(
                operacion.conToken()
                    ? di("Pide un token.", "Asks for a token.")
                    : di("No pide token.", "Asks for no token.")));
    parametros(operacion.parametros());
    respuestas(operacion.respuestas());
    html.append("</details>\n");
  }

  private void parametros(List<Operacion.Parametro> parametros) {
    if (parametros.isEmpty()) {
      return;
    }
    html.append(
        """
        <table><caption>%s</caption>
        <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
        <tbody>
        """
            .formatted(
                di("Parámetros", "Parameters"),
                di("Nombre", "Name"),
                di("Lugar", "Place"),
                di("Significado", "Meaning")));
    for (var parametro : parametros) {
      html.append(
          "<tr><th scope=\"row\"><code>%s</code></th><td>%s%s</td><td>%s</td></tr>\n"
              .formatted(
                  seguro(parametro.nombre()),
                  seguro(parametro.lugar()),
                  parametro.obligatorio() ? ", " + di("obligatorio", "required") : "",
                  seguro(parametro.descripcion())));
    }
    html.append("</tbody></table>\n");
  }

  private void respuestas(List<Operacion.Respuesta> respuestas) {
    if (respuestas.isEmpty()) {
      return;
    }
    html.append("<dl aria-label=\"%s\">\n".formatted(di("Respuestas", "Answers")));
    for (var respuesta : respuestas) {
      html.append(
          "<dt>%s</dt><dd>%s</dd>\n"
              .formatted(seguro(respuesta.estado()), seguro(respuesta.descripcion())));
    }
    html.append("</dl>\n");
  }

  private void pie() {
    html.append(
        "</main>\n<footer><p>%s</p></footer>\n</body>\n</html>\n"
            .formatted(
                di(
                    "Los textos de cada operación son los de su openapi.json.",
                    "The words of each operation are those of its openapi.json.")));
  }

  private String ausente() {
    return "<span class=\"ausente\">%s</span>"
        .formatted(di("No responde en este momento.", "It does not answer at this moment."));
  }

  private String di(String es, String en) {
    return new Texto(es, en).en(idioma);
  }

  private static String parrafos(String texto) {
    return texto.isBlank()
        ? ""
        : "<p>" + seguro(texto.strip()).replaceAll("\\n\\s*\\n", "</p>\n<p>") + "</p>\n";
  }

  private static String seguro(String texto) {
    return HtmlUtils.htmlEscape(texto, "UTF-8");
  }
}
