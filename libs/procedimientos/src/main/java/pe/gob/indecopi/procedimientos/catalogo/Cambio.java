package pe.gob.indecopi.procedimientos.catalogo;

import java.util.Set;

/**
 * What a later norm changed in an entry.
 *
 * @param vigencia the norm, with its article, and the first day on which it holds
 */
record Cambio(
    Vigencia vigencia, Set<String> quitaRequisitos, Set<String> quitaTerminos, Contenido cambia) {

  Contenido sobre(Contenido antes) {
    return antes.sin(quitaRequisitos, quitaTerminos).con(cambia);
  }
}
