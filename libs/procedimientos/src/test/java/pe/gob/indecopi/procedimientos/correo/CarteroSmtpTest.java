package pe.gob.indecopi.procedimientos.correo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Multipart;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import pe.gob.indecopi.procedimientos.correo.Cartero.DireccionInservible;
import pe.gob.indecopi.procedimientos.prueba.CorreoDePrueba;

class CarteroSmtpTest {
  private static final URI CASILLA = URI.create("https://servicios.indecopi.example/casilla");

  private final CorreoDePrueba correo = new CorreoDePrueba();
  private final CarteroSmtp cartero = cartero();

  @AfterEach
  void cerrar() {
    correo.close();
  }

  @Test
  void saysThatThereIsANoticeAndWhereAndNothingElse() throws Exception {
    cartero.entregar(carta("ana@example.pe", "es"));

    var mensaje = correo.recibidos().getFirst();
    assertThat(mensaje.getSubject())
        .isEqualTo("Tiene una notificación en el expediente 000123-2026/DSD");
    assertThat(mensaje.getContent().toString())
        .contains("000123-2026/DSD", CASILLA.toString(), "ni abre plazo alguno");
    assertThat(mensaje.getHeader("Message-ID")).containsExactly("<ntf_1@indecopi.example>");
    assertThat(mensaje.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mensaje.getHeader("Content-Language")).containsExactly("es");
    assertThat(mensaje.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("ana@example.pe");
  }

  @Test
  void sendsWithItWhatGoesWithIt() throws Exception {
    var adjunto = new Carta.Adjunto("a.ics", "text/calendar;method=REQUEST", "LOCATION:Jirón Ñ");

    cartero.entregar(new Carta("ntf_1", "ana@example.pe", "es", "Asunto", "Texto", adjunto));

    var partes = (Multipart) correo.recibidos().getFirst().getContent();
    var parte = partes.getBodyPart(1);
    assertThat(parte.getFileName()).isEqualTo("a.ics");
    assertThat(parte.getContentType()).startsWith("text/calendar").contains("method=REQUEST");
    assertThat(new String(parte.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("LOCATION:Jirón Ñ");
  }

  @Test
  void speaksEnglishToWhoAskedForIt() throws Exception {
    cartero.entregar(carta("ana@example.pe", "en"));

    assertThat(correo.recibidos().getFirst().getSubject())
        .isEqualTo("You have a notice in file 000123-2026/DSD");
  }

  @Test
  void tellsAnAddressThatIsNoneFromAServerThatIsOut() {
    correo.noConoce("nadie@example.pe");
    assertThatThrownBy(() -> cartero.entregar(carta("nadie@example.pe", "es")))
        .isInstanceOf(DireccionInservible.class);
    assertThatThrownBy(() -> cartero.entregar(carta("una,dos@example.pe", "es")))
        .isInstanceOf(DireccionInservible.class);

    correo.matar();
    assertThatThrownBy(() -> cartero.entregar(carta("ana@example.pe", "es")))
        .isInstanceOf(MailSendException.class);
  }

  @Test
  void waitsTwiceAsLongAfterEachAttemptUpToALimit() {
    var ajustes =
        new CorreoProperties(
            "", CASILLA, Duration.ZERO, 12, Duration.ofMinutes(1), Duration.ofHours(6));

    assertThat(ajustes.pausaTras(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(ajustes.pausaTras(4)).isEqualTo(Duration.ofMinutes(8));
    assertThat(ajustes.pausaTras(11)).isEqualTo(Duration.ofHours(6));
    assertThat(ajustes.pausaTras(1_000)).isEqualTo(Duration.ofHours(6));
  }

  private static Carta carta(String para, String idioma) {
    return Redaccion.carta("ntf_1", para, "000123-2026/DSD", CASILLA, idioma);
  }

  private CarteroSmtp cartero() {
    var servidor = new JavaMailSenderImpl();
    servidor.setHost("localhost");
    servidor.setPort(correo.puerto());
    return new CarteroSmtp(servidor, "no-responder@indecopi.example");
  }
}
