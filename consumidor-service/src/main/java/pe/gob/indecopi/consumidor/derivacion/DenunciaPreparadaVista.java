package pe.gob.indecopi.consumidor.derivacion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.derivacion.Derivacion.Preparada;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.problema.Falta;

/**
 * The filing that a complaint becomes, before it is filed.
 *
 * @param procedimiento where it is heard
 * @param razones why there; none while the amount that decides it is missing
 * @param tambien another procedure for the same, which may be asked for
 * @param solicitud as {@code POST /expedientes} takes it
 * @param falta what its consumer has still to tell; nothing else has to be typed
 * @param dudas what the sources leave unsettled
 * @param presentada the file that it became, if it did
 */
@Schema(name = "DenunciaPreparada")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DenunciaPreparadaVista(
    @Schema(example = "ORPS-1") String procedimiento,
    List<Razon> razones,
    @Schema(example = "CPC-2") @Nullable String tambien,
    @Schema(implementation = Object.class) Map<String, Object> solicitud,
    List<LoQueFalta> falta,
    List<String> dudas,
    @Nullable Presentada presentada) {

  private static final String DUDA_DE_MEDIACION =
      "El acuerdo nació de una mediación; la Nota 1.b del ORPS y el CPC-2 hablan de acuerdos"
          + " conciliatorios: se toma como uno de ellos, y lo decide quien conoce la denuncia.";

  /** A reason and the norm that it comes from. */
  @Schema(name = "RazonDeDenuncia")
  record Razon(String texto, String norma) {}

  /** Something that has to be told, and where. */
  @Schema(name = "LoQueFaltaEnLaDenuncia")
  record LoQueFalta(@Schema(example = "/materia/telefono") String puntero, String detalle) {}

  /** A file. */
  @Schema(name = "DenunciaPresentada")
  record Presentada(
      @Schema(example = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String expediente,
      @Schema(example = "000123-2026/ORPS") String numero,
      @Schema(example = "ORPS-1") String procedimiento) {

    static Presentada de(Map<String, Object> datos) {
      return new Presentada(
          String.valueOf(datos.get("expediente")),
          String.valueOf(datos.get("numero")),
          String.valueOf(datos.get("procedimiento")));
    }
  }

  static DenunciaPreparadaVista de(
      Preparada p,
      Map<String, Object> solicitud,
      List<Falta> faltas,
      @Nullable Presentada presentada,
      Locale idioma) {
    var dictamen = p.dictamen();
    return new DenunciaPreparadaVista(
        p.procedimiento(),
        dictamen == null
            ? List.of()
            : dictamen.razones().stream()
                .map(r -> new Razon(r.texto().en(idioma), r.norma()))
                .toList(),
        dictamen == null ? null : dictamen.tambien(),
        solicitud,
        faltas.stream().map(f -> new LoQueFalta(f.puntero(), f.detalle().en(idioma))).toList(),
        dudas(p),
        presentada);
  }

  private static List<String> dudas(Preparada p) {
    var dudas = new ArrayList<String>();
    var acuerdo = p.causa().acuerdo();
    if (acuerdo != null && acuerdo.origen() == Resultado.MEDIACION) {
      dudas.add(DUDA_DE_MEDIACION);
    }
    return dudas;
  }
}
