package pe.gob.indecopi.consumidor.conversacion;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * A message as its readers see it. No person is named: a side is known by what it is.
 *
 * @param n its number in the conversation, from 1, without a gap
 * @param id opaque
 * @param de who says it
 * @param autor subject of who wrote it; told to officials alone
 * @param suceso what happened, where the system says it
 * @param referencia id of what the event speaks of
 * @param texto what it says; text, never HTML
 * @param en when it was written
 */
@Schema(name = "Mensaje")
record MensajeVista(
    @Schema(example = "12") long n,
    @Schema(example = "msj_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String id,
    Voz de,
    @Nullable String autor,
    @Schema(example = "PROPUESTA_OFRECIDA") @Nullable String suceso,
    @Nullable String referencia,
    @Schema(example = "Le devolveremos el importe el lunes.") String texto,
    List<Adjunto> adjuntos,
    OffsetDateTime en) {

  static MensajeVista de(Mensaje m, boolean paraFuncionario) {
    return new MensajeVista(
        m.n(),
        m.id(),
        m.de(),
        paraFuncionario ? m.autor() : null,
        m.suceso(),
        m.referencia(),
        m.texto(),
        m.adjuntos(),
        m.en().atZone(RelojLegal.LIMA).toOffsetDateTime());
  }
}
