package pe.gob.indecopi.signos.registro;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.gob.indecopi.procedimientos.constancia.Asunto;
import pe.gob.indecopi.procedimientos.constancia.Asunto.Clase;
import pe.gob.indecopi.procedimientos.constancia.Constancia;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.constancia.Hoja;
import pe.gob.indecopi.procedimientos.constancia.Redactor;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.Actos;

/**
 * The certificate of a registration as a paper that anybody can verify: the same one by the
 * register and by the act of the file.
 */
final class Certificados implements Redactor {
  private static final String AUTORIDAD = "Dirección de Signos Distintivos";

  private final Constancias constancias;
  private final Registros registros;

  Certificados(Constancias constancias, Registros registros) {
    this.constancias = constancias;
    this.registros = registros;
  }

  /** The paper of that entry, issued when it is first asked for. */
  Constancia de(SignoRegistrado s) {
    return constancias.emitir(asunto(s), () -> hoja(s));
  }

  InputStream abrir(Constancia certificado) {
    return constancias.abrir(certificado);
  }

  @Override
  public Optional<Redaccion> redactar(Expediente e, Actuacion a) {
    return a.tipo().equals(Actos.EMITIR_CERTIFICADO)
        ? registros.de(e).map(s -> new Redaccion(Clase.CERTIFICADO, s.numeroCertificado(), hoja(s)))
        : Optional.empty();
  }

  private static Asunto asunto(SignoRegistrado s) {
    return new Asunto(
        Clase.CERTIFICADO,
        s.expediente(),
        s.certificacion().folio(),
        s.numeroCertificado(),
        "DSD",
        "DSD-10",
        s.certificacion().fecha());
  }

  private static Hoja hoja(SignoRegistrado s) {
    var titulares = s.titulares().stream().map(p -> p.nombre()).collect(Collectors.joining("; "));
    var clases =
        s.clases().stream()
            .map(c -> List.of(String.valueOf(c.clase()), String.join("; ", c.productos())))
            .toList();
    var signo = s.denominacion() == null ? "(signo gráfico)" : s.denominacion();
    var asociado = s.asociadoA();
    var hoja =
        Hoja.de(AUTORIDAD, "Certificado de registro " + s.numeroCertificado())
            .dato("Signo", signo)
            .dato("Tipo", s.tipo() + " " + s.naturaleza())
            .dato("Titular", titulares)
            .dato("Expediente", s.numeroExpediente())
            .dato("Concedido", s.concedido().toString())
            .dato("Vigente hasta", s.vence() + " (Decisión 486, artículo 152)");
    if (asociado != null) {
      hoja =
          hoja.dato(
              "Lema asociado a",
              asociado.certificado() == null
                  ? "expediente " + asociado.expediente()
                  : "certificado " + asociado.certificado());
    }
    return hoja.seccion("Clases de la Clasificación de Niza")
        .tabla(List.of("Clase", "Distingue"), List.of(1, 7), clases);
  }
}
