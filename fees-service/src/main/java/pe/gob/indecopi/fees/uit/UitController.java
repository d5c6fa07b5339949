package pe.gob.indecopi.fees.uit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.dinero.Uit;

/** The tax unit of each year, open to anybody. */
@RestController
@Tag(name = "Tarifario")
class UitController {

  private final UitVista uit;

  UitController(Uit uit) {
    this.uit = UitVista.de(uit);
  }

  /** All years, and what is not settled about them. */
  @Schema(name = "Uit")
  record UitVista(List<ValorVista> datos, List<String> dudas) {

    static UitVista de(Uit uit) {
      return new UitVista(
          uit.valores().stream()
              .map(uno -> new ValorVista(uno.anio(), uno.soles(), uno.norma(), uno.nota()))
              .toList(),
          uit.dudas());
    }
  }

  /** One value. */
  @Schema(name = "ValorDeUit")
  record ValorVista(
      @Schema(example = "2026") int anio, Dinero valor, String norma, @Nullable String nota) {}

  @GetMapping("/uit")
  @Operation(
      summary = "UIT de cada año desde 1992, con su norma",
      description = "No necesita token. Las tasas se cobran en los soles impresos, no en UIT.")
  UitVista uit() {
    return uit;
  }
}
