package pe.gob.indecopi.local.vecinos.correo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
class EstafetaContextTest {
  @TempDir static Path datos;

  @Autowired private MockMvcTester mvc;
  @Autowired private Estafeta estafeta;

  @DynamicPropertySource
  static void ajustes(DynamicPropertyRegistry registro) {
    registro.add("vecinos.datos", datos::toString);
    registro.add("vecinos.smtp", () -> 0);
    registro.add("vecinos.reloj-url", () -> "");
  }

  @AfterEach
  void normal() {
    correo("NORMAL");
  }

  @Test
  void whatComesOverSmtpIsReadInTheBox() throws Exception {
    enviar("ana@kuska.pe", "Tiene una notificación", "Léala en su casilla");

    assertThat(mvc.get().uri("/correo").param("para", "ana@kuska.pe"))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying(
            "$.datos[0].asunto", a -> assertThat(a).isEqualTo("Tiene una notificación"))
        .hasPathSatisfying(
            "$.datos[0].texto", t -> assertThat(t).asString().startsWith("Léala en su casilla"));
  }

  @Test
  void aMailServerThatIsDownRefusesForNow() {
    correo("CAIDO");

    assertThatThrownBy(() -> enviar("beto@kuska.pe", "x", "x"))
        .isInstanceOf(MessagingException.class)
        .hasMessageContaining("451");
    correo("NORMAL");
    assertThat(mvc.get().uri("/correo").param("para", "beto@kuska.pe"))
        .bodyJson()
        .hasPathSatisfying("$.datos", d -> assertThat(d).asArray().isEmpty());
  }

  private void correo(String modo) {
    assertThat(
            mvc.post()
                .uri("/local/fallas/CORREO")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"modo\":\"%s\"}".formatted(modo)))
        .hasStatusOk();
  }

  private void enviar(String para, String asunto, String texto) throws MessagingException {
    var ajustes = new Properties();
    ajustes.put("mail.smtp.host", "127.0.0.1");
    ajustes.put("mail.smtp.port", estafeta.puerto());
    var mensaje = new MimeMessage(Session.getInstance(ajustes));
    mensaje.setFrom("no-responder@indecopi.example");
    mensaje.setRecipient(Message.RecipientType.TO, new InternetAddress(para));
    mensaje.setSubject(asunto, "UTF-8");
    mensaje.setText(texto, "UTF-8");
    Transport.send(mensaje);
  }
}
