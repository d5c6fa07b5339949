package pe.gob.indecopi.fees.tarifa;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every version of the tariff of every organ: the printed ones, and those approved since. */
public final class Tarifario {

  private final List<Tarifa> impresas;
  private volatile List<Tarifa> tarifas;

  /** The printed versions; two of one organ may not begin on the same day. */
  public Tarifario(List<Tarifa> impresas) {
    this.impresas = List.copyOf(impresas);
    this.tarifas = ordenadas(impresas);
  }

  /** Adds the approved versions, all of them, in place of those added before. */
  public void incorporar(Collection<Tarifa> aprobadas) {
    this.tarifas = ordenadas(Stream.concat(impresas.stream(), aprobadas.stream()).toList());
  }

  private static List<Tarifa> ordenadas(List<Tarifa> tarifas) {
    return tarifas.stream()
        .sorted(
            Comparator.comparing(Tarifa::organo)
                .thenComparing(una -> una.vigencia().desde(), Comparator.reverseOrder()))
        .toList();
  }

  /** Every version of every organ, by organ, the latest first. */
  public List<Tarifa> versiones() {
    return tarifas;
  }

  /** Every version of an organ, the latest first. */
  public List<Tarifa> versiones(String organo) {
    return tarifas.stream().filter(una -> una.organo().equals(organo)).toList();
  }

  /** Whether a version is of the print. */
  public boolean impresa(Tarifa una) {
    return impresas.contains(una);
  }

  /** The version of each organ that holds on a day. */
  public List<Tarifa> vigentes(LocalDate fecha) {
    return tarifas.stream()
        .map(Tarifa::organo)
        .distinct()
        .flatMap(organo -> vigente(organo, fecha).stream())
        .toList();
  }

  /** The version of an organ that holds on a day; empty before the first one. */
  public Optional<Tarifa> vigente(String organo, LocalDate fecha) {
    return tarifas.stream()
        .filter(una -> una.organo().equals(organo) && !una.vigencia().desde().isAfter(fecha))
        .findFirst();
  }

  /** The version that holds on a day for a procedure; empty if no version ever knew it by then. */
  public Optional<Tarifa> vigentePara(String procedimiento, LocalDate fecha) {
    return vigente(organo(procedimiento), fecha)
        .filter(tarifa -> tarifa.procedimiento(procedimiento).isPresent());
  }

  /** The first day on which any version knows a procedure; empty if none does. */
  public Optional<LocalDate> desde(String procedimiento) {
    return tarifas.stream()
        .filter(tarifa -> tarifa.procedimiento(procedimiento).isPresent())
        .map(tarifa -> tarifa.vigencia().desde())
        .min(Comparator.naturalOrder());
  }

  private static String organo(String procedimiento) {
    var guion = procedimiento.indexOf('-');
    return guion < 0 ? procedimiento : procedimiento.substring(0, guion);
  }
}
