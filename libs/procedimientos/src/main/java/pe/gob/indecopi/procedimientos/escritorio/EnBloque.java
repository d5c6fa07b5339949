package pe.gob.indecopi.procedimientos.escritorio;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Falta;
import tools.jackson.databind.node.ObjectNode;

/** What is asked of many files at once, and what became of each. */
final class EnBloque {
  static final int MAXIMO = 100;

  private EnBloque() {}

  /**
   * The same act on many files.
   *
   * @param tipo kind of act: {@code OBSERVAR}
   * @param datos what it says, as the schema of its kind describes it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Actos(
      @Schema(example = "ADMITIR") @Size(min = 1, max = 40) String tipo,
      ObjectNode datos,
      @NotEmpty @Size(max = MAXIMO) List<Visto> expedientes) {}

  /** A file in the version that the official saw. */
  record Visto(@Size(min = 1, max = 80) String id, long version) {}

  /**
   * Who has these files from now on.
   *
   * @param funcionario subject of the official; absent for nobody
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Asignacion(
      @Nullable @Size(min = 1, max = 100) String funcionario,
      @NotEmpty @Size(max = MAXIMO) List<String> expedientes) {}

  /** What became of each, in the order in which they were named. */
  @Schema(name = "ResultadosEnBloque")
  record Resultados(List<Resultado> datos) {
    Resultados {
      datos = List.copyOf(datos);
    }
  }

  /**
   * What became of one file.
   *
   * @param codigo why it was refused, as a stable code; absent where it was done
   */
  @Schema(name = "ResultadoEnBloque")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Resultado(
      String id,
      boolean hecho,
      @Nullable Long version,
      @Nullable String codigo,
      @Nullable String detalle,
      @Nullable List<Map<String, String>> errores) {

    static Resultado hecho(String id, long version) {
      return new Resultado(id, true, version, null, null, null);
    }
  }

  /** Every fault, as a problem shows it. */
  static List<Map<String, String>> errores(List<Falta> faltas, java.util.Locale idioma) {
    return faltas.stream()
        .map(f -> Map.of("puntero", f.puntero(), "detalle", f.detalle().en(idioma)))
        .toList();
  }
}
