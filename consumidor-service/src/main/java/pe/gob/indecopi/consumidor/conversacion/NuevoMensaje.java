package pe.gob.indecopi.consumidor.conversacion;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;

/**
 * What somebody writes: a text, documents of its own, or both.
 *
 * @param texto text, kept as it is sent
 * @param adjuntos ids of documents that its author handed in
 */
record NuevoMensaje(
    @Schema(example = "¿Cuándo me devolverán el importe?") @Size(max = 4_000)
        @Nullable String texto,
    @Size(max = 10) @Nullable List<String> adjuntos)
    implements Validable {

  @Override
  public void validar(Faltas faltas, String puntero) {
    if (texto != null) {
      TextoLlano.revisar(texto, faltas, puntero + "/texto");
    } else if (documentos().isEmpty()) {
      faltas.agregar(
          puntero, Texto.de("no dice nada ni adjunta nada", "says nothing and attaches nothing"));
    }
  }

  List<String> documentos() {
    return adjuntos == null ? List.of() : adjuntos.stream().distinct().toList();
  }

  String escrito() {
    return texto == null ? "" : texto;
  }
}
