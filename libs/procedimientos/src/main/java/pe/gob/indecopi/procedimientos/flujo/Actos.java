package pe.gob.indecopi.procedimientos.flujo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.entrada.Datos;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Pedido.RequisitoEntregado;
import pe.gob.indecopi.procedimientos.expediente.Poder;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;

/** What the acts that every procedure shares say. */
public final class Actos {
  public static final String PRESENTAR = "PRESENTAR";
  public static final String SUBSANAR = "SUBSANAR";
  public static final String OPONER = "OPONER";
  public static final String CONTESTAR = "CONTESTAR";
  public static final String ALEGAR = "ALEGAR";
  public static final String APORTAR_PRUEBA = "APORTAR_PRUEBA";
  public static final String DESISTIR = "DESISTIR";
  public static final String RECONSIDERAR = "RECONSIDERAR";
  public static final String APELAR = "APELAR";
  public static final String INTERPONER_REVISION = "INTERPONER_REVISION";
  public static final String ADHERIRSE = "ADHERIRSE";
  public static final String COMUNICAR_PROCESO_JUDICIAL = "COMUNICAR_PROCESO_JUDICIAL";
  public static final String DECLARAR_ABANDONO = "DECLARAR_ABANDONO";
  public static final String PEDIR_PLAZO_DE_PRUEBA = "PEDIR_PLAZO_DE_PRUEBA";

  /** Claims a priority, or proves the one that was claimed; only where the matter says how. */
  public static final String ACREDITAR_PRIORIDAD = "ACREDITAR_PRIORIDAD";

  /** Asks for less than was asked; only where the matter says how. */
  public static final String LIMITAR = "LIMITAR";

  /** Asks one publication order for several files; only where the matter says how. */
  public static final String PEDIR_ORDEN_UNICA = "PEDIR_ORDEN_UNICA";

  /** What the parties agreed for the authority to weigh; only where the matter says how. */
  public static final String PRESENTAR_ACUERDO = "PRESENTAR_ACUERDO";

  /** Divides what was asked; only where the matter says how, or a procedure is for it. */
  public static final String DIVIDIR = "DIVIDIR";

  public static final String DESISTIR_DEL_RECURSO = "DESISTIR_DEL_RECURSO";
  public static final String DENEGAR_RECURSO = "DENEGAR_RECURSO";
  public static final String QUEJARSE = "QUEJARSE";
  public static final String RESOLVER_QUEJA = "RESOLVER_QUEJA";
  public static final String ACREDITAR_PUBLICACION = "ACREDITAR_PUBLICACION";
  public static final String OBSERVAR = "OBSERVAR";
  public static final String ADMITIR = "ADMITIR";
  public static final String INADMITIR = "INADMITIR";
  public static final String ORDENAR_PUBLICACION = "ORDENAR_PUBLICACION";
  public static final String RECTIFICAR_PUBLICACION = "RECTIFICAR_PUBLICACION";
  public static final String CORRER_TRASLADO = "CORRER_TRASLADO";
  public static final String RESOLVER = "RESOLVER";
  public static final String CONCEDER_RECURSO = "CONCEDER_RECURSO";
  public static final String RESOLVER_RECURSO = "RESOLVER_RECURSO";
  public static final String EMITIR_CERTIFICADO = "EMITIR_CERTIFICADO";
  public static final String ARCHIVAR = "ARCHIVAR";
  public static final String ATENDER = "ATENDER";
  public static final String DESCARGAR = "DESCARGAR";
  public static final String CITAR_AUDIENCIA = "CITAR_AUDIENCIA";
  public static final String LEVANTAR_ACTA = "LEVANTAR_ACTA";
  public static final String PROGRAMAR_VISITA = "PROGRAMAR_VISITA";
  public static final String ADMITIR_PRUEBA = "ADMITIR_PRUEBA";
  public static final String PROPONER = "PROPONER";
  public static final String ACEPTAR = "ACEPTAR";
  public static final String DIFUNDIR = "DIFUNDIR";
  public static final String APROBAR_PLAN = "APROBAR_PLAN";
  public static final String DISPONER_LIQUIDACION = "DISPONER_LIQUIDACION";
  public static final String DICTAR_MEDIDA_CAUTELAR = "DICTAR_MEDIDA_CAUTELAR";
  public static final String IMPONER_MULTA = "IMPONER_MULTA";
  public static final String EJECUTAR_MEDIDA = "EJECUTAR_MEDIDA";
  public static final String RESOLVER_CUADERNO = "RESOLVER_CUADERNO";
  public static final String ANULAR_SANCION = "ANULAR_SANCION";
  public static final String LIQUIDAR_COSTAS = "LIQUIDAR_COSTAS";

