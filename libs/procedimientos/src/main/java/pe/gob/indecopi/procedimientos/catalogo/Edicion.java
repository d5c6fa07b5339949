package pe.gob.indecopi.procedimientos.catalogo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One edition of an organ's catalogue. */
record Edicion(String version, String tarifa, List<Entrada> entradas) {
  boolean tiene(String codigo) {
    return entradas.stream().anyMatch(entrada -> entrada.codigo().equals(codigo));
  }

  Stream<Procedimiento> todos(Regimen regimen, LocalDate fecha) {
    return entradas.stream().map(entrada -> entrada.en(version, regimen, fecha));
  }

  Optional<Procedimiento> entrada(String codigo, Regimen regimen, LocalDate fecha) {
    return entradas.stream()
        .filter(entrada -> entrada.codigo().equals(codigo))
        .findFirst()
        .map(entrada -> entrada.en(version, regimen, fecha));
  }

  Stream<Procedimiento> dentroDe(String codigo, Regimen regimen, LocalDate fecha) {
    return entradas.stream()
        .filter(entrada -> viveEn(entrada.sobre(), codigo))
        .map(entrada -> entrada.en(version, regimen, fecha));
  }

  private static boolean viveEn(@Nullable Sobre sobre, String codigo) {
    return sobre != null && sobre.procedimientos().contains(codigo);
  }
}
