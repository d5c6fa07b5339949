package pe.gob.indecopi.signos.registro;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/**
 * What an annotation says. Its name in the register is {@link TipoDeAnotacion}; what it does to the
 * right is {@link Situacion}; when it may be made is {@link Legalidad}.
 */
public sealed interface Contenido {

  /**
   * The decision that granted the right (Decisión 486, art. 150).
   *
   * @param notificada day on which its holders were told of the decision that ended the proceeding,
   *     from which three years of use are demanded (art. 165); absent in entries of before
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Concesion(@Nullable LocalDate notificada) implements Contenido {}

  /** The certificate, which entered it in the register. */
  record Certificado() implements Contenido {}

  /**
   * It was granted before this register was kept, and comes from the former one.
   *
   * @param notificada as in {@link Concesion}, if the former register tells it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Traslado(@Nullable LocalDate notificada) implements Contenido {}

  /** Its renewal was asked in time: until that is decided it does not lapse. */
  record RenovacionPedida(LocalDate presentada) implements Contenido {}

  /** The renewal that was asked came to nothing. */
  record RenovacionDesestimada() implements Contenido {}

  /**
   * Ten years more, from the end of those that were (Decisión 486, arts. 152 and 153).
   *
   * @param presentada day on which it was asked
   */
  record Renovacion(LocalDate presentada) implements Contenido {}

  /**
   * Another holder (Decisión 486, art. 161).
   *
   * @param conEstablecimiento whether the business goes with it, as a trade name needs (art. 199)
   */
  record Transferencia(List<Persona> adquirentes, boolean conEstablecimiento) implements Contenido {
    public Transferencia {
      adquirentes = List.copyOf(adquirentes);
    }
  }

  /** The holder is another by the merger of companies. */
  record Fusion(Persona absorbente) implements Contenido {}

  /**
   * The holder has another name.
   *
   * @param antes as it was inscribed
   */
  record CambioDeNombre(String antes, String ahora) implements Contenido {}

  /** The holder of that name has another address. */
  record CambioDeDomicilio(String titular, Domicilio domicilio) implements Contenido {}

  /** What is wrong in the entry is put right. */
  record Correccion(String denominacion) implements Contenido {}

  /** An act of which the register only takes note. */
  record OtroActo(String texto) implements Contenido {}

  /** A contract lives longer, or says something else (TUPA DSD-11). */
  record ModificacionDeContrato(boolean prorroga, String texto) implements Contenido {}

  /** What weighs on the right until it is lifted, in favour of somebody else. */
  sealed interface Carga extends Contenido {}

  /**
   * Somebody else may use it (Decisión 486, art. 162).
   *
   * @param hasta its last day, if it has one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Licencia(Persona licenciatario, boolean exclusiva, @Nullable LocalDate hasta)
      implements Carga {}

  /** It secures a debt (Ley 28677). */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record GarantiaMobiliaria(Persona acreedor, @Nullable Dinero monto) implements Carga {}

  /**
   * It is attached.
   *
   * @param autoridad who ordered it
   * @param coactivo whether that is SUNAT or another entity that the Ley de Ejecución Coactiva
   *     empowers, which pays nothing for it (TUPA DSD-7)
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Embargo(String autoridad, boolean coactivo, @Nullable Dinero monto) implements Carga {}

  /** It is in dispute, or another measure than an attachment was ordered. */
  record Demanda(String autoridad, String texto) implements Carga {}

  /**
   * What weighed on it weighs no more.
   *
   * @param asiento place of the annotation that is lifted, from 1
   */
  record Levantamiento(int asiento) implements Contenido {}

  /**
   * A part of it goes on as an entry of its own (D.Leg. 1075, art. 70).
   *
   * @param partida id of the new entry
   */
  record Division(String partida, List<ClasePedida> desglosado) implements Contenido {
    public Division {
      desglosado = List.copyOf(desglosado);
    }
  }

  /**
   * What it received of the entry that was divided, whose history it shares up to here.
   *
   * @param partida id of that entry
   */
  record Desglose(String partida, List<ClasePedida> recibido) implements Contenido {
    public Desglose {
      recibido = List.copyOf(recibido);
    }
  }

  /** What takes the right, or a part of it, out of force. */
  sealed interface Extincion extends Contenido {
    /** What of it goes; absent for all. */
    @Nullable List<ClasePedida> parte();

    /** How a right stands that went wholly. */
    EstadoRegistral deja();
  }

  /**
   * Its holder gives it up (Decisión 486, art. 171).
   *
   * @param consentida places of the charges whose holders consent
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Renuncia(@Nullable List<ClasePedida> parte, List<Integer> consentida)
      implements Extincion {
    public Renuncia {
      parte = parte == null ? null : List.copyOf(parte);
      consentida = List.copyOf(consentida);
    }

    @Override
    public EstadoRegistral deja() {
      return EstadoRegistral.RENUNCIADO;
    }
  }

  /**
   * It was cancelled (Decisión 486, arts. 165 to 170).
   *
   * @param causal why; absent in annotations of before, as the day is
   * @param presentada day on which it was asked
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Cancelacion(
      @Nullable CausalDeCancelacion causal,
      @Nullable LocalDate presentada,
      @Nullable List<ClasePedida> parte)
      implements Extincion {
    public Cancelacion {
      parte = parte == null ? null : List.copyOf(parte);
    }

    @Override
    public EstadoRegistral deja() {
      return EstadoRegistral.CANCELADO;
    }
  }

  /**
   * Its grant was annulled (Decisión 486, arts. 172 and 173).
   *
   * @param causales why; none where the request named none
   * @param presentada day on which it was asked; absent in annotations of before
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Nulidad(
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<CausalDeNulidad> causales,
      @Nullable LocalDate presentada,
      @Nullable List<ClasePedida> parte)
      implements Extincion {
    public Nulidad {
      causales = causales == null ? List.of() : List.copyOf(causales);
      parte = parte == null ? null : List.copyOf(parte);
    }

    @Override
    @SuppressWarnings("NullAway") // the constructor has made it a list
    public List<CausalDeNulidad> causales() {
      return causales;
    }

    /** Whether it is asked for something that is heard at any time (art. 172). */
    boolean esAbsoluta() {
      return causales().stream().anyMatch(CausalDeNulidad::esAbsoluta);
    }

    @Override
    public EstadoRegistral deja() {
      return EstadoRegistral.ANULADO;
    }
  }

  /** It was not renewed (Decisión 486, art. 174). */
  record Caducidad() implements Extincion {
    @Override
    public @Nullable List<ClasePedida> parte() {
      return null;
    }

    @Override
    public EstadoRegistral deja() {
      return EstadoRegistral.CADUCO;
    }
  }

  /**
   * A slogan shares the fate of its sign (Decisión 486, art. 178).
   *
   * @param partida id of the entry of the sign
   * @param deja how the sign stands
   */
  record CaidaDelSigno(String partida, EstadoRegistral deja) implements Extincion {
    @Override
    public @Nullable List<ClasePedida> parte() {
      return null;
    }
  }

  /**
   * A decided act that could not have its effect when it was to be entered: it stays told.
   *
   * @param que what it was
   * @param motivos why not
   */
  record SinEfecto(TipoDeAnotacion que, List<String> motivos) implements Contenido {
    public SinEfecto {
      motivos = List.copyOf(motivos);
    }
  }
}