  /** Presses to comply with what is final; only where the matter says how. */
  public static final String IMPONER_MULTA_COERCITIVA = "IMPONER_MULTA_COERCITIVA";

  /** Sends the file to the organ that is competent; only where the matter says how. */
  public static final String DECLINAR_COMPETENCIA = "DECLINAR_COMPETENCIA";

  public static final String SILENCIO_POSITIVO = "SILENCIO_POSITIVO";
  public static final String SILENCIO_NEGATIVO = "SILENCIO_NEGATIVO";
  public static final String PAGO_CONFIRMADO = "PAGO_CONFIRMADO";
  public static final String PAGO_INSUFICIENTE = "PAGO_INSUFICIENTE";
  public static final String PAGO_RECHAZADO = "PAGO_RECHAZADO";
  public static final String VENCIMIENTO = "VENCIMIENTO";
  public static final String DECLARAR_FIRME = "DECLARAR_FIRME";
  public static final String ESCRITO_EXTEMPORANEO = "ESCRITO_EXTEMPORANEO";
  public static final String NOTIFICACION_LEIDA = "NOTIFICACION_LEIDA";

  private Actos() {}

  /** The acts of parties and officials that every procedure shares, with what each says. */
  public static List<TipoActo> comunes() {
    return Stream.of(deTramite(), Diligencias.tipos(), ActosDeParte.tipos(), ActosDeArchivo.tipos())
        .flatMap(List::stream)
        .toList();
  }

  private static List<TipoActo> deTramite() {
    return List.of(
        TipoActo.deParte(SUBSANAR, Subsanar.class),
        TipoActo.deParte(CONTESTAR, Escrito.class),
        TipoActo.deParte(ALEGAR, Escrito.class),
        TipoActo.deParte(APORTAR_PRUEBA, Escrito.class),
        TipoActo.deParte(DESCARGAR, Escrito.class),
        TipoActo.deParte(PROPONER, Escrito.class),
        TipoActo.deParte(ACEPTAR, Motivado.class),
        TipoActo.deParte(DESISTIR, Motivado.class),
        TipoActo.deParte(RECONSIDERAR, Recurso.class),
        TipoActo.deParte(APELAR, Recurso.class),
        TipoActo.deParte(INTERPONER_REVISION, Recurso.class),
        TipoActo.deParte(ADHERIRSE, Recurso.class),
        TipoActo.deParte(DESISTIR_DEL_RECURSO, Motivado.class),
        TipoActo.deParte(QUEJARSE, Escrito.class),
        TipoActo.deParte(PEDIR_PLAZO_DE_PRUEBA, Motivado.class),
        TipoActo.deParte(COMUNICAR_PROCESO_JUDICIAL, ProcesoJudicial.class),
        TipoActo.deParte(ACREDITAR_PUBLICACION, AcreditarPublicacion.class),
        TipoActo.deOficial(OBSERVAR, Observar.class),
        TipoActo.deOficial(ADMITIR, Motivado.class),
        TipoActo.deOficial(INADMITIR, Motivado.class),
        TipoActo.deOficial(ORDENAR_PUBLICACION, Motivado.class),
        TipoActo.deOficial(RECTIFICAR_PUBLICACION, RectificarPublicacion.class),
        TipoActo.deOficial(CORRER_TRASLADO, Motivado.class),
        TipoActo.deOficial(ATENDER, Motivado.class),
        TipoActo.deOficial(CITAR_AUDIENCIA, Citar.class),
        TipoActo.deOficial(PROGRAMAR_VISITA, Citar.class),
        TipoActo.deOficial(LEVANTAR_ACTA, LevantarActa.class),
        TipoActo.deOficial(ADMITIR_PRUEBA, AdmitirPrueba.class),
        TipoActo.deOficial(DIFUNDIR, Motivado.class),
        TipoActo.deOficial(APROBAR_PLAN, Motivado.class),
        TipoActo.deOficial(DISPONER_LIQUIDACION, Motivado.class),
        TipoActo.deOficial(DICTAR_MEDIDA_CAUTELAR, DecidirCuaderno.class),
        TipoActo.deOficial(IMPONER_MULTA, ImponerMulta.class),
        TipoActo.deOficial(RESOLVER_CUADERNO, DecidirCuaderno.class),
        TipoActo.deOficial(EJECUTAR_MEDIDA, Motivado.class),
        TipoActo.deOficial(RESOLVER, Resolver.class),
        TipoActo.deOficial(CONCEDER_RECURSO, Motivado.class),
        TipoActo.deOficial(RESOLVER_RECURSO, ResolverRecurso.class),
        TipoActo.deOficial(DENEGAR_RECURSO, DenegarRecurso.class),
        TipoActo.deOficial(DECLARAR_ABANDONO, Motivado.class),
        TipoActo.deOficial(RESOLVER_QUEJA, ResolverQueja.class),
        TipoActo.deOficial(EMITIR_CERTIFICADO, Motivado.class),
        TipoActo.deOficial(ANULAR_SANCION, AnularSancion.class),
        TipoActo.deOficial(LIQUIDAR_COSTAS, LiquidarCostas.class),
        TipoActo.deOficial(ARCHIVAR, Motivado.class));
  }

