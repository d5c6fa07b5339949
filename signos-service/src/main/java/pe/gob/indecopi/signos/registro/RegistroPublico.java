package pe.gob.indecopi.signos.registro;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.flujo.Publico;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.SignoAsociado;

/**
 * An entry as anybody sees it, on a day: no DNI, no address (Ley 29733).
 *
 * @param certificado as printed: {@code M-00000123}
 * @param desde first day on which it stands so
 * @param declaracion denomination of origin whose use it authorises (Decisión 486, art. 207)
 * @param cargas what weighs on it that day
 * @param renovacionPedida whether a renewal asked in time waits to be decided
 * @param anotaciones all that was entered up to that day
 */
record RegistroPublico(
    @Schema(example = "reg_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    @Schema(example = "M-00000123") String certificado,
    TipoDeRegistro tipo,
    @Nullable Naturaleza naturaleza,
    @Nullable String denominacion,
    List<ClasePedida> clases,
    @Nullable String detalle,
    @Nullable SignoAsociado asociadoA,
    @Schema(example = "DO-00000001") @Nullable String declaracion,
    List<Titular> titulares,
    EstadoRegistral estado,
    LocalDate desde,
    LocalDate concedido,
    @Nullable LocalDate vence,
    boolean renovacionPedida,
    String expediente,
    List<AnotacionPublica> cargas,
    List<AnotacionPublica> anotaciones) {

  static RegistroPublico de(Partida p, Situacion s, LocalDate al) {
    var hasta = (int) p.anotaciones().stream().filter(a -> !a.fecha().isAfter(al)).count();
    var anotaciones =
        IntStream.rangeClosed(1, hasta).mapToObj(n -> AnotacionPublica.de(p, n)).toList();
    return new RegistroPublico(
        p.id(),
        p.numeroCertificado(),
        p.tipo(),
        p.naturaleza(),
        s.denominacion(),
        s.clases(),
        p.detalle(),
        p.asociadoA(),
        p.declaracion(),
        s.titulares().stream().map(t -> Titular.de(Publico.persona(t))).toList(),
        s.estado(),
        s.desde(),
        p.concedido(),
        s.vence(),
        s.renovacionPedida(),
        p.numeroExpediente(),
        s.cargas().stream().map(c -> anotaciones.get(c.asiento() - 1)).toList(),
        anotaciones);
  }
}
