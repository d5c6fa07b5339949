package pe.gob.indecopi.procedimientos.registro;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;

/**
 * An entry of the register. It is only ever added to.
 *
 * @param id opaque: {@code reg_…}, derived from its file, so that a repetition meets itself
 * @param certificado number of the certificate, without gaps per kind
 * @param titulo the name of what is registered
 * @param concedido day of the decision that granted it
 * @param vence last day of its life; absent where the organ fixes none when it registers
 */
record Derecho(
    String id,
    String organo,
    String tipo,
    String sigla,
    int certificado,
    String expediente,
    String numeroExpediente,
    String titulo,
    List<Persona> titulares,
    LocalDate concedido,
    @Nullable LocalDate vence,
    long version) {

  Derecho {
    titulares = List.copyOf(titulares);
  }

  /** What that file grants. */
  static Derecho de(Expediente e, String organo, Inscribible que, int numero) {
    var concedido = concedido(e);
    return new Derecho(
        id(e),
        organo,
        que.tipo(),
        que.sigla(),
        numero,
        e.id().valor(),
        e.cabecera().numero().toString(),
        que.titulo(e.pedido().materia()),
        e.partes(Papel.SOLICITANTE).stream().map(Parte::persona).toList(),
        concedido,
        que.vida().vence(e, concedido),
        0);
  }

  static String id(Expediente e) {
    return "reg_" + e.id().valor().substring("exp_".length());
  }

  /** The decision since which it stands granted: what confirms it does not move the day. */
  private static LocalDate concedido(Expediente e) {
    return e.resoluciones().reversed().stream()
        .takeWhile(Resolucion::concedeAlgo)
        .reduce((posterior, anterior) -> anterior)
        .orElseGet(() -> e.resoluciones().getLast())
        .fecha();
  }

  /** As printed: {@code OL-00000123}. */
  String numeroCertificado() {
    return "%s-%08d".formatted(sigla, certificado);
  }
}
