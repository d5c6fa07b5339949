package pe.gob.indecopi.local.lanzador;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process holds of the machine's memory. */
final class Memoria {
  private Memoria() {}

  /** Resident kilobytes of that process; 0 where the system does not tell (not Linux). */
  static long residente(long pid) {
    try (var lineas = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lineas
          .filter(l -> l.startsWith("VmRSS:"))
          .map(l -> l.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
