package pe.gob.indecopi.consumidor.reclamo;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pe.gob.indecopi.consumidor.cuenta.Habilitacion;
import pe.gob.indecopi.consumidor.cuenta.Representante.Facultad;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Who may see a complaint and act in it, and as whom. Nobody is on two sides of one. */
public final class Acceso {
  /** The organ whose officials mediate. */
  public static final String ORGANO = "SAC";

  private final Habilitacion habilitacion;

  Acceso(Habilitacion habilitacion) {
    this.habilitacion = habilitacion;
  }

  /**
   * As whom this user sees it; empty for a stranger, for whom it does not exist. An auditor sees
   * what an official sees, and does nothing.
   *
   * @throws Rechazo {@code prohibido} to who is on two sides of it
   */
  public Optional<Lado> lado(Usuario usuario, Reclamo r) {
    if (usuario.tiene(Rol.AUDITOR)) {
      return Optional.of(Lado.FUNCIONARIO);
    }
    var lados = lados(usuario, r);
    if (lados.size() > 1) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de(
              "Nadie actúa por los dos lados de un reclamo.",
              "Nobody acts for both sides of a complaint."));
    }
    return lados.stream().findFirst();
  }

  /**
   * The same for whom it must exist.
   *
   * @throws Rechazo {@code no-encontrado} to a stranger
   */
  public Lado exigir(Usuario usuario, Reclamo r) {
    return lado(usuario, r).orElseThrow(Reclamos::noEncontrado);
  }

  /**
   * The same for who wants to act: an auditor only looks, and a party has its account in order.
   *
   * @throws Rechazo {@code no-encontrado} to a stranger, {@code prohibido} to an auditor, {@code
   *     acto-no-permitido} to whose account wants something
   */
  public Lado exigirActor(Usuario usuario, Reclamo r) {
    var lado = exigir(usuario, r);
    exigirQueActue(usuario, lado, r);
    return lado;
  }

  /** The same where it is known as whom. */
  void exigirQueActue(Usuario usuario, Lado lado, Reclamo r) {
    if (usuario.tiene(Rol.AUDITOR)) {
      throw new Rechazo(
          Codigos.PROHIBIDO, Texto.de("Quien audita no actúa.", "Who audits does not act."));
    }
    var cuenta =
        switch (lado) {
          case CONSUMIDOR -> r.consumidor().clave();
          case PROVEEDOR -> r.proveedor().clave();
          case FUNCIONARIO -> null;
        };
    if (cuenta != null) {
      habilitacion.exigir(cuenta);
    }
  }

  /** Whether it is the provider, or acts for it today. Until the transfer it knows of nothing. */
  private boolean esProveedor(String suya, Reclamo r) {
    var proveedor = r.proveedor().clave();
    return proveedor != null
        && r.situacion().trasladado()
        && (suya.equals(proveedor)
            || !suya.startsWith("RUC:")
                && habilitacion.representa(suya, proveedor, Facultad.REPRESENTAR));
  }

  private Set<Lado> lados(Usuario usuario, Reclamo r) {
    var lados = EnumSet.noneOf(Lado.class);
    if (usuario.esFuncionarioDe(ORGANO)) {
      lados.add(Lado.FUNCIONARIO);
    }
    var documento = usuario.documento();
    if (documento != null) {
      var suya = documento.clave();
      if (r.consumidor().titular() && suya.equals(r.consumidor().clave())) {
        lados.add(Lado.CONSUMIDOR);
      }
      if (esProveedor(suya, r)) {
        lados.add(Lado.PROVEEDOR);
      }
    }
    return lados;
  }
}
