package pe.gob.indecopi.procedimientos.novedades;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.tramite.Lados;

/** Whose feed is whose: a person's by its document, an office's by its name. */
final class Destinatarios {
  private Destinatarios() {}

  /** Everybody who may know of that act: what is done unheard, not the other side. */
  static Set<String> de(Expediente e, Actuacion acto) {
    Set<String> todos = new LinkedHashSet<>();
    e.partes().stream()
        .filter(Parte::vigente)
        .flatMap(p -> p.casilla().stream())
        .filter(clave -> Lados.sabe(e, clave, acto.cuaderno()))
        .forEach(todos::add);
    var portal = e.cabecera().presentadoPor().por();
    if (portal != null && Lados.sabe(e, null, acto.cuaderno())) {
      todos.add("portal:" + portal);
    }
    todos.add("organo:" + e.cabecera().numero().organo());
    var sala = e.situacion().sala();
    if (sala != null) {
      todos.add("sala:" + sala);
    }
    return todos;
  }

  /** The feed of that caller; nothing for who sees no file. */
  static @Nullable String de(Usuario usuario) {
    if (usuario.tiene(Rol.FUNCIONARIO)) {
      var sala = usuario.sala();
      return sala != null
          ? "sala:" + sala
          : new TreeSet<>(usuario.organos())
              .stream().findFirst().map(o -> "organo:" + o).orElse(null);
    }
    var documento = usuario.documento();
    if (documento != null) {
      return documento.clave();
    }
    return usuario.tiene(Rol.PORTAL) ? "portal:" + usuario.sub() : null;
  }
}
