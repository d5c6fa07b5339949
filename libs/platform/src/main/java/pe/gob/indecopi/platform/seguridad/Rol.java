package pe.gob.indecopi.platform.seguridad;

import java.util.Arrays;
import java.util.Optional;

/** The roles of the contract, as the claim {@code roles} names them in lower case. */
public enum Rol {
  CIUDADANO,
  PROVEEDOR,
  PORTAL,
  CAJERO,
  BANCO,
  FUNCIONARIO,
  TESORERIA,
  TARIFA,
  OPERADOR,
  AUDITOR,
  /** Our own services, by their own credentials. */
  SERVICIO;

  /** The role of that name, or nothing: a provider may hand out roles that we do not know. */
  public static Optional<Rol> de(String nombre) {
    return Arrays.stream(values()).filter(rol -> rol.valor().equals(nombre)).findFirst();
  }

  /** The name in the token. */
  public String valor() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
