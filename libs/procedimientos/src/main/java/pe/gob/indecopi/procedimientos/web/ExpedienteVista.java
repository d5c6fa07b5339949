package pe.gob.indecopi.procedimientos.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Identidad;
import pe.gob.indecopi.procedimientos.expediente.Parte.EstadoParte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Pedido.RequisitoEntregado;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoProrroga;
import pe.gob.indecopi.procedimientos.expediente.Poder;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.expediente.Tasa.EstadoTasa;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;

/**
 * A file as its reader may see it.
 *
 * @param id opaque: {@code exp_…}
 * @param numero legal number
 * @param regimen rules it was born under
 * @param etapa the procedure's own word for where it stands
 * @param recibido instant at which it was received
 * @param presentado legal filing date; absent while something that it needs is missing
 * @param faltaParaFecha what the filing date still waits for
 * @param autoridad who decides it as things stand
 * @param materia what is asked, as the procedure's schema describes it
 * @param relacionados ids of files bound to this one
 * @param accionesPosibles what the reader may do now
 * @param version the number in its ETag
 */
@Schema(name = "Expediente")
record ExpedienteVista(
    @Schema(example = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    @Schema(example = "000123-2026/DSD") String numero,
    @Schema(example = "DSD-10") String procedimiento,
    @Schema(example = "TUPA-2010") String regimen,
    String catalogoVersion,
    String tarifaVersion,
    String oficina,
    Estado estado,
    @Schema(example = "EXAMEN_FORMAL") String etapa,
    OffsetDateTime recibido,
    @Nullable LocalDate presentado,
    List<String> faltaParaFecha,
    String autoridad,
    List<ParteVista> partes,
    Map<String, Object> materia,
    List<RequisitoEntregado> requisitos,
    List<String> documentos,
    List<PlazoVista> plazos,
    List<TasaVista> tasas,
    List<CuadernoVista> cuadernos,
    List<ResolucionVista> resoluciones,
    List<String> relacionados,
    List<AccionPosible> accionesPosibles,
    long version) {

  /**
   * A party.
   *
   * @param persona the person; of the other side, what is public of it
   * @param pais its country
   * @param cuaderno notebook whose party it is
   * @param representaA parties that it stands for
   * @param identidad whether RENIEC, SUNAT or Migraciones know it by its name; only for officials
   *     and its own side
   * @param estado why it does not take part; absent while it does
   * @param poder by what a representative stands for them
   * @param cambioDeDomicilio its last change of address, and from when it is good
   * @param porNotificar folios of which it has no notice yet, because no electronic box reaches it
   */
  @Schema(name = "Parte")
  record ParteVista(
      String id,
      Papel papel,
      Persona persona,
      @Nullable String pais,
      @Nullable String cuaderno,
      @Nullable List<String> representaA,
      @Nullable Identidad identidad,
      @Nullable EstadoParte estado,
      @Nullable Poder poder,
      @Nullable CambioDeDomicilioVista cambioDeDomicilio,
      @Nullable List<Integer> porNotificar) {}

  /**
   * A new address.
   *
   * @param desde the day on which the notice of the change takes effect
   */
  @Schema(name = "CambioDeDomicilio")
  record CambioDeDomicilioVista(Domicilio domicilio, LocalDate desde) {}

  /**
   * A term.
   *
   * @param desde day after which it is counted
   * @param vence its last day
   * @param quedan working days left, the last one included; only while it is open
   * @param fundamento article that fixes it
   * @param obligado party whose term it is; absent for the authority or for everybody
   * @param provisional whether a year not yet decreed was looked at
   * @param prorroga what became of its extension, where one was asked
   * @param texto the same in words, in the reader's language
   */
  @Schema(name = "Plazo")
  record PlazoVista(
      String id,
      String tipo,
      LocalDate desde,
      LocalDate vence,
      @Nullable Integer quedan,
      EstadoPlazo estado,
      String fundamento,
      @Nullable String obligado,
      @Nullable String cuaderno,
      boolean provisional,
      @Nullable EstadoProrroga prorroga,
      @Schema(example = "vence el 12 de diciembre de 2026, quedan 8 días hábiles")
          @Nullable String texto) {}

  /**
   * A fee.
   *
   * @param procedimiento entry of the tariff
   * @param variables what the tariff multiplies by
   * @param comprobante receipt that paid it
   * @param pagada day on which it was paid in full
   * @param falta what is still owed after a payment that fell short
   * @param conceptos what of the tariff entry it is for; absent for the procedure's own fee
   */
  @Schema(name = "Tasa")
  record TasaVista(
      String id,
      String procedimiento,
      Map<String, Object> variables,
      EstadoTasa estado,
      @Nullable Pago pago,
      @Nullable String cuaderno,
      @Nullable String comprobante,
      @Nullable LocalDate pagada,
      @Nullable Dinero pagado,
      @Nullable Dinero falta,
      @Nullable List<String> conceptos) {}

  /**
   * A procedure that lives inside the file.
   *
   * @param parte party that promotes it
   * @param decision what was decided of it by itself
   */
  @Schema(name = "Cuaderno")
  record CuadernoVista(
      String id,
      String procedimiento,
      EstadoCuaderno estado,
      String parte,
      LocalDate presentado,
      @Nullable Sentido decision,
      Map<String, Object> materia,
      List<String> documentos,
      List<PlazoVista> plazos,
      List<TasaVista> tasas) {}

  /**
   * A decision on the substance.
   *
   * @param folio act that carries it
   * @param condena what else it orders: measures, fines, costs
   */
  @Schema(name = "Resolucion")
  record ResolucionVista(
      int folio,
      String autoridad,
      LocalDate fecha,
      List<Decision> decisiones,
      String fundamento,
      @Nullable String documento,
      @Nullable Condena condena) {}

  /**
   * An act that the reader may do now.
   *
   * @param acto kind of act
   * @param esquema where its JSON Schema is
   * @param requiereIfMatch whether the ETag of this file must come with it
   * @param cuaderno notebook in which it is done; absent in the file itself
   */
  @Schema(name = "AccionPosible")
  record AccionPosible(
      String acto,
      String esquema,
      boolean requiereIfMatch,
      @Schema(example = "c1") @Nullable String cuaderno) {}

  /** A file in a list. */
  @Schema(name = "ResumenDeExpediente")
  record Resumen(
      String id,
      String numero,
      String procedimiento,
      Estado estado,
      String etapa,
      OffsetDateTime recibido,
      @Nullable LocalDate presentado,
      long version) {}
}
