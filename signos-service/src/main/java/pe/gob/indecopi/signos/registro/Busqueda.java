package pe.gob.indecopi.signos.registro;

import java.util.List;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.registro.Palabras;

/** The words by which the register is searched: without accents, in lower case. */
final class Busqueda {
  private Busqueda() {}

  /** The words of the sign and of its holders. */
  static List<String> terminos(SignoRegistrado s) {
    var titulares = s.titulares().stream().map(Persona::nombre);
    return Stream.concat(Stream.ofNullable(s.denominacion()), titulares)
        .flatMap(t -> Palabras.de(t).stream())
        .distinct()
        .toList();
  }
}
