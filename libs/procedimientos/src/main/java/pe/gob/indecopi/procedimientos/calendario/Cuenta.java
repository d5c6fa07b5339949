package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be counted.
 *
 * @param desde day of the filing, of the notice's effect or of the publication; never counted
 * @param termino what runs from it
 * @param oficina whose place decides the regional holidays
 * @param obligado whose term it is
 * @param inicioProcedimiento day the file began, for D.U. 099-2009; absent means {@code desde}
 * @param du099 how the catalogue entry takes D.U. 099-2009
 * @param recurso whether the term is one to file or to decide a remedy, which D.U. 099-2009 spares
 * @param silencio whether the file is subject to administrative silence: the suspension of 2020
 *     began on another day for those
 * @param distancia days of the term of distance to add (Ley 27444, art. 135)
 * @param suspensiones days on which this file stood still, besides those that a norm declared
 */
public record Cuenta(
    LocalDate desde,
    Termino termino,
    Oficina oficina,
    Obligado obligado,
    @Nullable LocalDate inicioProcedimiento,
    ReglaDu099 du099,
    boolean recurso,
    boolean silencio,
    int distancia,
    List<Suspension> suspensiones) {
  public Cuenta {
    if (distancia < 0) {
      throw new IllegalArgumentException("distancia must not be negative: " + distancia);
    }
    suspensiones = List.copyOf(suspensiones);
  }

  /** The plain case: a term of a party, nothing suspended, no distance. */
  public static Cuenta de(LocalDate desde, Termino termino, Oficina oficina) {
    return new Cuenta(
        desde,
        termino,
        oficina,
        Obligado.ADMINISTRADO,
        null,
        ReglaDu099.BENEFICIA_AL_PARTICULAR,
        false,
        true,
        0,
        List.of());
  }

  /** The same count as a term of the entity, in a file begun that day. */
  public Cuenta deLaEntidad(LocalDate inicio, ReglaDu099 regla) {
    return new Cuenta(
        desde,
        termino,
        oficina,
        Obligado.ENTIDAD,
        inicio,
        regla,
        recurso,
        silencio,
        distancia,
        suspensiones);
  }

  /** The same count as a party's term in a file begun that day. */
  public Cuenta delAdministrado(LocalDate inicio, ReglaDu099 regla) {
    return new Cuenta(
        desde,
        termino,
        oficina,
        Obligado.ADMINISTRADO,
        inicio,
        regla,
        recurso,
        silencio,
        distancia,
        suspensiones);
  }

  /** The same count as a term to file or to decide a remedy. */
  public Cuenta deRecurso() {
    return new Cuenta(
        desde,
        termino,
        oficina,
        obligado,
        inicioProcedimiento,
        du099,
        true,
        silencio,
        distancia,
        suspensiones);
  }

  /** The same count in a file that is not subject to administrative silence. */
  public Cuenta sinSilencio() {
    return new Cuenta(
        desde,
        termino,
        oficina,
        obligado,
        inicioProcedimiento,
        du099,
        recurso,
        false,
        distancia,
        suspensiones);
  }

  /** The same count with that many days of the term of distance. */
  public Cuenta conDistancia(int dias) {
    return new Cuenta(
        desde,
        termino,
        oficina,
        obligado,
        inicioProcedimiento,
        du099,
        recurso,
        silencio,
        dias,
        suspensiones);
  }

  /** The same count with these suspensions. */
  public Cuenta suspendida(List<Suspension> mas) {
    return new Cuenta(
        desde,
        termino,
        oficina,
        obligado,
        inicioProcedimiento,
        du099,
        recurso,
        silencio,
        distancia,
        mas);
  }
}