  /** What an act says that opens a notebook in the file: an opposition. */
  public interface Promueve {
    /** Who promotes it. */
    Persona promovente();

    /** What its fee is multiplied by. */
    Map<String, Object> variables();

    /** How it was paid, or will be. */
    @Nullable Pago pago();

    /** Papers handed in with it. */
    List<String> documentos();

    /** Who stands for who promotes it, by whom it is done then; absent where nobody does. */
    default @Nullable Representante representante() {
      return null;
    }

    /** What of the tariff entry is paid for it; none for the procedure's own fee. */
    default List<String> conceptos() {
      return List.of();
    }
  }

  /**
   * Who asks something in a file for somebody who is no party of it yet (Ley 27444, art. 53).
   *
   * @param poderes documents that prove the power; what is missing of them is asked for
   * @param poder what the power is; a general one if absent
   */
  @Schema(name = "RepresentanteDelPromovente")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Representante(
      Persona persona, @Nullable @Size(max = 10) List<String> poderes, @Nullable Poder poder) {

    Parte de(String parte, String id) {
      return Parte.representante(
          id, persona, List.of(parte), poderes == null ? List.of() : poderes, poder);
    }
  }

  /**
   * What an act says that divides what its file asks, in a notebook of the file's own procedure
   * (D.Leg. 1075, arts. 38 and 59).
   */
  public interface Divide extends Promueve {
    /** Who divides what it asked is a party already. */
    @Override
    default Persona promovente() {
      throw new IllegalStateException("Nobody becomes a party by a division");
    }
  }

  /** What a party hands in says in papers too, whatever else it says. */
  public interface Aporta {
    /** Papers handed in with it. */
    @Nullable List<String> documentos();
  }

  /** What a decision on the substance says; an organ may say more in words of its own. */
  public interface Decide {
    /** One for each matter asked. */
    List<Decision> decisiones();

    /** Why. */
    String fundamento();

    /** The document that holds its text. */
    @Nullable String documento();

    /** What it orders besides; absent where it orders nothing. */
    @Nullable Condena condena();
  }

