package pe.gob.indecopi.consumidor.propuesta;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * A proposal as it is seen.
 *
 * @param de who made it
 * @param conformes the sides that have said yes
 * @param responde id of the proposal that it counters
 * @param acciones what the caller may do with it now
 */
@Schema(name = "Propuesta")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PropuestaVista(
    @Schema(example = "pro_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    Lado de,
    Propuesta.Estado estado,
    @Nullable Dinero monto,
    List<ObligacionVista> obligaciones,
    LocalDate validaHasta,
    @Nullable String mensaje,
    Set<Lado> conformes,
    @Nullable String responde,
    OffsetDateTime hecha,
    List<Accion> acciones) {

  /** What can be done with a proposal. */
  enum Accion {
    ACEPTAR,
    RECHAZAR,
    CONTRAOFERTAR,
    RETIRAR
  }

  /** Something that a side would do. */
  @Schema(name = "ObligacionPropuesta")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ObligacionVista(
      Lado deudor,
      String que,
      @Nullable Dinero monto,
      @Nullable LocalDate fecha,
      @Nullable Integer plazo,
      Obligacion.@Nullable UnidadDePlazo unidad) {

    static ObligacionVista de(Obligacion o) {
      var plazo = o.plazo();
      return new ObligacionVista(
          o.deudor(),
          o.que(),
          o.monto(),
          o.fecha(),
          plazo == null ? null : plazo.cantidad(),
          plazo == null ? null : plazo.unidad());
    }
  }

  static PropuestaVista de(Propuesta p, Lado lado) {
    var oferta = p.oferta();
    return new PropuestaVista(
        p.id(),
        p.de(),
        p.estado(),
        oferta.monto(),
        oferta.obligaciones().stream().map(ObligacionVista::de).toList(),
        oferta.validaHasta(),
        oferta.mensaje(),
        p.conformes(),
        p.responde(),
        p.en().atZone(RelojLegal.LIMA).toOffsetDateTime(),
        acciones(p, lado));
  }

  private static List<Accion> acciones(Propuesta p, Lado lado) {
    var acciones = new ArrayList<Accion>();
    if (p.estado().viva() && p.seLePregunta(lado)) {
      acciones.add(Accion.ACEPTAR);
      acciones.add(Accion.RECHAZAR);
    }
    if (p.estado().viva() && p.de() != lado) {
      acciones.add(Accion.CONTRAOFERTAR);
    }
    if (p.estado().viva() && p.de() == lado) {
      acciones.add(Accion.RETIRAR);
    }
    return acciones;
  }
}
