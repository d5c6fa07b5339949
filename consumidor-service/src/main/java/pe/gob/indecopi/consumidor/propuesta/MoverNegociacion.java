package pe.gob.indecopi.consumidor.propuesta;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import pe.gob.indecopi.consumidor.cuenta.Habilitacion;
import pe.gob.indecopi.consumidor.cuenta.Representante.Facultad;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.consumidor.reclamo.Autor;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.consumidor.reclamo.Terminos;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Moves a complaint by an act about its proposals or its agreement: one write, the first wins. */
final class MoverNegociacion {
  private final Reclamos reclamos;
  private final Acceso acceso;
  private final Habilitacion habilitacion;
  private final Terminos terminos;
  private final RelojLegal reloj;
  private final PropuestaProperties ajustes;

  MoverNegociacion(
      Reclamos reclamos,
      Acceso acceso,
      Habilitacion habilitacion,
      Terminos terminos,
      RelojLegal reloj,
      PropuestaProperties ajustes) {
    this.reclamos = reclamos;
    this.acceso = acceso;
    this.habilitacion = habilitacion;
    this.terminos = terminos;
    this.reloj = reloj;
    this.ajustes = ajustes;
  }

  /**
   * Who asks in which complaint.
   *
   * @param lado as whom it was let in
   */
  record Pedido(Reclamo reclamo, Lado lado, Usuario usuario) {

    Autor autor(ClaveIdempotencia clave) {
      return Autor.de(lado, usuario, clave);
    }
  }

  /** A complaint that the caller may see, and as whom. */
  Pedido mirar(String id, Usuario usuario) {
    var r = reclamos.buscar(id).orElseThrow(Reclamos::noEncontrado);
    return new Pedido(r, acceso.exigir(usuario, r), usuario);
  }

  /** A complaint in which the caller may act, and as whom. */
  Pedido actuar(String id, Usuario usuario) {
    var r = reclamos.buscar(id).orElseThrow(Reclamos::noEncontrado);
    return new Pedido(r, acceso.exigirActor(usuario, r), usuario);
  }

  /**
   * A complaint in which the caller may bind its side: whoever acts for a company needs the power
   * to settle.
   */
  Pedido obligarse(String id, Usuario usuario) {
    var pedido = actuar(id, usuario);
    var empresa = pedido.reclamo().proveedor().clave();
    var suya = usuario.documento();
    if (pedido.lado() == Lado.PROVEEDOR
        && empresa != null
        && suya != null
        && !suya.clave().equals(empresa)
        && !habilitacion.representa(suya.clave(), empresa, Facultad.CONCILIAR)) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de(
              "Hace falta la facultad de conciliar por la empresa",
              "This needs the power to settle for the company"));
    }
    return pedido;
  }

  /** Decides on the complaint as it stands; what that key did already is not done again. */
  Reclamo mover(Pedido pedido, ClaveIdempotencia clave, Function<Reclamo, Reclamo> decision) {
    return reclamos.mover(
        pedido.reclamo().id(),
        actual -> actual.porClave(clave.huella()).isPresent() ? actual : decision.apply(actual));
  }

  /** The complaint, if that key moved it already. */
  Optional<Reclamo> hecho(Pedido pedido, ClaveIdempotencia clave) {
    return reclamos
        .buscar(pedido.reclamo().id().valor())
        .filter(r -> r.porClave(clave.huella()).isPresent());
  }

  Reclamo ofrecer(Pedido pedido, PropuestaPedida nueva, ClaveIdempotencia clave) {
    var hoy = reloj.hoy();
    var valida =
        nueva.validaHasta() == null ? terminos.vence(ajustes.validez(), hoy) : nueva.validaHasta();
    var faltas = new Faltas();
    nueva.revisarDias(hoy, valida, mayor(hoy), faltas);
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("Revise la propuesta.", "Look at the proposal again."));
    return mover(
        pedido,
        clave,
        r ->
            Negociacion.de(r, hoy)
                .ofrecer(
                    clave.id("pro"),
                    nueva.oferta(valida),
                    nueva.responde(),
                    pedido.autor(clave),
                    reloj.ahora()));
  }

  private LocalDate mayor(LocalDate hoy) {
    return hoy.plusDays(ajustes.mayorValidez());
  }
}
