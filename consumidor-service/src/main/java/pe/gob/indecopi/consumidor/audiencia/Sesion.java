package pe.gob.indecopi.consumidor.audiencia;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Lado;

/**
 * Who came to a hearing, as its official recorded it, and what those said who did not.
 *
 * @param registrada when the official recorded it
 * @param justificaciones of those who did not come
 * @param segunda who asked for a second hearing, if anybody did
 */
record Sesion(
    Asistente consumidor,
    Asistente proveedor,
    Instant registrada,
    List<Justificacion> justificaciones,
    @Nullable Lado segunda) {
  Sesion {
    justificaciones = List.copyOf(justificaciones);
  }

  /**
   * A side of the hearing.
   *
   * @param nombre who came for it; absent where nobody did
   * @param representante document of who came in its place, as {@code DNI:99999991}
   * @param poder id of the document that it showed, if it did
   * @param concilia whether who came may settle: the side itself, or whose power says so
   */
  record Asistente(
      boolean presente,
      @Nullable String nombre,
      @Nullable String representante,
      @Nullable String poder,
      boolean concilia) {
    static final Asistente AUSENTE = new Asistente(false, null, null, null, false);
  }

  /**
   * Why a side did not come: illness, fortuitous event or force majeure (Ley 29571, art. 147-A.4).
   *
   * @param pruebas ids of documents
   * @param aceptada what the official says of it; absent until it does
   * @param fundamento why
   */
  record Justificacion(
      Lado lado,
      String motivo,
      List<String> pruebas,
      Instant en,
      @Nullable Boolean aceptada,
      @Nullable String fundamento) {
    Justificacion {
      pruebas = List.copyOf(pruebas);
    }

    boolean pendiente() {
      return aceptada == null;
    }
  }

  /** Ids of all documents that it names. */
  List<String> documentos() {
    return Stream.concat(
            Stream.of(consumidor, proveedor).flatMap(a -> Stream.ofNullable(a.poder())),
            justificaciones.stream().flatMap(j -> j.pruebas().stream()))
        .toList();
  }

  Asistente de(Lado lado) {
    return lado == Lado.CONSUMIDOR ? consumidor : proveedor;
  }

  boolean vinieron() {
    return consumidor.presente() && proveedor.presente();
  }

  Optional<Justificacion> justificacion(Lado lado) {
    return justificaciones.stream().filter(j -> j.lado() == lado).findFirst();
  }

  /** Whether that side stayed away and its reasons were not taken. */
  boolean injustificada(Lado lado) {
    return !de(lado).presente()
        && !justificacion(lado).map(j -> Boolean.TRUE.equals(j.aceptada())).orElse(false);
  }

  boolean porCalificar() {
    return justificaciones.stream().anyMatch(Justificacion::pendiente);
  }

  Sesion con(Justificacion nueva) {
    var otras = justificaciones.stream().filter(j -> j.lado() != nueva.lado());
    return new Sesion(
        consumidor,
        proveedor,
        registrada,
        Stream.concat(otras, Stream.of(nueva)).toList(),
        segunda);
  }

  Sesion conSegunda(Lado quien) {
    return new Sesion(consumidor, proveedor, registrada, justificaciones, quien);
  }
}
