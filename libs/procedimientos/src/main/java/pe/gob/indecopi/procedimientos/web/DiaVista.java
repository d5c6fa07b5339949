package pe.gob.indecopi.procedimientos.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.decreto.Decreto;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.web.DiaPedido.Alcance;
import pe.gob.indecopi.procedimientos.web.DiaPedido.Clase;

/**
 * Decreed days.
 *
 * @param registrado legal day on which they were registered here
 * @param recomputo how far the recount of the open terms has come
 * @param derogado how they ended; absent while they hold
 */
@Schema(name = "DiaDecretado")
record DiaVista(
    @Schema(example = "dia_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    String norma,
    Clase clase,
    String nombre,
    LocalDate desde,
    LocalDate hasta,
    Alcance alcance,
    List<String> lugares,
    LocalDate registrado,
    @Schema(
            description =
                "PENDIENTE: todavía no se recorrió los plazos abiertos; REPASO: se recorrió una vez;"
                    + " TERMINADO: ninguno se contó sin estos días")
        Decreto.Recomputo recomputo,
    @Nullable DerogacionVista derogado) {

  /**
   * The end of a decree.
   *
   * @param norma the norm that took the days back
   * @param dia legal day on which that was registered
   */
  @Schema(name = "DerogacionDeDia")
  record DerogacionVista(String norma, LocalDate dia) {}

  static DiaVista de(Decreto d) {
    var dias = d.dias();
    return new DiaVista(
        d.id(),
        dias.norma(),
        dias.feriado() ? Clase.FERIADO : Clase.NO_LABORABLE,
        dias.nombre(),
        dias.desde(),
        dias.hasta(),
        dias.lugares().isEmpty() ? Alcance.NACIONAL : Alcance.REGIONAL,
        dias.lugares(),
        d.registrado(),
        d.recomputo(),
        d.derogado() == null
            ? null
            : new DerogacionVista(d.derogado().norma(), d.derogado().dia()));
  }

  /**
   * Decreed days and the files whose terms they moved.
   *
   * @param dia the days
   * @param datos the files, the newest first
   * @param siguiente opaque cursor of the next page; absent on the last
   */
  @Schema(name = "DiaYSusExpedientes")
  record ConExpedientes(DiaVista dia, List<Afectado> datos, @Nullable String siguiente) {}

  /**
   * A file whose terms were counted again.
   *
   * @param folio act that says so
   * @param plazos terms that end later
   * @param notificaciones notices that take effect later
   */
  @Schema(name = "ExpedienteRecomputado")
  record Afectado(
      String expediente,
      @Schema(example = "000123-2026/DSD") String numero,
      String procedimiento,
      int folio,
      List<Movido> plazos,
      List<Movido> notificaciones) {

    static Afectado de(Expediente e, Actuacion acto) {
      return new Afectado(
          e.id().valor(),
          e.cabecera().numero().toString(),
          e.cabecera().procedimiento(),
          acto.folio(),
          movidos(acto.datos(), "plazos", "plazo"),
          movidos(acto.datos(), "notificaciones", "notificacion"));
    }

    private static List<Movido> movidos(Map<String, Object> datos, String lista, String que) {
      return datos.get(lista) instanceof List<?> todos
          ? todos.stream().map(uno -> Movido.de((Map<?, ?>) uno, que)).toList()
          : List.of();
    }
  }

  /**
   * A term or a notice that a decreed day moved.
   *
   * @param id of the term in its file, or of the notice
   * @param tipo kind of the term, or of the act that was notified
   * @param antes last day of the term, or day of the notice's effect, before
   * @param ahora the same now
   */
  @Schema(name = "PlazoMovido")
  record Movido(String id, String tipo, LocalDate antes, LocalDate ahora) {
    static Movido de(Map<?, ?> uno, String que) {
      return new Movido(
          String.valueOf(uno.get(que)),
          String.valueOf(uno.get("tipo")),
          LocalDate.parse(String.valueOf(uno.get("antes"))),
          LocalDate.parse(String.valueOf(uno.get("ahora"))));
    }
  }
}
