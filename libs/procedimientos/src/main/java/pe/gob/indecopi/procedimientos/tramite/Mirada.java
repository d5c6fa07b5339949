package pe.gob.indecopi.procedimientos.tramite;

import java.util.List;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.Reservas;

/** How much of a file somebody may see. */
public enum Mirada {
  /** For a stranger the file does not exist. */
  NADA,
  /** A party sees all that happened, and of the other parties what is public of them. */
  PARTE,
  /** An official of the organ, the chamber it was sent up to, the auditor. */
  TODO;

  /** What this user may see of that file. */
  public static Mirada de(Usuario usuario, Expediente e) {
    if (usuario.tiene(Rol.AUDITOR)
        || usuario.esFuncionarioDe(e.cabecera().numero().organo())
        || esDeLaSala(usuario, e)) {
      return TODO;
    }
    return esParte(usuario, e) || loPresento(usuario, e) ? PARTE : NADA;
  }

  /**
   * Whether this user may see a document of that file: not one that an act brought which is kept
   * back, unless it is its own (Ley 27444, art. 160.1).
   */
  public static boolean veDocumento(Usuario usuario, Expediente e, String documento) {
    var mirada = de(usuario, e);
    if (mirada != PARTE) {
      return mirada == TODO;
    }
    var propio = usuario.documento();
    var suyo = propio == null ? null : propio.clave();
    var reservados = Reservas.folios(e);
    return e.actuaciones().stream()
        .filter(
            a ->
                !Lados.sabe(e, suyo, a.cuaderno())
                    || reservados.contains(a.folio())
                        && (suyo == null || !suyo.equals(a.autor().documento())))
        .noneMatch(a -> Papeles.nombrados(a.datos(), "").containsValue(documento));
  }

  /** In what quality this user acts in that file. */
  public static Autor autor(Usuario usuario, Expediente e) {
    return autor(usuario, e.cabecera().numero().organo(), e.salas());
  }

  /** The same for a file that is being born. */
  static Autor autor(Usuario usuario, String organo, List<String> salas) {
    var documento = usuario.documento();
    return new Autor(
        usuario.sub(),
        documento == null ? null : documento.clave(),
        calidad(usuario, organo, salas),
        usuario.actor());
  }

  private static Calidad calidad(Usuario usuario, String organo, List<String> salas) {
    if (usuario.esFuncionarioDe(organo)) {
      return Calidad.FUNCIONARIO;
    }
    return salas.stream().anyMatch(s -> esDe(usuario, s)) ? Calidad.SALA : Calidad.ADMINISTRADO;
  }

  /** A member of that chamber, or an official of the organ that decides in second instance. */
  private static boolean esDe(Usuario usuario, String instancia) {
    return usuario.esFuncionarioDe(instancia)
        || usuario.tiene(Rol.FUNCIONARIO) && instancia.equals(usuario.sala());
  }

  private static boolean esDeLaSala(Usuario usuario, Expediente e) {
    return e.salas().stream().anyMatch(s -> esDe(usuario, s));
  }

  private static boolean esParte(Usuario usuario, Expediente e) {
    var documento = usuario.documento();
    return documento != null && !e.partesDe(documento.clave()).isEmpty();
  }

  /** A portal by its own credentials goes on seeing what it filed for somebody. */
  private static boolean loPresento(Usuario usuario, Expediente e) {
    return usuario.tiene(Rol.PORTAL)
        && usuario.documento() == null
        && usuario.sub().equals(e.cabecera().presentadoPor().por());
  }
}
