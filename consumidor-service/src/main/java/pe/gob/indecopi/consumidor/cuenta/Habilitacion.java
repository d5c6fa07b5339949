package pe.gob.indecopi.consumidor.cuenta;

import java.util.List;
import java.util.Map;
import pe.gob.indecopi.consumidor.cuenta.Representante.Facultad;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** Who may act in complaints: an account in order, and the power to act for a company. */
public final class Habilitacion {
  private final Cuentas cuentas;
  private final CuentaProperties ajustes;
  private final RelojLegal reloj;

  Habilitacion(Cuentas cuentas, CuentaProperties ajustes, RelojLegal reloj) {
    this.cuentas = cuentas;
    this.ajustes = ajustes;
    this.reloj = reloj;
  }

  /**
   * The account of whoever has that document, if it may act.
   *
   * @param titular like {@code DNI:99999991}
   * @throws Rechazo {@code acto-no-permitido} that says what is missing: the account, its
   *     validation or the terms as they hold now
   */
  public Cuenta exigir(String titular) {
    var cuenta = cuentas.de(titular).orElseThrow(Habilitacion::sinCuenta);
    if (cuenta.estado() != EstadoDeCuenta.ACTIVA) {
      throw falta(
          cuenta,
          Texto.de(
              "La cuenta todavía no está activa: está " + cuenta.estado() + ".",
              "The account is not active yet: it is " + cuenta.estado() + "."));
    }
    if (!cuenta.habilitada(ajustes.terminos())) {
      throw falta(
          cuenta,
          Texto.de(
              "Acepte los términos y condiciones vigentes, " + ajustes.terminos() + ".",
              "Accept the terms and conditions that hold, " + ajustes.terminos() + "."));
    }
    return cuenta;
  }

  /**
   * Whether somebody acts for a company today.
   *
   * @param persona its document, like {@code DNI:99999991}
   * @param empresa the company's, like {@code RUC:20999999981}
   */
  public boolean representa(String persona, String empresa, Facultad facultad) {
    return cuentas
        .de(empresa)
        .flatMap(c -> c.representante(persona, facultad, reloj.hoy()))
        .isPresent();
  }

  /** The companies, by document, for which somebody acts today. */
  public List<String> representadas(String persona) {
    return cuentas.queRepresenta(persona).stream()
        .filter(c -> c.representante(persona, Facultad.REPRESENTAR, reloj.hoy()).isPresent())
        .map(Cuenta::titular)
        .toList();
  }

  private static Rechazo sinCuenta() {
    return new Rechazo(
        Codigos.ACTO_NO_PERMITIDO,
        Texto.de("Regístrese primero, en /cuentas.", "Register first, at /cuentas."));
  }

  private static Rechazo falta(Cuenta cuenta, Texto detalle) {
    return new Rechazo(
        Codigos.ACTO_NO_PERMITIDO, detalle, List.of(), Map.of("cuenta", cuenta.id().valor()));
  }
}
