package pe.gob.indecopi.procedimientos.firma;

import java.nio.file.Path;

/** Signs with the keys that a service on this machine keeps in its folder. */
public final class FirmasDeCarpeta {
  private FirmasDeCarpeta() {}

  public static Firmas en(Path carpeta) {
    return new Firmas(new Llavero(new CarpetaDeClaves(carpeta).leer()));
  }
}
