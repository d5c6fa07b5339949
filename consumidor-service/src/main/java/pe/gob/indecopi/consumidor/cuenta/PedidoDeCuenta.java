package pe.gob.indecopi.consumidor.cuenta;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento;

/** An act on an account, by whom it is of or by an official. */
@Schema(name = "ActoDeCuenta")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "tipo")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PedidoDeCuenta.AceptarTerminos.class, name = "ACEPTAR_TERMINOS"),
  @JsonSubTypes.Type(value = PedidoDeCuenta.Validar.class, name = "VALIDAR"),
  @JsonSubTypes.Type(value = PedidoDeCuenta.Observar.class, name = "OBSERVAR"),
  @JsonSubTypes.Type(value = PedidoDeCuenta.Subsanar.class, name = "SUBSANAR"),
  @JsonSubTypes.Type(value = PedidoDeCuenta.Aprobar.class, name = "APROBAR"),
  @JsonSubTypes.Type(value = PedidoDeCuenta.Rechazar.class, name = "RECHAZAR"),
  @JsonSubTypes.Type(value = PedidoDeCuenta.Nombrar.class, name = "NOMBRAR_REPRESENTANTE"),
  @JsonSubTypes.Type(value = PedidoDeCuenta.Revocar.class, name = "REVOCAR_REPRESENTANTE")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface PedidoDeCuenta {

  /** Which act it is. */
  ActoDeCuenta acto();

  /** The terms as they hold now. */
  @Schema(name = "AceptarTerminos")
  record AceptarTerminos(@Size(min = 1, max = 40) String version, @Nullable String terminosFirmados)
      implements PedidoDeCuenta {
    @Override
    public ActoDeCuenta acto() {
      return ActoDeCuenta.ACEPTAR_TERMINOS;
    }
  }

  /** An official spoke with the person and knows who it is. */
  @Schema(name = "ValidarIdentidad")
  record Validar(@Size(min = 3, max = 500) String constancia) implements PedidoDeCuenta {
    @Override
    public ActoDeCuenta acto() {
      return ActoDeCuenta.VALIDAR;
    }
  }

  /** The papers of a company want something. */
  @Schema(name = "ObservarCuenta")
  record Observar(@Size(min = 1, max = 20) List<@Size(min = 3, max = 500) String> motivos)
      implements PedidoDeCuenta {
    @Override
    public ActoDeCuenta acto() {
      return ActoDeCuenta.OBSERVAR;
    }
  }

  /** The company puts them right: what it sends takes the place of what it sent. */
  @Schema(name = "SubsanarCuenta")
  record Subsanar(
      @Nullable String terminosFirmados,
      @Size(min = 1, max = 20) @Nullable List<RepresentanteNombrado> representantes)
      implements PedidoDeCuenta {
    @Override
    public ActoDeCuenta acto() {
      return ActoDeCuenta.SUBSANAR;
    }
  }

  /** The company takes part, and those who were named act for it. */
  @Schema(name = "AprobarCuenta")
  record Aprobar() implements PedidoDeCuenta {
    @Override
    public ActoDeCuenta acto() {
      return ActoDeCuenta.APROBAR;
    }
  }

  /** It does not take part. */
  @Schema(name = "RechazarCuenta")
  record Rechazar(@Size(min = 1, max = 20) List<@Size(min = 3, max = 500) String> motivos)
      implements PedidoDeCuenta {
    @Override
    public ActoDeCuenta acto() {
      return ActoDeCuenta.RECHAZAR;
    }
  }

  /** One more representative, who acts once an official approves. */
  @Schema(name = "NombrarRepresentante")
  record Nombrar(RepresentanteNombrado representante) implements PedidoDeCuenta {
    @Override
    public ActoDeCuenta acto() {
      return ActoDeCuenta.NOMBRAR_REPRESENTANTE;
    }
  }

  /** Somebody acts for the company no more, from now on. */
  @Schema(name = "RevocarRepresentante")
  record Revocar(Documento documento) implements PedidoDeCuenta {
    @Override
    public ActoDeCuenta acto() {
      return ActoDeCuenta.REVOCAR_REPRESENTANTE;
    }
  }
}
