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
  private final Concesiones concesiones;

  Certificados(Constancias constancias, Registros registros, Concesiones concesiones) {
    this.constancias = constancias;
    this.registros = registros;
    this.concesiones = concesiones;
  }

  /** The paper of that entry, issued when it is first asked for. */
  Constancia de(Partida s) {
    return constancias.emitir(asunto(s), () -> hoja(s));
  }

  InputStream abrir(Constancia certificado) {
    return constancias.abrir(certificado);
  }

  @Override
  public Optional<Redaccion> redactar(Expediente e, Actuacion a) {
    return a.tipo().equals(Actos.EMITIR_CERTIFICADO)
        ? concesiones
            .de(e)
            .map(s -> new Redaccion(Clase.CERTIFICADO, s.numeroCertificado(), hoja(s)))
        : Optional.empty();
  }

  /**
   * It certifies the act that entered it; what a division or the former register brought is the
   * paper of its own entry, for its file may have brought several.
   */
  private static Asunto asunto(Partida p) {
    var entrada = p.inscripcion();
    var titulo = entrada.titulo();
    var certificada = entrada.contenido() instanceof Contenido.Certificado;
    return new Asunto(
        Clase.CERTIFICADO,
        certificada && titulo.expediente() != null ? titulo.expediente() : p.id(),
        certificada ? titulo.folio() : p.anotaciones().indexOf(entrada) + 1,
        p.numeroCertificado(),
        "DSD",
        switch (p.tipo()) {
          case AUTORIZACION_DE_USO -> "DSD-1";
          case DENOMINACION_DE_ORIGEN -> "DSD-5";
          case CONTRATO_DE_TECNOLOGIA -> "DSD-11";
          default -> "DSD-10";
        },
        entrada.fecha());
  }

  /** As it was when it entered the register; what came since is certified apart (TUPA DSD-4). */
  Hoja hoja(Partida p) {
    var s = registros.situacion(p, p.desde());
    var titulares = s.titulares().stream().map(t -> t.nombre()).collect(Collectors.joining("; "));
    var clases =
        s.clases().stream()
            .map(c -> List.of(String.valueOf(c.clase()), String.join("; ", c.productos())))
            .toList();
    var signo = s.denominacion() == null ? "(signo gráfico)" : s.denominacion();
    var asociado = p.asociadoA();
    var vence = s.vence();
    var hoja =
        Hoja.de(AUTORIDAD, "Certificado de registro " + p.numeroCertificado())
            .dato("Signo", signo)
            .dato(
                "Tipo", p.naturaleza() == null ? p.tipo().name() : p.tipo() + " " + p.naturaleza())
            .dato("Titular", titulares)
            .dato("Expediente", p.numeroExpediente())
            .dato("Concedido", p.concedido().toString());
    if (vence != null) {
      hoja = hoja.dato("Vigente hasta", vence + " (Decisión 486, artículo 152)");
    }
    var detalle = p.detalle();
    if (detalle != null) {
      hoja = hoja.seccion("Detalle").parrafo(detalle);
    }
    if (asociado != null) {
      hoja =
          hoja.dato(
              "Lema asociado a",
              asociado.certificado() == null
                  ? "expediente " + asociado.expediente()
                  : "certificado " + asociado.certificado());
    }
    if (clases.isEmpty()) {
      return hoja;
    }
    return hoja.seccion("Clases de la Clasificación de Niza")
        .tabla(List.of("Clase", "Distingue"), List.of(1, 7), clases);
  }
}
