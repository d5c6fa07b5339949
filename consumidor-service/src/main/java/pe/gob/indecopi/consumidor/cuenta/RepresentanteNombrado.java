package pe.gob.indecopi.consumidor.cuenta;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.cuenta.Representante.Facultad;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;

/**
 * A representative that a company names.
 *
 * @param desde first day of the power
 * @param hasta last one; absent where it has no end
 * @param documentos the papers that prove the power, and that to conciliate
 */
@Schema(name = "RepresentanteNombrado")
record RepresentanteNombrado(
    Documento documento,
    @Schema(example = "JUAN CARLOS FLORES MAMANI") @Size(min = 1, max = 300) String nombre,
    @Size(min = 1, max = 2) List<Facultad> facultades,
    LocalDate desde,
    @Nullable LocalDate hasta,
    @Size(min = 1, max = 5) List<String> documentos)
    implements Validable {

  @Override
  public void validar(Faltas faltas, String puntero) {
    if (hasta != null && hasta.isBefore(desde)) {
      faltas.agregar(
          puntero + "/hasta", Texto.de("Termina antes de empezar.", "It ends before it begins."));
    }
    if (documento.tipo() == Documento.Tipo.RUC) {
      faltas.agregar(
          puntero + "/documento",
          Texto.de(
              "Representa una persona natural, con su documento de identidad.",
              "A natural person represents, with its identity document."));
    }
  }

  Representante porAprobar() {
    return new Representante(
        new Persona(Persona.Clase.NATURAL, documento, nombre, null, List.of()),
        facultades.stream().distinct().toList(),
        desde,
        hasta,
        documentos.stream().distinct().toList(),
        false);
  }
}
