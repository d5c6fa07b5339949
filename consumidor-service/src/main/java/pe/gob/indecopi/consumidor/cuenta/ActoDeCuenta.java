package pe.gob.indecopi.consumidor.cuenta;

import static pe.gob.indecopi.consumidor.cuenta.EstadoDeCuenta.ACTIVA;
import static pe.gob.indecopi.consumidor.cuenta.EstadoDeCuenta.EN_REVISION;
import static pe.gob.indecopi.consumidor.cuenta.EstadoDeCuenta.OBSERVADA;
import static pe.gob.indecopi.consumidor.cuenta.EstadoDeCuenta.POR_VALIDAR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What moves an account, who may, and from where: the table of this room. */
enum ActoDeCuenta {
  ACEPTAR_TERMINOS(false, POR_VALIDAR, EN_REVISION, OBSERVADA, ACTIVA),
  VALIDAR(true, POR_VALIDAR),
  OBSERVAR(true, EN_REVISION),
  SUBSANAR(false, OBSERVADA),
  APROBAR(true, EN_REVISION, ACTIVA),
  RECHAZAR(true, POR_VALIDAR, EN_REVISION, OBSERVADA),
  NOMBRAR_REPRESENTANTE(false, ACTIVA),
  REVOCAR_REPRESENTANTE(false, EN_REVISION, OBSERVADA, ACTIVA);

  private static final Set<ActoDeCuenta> DE_EMPRESA =
      EnumSet.of(OBSERVAR, SUBSANAR, APROBAR, NOMBRAR_REPRESENTANTE, REVOCAR_REPRESENTANTE);

  private final boolean oficial;
  private final Set<EstadoDeCuenta> desde;

  ActoDeCuenta(boolean oficial, EstadoDeCuenta... desde) {
    this.oficial = oficial;
    this.desde = EnumSet.copyOf(List.of(desde));
  }

  /** Whether it is an official's, and not of whom the account is. */
  boolean oficial() {
    return oficial;
  }

  /** Whether the account admits it as it stands. */
  boolean cabe(Cuenta c) {
    return desde.contains(c.estado())
        && (c.deEmpresa() || !DE_EMPRESA.contains(this))
        && (this != APROBAR || c.estado() == EN_REVISION || porAprobar(c));
  }

  /** Those that it admits from that side. */
  static List<ActoDeCuenta> para(Cuenta c, boolean oficial) {
    return Arrays.stream(values()).filter(a -> a.oficial == oficial && a.cabe(c)).toList();
  }

  private static boolean porAprobar(Cuenta c) {
    return c.representantes().stream().anyMatch(r -> !r.aprobado());
  }
}
