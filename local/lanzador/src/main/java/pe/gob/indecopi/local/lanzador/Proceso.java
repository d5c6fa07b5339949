package pe.gob.indecopi.local.lanzador;

import java.util.List;

/**
 * A process of the suite.
 *
 * @param nombre as {@code ./indecopi logs} takes it
 * @param modulo folder of its module, from the root
 * @param memoria greatest heap, in megabytes
 * @param jvm options of its JVM beyond those of all
 * @param puertos what it listens on, the one that tells its readiness last
 * @param salud path that answers 200 when it is ready; empty where an open port is enough
 * @param argumentos of its main class
 */
record Proceso(
    String nombre,
    String modulo,
    int memoria,
    List<String> jvm,
    List<Integer> puertos,
    String salud,
    List<String> argumentos) {

  Proceso {
    jvm = List.copyOf(jvm);
    puertos = List.copyOf(puertos);
    argumentos = List.copyOf(argumentos);
  }

  /** Name of its jar, which is that of its module. */
  String artefacto() {
    return modulo.substring(modulo.lastIndexOf('/') + 1);
  }

  int puertoDeSalud() {
    return puertos.getLast();
  }
}
