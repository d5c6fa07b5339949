package pe.gob.indecopi.procedimientos.flujo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Poder;

/** What the acts say that concern the parties: who comes, who stands for whom, how each is told. */
public final class ActosDeParte {
  public static final String APERSONARSE = "APERSONARSE";
  public static final String RESOLVER_APERSONAMIENTO = "RESOLVER_APERSONAMIENTO";
  public static final String SUSTITUIR_PARTE = "SUSTITUIR_PARTE";
  public static final String ACREDITAR_REPRESENTACION = "ACREDITAR_REPRESENTACION";
  public static final String REVOCAR_PODER = "REVOCAR_PODER";
  public static final String CAMBIAR_DOMICILIO = "CAMBIAR_DOMICILIO";
  public static final String NOTIFICAR_POR_CEDULA = "NOTIFICAR_POR_CEDULA";
  public static final String NOTIFICAR_POR_EDICTO = "NOTIFICAR_POR_EDICTO";

  private ActosDeParte() {}

  /** The kinds of act, with what each says. */
  public static List<TipoActo> tipos() {
    return List.of(
        TipoActo.deParte(APERSONARSE, Apersonarse.class),
        TipoActo.deParte(ACREDITAR_REPRESENTACION, AcreditarRepresentacion.class),
        TipoActo.deParte(REVOCAR_PODER, RevocarPoder.class),
        TipoActo.deParte(CAMBIAR_DOMICILIO, CambiarDomicilio.class),
        TipoActo.deOficial(RESOLVER_APERSONAMIENTO, ResolverApersonamiento.class),
        TipoActo.deOficial(SUSTITUIR_PARTE, SustituirParte.class),
        TipoActo.deOficial(NOTIFICAR_POR_CEDULA, NotificarPorCedula.class),
        TipoActo.deOficial(NOTIFICAR_POR_EDICTO, NotificarPorEdicto.class));
  }

  static Set<String> nombres() {
    return tipos().stream().map(TipoActo::nombre).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * APERSONARSE: somebody asks to take part in a file of others (Ley 27444, art. 60.3).
   *
   * @param persona who asks it: the author of the act
   * @param parte whose place it takes, or whom it stands for
   * @param interes why the file concerns it
   * @param poder by what it stands for a party
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Apersonarse(
      Persona persona,
      Calidad calidad,
      @Schema(example = "p1") @Nullable @Size(min = 1, max = 10) String parte,
      @Size(min = 1, max = 20000) String interes,
      @Nullable Poder poder,
      @Nullable @Size(max = 10) List<String> documentos) {

    List<String> papeles() {
      return documentos == null ? List.of() : documentos;
    }
  }

  /** As what somebody asks to take part. */
  public enum Calidad {
    /** Its own right or legitimate interest may be affected (Ley 27444, arts. 51.2 and 60). */
    TERCERO,
    /** It took over what a party asks or owes: an heir, a buyer. */
    SUCESOR,
    /** It is the party that the file names without its document. */
    PARTE_NOMBRADA,
    /** It stands for a party (Ley 27444, art. 115). */
    REPRESENTANTE
  }

  /** RESOLVER_APERSONAMIENTO: whether who asked it takes part. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ResolverApersonamiento(
      @Schema(example = "p3") @Size(min = 1, max = 10) String parte,
      boolean admite,
      @Size(min = 1, max = 20000) String motivo,
      @Nullable String documento) {}

  /** SUSTITUIR_PARTE: who takes the place of a party, and the paper that proves it. */
  public record SustituirParte(
      @Schema(example = "p1") @Size(min = 1, max = 10) String parte,
      Persona persona,
      String documento,
      @Size(min = 1, max = 20000) String motivo) {}

  /**
   * ACREDITAR_REPRESENTACION: who stands for a party, named by it; or a representative's other
   * power.
   *
   * @param representa the parties of its side that it stands for; all of them unless said
   * @param documentos what proves the power; none if it is given in this very paper
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AcreditarRepresentacion(
      Persona representante,
      Poder poder,
      @Nullable @Size(min = 1, max = 50) List<@Size(min = 1, max = 10) String> representa,
      @Nullable @Size(max = 10) List<String> documentos) {

    List<String> papeles() {
      return documentos == null ? List.of() : documentos;
    }
  }

  /** REVOCAR_PODER: a party takes back the power that it gave. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record RevocarPoder(
      @Schema(example = "p2") @Size(min = 1, max = 10) String representante,
      @Nullable @Size(max = 4000) String motivo) {}

  /** CAMBIAR_DOMICILIO: the new address for notices, or e-mail, of a party; its own unless said. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CambiarDomicilio(
      @Schema(example = "p1") @Nullable @Size(min = 1, max = 10) String parte,
      Domicilio domicilio) {}

  /**
   * NOTIFICAR_POR_CEDULA: what no box could take was delivered at an address (Ley 27444, art. 21).
   *
   * @param fecha day of the delivery, or of the second visit (art. 21.5)
   * @param documento the signed receipt or the record of the visits
   */
  public record NotificarPorCedula(
      @Schema(example = "p2") @Size(min = 1, max = 10) String parte,
      LocalDate fecha,
      String documento) {}

  /**
   * NOTIFICAR_POR_EDICTO: what no box could take was published (Ley 27444, arts. 20.1.3 and
   * 23.1.2).
   *
   * @param documento the pages
   */
  public record NotificarPorEdicto(
      @Schema(example = "p2") @Size(min = 1, max = 10) String parte,
      CausaDeEdicto causa,
      @NotEmpty @Size(max = 10) List<EdictoImpreso> publicaciones,
      String documento) {}

  /** Why no other way was left (Ley 27444, art. 23.1.2). */
  public enum CausaDeEdicto {
    /** Its address is not known, though it was looked for. */
    DOMICILIO_IGNORADO,
    /** Another way was tried in vain. */
    NOTIFICACION_INFRUCTUOSA,
    LO_EXIGE_LA_LEY
  }

  /** A notice that was printed. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record EdictoImpreso(
      Medio medio, @Nullable @Size(max = 200) String nombre, LocalDate fecha) {}

  /** Where a notice is printed. */
  public enum Medio {
    EL_PERUANO,
    DIARIO_DE_MAYOR_CIRCULACION
  }
}
