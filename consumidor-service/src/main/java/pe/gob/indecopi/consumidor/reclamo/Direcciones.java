package pe.gob.indecopi.consumidor.reclamo;

import java.util.Optional;
import pe.gob.indecopi.consumidor.cuenta.Cuenta;
import pe.gob.indecopi.consumidor.cuenta.Cuentas;
import pe.gob.indecopi.platform.persona.Domicilio;

/** Where each side of a complaint reads its mail. */
public final class Direcciones {
  private final Cuentas cuentas;

  /** Of who has these accounts. */
  public Direcciones(Cuentas cuentas) {
    this.cuentas = cuentas;
  }

  /** The address of that side, if it gave one with an e-mail: a provider does in its account. */
  public Optional<Domicilio> de(Reclamo r, Lado lado) {
    var suyo =
        switch (lado) {
          case CONSUMIDOR -> Optional.ofNullable(r.consumidor().persona().domicilio());
          case PROVEEDOR ->
              Optional.ofNullable(r.proveedor().clave())
                  .flatMap(cuentas::de)
                  .map(Cuenta::persona)
                  .flatMap(p -> Optional.ofNullable(p.domicilio()));
          case FUNCIONARIO -> Optional.<Domicilio>empty();
        };
    return suyo.filter(d -> d.correo() != null);
  }
}
