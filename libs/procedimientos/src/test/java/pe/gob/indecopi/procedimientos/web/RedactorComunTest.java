package pe.gob.indecopi.procedimientos.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.procedimientos.constancia.Asunto;
import pe.gob.indecopi.procedimientos.constancia.Asunto.Clase;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.constancia.Redactor;
import pe.gob.indecopi.procedimientos.constancia.Sello;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.ExpedienteId;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Situacion;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Etapas;

class RedactorComunTest {

  private static final LocalDate PRESENTADO = LocalDate.of(2026, 3, 2);
  private static final LocalDate APROBADO = LocalDate.of(2026, 6, 1);
  private final MongoDatabase base = AlmacenDePrueba.base();
  private final Archivos archivos = new Archivos(base, InstantSource.system());
  private final RedactorComun redactor = new RedactorComun(null, archivos);
  private final Constancias constancias =
      new Constancias(
          base,
          archivos,
          codigo -> new Sello(codigo, URI.create("http://localhost/verificaciones/" + codigo)),
          InstantSource.system());

  /** Ley 27444, arts. 33-B and 188.1: what the applicant shows instead of a decision. */
  @Test
  void provesInAPaperThatSilenceApprovedWhatWasAsked() throws IOException {
    var acto = acto(2, Actos.SILENCIO_POSITIVO);
    var redaccion = redactor.redactar(expediente(acto), acto).orElseThrow();

    var constancia = constancias.emitir(asunto(redaccion), redaccion::hoja);
    var texto = texto(constancias.abrir(constancia).readAllBytes());

    assertThat(redaccion.clase()).isEqualTo(Clase.CERTIFICADO);
    assertThat(constancias.buscar(constancia.codigo())).contains(constancia);
    assertThat(texto)
        .contains("silencio administrativo positivo", "000007-2026/DSD", "Kuska S.A.C.")
        .contains(PRESENTADO.toString(), APROBADO.toString())
        .contains("Ley 27444, artículo 188.1")
        .contains(constancia.codigo().valor());
  }

  /** Negative silence decides nothing (Ley 27444, art. 188.3). */
  @Test
  void provesNothingWhereSilenceRefuses() {
    var acto = acto(2, Actos.SILENCIO_NEGATIVO);

    assertThat(redactor.redactar(expediente(acto), acto)).isEmpty();
  }

  private static Asunto asunto(Redactor.Redaccion r) {
    return new Asunto(
        r.clase(),
        "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f",
        2,
        r.numero(),
        "DSD",
        "DSD-10",
        APROBADO);
  }

  private static Actuacion acto(int folio, String tipo) {
    return new Actuacion(
        folio, tipo, Autor.SISTEMA, Instant.EPOCH, APROBADO, null, Map.of(), null, null, "ab");
  }

  private static Expediente expediente(Actuacion acto) {
    var empresa =
        new Persona(
            Persona.Clase.JURIDICA,
            Documento.de("RUC:20999999990"),
            "Kuska S.A.C.",
            null,
            List.of());
    return new Expediente(
        new Cabecera(
            new ExpedienteId("exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f"),
            new Numero("DSD", 2026, 7),
            "DSD-10",
            "TUPA-2010",
            "2010-12-16",
            "TUPA-2010-UIT-3700",
            "SEDE_CENTRAL",
            Instant.EPOCH,
            Autor.SISTEMA),
        new Situacion(
            Estado.FIRME,
            Etapas.FIN_FIRME,
            PRESENTADO,
            List.of(),
            "Dirección de Signos Distintivos",
            null),
        new Pedido(Map.of(), List.of(), List.of()),
        List.of(new Parte("p1", Papel.SOLICITANTE, empresa, null, List.of(), List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(acto(1, Actos.PRESENTAR), acto),
        List.of(),
        3);
  }

  private static String texto(byte[] pdf) throws IOException {
    try (var documento = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(documento);
    }
  }
}
