package pe.gob.indecopi.consumidor.reclamo;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;

/**
 * A complaint as it is told.
 *
 * @param canal how it came; the web unless an official says another
 * @param consumidor who complains, told by the official who enters it; whoever has an account is
 *     known by it
 * @param aunqueParecido that it goes on although like ones of the same consumer were pointed out
 */
@Schema(name = "PedidoDeReclamo")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PedidoDeReclamo(
    @Nullable Canal canal,
    @Nullable Persona consumidor,
    @Schema(pattern = "^[+0-9 ]{6,20}$", example = "+51 999 999 999") @Nullable String telefono,
    @Nullable Boolean vulnerable,
    ProveedorDicho proveedor,
    Sector sector,
    Bien bien,
    @Schema(example = "Una casaca de alpaca") @Size(min = 3, max = 200) String que,
    Motivo motivo,
    @Nullable Dinero monto,
    LocalDate fecha,
    @Schema(example = "La casaca llegó descosida y no la cambian.") @Size(min = 10, max = 4000)
        String hechos,
    Pretension pretension,
    @Size(min = 3, max = 1000) @Nullable String pedido,
    @Nullable Detalle detalle,
    @Size(max = 10) @Nullable List<String> pruebas,
    @Nullable Boolean aunqueParecido)
    implements Validable {

  @Override
  public void validar(Faltas faltas, String puntero) {
    if (monto != null && !(monto.esPositivo() && monto.moneda().equals(Dinero.PEN))) {
      faltas.agregar(
          puntero + "/monto",
          Texto.de("Diga un monto en soles, mayor que cero.", "Tell an amount in soles, above 0."));
    }
  }

  Canal vino() {
    return canal == null ? Canal.WEB : canal;
  }

  Materia materia() {
    return new Materia(
        sector,
        bien,
        que.strip(),
        motivo,
        monto,
        fecha,
        hechos,
        pretension,
        pedido,
        detalle == null ? Detalle.NADA : detalle,
        pruebas == null ? List.of() : pruebas.stream().distinct().toList());
  }
}
