package pe.gob.indecopi.consumidor.audiencia;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Estado;
import pe.gob.indecopi.consumidor.audiencia.Sesion.Asistente;
import pe.gob.indecopi.consumidor.audiencia.Sesion.Justificacion;
import pe.gob.indecopi.consumidor.audiencia.VistaDeAudiencia.ActaVista;
import pe.gob.indecopi.consumidor.audiencia.VistaDeAudiencia.AsistenteVisto;
import pe.gob.indecopi.consumidor.audiencia.VistaDeAudiencia.CierreVisto;
import pe.gob.indecopi.consumidor.audiencia.VistaDeAudiencia.ConformidadVista;
import pe.gob.indecopi.consumidor.audiencia.VistaDeAudiencia.DeLaParte;
import pe.gob.indecopi.consumidor.audiencia.VistaDeAudiencia.DelFuncionario;
import pe.gob.indecopi.consumidor.audiencia.VistaDeAudiencia.EnLista;
import pe.gob.indecopi.consumidor.audiencia.VistaDeAudiencia.HitoVisto;
import pe.gob.indecopi.consumidor.audiencia.VistaDeAudiencia.JustificacionVista;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** Shows a hearing to one of its sides. */
record VistasDeAudiencia(Salas salas, ActaEnPapel papel) {

  VistaDeAudiencia de(Audiencia a, Lado lado) {
    return lado == Lado.FUNCIONARIO ? delFuncionario(a) : deLaParte(a, lado);
  }

  EnLista enLista(Audiencia a) {
    var cierre = a.cierre();
    return new EnLista(
        a.n(),
        a.vez(),
        a.estado(),
        enLima(a.cita().desde()),
        enLima(a.cita().hasta()),
        a.cita().sala(),
        cierre == null ? null : cierre.resultado());
  }

  ActaVista acta(Audiencia a, Reclamo r) {
    var acta = a.exigirActa();
    return new ActaVista(
        acta.edicion(),
        acta.desenlace(),
        acta.clausulas().stream()
            .map(c -> new Pedidos.Clausula(c.obligado(), c.obligacion(), c.monto(), c.vence()))
            .toList(),
        acta.formula(),
        acta.constancias(),
        acta.conformidades().stream()
            .map(c -> new ConformidadVista(c.lado(), c.dada(), enLimaSi(c.en())))
            .toList(),
        papel.texto(a, r));
  }

  private DeLaParte deLaParte(Audiencia a, Lado lado) {
    var sesion = a.sesion();
    var falta = a.estado() == Estado.INASISTENCIA;
    return new DeLaParte(
        a.id(),
        a.n(),
        a.vez(),
        a.citacion().vuelta(),
        a.estado(),
        enLima(a.cita().desde()),
        enLima(a.cita().hasta()),
        a.cita().oficina(),
        a.cita().sala(),
        salas.lugar(a.citacion()),
        a.citacion().enlace(),
        sesion == null ? null : sesion.consumidor().presente(),
        sesion == null ? null : sesion.proveedor().presente(),
        sesion == null
            ? null
            : sesion.justificacion(lado).map(VistasDeAudiencia::justificacion).orElse(null),
        falta ? enLima(a.justificarHasta()) : null,
        falta && a.vez() == 1 ? enLima(a.segundaHasta()) : null,
        falta && sesion != null ? sesion.segunda() != null : null,
        cierre(a.cierre()),
        a.version());
  }

  private DelFuncionario delFuncionario(Audiencia a) {
    var sesion = a.sesion();
    var falta = a.estado() == Estado.INASISTENCIA;
    return new DelFuncionario(
        a.id(),
        a.reclamo(),
        a.numero(),
        a.n(),
        a.vez(),
        a.citacion().vuelta(),
        a.estado(),
        enLima(a.cita().desde()),
        enLima(a.cita().hasta()),
        a.cita().oficina(),
        a.cita().sala(),
        salas.lugar(a.citacion()),
        a.citacion().enlace(),
        a.cita().funcionario(),
        sesion == null ? null : asistente(sesion.consumidor()),
        sesion == null ? null : asistente(sesion.proveedor()),
        sesion == null
            ? List.of()
            : sesion.justificaciones().stream().map(VistasDeAudiencia::justificacion).toList(),
        falta ? enLima(a.justificarHasta()) : null,
        falta && a.vez() == 1 ? enLima(a.segundaHasta()) : null,
        sesion == null ? null : sesion.segunda(),
        cierre(a.cierre()),
        a.historia().stream()
            .map(h -> new HitoVisto(h.tipo(), enLima(h.en()), h.quien(), h.detalle()))
            .toList(),
        a.version());
  }

  private static AsistenteVisto asistente(Asistente a) {
    return new AsistenteVisto(a.presente(), a.nombre(), a.representante(), a.concilia());
  }

  private static JustificacionVista justificacion(Justificacion j) {
    return new JustificacionVista(
        j.lado(), j.motivo(), j.pruebas(), enLima(j.en()), j.aceptada(), j.fundamento());
  }

  private static @Nullable CierreVisto cierre(@Nullable Cierre c) {
    if (c == null) {
      return null;
    }
    var multa = c.multaUit();
    return new CierreVisto(
        c.resultado(),
        multa == null ? null : multa.toPlainString(),
        c.agravante() ? true : null,
        c.fundamentos());
  }

  private static OffsetDateTime enLima(Instant en) {
    return en.atZone(RelojLegal.LIMA).toOffsetDateTime();
  }

  private static @Nullable OffsetDateTime enLimaSi(@Nullable Instant en) {
    return en == null ? null : enLima(en);
  }
}
