package pe.gob.indecopi.procedimientos.correo;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands mail to an SMTP server. Every attempt bears the same {@code Message-ID}, so that whoever
 * receives one twice can tell.
 */
final class CarteroSmtp implements Cartero {
  private final JavaMailSender servidor;
  private final String remitente;

  CarteroSmtp(JavaMailSender servidor, String remitente) {
    this.servidor = servidor;
    this.remitente = remitente;
  }

  @Override
  public void entregar(Carta carta) {
    var mensaje = mensaje(carta);
    try {
      servidor.send(mensaje);
    } catch (MailSendException e) {
      if (Arrays.stream(e.getMessageExceptions()).anyMatch(CarteroSmtp::esInservible)) {
        throw new DireccionInservible(e);
      }
      throw e;
    }
  }

  private MimeMessage mensaje(Carta carta) {
    var mensaje = servidor.createMimeMessage();
    try {
      var adjunto = carta.adjunto();
      var hoja = new MimeMessageHelper(mensaje, adjunto != null, StandardCharsets.UTF_8.name());
      hoja.setFrom(remitente);
      hoja.setTo(carta.para());
      hoja.setSubject(carta.asunto());
      hoja.setText(carta.texto());
      if (adjunto != null) {
        hoja.addAttachment(
            adjunto.nombre(),
            new ByteArrayResource(adjunto.contenido().getBytes(StandardCharsets.UTF_8)),
            adjunto.tipo());
      }
      mensaje.setHeader("Message-ID", "<" + carta.id() + dominio() + ">");
      mensaje.setHeader("Content-Language", carta.idioma());
      // Nobody reads what comes back, and no robot should answer (RFC 3834).
      mensaje.setHeader("Auto-Submitted", "auto-generated");
      return mensaje;
    } catch (MessagingException e) {
      throw new DireccionInservible(e);
    }
  }

  private String dominio() {
    return remitente.substring(remitente.indexOf('@'));
  }

  /** Those that the server refused for good; what it refuses for now is among the valid ones. */
  private static boolean esInservible(Exception e) {
    return e instanceof SendFailedException f
        && f.getInvalidAddresses() != null
        && f.getInvalidAddresses().length > 0;
  }
}