  /**
   * Asks, inside a file, for a procedure that lives there and of which the catalogue says all: a
   * precautionary measure, an inspection visit.
   *
   * @param procedimiento its code: {@code DSD-12}
   * @param promovente who asks it
   * @param materia what it asks, as the schema of that procedure says
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Promover(
      @Size(min = 1, max = 10) String procedimiento,
      Persona promovente,
      Datos materia,
      @Nullable @Size(max = 10) List<String> documentos,
      @Nullable Pago pago)
      implements Promueve {

    @Override
    public Map<String, Object> variables() {
      return MateriaDelCatalogo.variables(materia.valores());
    }

    @Override
    public List<String> documentos() {
      return documentos == null ? List.of() : documentos;
    }
  }

  /** SUBSANAR: what was missing or observed is handed in; a fee may be paid with it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Subsanar(
      @Nullable @Size(max = 4000) String texto,
      @Nullable @Size(max = 100) List<RequisitoEntregado> requisitos,
      @Nullable @Size(max = 10) List<String> documentos,
      @Nullable Pago pago) {}

  /** A paper of a party: an answer, an argument, evidence. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Escrito(
      @Size(min = 1, max = 20000) String texto, @Nullable @Size(max = 10) List<String> documentos)
      implements Aporta {}

  /** CITAR_AUDIENCIA and PROGRAMAR_VISITA: when and where; the parties are told. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Citar(
      @Schema(example = "2026-12-03T10:00:00-05:00") OffsetDateTime cuando,
      @Size(min = 1, max = 500) String lugar,
      @Nullable @Size(max = 20000) String motivo) {}

  /**
   * LEVANTAR_ACTA: what a hearing or a visit ended in, and its record as a document.
   *
   * @param asistentes ids of the parties that were present
   * @param apercibimiento in a file that asks a visit alone: whether what was warned of is carried
   *     out, so that the file goes on (TUPA DDA-24, Nota 20)
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LevantarActa(
      ResultadoDeActa resultado,
      @Size(min = 1, max = 20000) String texto,
      @Nullable String documento,
      @Nullable @Size(max = 100) List<@Size(min = 2, max = 5) String> asistentes,
      @Nullable Boolean apercibimiento) {

    /** One that does not say who was present. */
    public LevantarActa(ResultadoDeActa resultado, String texto, @Nullable String documento) {
      this(resultado, texto, documento, null, null);
    }
  }

  /** ADMITIR_PRUEBA: whether evidence that a party handed in is admitted. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AdmitirPrueba(
      @Min(1) int folio, boolean admite, @Nullable @Size(max = 4000) String motivo) {}

  /** What a hearing ends in. */
  public enum ResultadoDeActa {
    ACUERDO_TOTAL,
    ACUERDO_PARCIAL,
    SIN_ACUERDO,
    INASISTENCIA_DE_UNA_PARTE,
    INASISTENCIA_DE_AMBAS,
    /** A visit, or a hearing that was not to conciliate. */
    REALIZADA;

    /** Whether nothing is left to decide. */
    boolean hayAcuerdo() {
      return this == ACUERDO_TOTAL;
    }
  }

  /**
   * RESOLVER_CUADERNO and DICTAR_MEDIDA_CAUTELAR: what becomes of what a notebook asks.
   *
   * @param inaudita whether a measure is granted before the other side is heard, and told to it
   *     when it is executed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record DecidirCuaderno(
      Sentido sentido,
      @Size(min = 1, max = 20000) String fundamento,
      @Nullable String documento,
      @Nullable Boolean inaudita) {}

  /**
   * IMPONER_MULTA: a fine before the final decision, to a party that did not do what it must in the
   * proceeding (D.Leg. 807, art. 38).
   *
   * @param multa whose, how much, and by which norm
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ImponerMulta(
      Condena.Multa multa,
      @Size(min = 1, max = 20000) String fundamento,
      @Nullable String documento) {}

  /** An act that needs no more than its reason. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Motivado(@Nullable @Size(max = 20000) String motivo, @Nullable String documento) {}

  /**
   * A remedy: what it challenges and why; new evidence for a reconsideration (Ley 27444, arts. 208,
   * 209 and 211).
   *
   * @param resolucion the decision that it challenges, where its author names it
   * @param vicio what is wrong with it, apart where the print asks it so (TUPA CCO-14, 4)
   * @param agravio what harm it does, likewise
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Recurso(
      @Size(min = 1, max = 20000) String fundamento,
      @Nullable @Size(max = 50) List<String> objetos,
      @Nullable @Size(max = 10) List<String> documentos,
      @Nullable @Size(max = 200) String resolucion,
      @Nullable @Size(max = 10000) String vicio,
      @Nullable @Size(max = 10000) String agravio) {

    /** One that says it all in its grounds. */
    public Recurso(
        String fundamento, @Nullable List<String> objetos, @Nullable List<String> documentos) {
      this(fundamento, objetos, documentos, null, null, null);
    }
  }

  /**
   * RECTIFICAR_PUBLICACION: what was published wrong is published right; both stay to be read (Ley
   * 27444, art. 201.2).
   *
   * @param correDeNuevo whether the window to oppose runs again from this act: no norm says when an
   *     erratum opens it, so the official decides it here, with the reason
   */
  public record RectificarPublicacion(
      @Size(min = 1, max = 4000) String dice,
      @Size(min = 1, max = 4000) String debeDecir,
      @Size(min = 1, max = 4000) String motivo,
      boolean correDeNuevo) {}

  /** ACREDITAR_PUBLICACION: the day, and the page of the diary as a document. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AcreditarPublicacion(
      LocalDate fecha, String documento, @Nullable @Min(1) @Max(9999) Integer pagina) {}

  /** OBSERVAR: everything that is missing, in one go (Ley 27444, art. 126.2). */
  public record Observar(@NotEmpty @Size(max = 50) List<Observacion> observaciones) {

    /** A requirement of the catalogue and what is wrong with it. */
    public record Observacion(String requisito, @Size(min = 1, max = 4000) String detalle) {}
  }

  /**
   * RESOLVER: one decision for each matter asked; where its entry has fines, what else is ordered.
   *
   * @param medidas corrective measures
   * @param multas fines, within the cap of the entry
   * @param costas who bears the costs of the proceeding
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Resolver(
      @NotEmpty @Size(max = 50) List<Decision> decisiones,
      @Size(min = 1, max = 20000) String fundamento,
      @Nullable String documento,
      @Nullable @Size(max = 50) List<Condena.Medida> medidas,
      @Nullable @Size(max = 50) List<Condena.Multa> multas,
      Condena.@Nullable Costas costas)
      implements Decide {

    /** One that orders nothing else. */
    public Resolver(List<Decision> decisiones, String fundamento, @Nullable String documento) {
      this(decisiones, fundamento, documento, null, null, null);
    }

    @Override
    public @Nullable Condena condena() {
      return ReglasDeCondena.de(medidas, multas, costas);
    }
  }

  /** ANULAR_SANCION: why a final sanction is left without effect, and by which norm or judgment. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AnularSancion(
      @Size(min = 1, max = 20000) String motivo,
      @Schema(example = "Ley 27444, artículo 202") @Size(min = 1, max = 500) String norma,
      @Nullable String documento) {}

  /** LIQUIDAR_COSTAS: how much the one who bears them owes. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LiquidarCostas(
      Dinero costas,
      Dinero costos,
      @Size(min = 1, max = 20000) String fundamento,
      @Nullable String documento) {}

  /** RESOLVER_RECURSO: what becomes of the decision that was challenged. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ResolverRecurso(
      SentidoRecurso sentido,
      @Nullable @Size(max = 50) List<Decision> decisiones,
      @Size(min = 1, max = 20000) String fundamento,
      @Nullable String documento,
      @Nullable @Size(max = 50) List<Condena.Medida> medidas,
      @Nullable @Size(max = 50) List<Condena.Multa> multas,
      Condena.@Nullable Costas costas) {

    /** One that orders nothing else. */
    public ResolverRecurso(
        SentidoRecurso sentido,
        @Nullable List<Decision> decisiones,
        String fundamento,
        @Nullable String documento) {
      this(sentido, decisiones, fundamento, documento, null, null, null);
    }

    /** What it orders besides, in place of what was ordered; absent where it orders nothing. */
    @Nullable Condena condena() {
      return ReglasDeCondena.de(medidas, multas, costas);
    }
  }

  /**
   * COMUNICAR_PROCESO_JUDICIAL: a court is seised of what the authority did not decide (Ley 27444,
   * art. 188.4).
   *
   * @param juzgado the court
   * @param expediente number of its case
   * @param documento the claim or its admission
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ProcesoJudicial(
      @Size(min = 1, max = 300) String juzgado,
      @Size(min = 1, max = 100) String expediente,
      @Nullable String documento) {}

  /** DENEGAR_RECURSO: the late remedy, by the folio in which it was received, and why. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record DenegarRecurso(
      @Min(1) int folio, @Size(min = 1, max = 20000) String motivo, @Nullable String documento) {}

  /** RESOLVER_QUEJA: whether the remedy should have been admitted (Ley 27444, art. 158). */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ResolverQueja(
      boolean fundada, @Size(min = 1, max = 20000) String fundamento, @Nullable String documento) {}

  /** What a remedy ends in. */
  public enum SentidoRecurso {
    CONFIRMA,
    REVOCA,
    REVOCA_EN_PARTE,
    ANULA
  }

  /** PAGO_CONFIRMADO and PAGO_INSUFICIENTE: what fees-service says of a fee. */
  public record PagoInformado(
      String tasa, String comprobante, LocalDate fecha, Dinero pagado, @Nullable Dinero falta) {}

  /** PAGO_RECHAZADO: what the party named as its payment paid for something else. */
  public record PagoRechazado(String tasa) {}

  /** NOTIFICACION_LEIDA: a party opened a notice, which takes effect on that day. */
  public record Leida(String notificacion, Instant en, LocalDate surteEfecto) {}

  /** VENCIMIENTO: the term that ran out. */
  public record Vencido(String plazo) {}
}
