package pe.gob.indecopi.local.vecinos.correo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pe.gob.indecopi.local.vecinos.Ajustes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** All the mail ever sent, one JSON a line, so that it outlives a restart. */
@Component
class Buzon {

  private static final Logger LOG = LoggerFactory.getLogger(Buzon.class);

  private final Path archivo;
  private final JsonMapper json;
  private final InstantSource reloj;
  private final List<Mensaje> mensajes = new ArrayList<>();

  Buzon(Ajustes ajustes, JsonMapper json, InstantSource reloj) throws IOException {
    this.archivo = ajustes.datos().resolve("correo.jsonl");
    this.json = json;
    this.reloj = reloj;
    leer();
  }

  synchronized Mensaje recibir(Mensaje mensaje) throws IOException {
    var recibido = mensaje.recibido(reloj.instant());
    Files.writeString(
        archivo,
        json.writeValueAsString(recibido) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    mensajes.add(recibido);
    return recibido;
  }

  synchronized List<Mensaje> para(@Nullable String destinatario) {
    return mensajes.stream()
        .filter(m -> destinatario == null || destinatario.equalsIgnoreCase(m.para()))
        .toList();
  }

  private void leer() throws IOException {
    Files.createDirectories(archivo.getParent());
    if (!Files.exists(archivo)) {
      return;
    }
    var contenido = Files.readString(archivo);
    contenido.lines().forEach(this::leer);
    if (!contenido.isEmpty() && !contenido.endsWith("\n")) {
      Files.writeString(archivo, "\n", StandardOpenOption.APPEND);
    }
  }

  /** The last line may be a half one, left by a kill; its sender had no answer. */
  private void leer(String linea) {
    try {
      mensajes.add(json.readValue(linea, Mensaje.class));
    } catch (JacksonException e) {
      LOG.warn("{} holds a line that is no message; left out", archivo);
    }
  }
}
