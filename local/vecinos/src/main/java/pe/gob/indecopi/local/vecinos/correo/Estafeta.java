package pe.gob.indecopi.local.vecinos.correo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import pe.gob.indecopi.local.vecinos.Ajustes;
import pe.gob.indecopi.local.vecinos.fallas.Fallas;
import pe.gob.indecopi.local.vecinos.fallas.Sistema;

/** Takes mail over SMTP, on this machine alone, and puts it into the box. */
@Component
class Estafeta implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Estafeta.class);
  private static final int POR_AHORA_NO = 451;
  private static final int MAXIMO = 1_000_000;

  private final Buzon buzon;
  private final Fallas fallas;
  private final int puerto;
  private @Nullable SMTPServer servidor;

  Estafeta(Buzon buzon, Fallas fallas, Ajustes ajustes) {
    this.buzon = buzon;
    this.fallas = fallas;
    this.puerto = ajustes.smtp();
  }

  /** Where it listens, once it does. */
  int puerto() {
    return Objects.requireNonNull(servidor).getPortAllocated();
  }

  @Override
  public void start() {
    servidor =
        new SMTPServer.Builder()
            .bindAddress(InetAddress.getLoopbackAddress())
            .port(puerto)
            .softwareName("vecinos")
            .hideTLS()
            .maxMessageSize(MAXIMO)
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .messageHandler(this::llega)
            .build();
    servidor.start();
  }

  @Override
  public void stop() {
    if (servidor != null) {
      servidor.stop();
      servidor = null;
    }
  }

  @Override
  public boolean isRunning() {
    return servidor != null;
  }

  private void llega(MessageContext sesion, @Nullable String de, String para, byte[] mensaje)
      throws RejectException {
    try {
      fallas.aplicar(Sistema.CORREO);
      var leido = new MimeMessage(null, new ByteArrayInputStream(mensaje));
      var asunto = Objects.requireNonNullElse(leido.getSubject(), "");
      buzon.recibir(new Mensaje(para, asunto, texto(leido), null));
    } catch (ResponseStatusException caido) {
      throw new RejectException(POR_AHORA_NO, "Simulated fault");
    } catch (MessagingException | IOException e) {
      LOG.warn("A mail could not be kept", e);
      throw new RejectException(POR_AHORA_NO, "Not kept");
    }
  }

  /** The first part that is text. */
  private static String texto(Part parte) throws MessagingException, IOException {
    if (parte.isMimeType("text/*")) {
      return parte.getContent().toString().replace("\r\n", "\n");
    }
    if (parte.getContent() instanceof Multipart partes) {
      for (var i = 0; i < partes.getCount(); i++) {
        BodyPart una = partes.getBodyPart(i);
        var hallado = texto(una);
        if (!hallado.isEmpty()) {
          return hallado;
        }
      }
    }
    return "";
  }
}
