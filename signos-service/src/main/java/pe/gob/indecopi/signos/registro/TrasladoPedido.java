package pe.gob.indecopi.signos.registro;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.niza.Niza;
import pe.gob.indecopi.signos.registro.Anotacion.Titulo;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.SignoAsociado;

/**
 * A right that was granted before this register was kept, as the former one shows it.
 *
 * @param numero of its certificate there, which it keeps
 * @param expediente legal number of the file that granted it
 * @param fuente where it stands in the former register
 * @param clases what it distinguishes now
 * @param titulares who holds it now
 * @param concedido day of its grant
 * @param vence last day of the ten years that run; absent for what has no such end
 * @param notificado day on which its holder was told of the decision that ended its proceeding, if
 *     the former register tells it: three years of use are demanded from it (Decisión 486, art.
 *     165)
 * @param declaracion certificate of the denomination of origin whose use it authorises
 */
@Schema(name = "TrasladoPedido")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrasladoPedido(
    TipoDeRegistro tipo,
    @Schema(example = "P00123456") @Pattern(regexp = "^[A-Z0-9][A-Z0-9./-]{0,38}[A-Z0-9]$")
        String numero,
    @Schema(example = "000123-2006/DSD") @Size(min = 3, max = 40) String expediente,
    @Schema(example = "Tomo 45, folio 123") @Size(min = 3, max = 300) String fuente,
    @Nullable Naturaleza naturaleza,
    @Schema(example = "KUSKA") @Nullable @Size(min = 1, max = 1000) String denominacion,
    @Size(max = 45) @Nullable List<ClasePedida> clases,
    @Size(max = 4000) @Nullable String detalle,
    @Nullable SignoAsociado asociadoA,
    @Size(min = 1, max = 50) List<Persona> titulares,
    LocalDate concedido,
    @Nullable LocalDate vence,
    @Nullable LocalDate notificado,
    @Schema(example = "DO-00000001") @Nullable @Size(max = 40) String declaracion) {

  /** Notes what is wrong with it on that day. */
  void validar(LocalDate hoy, Faltas faltas) {
    for (var i = 0; i < titulares.size(); i++) {
      titulares.get(i).validar(faltas, "/titulares/" + i);
    }
    if (concedido.isAfter(hoy)) {
      faltas.agregar("/concedido", Texto.de("Aún no ha llegado.", "Has not come yet."));
    }
    if (notificado != null && (notificado.isBefore(concedido) || notificado.isAfter(hoy))) {
      faltas.agregar(
          "/notificado",
          Texto.de("Va de su concesión a hoy.", "Is from the day of its grant to today."));
    }
    if (tipo.seRenueva() == (vence == null)) {
      faltas.agregar(
          "/vence",
          tipo.seRenueva()
              ? Texto.de("Indique hasta cuándo rige.", "Say until when it is in force.")
              : Texto.de("Este tipo no tiene plazo.", "This kind has no term."));
    } else if (vence != null && !vence.isAfter(concedido)) {
      faltas.agregar("/vence", Texto.de("Es anterior a su concesión.", "Is before its grant."));
    }
    if (tipo != TipoDeRegistro.AUTORIZACION_DE_USO && declaracion != null) {
      faltas.agregar(
          "/declaracion",
          Texto.de(
              "La lleva una autorización de uso, y nada más.",
              "An authorised use has it, and nothing else."));
    }
    if ((tipo == TipoDeRegistro.LEMA_COMERCIAL) != (asociadoA != null)) {
      faltas.agregar(
          "/asociadoA",
          Texto.de(
              "Lo lleva un lema comercial, y nadie más.", "A slogan has it, and nothing else."));
    }
    clases(faltas);
  }

  private void clases(Faltas faltas) {
    var todas = clasesDichas();
    var esSigno = tipo.seRenueva() && tipo != TipoDeRegistro.AUTORIZACION_DE_USO;
    if (esSigno == todas.isEmpty()) {
      faltas.agregar(
          "/clases",
          Texto.de("Las llevan los signos, y nada más.", "Signs have them, and nothing else."));
    }
    var vistas = new HashSet<Integer>();
    for (var i = 0; i < todas.size(); i++) {
      var clase = todas.get(i).clase();
      if (!Niza.existe(clase) || !vistas.add(clase)) {
        faltas.agregar(
            "/clases/%d/clase".formatted(i),
            Texto.de("Va de 1 a 45, cada una una vez.", "Goes from 1 to 45, each once."));
      }
    }
  }

  private List<ClasePedida> clasesDichas() {
    return clases == null ? List.of() : clases;
  }

  /** The entry that it becomes. */
  Partida partida(String id, int n, LocalDate hoy) {
    return new Partida(
        id,
        tipo,
        n,
        numero,
        "",
        expediente,
        naturaleza,
        denominacion,
        clasesDichas(),
        detalle,
        asociadoA,
        titulares,
        concedido,
        vence,
        declaracion,
        List.of(
            new Anotacion(
                hoy,
                Titulo.por("Registro anterior: " + fuente),
                new Contenido.Traslado(notificado))),
        0);
  }
}
