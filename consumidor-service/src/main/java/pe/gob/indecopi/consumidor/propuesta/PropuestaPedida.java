package pe.gob.indecopi.consumidor.propuesta;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.conversacion.TextoLlano;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;

/**
 * A proposal as it is made.
 *
 * @param monto what it comes to in money, if it does
 * @param obligaciones what each side will do
 * @param validaHasta last day on which it can be accepted; some working days if absent
 * @param mensaje what goes with it, in words
 * @param responde id of the proposal that it counters, if it does
 */
@Schema(name = "PropuestaPedida")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PropuestaPedida(
    @Nullable Dinero monto,
    @Size(min = 1, max = 10) List<ObligacionPedida> obligaciones,
    @Schema(example = "2026-03-09") @Nullable LocalDate validaHasta,
    @Size(min = 1, max = 2_000) @Nullable String mensaje,
    @Schema(example = "pro_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") @Size(min = 1, max = 60)
        @Nullable String responde)
    implements Validable {

  /**
   * Something that a side will do, by a day or within a term.
   *
   * @param deudor who owes it; the provider unless said
   * @param que what it is
   * @param fecha last day for it
   * @param plazo how many days for it, from the day of the agreement
   * @param unidad what they are; working days unless said
   */
  @Schema(name = "ObligacionPedida")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ObligacionPedida(
      @Schema(allowableValues = {"PROVEEDOR", "CONSUMIDOR"}) @Nullable String deudor,
      @Schema(example = "Devolver el importe a la tarjeta con que se pagó")
          @Size(min = 3, max = 500)
          String que,
      @Nullable Dinero monto,
      @Nullable LocalDate fecha,
      @Min(1) @Max(365) @Nullable Integer plazo,
      Obligacion.@Nullable UnidadDePlazo unidad)
      implements Validable {

    @Override
    public void validar(Faltas faltas, String puntero) {
      TextoLlano.revisar(que, faltas, puntero + "/que");
      enSoles(monto, faltas, puntero);
      if ((fecha == null) == (plazo == null)) {
        faltas.agregar(
            puntero,
            Texto.de("diga fecha o plazo, y solo uno", "tell a day or a term, and only one"));
      }
      if (unidad != null && plazo == null) {
        faltas.agregar(puntero + "/unidad", Texto.de("es de un plazo", "belongs to a term"));
      }
    }

    Obligacion obligacion() {
      return new Obligacion(
          deudor == null ? Lado.PROVEEDOR : Lado.valueOf(deudor),
          que.strip(),
          monto,
          fecha,
          plazo == null
              ? null
              : new Obligacion.Plazo(
                  plazo, unidad == null ? Obligacion.UnidadDePlazo.DIAS_HABILES : unidad));
    }
  }

  @Override
  public void validar(Faltas faltas, String puntero) {
    enSoles(monto, faltas, puntero);
    if (mensaje != null) {
      TextoLlano.revisar(mensaje, faltas, puntero + "/mensaje");
    }
  }

  /**
   * Notes what the calendar has against it.
   *
   * @param valida last day on which it can be accepted
   * @param mayor the last such day that there may be
   */
  void revisarDias(LocalDate hoy, LocalDate valida, LocalDate mayor, Faltas faltas) {
    if (valida.isBefore(hoy) || valida.isAfter(mayor)) {
      faltas.agregar(
          "/validaHasta", Texto.de("va de hoy al " + mayor, "goes from today to " + mayor));
    }
    IntStream.range(0, obligaciones.size())
        .filter(i -> obligaciones.get(i).fecha() instanceof LocalDate dia && dia.isBefore(valida))
        .forEach(
            i ->
                faltas.agregar(
                    "/obligaciones/" + i + "/fecha",
                    Texto.de(
                        "vence antes que la propuesta", "falls due before the proposal lapses")));
  }

  Oferta oferta(LocalDate valida) {
    return new Oferta(
        monto, obligaciones.stream().map(ObligacionPedida::obligacion).toList(), valida, mensaje);
  }

  private static void enSoles(@Nullable Dinero monto, Faltas faltas, String puntero) {
    if (monto != null && !(monto.esPositivo() && monto.moneda().equals(Dinero.PEN))) {
      faltas.agregar(
          puntero + "/monto",
          Texto.de("Diga un monto en soles, mayor que cero.", "Tell an amount in soles, above 0."));
    }
  }
}
