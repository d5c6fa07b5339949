package pe.gob.indecopi.signos.registro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import pe.gob.indecopi.procedimientos.constancia.Asunto;
import pe.gob.indecopi.procedimientos.constancia.Asunto.Clase;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.constancia.Hoja;

/** The certificate of a registration as a paper that anybody can verify. */
class Certificados {
  private static final String AUTORIDAD = "Dirección de Signos Distintivos";

  private final Constancias constancias;

  Certificados(Constancias constancias) {
    this.constancias = constancias;
  }

  /** The PDF; the same bytes whenever it is asked for. */
  byte[] pdf(SignoRegistrado s) {
    var constancia = constancias.emitir(asunto(s), () -> hoja(s));
    try (var pdf = constancias.abrir(constancia)) {
      return pdf.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Asunto asunto(SignoRegistrado s) {
    return new Asunto(
        Clase.CERTIFICADO,
        s.expediente(),
        s.anotaciones().getFirst().folio(),
        s.numeroCertificado(),
        "DSD",
        "DSD-10",
        s.concedido());
  }

  private static Hoja hoja(SignoRegistrado s) {
    var titulares = s.titulares().stream().map(p -> p.nombre()).collect(Collectors.joining("; "));
    var clases =
        s.clases().stream()
            .map(c -> List.of(String.valueOf(c.clase()), String.join("; ", c.productos())))
            .toList();
    var signo = s.denominacion() == null ? "(signo gráfico)" : s.denominacion();
    return Hoja.de(AUTORIDAD, "Certificado de registro " + s.numeroCertificado())
        .dato("Signo", signo)
        .dato("Tipo", s.tipo() + " " + s.naturaleza())
        .dato("Titular", titulares)
        .dato("Expediente", s.numeroExpediente())
        .dato("Concedido", s.concedido().toString())
        .dato("Vigente hasta", s.vence() + " (Decisión 486, artículo 152)")
        .seccion("Clases de la Clasificación de Niza")
        .tabla(List.of("Clase", "Distingue"), List.of(1, 7), clases);
  }
}
