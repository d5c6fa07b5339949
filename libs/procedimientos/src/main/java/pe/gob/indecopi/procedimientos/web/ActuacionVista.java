package pe.gob.indecopi.procedimientos.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;

/**
 * Something that happened in a file.
 *
 * @param folio ordinal in the file, from 1
 * @param tipo kind of act
 * @param autor who did it
 * @param por who acted for that person (a portal)
 * @param en instant
 * @param fecha legal day
 * @param cuaderno notebook that it concerns
 * @param datos what it says
 * @param documentos SHA-256 of each document that it brings, by its id
 * @param reservado true where what it says is kept back from the reader
 * @param huella SHA-256 over the one before and this act
 */
@Schema(name = "Actuacion")
record ActuacionVista(
    int folio,
    @Schema(example = "OBSERVAR") String tipo,
    AutorVista autor,
    @Nullable String por,
    OffsetDateTime en,
    LocalDate fecha,
    @Nullable String cuaderno,
    Map<String, Object> datos,
    @Nullable Map<String, String> documentos,
    @Nullable Boolean reservado,
    @Schema(pattern = "^[0-9a-f]{64}$") String huella) {

  /**
   * Who did an act.
   *
   * @param calidad in what quality
   * @param parte party of the file that it was, or stood for
   * @param nombre the party's name, or the official's user
   */
  @Schema(name = "Autor")
  record AutorVista(Calidad calidad, @Nullable String parte, String nombre) {}

  /** What is done unheard is not told to the other side; its folio holds its place in the chain. */
  private static ActuacionVista reservada(Actuacion a) {
    return new ActuacionVista(
        a.folio(),
        "RESERVADO",
        new AutorVista(a.autor().calidad(), null, ""),
        null,
        Vistas.enLima(a.en()),
        a.fecha(),
        null,
        Map.of(),
        null,
        Boolean.TRUE,
        a.huella());
  }

  static ActuacionVista de(Expediente e, Actuacion a, Usuario usuario) {
    var ojos = new Ojos(e, usuario);
    if (!ojos.ve(a)) {
      return reservada(a);
    }
    var parte = e.partesDe(a.autor().documento()).stream().findFirst();
    return new ActuacionVista(
        a.folio(),
        a.tipo(),
        new AutorVista(
            a.autor().calidad(),
            parte.map(Parte::id).orElse(null),
            parte.map(p -> p.persona().nombre()).orElse(a.autor().sub())),
        a.autor().por(),
        Vistas.enLima(a.en()),
        a.fecha(),
        a.cuaderno(),
        ojos.reservado(a) ? Map.of() : ojos.entero(a) ? a.datos() : Reserva.datos(a.datos()),
        a.documentos(),
        ojos.reservado(a) ? Boolean.TRUE : null,
        a.huella());
  }
}
