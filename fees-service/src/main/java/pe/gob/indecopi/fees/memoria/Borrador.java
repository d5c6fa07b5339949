package pe.gob.indecopi.fees.memoria;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Tarifa;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.seguridad.Usuario;

/**
 * A version of an organ's tariff: drafted by one official, in force once another approved it. What
 * was approved is never changed; a later version takes over from its first day.
 *
 * @param id opaque id
 * @param version number of writes; 0 before the first
 * @param contenido the tariff as it was sent, in JSON
 * @param tarifa the same, read
 * @param cuerpo hash of the request that made it
 * @param autor who drafted it
 * @param creado when
 * @param aprobacion who approved it, and when; null while it is a draft
 */
record Borrador(
    String id,
    long version,
    String contenido,
    Tarifa tarifa,
    String cuerpo,
    Oficial autor,
    Instant creado,
    @Nullable Aprobacion aprobacion) {

  /**
   * An official, by everything that tells one person from another.
   *
   * @param sub subject of the token
   * @param actor who acted for it after a token exchange
   * @param documento the document of the person, if the token has one
   */
  record Oficial(String sub, @Nullable String actor, @Nullable String documento) {

    static Oficial de(Usuario usuario) {
      var documento = usuario.documento();
      return new Oficial(
          usuario.sub(),
          usuario.actor(),
          documento == null ? null : documento.tipo() + ":" + documento.numero());
    }

    /**
     * Whether both may be one person: one subject, one document, or one who acted for the other.
     * The same portal may act for two persons.
     */
    boolean puedeSer(Oficial otro) {
      return sub.equals(otro.sub)
          || sub.equals(otro.actor)
          || otro.sub.equals(actor)
          || documento != null && documento.equals(otro.documento);
    }
  }

  /**
   * An approval.
   *
   * @param por by whom
   * @param en when
   * @param clave the idempotency key that it came with
   */
  record Aprobacion(Oficial por, Instant en, String clave) {}

  /** Whether it is a version in its own right. */
  boolean aprobado() {
    return aprobacion != null;
  }

  /**
   * Approves it.
   *
   * @param hoy the legal day; a tariff never reaches back
   * @throws Rechazo {@code borrador-aprobado}, {@code aprueba-su-autor}, or {@code
   *     reglas-incumplidas} if its first day is not ahead any more
   */
  Borrador aprobar(Aprobacion nueva, LocalDate hoy) {
    if (aprobado()) {
      throw Negativas.yaAprobado();
    }
    if (autor.puedeSer(nueva.por())) {
      throw Negativas.apruebaSuAutor();
    }
    if (!tarifa.vigencia().desde().isAfter(hoy)) {
      throw Negativas.vigenciaPasada(hoy);
    }
    return new Borrador(id, version, contenido, tarifa, cuerpo, autor, creado, nueva);
  }
}
