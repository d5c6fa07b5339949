package pe.gob.indecopi.consumidor.audiencia;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Locale;
import pe.gob.indecopi.procedimientos.constancia.CodigoVerificacion;

/**
 * Rooms of a server that makes one of whatever name is asked for, as Jitsi Meet does: the name is
 * 160 random bits, and the link says nothing of the complaint.
 */
final class SalaJitsi implements SalaVirtual {
  private final URI servidor;
  private final SecureRandom azar = new SecureRandom();

  SalaJitsi(URI servidor) {
    this.servidor = servidor;
  }

  @Override
  public URI abrir() {
    var nombre = "indecopi-" + mitad() + "-" + mitad();
    return URI.create(servidor.toString().replaceFirst("/*$", "/") + nombre);
  }

  private String mitad() {
    return CodigoVerificacion.nuevo(azar).valor().replace("-", "").toLowerCase(Locale.ROOT);
  }
}
