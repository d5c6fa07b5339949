package pe.gob.indecopi.consumidor.denuncia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.competencia.Dictamen;
import pe.gob.indecopi.consumidor.competencia.Motivo;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/**
 * DECLINAR_COMPETENCIA: the other organ is competent, and the file goes on there as it is (Ley
 * 27444, art. 130).
 *
 * @param procedimiento of the other organ
 * @param motivo why it is of the summary organ, where it goes there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeclinarCompetencia(
    @Schema(example = "CPC-1") @Pattern(regexp = "CPC-[123]|ORPS-1") String procedimiento,
    @Nullable Motivo motivo,
    @Size(min = 1, max = 20000) String fundamento,
    @Nullable String documento) {

  void validar(Expediente e, Catalogo catalogo, Faltas faltas) {
    if (procedimiento.startsWith(e.cabecera().numero().organo() + "-")) {
      faltas.agregar(
          "/datos/procedimiento",
          Texto.de("Es de este mismo órgano.", "It is of this very organ."));
    }
    if (!procedimiento.equals(Dictamen.ORPS)) {
      return;
    }
    var nacimiento = LocalDate.ofInstant(e.cabecera().recibido(), RelojLegal.LIMA);
    var caben =
        catalogo
            .de(procedimiento, Regimen.de(e.cabecera().regimen()), nacimiento)
            .map(p -> p.materia().get("motivo"))
            .filter(campo -> motivo != null && campo.opciones().contains(motivo.name()));
    if (caben.isEmpty()) {
      faltas.agregar(
          "/datos/motivo",
          Texto.de(
              "Diga por qué es del procedimiento sumarísimo (TUPA ORPS, Nota 1).",
              "Say why it is of the summary proceeding (TUPA ORPS, Nota 1)."));
    }
  }

  /** What is asked there: the same, and what the other procedure tells apart. */
  static Map<String, Object> materia(Expediente e, Map<String, Object> datos) {
    var materia = new LinkedHashMap<>(e.pedido().materia());
    var motivo = datos.get("motivo");
    if (motivo != null) {
      materia.put("motivo", motivo);
    }
    return materia;
  }
}
