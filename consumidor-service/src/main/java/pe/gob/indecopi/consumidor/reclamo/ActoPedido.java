package pe.gob.indecopi.consumidor.reclamo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act in a complaint, by one of its sides. */
@Schema(name = "ActoDeReclamo")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "tipo")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ActoPedido.Trasladar.class, name = "TRASLADAR"),
  @JsonSubTypes.Type(value = ActoPedido.Asignar.class, name = "ASIGNAR"),
  @JsonSubTypes.Type(value = ActoPedido.Responder.class, name = "RESPONDER"),
  @JsonSubTypes.Type(value = ActoPedido.Conciliar.class, name = "CONCILIAR"),
  @JsonSubTypes.Type(value = ActoPedido.Desistir.class, name = "DESISTIR"),
  @JsonSubTypes.Type(value = ActoPedido.Concluir.class, name = "CONCLUIR")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface ActoPedido {

  /** Which act it is. */
  Acto acto();

  /** The documents that it brings. */
  default List<String> documentos() {
    return List.of();
  }

  /**
   * The official transfers it.
   *
   * @param proveedor who the provider is, where it was not known or was told wrong
   */
  @Schema(name = "TrasladarReclamo")
  record Trasladar(@Nullable ProveedorDicho proveedor) implements ActoPedido {
    @Override
    public Acto acto() {
      return Acto.TRASLADAR;
    }
  }

  /**
   * The official gives it to one of them.
   *
   * @param funcionario subject of the official; absent to take it
   */
  @Schema(name = "AsignarReclamo")
  record Asignar(
      @Schema(example = "funcionario-sac") @Size(min = 1, max = 200) @Nullable String funcionario)
      implements ActoPedido {
    @Override
    public Acto acto() {
      return Acto.ASIGNAR;
    }
  }

  /** The provider answers. */
  @Schema(name = "ResponderReclamo")
  record Responder(
      Respuesta.Posicion posicion,
      @Schema(example = "Cambiaremos la casaca en nuestra tienda.") @Size(min = 3, max = 4000)
          String texto,
      @Size(max = 10) @Nullable List<String> pruebas)
      implements ActoPedido {
    @Override
    public Acto acto() {
      return Acto.RESPONDER;
    }

    @Override
    public List<String> documentos() {
      return pruebas == null ? List.of() : pruebas;
    }
  }

  /** The official calls to a hearing. */
  @Schema(name = "ConciliarReclamo")
  record Conciliar(@Size(min = 3, max = 1000) @Nullable String motivo) implements ActoPedido {
    @Override
    public Acto acto() {
      return Acto.CONCILIAR;
    }
  }

  /** The consumer does not go on. */
  @Schema(name = "DesistirDelReclamo")
  record Desistir(@Size(min = 3, max = 1000) @Nullable String motivo) implements ActoPedido {
    @Override
    public Acto acto() {
      return Acto.DESISTIR;
    }
  }

  /** The official ends it. */
  @Schema(name = "ConcluirReclamo")
  record Concluir(Resultado resultado, @Size(min = 3, max = 2000) String motivo)
      implements ActoPedido {
    @Override
    public Acto acto() {
      return Acto.CONCLUIR;
    }
  }
}
