package pe.gob.indecopi.procedimientos.expediente;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file asks for, with what was handed in for it.
 *
 * @param materia the procedure's own content, as its schema describes it
 * @param documentos ids of the documents handed in, in order
 */
public record Pedido(
    Map<String, Object> materia, List<RequisitoEntregado> requisitos, List<String> documentos) {
  public Pedido {
    requisitos = List.copyOf(requisitos);
    documentos = List.copyOf(documentos);
  }

  /**
   * A requirement of the catalogue that the party says it meets.
   *
   * @param codigo as printed: {@code DSD-10.1}
   * @param declaracionJurada text that the party swears to
   */
  public record RequisitoEntregado(
      String codigo,
      @Nullable String valor,
      @Nullable String documento,
      @Nullable String declaracionJurada) {}

  /** The same request for something else. */
  Pedido que(Map<String, Object> otraMateria) {
    return new Pedido(otraMateria, requisitos, documentos);
  }

  /** What is handed in later is added; nothing is taken away. */
  public Pedido con(List<RequisitoEntregado> mas, List<String> masDocumentos) {
    return new Pedido(materia, Listas.mas(requisitos, mas), Listas.mas(documentos, masDocumentos));
  }
}
