package pe.gob.indecopi.procedimientos.tramite;

import java.time.LocalDate;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;

/**
 * A proceeding that the office begins of its own motion against somebody (Ley 27444, art. 104): an
 * official files it in the name of the entity, in its own organ, and no fee is owed.
 */
public final class DeOficio {
  /** The entity as a party: Indecopi. */
  static final String ENTIDAD = "RUC:20133840533";

  private static final String CONTENCIOSO = "contencioso";

  private DeOficio() {}

  /** Whether this user may begin that procedure so. */
  public static boolean puede(
      Usuario usuario, String procedimiento, Contextos contextos, LocalDate hoy) {
    int guion = procedimiento.indexOf('-');
    return guion > 0
        && usuario.tiene(Rol.FUNCIONARIO)
        && usuario.esFuncionarioDe(procedimiento.substring(0, guion))
        && contextos
            .catalogo()
            .de(procedimiento, contextos.regimen(), hoy)
            .filter(p -> p.flujo().equals(CONTENCIOSO))
            .isPresent();
  }

  /** Whether that applicant is the entity. */
  public static boolean esLaEntidad(Persona p) {
    var documento = p.documento();
    return documento != null && documento.clave().equals(ENTIDAD);
  }
}
