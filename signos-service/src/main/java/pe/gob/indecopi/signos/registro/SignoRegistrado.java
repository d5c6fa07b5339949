package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.SignoAsociado;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.TipoDeSigno;

/**
 * An entry of the register: a right that was granted. It is only ever added to.
 *
 * @param id opaque: {@code reg_…}, derived from its file, so that a repetition meets itself
 * @param certificado number of the certificate, without gaps per kind of sign
 * @param asociadoA the sign that a slogan goes with, whose fate it follows (Decisión 486, arts. 176
 *     and 178)
 * @param concedido day of the decision that granted it as it stands
 * @param vence last day of its ten years (Decisión 486, art. 152)
 * @param anotaciones what happened to it: the grant, its certificate, and what came since
 */
record SignoRegistrado(
    String id,
    TipoDeSigno tipo,
    int certificado,
    String expediente,
    String numeroExpediente,
    Naturaleza naturaleza,
    @Nullable String denominacion,
    List<ClasePedida> clases,
    @Nullable SignoAsociado asociadoA,
    List<Persona> titulares,
    LocalDate concedido,
    LocalDate vence,
    List<Anotacion> anotaciones,
    long version) {

  /** Years that a registration lives from its grant (Decisión 486, art. 152). */
  static final int VIDA = 10;

  /** Months after the end in which it can still be renewed (Decisión 486, art. 153). */
  static final int GRACIA = 6;

  SignoRegistrado {
    clases = List.copyOf(clases);
    titulares = List.copyOf(titulares);
    anotaciones = List.copyOf(anotaciones);
  }

  /** Something that happened to a right, and the act that says so. */
  record Anotacion(Tipo tipo, LocalDate fecha, String expediente, int folio) {

    /** What can happen to it. */
    enum Tipo {
      /** The decision that granted it. */
      CONCESION,
      /** Its certificate, which entered it in the register. */
      CERTIFICADO
    }
  }

  /** Whether the right is in force. */
  enum Estado {
    VIGENTE,
    /** Past its end, within the six months in which it can be renewed: still fully in force. */
    EN_GRACIA,
    /** Not renewed (Decisión 486, art. 174). */
    CADUCO
  }

  Estado estado(LocalDate hoy) {
    if (!hoy.isAfter(vence)) {
      return Estado.VIGENTE;
    }
    return hoy.isAfter(vence.plusMonths(GRACIA)) ? Estado.CADUCO : Estado.EN_GRACIA;
  }

  /** The act that certified it. */
  Anotacion certificacion() {
    return anotaciones.stream()
        .filter(a -> a.tipo() == Anotacion.Tipo.CERTIFICADO)
        .findFirst()
        .orElseThrow();
  }

  /** As printed: {@code M-00000123}. */
  String numeroCertificado() {
    return "%s-%08d".formatted(letra(tipo), certificado);
  }

  static String letra(TipoDeSigno tipo) {
    return switch (tipo) {
      case MARCA -> "M";
      case MARCA_COLECTIVA -> "MC";
      case MARCA_DE_CERTIFICACION -> "MCE";
      case NOMBRE_COMERCIAL -> "NC";
      case LEMA_COMERCIAL -> "LC";
    };
  }
}
