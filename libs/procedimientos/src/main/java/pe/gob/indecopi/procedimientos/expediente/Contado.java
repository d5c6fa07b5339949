package pe.gob.indecopi.procedimientos.expediente;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.Cuenta;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Obligado;
import pe.gob.indecopi.procedimientos.calendario.Oficina;
import pe.gob.indecopi.procedimientos.calendario.ReglaDu099;
import pe.gob.indecopi.procedimientos.calendario.Suspension;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;

/**
 * With what a term was counted, kept beside its result, so that a holiday decreed later can count
 * it again whatever became of its catalogue entry.
 *
 * @param cantidad how many units
 * @param oficina code of the office whose place decides the regional holidays
 * @param obligado whose term it is, for D.U. 099-2009
 * @param inicio day on which the file began, for D.U. 099-2009
 * @param recurso whether it is a term to decide a remedy, which D.U. 099-2009 spares
 * @param silencio whether the file is subject to administrative silence
 * @param distancia days of the term of distance (Ley 27444, art. 135)
 * @param suspensiones days on which the file stood still
 */
public record Contado(
    int cantidad,
    Unidad unidad,
    Norma norma,
    String oficina,
    Obligado obligado,
    @Nullable LocalDate inicio,
    ReglaDu099 du099,
    boolean recurso,
    boolean silencio,
    int distancia,
    @Nullable List<Suspension> suspensiones) {

  /** What that count was made with. */
  public static Contado de(Cuenta cuenta) {
    return new Contado(
        cuenta.termino().cantidad(),
        cuenta.termino().unidad(),
        cuenta.termino().norma(),
        cuenta.oficina().codigo(),
        cuenta.obligado(),
        cuenta.inicioProcedimiento(),
        cuenta.du099(),
        cuenta.recurso(),
        cuenta.silencio(),
        cuenta.distancia(),
        cuenta.suspensiones().isEmpty() ? null : cuenta.suspensiones());
  }

  /** The same with further days on which the file stood still. */
  public Contado suspendido(Suspension mas) {
    var todas = suspensiones == null ? List.of(mas) : Listas.mas(suspensiones, mas);
    return copia(cantidad, todas);
  }

  /** The same with so many units more. */
  public Contado ampliado(int mas) {
    return copia(cantidad + mas, suspensiones);
  }

  /** The same with those days of the term of distance. */
  public Contado aDistancia(int dias) {
    return new Contado(
        cantidad,
        unidad,
        norma,
        oficina,
        obligado,
        inicio,
        du099,
        recurso,
        silencio,
        dias,
        suspensiones);
  }

  private Contado copia(int unidades, @Nullable List<Suspension> dias) {
    return new Contado(
        unidades, unidad, norma, oficina, obligado, inicio, du099, recurso, silencio, distancia,
        dias);
  }

  /**
   * The same count again.
   *
   * @param desde day after which it is counted
   * @param donde the office of {@link #oficina}
   */
  public Cuenta cuenta(LocalDate desde, String fundamento, Oficina donde) {
    return new Cuenta(
        desde,
        new Termino(cantidad, unidad, norma, fundamento),
        donde,
        obligado,
        inicio,
        du099,
        recurso,
        silencio,
        distancia,
        suspensiones == null ? List.of() : suspensiones);
  }
}
