package pe.gob.indecopi.procedimientos.tramite;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.calendario.Recepcion;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;

/**
 * A filing that somebody handed in on paper at the counter of an office, and an official of the
 * organ enters: it is the party's, its day is that of the counter by the hours of that office (Ley
 * 27444, arts. 117 and 138), and its fee is owed as any other.
 */
public final class Ventanilla {
  private Ventanilla() {}

  /** Whether this user may enter what a counter took for that procedure. */
  public static boolean puede(Usuario usuario, String procedimiento) {
    int guion = procedimiento.indexOf('-');
    return guion > 0
        && usuario.tiene(Rol.FUNCIONARIO)
        && usuario.esFuncionarioDe(procedimiento.substring(0, guion));
  }

  /** By which door it came. */
  static Recepcion.Canal canal(Solicitud<?> s) {
    return s.enVentanilla() ? Recepcion.Canal.VENTANILLA : Recepcion.Canal.DIGITAL;
  }

  /** When it reached us: at the counter, if it came by one. */
  static Instant recibida(Solicitud<?> s, Instant ahora) {
    var hora = s.recibidaEnVentanilla();
    return hora == null ? ahora : hora.toInstant();
  }

  /** Notes what is wrong with who says that a counter took it, and with when. */
  static void revisar(Usuario usuario, Solicitud<?> s, Instant ahora, Faltas faltas) {
    var hora = s.recibidaEnVentanilla();
    if (hora == null) {
      return;
    }
    if (!puede(usuario, s.procedimiento())) {
      faltas.agregar(
          "/recibidaEnVentanilla",
          Texto.de(
              "solo un funcionario del órgano registra lo que recibió una ventanilla",
              "only an official of the organ enters what a counter took"));
    } else if (hora.toInstant().isAfter(ahora)) {
      faltas.agregar("/recibidaEnVentanilla", Texto.de("aún no ha llegado", "has not come yet"));
    }
  }

  /** Whose filing it is: the first person in it who has a document. */
  static Autor autor(Solicitud<?> s) {
    var clave =
        Stream.concat(
                s.solicitantes().stream(),
                PresentarExpediente.o(s.representantes()).stream().map(r -> r.persona()))
            .flatMap(p -> Stream.concat(Stream.of(p), p.miembros().stream()))
            .map(Persona::documento)
            .filter(Objects::nonNull)
            .findFirst()
            .map(Documento::clave)
            .orElseThrow();
    return new Autor(clave, clave, Calidad.ADMINISTRADO, null);
  }

  /** What folio 1 says of it, so that the chain holds when it came and who entered it. */
  static Map<String, Object> constancia(Usuario usuario, String oficina, Instant recibida) {
    Map<String, Object> constancia = new LinkedHashMap<>();
    constancia.put("oficina", oficina);
    constancia.put("recibida", recibida.toString());
    constancia.put("registradaPor", usuario.sub());
    return constancia;
  }
}
