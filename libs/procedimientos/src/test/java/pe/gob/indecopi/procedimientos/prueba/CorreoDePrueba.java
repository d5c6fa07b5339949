package pe.gob.indecopi.procedimientos.prueba;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that keeps what it is given: up, refusing for now, refusing somebody, or dead. */
public final class CorreoDePrueba implements AutoCloseable {
  private final List<MimeMessage> recibidos = new CopyOnWriteArrayList<>();
  private final Set<String> desconocidos = ConcurrentHashMap.newKeySet();
  private SMTPServer servidor;
  private int puerto;

  public CorreoDePrueba() {
    revivir();
  }

  public int puerto() {
    return puerto;
  }

  public List<MimeMessage> recibidos() {
    return recibidos;
  }

  /** Nobody there has that address. */
  public void noConoce(String direccion) {
    desconocidos.add(direccion);
  }

  public void conoce(String direccion) {
    desconocidos.remove(direccion);
  }

  public void matar() {
    servidor.stop();
  }

  public void revivir() {
    servidor =
        new SMTPServer.Builder()
            .bindAddress(InetAddress.getLoopbackAddress())
            .port(puerto)
            .simpleMessageListener(new Oyente())
            .build();
    servidor.start();
    puerto = servidor.getPortAllocated();
  }

  @Override
  public void close() {
    matar();
  }

  private final class Oyente implements SimpleMessageListener {
    @Override
    public boolean accept(String de, String para) {
      return !desconocidos.contains(para);
    }

    @Override
    public void deliver(String de, String para, java.io.InputStream datos) {
      try {
        recibidos.add(new MimeMessage(null, new ByteArrayInputStream(datos.readAllBytes())));
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }
}
