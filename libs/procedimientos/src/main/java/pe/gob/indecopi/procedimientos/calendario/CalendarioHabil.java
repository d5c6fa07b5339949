package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.Dia.Clase;
import pe.gob.indecopi.procedimientos.yaml.Lectura;

/**
 * The working days of an office: all but Saturdays, Sundays, national and regional holidays and the
 * days that the service does not work (Ley 27444, art. 134.1). Each day names its norm.
 */
public final class CalendarioHabil {
  static final String SEDE_CENTRAL = "SEDE_CENTRAL";
  private static final String CONSECUTIVOS = "Ley 27444, art. 134.1";

  private final TablaDeDias tabla;
  private final Map<LocalDate, List<Feriado>> feriados;
  private final Compensables compensables;
  private final Supplier<List<DiaDecretado>> decretados;

  private CalendarioHabil(
      TablaDeDias tabla,
      Map<LocalDate, List<Feriado>> feriados,
      Compensables compensables,
      Supplier<List<DiaDecretado>> decretados) {
    this.tabla = tabla;
    this.feriados = feriados;
    this.compensables = compensables;
    this.decretados = decretados;
  }

  /** The calendar that ships with the suite, 2001 to 2045. */
  public static CalendarioHabil delPeru() {
    return leer("calendario/peru.yaml");
  }

  /** A calendar of one's own, from a resource of the same form. */
  public static CalendarioHabil leer(String recurso) {
    return de(Lectura.delClassPath(recurso, LectorDeCalendario::leer));
  }

  static CalendarioHabil de(TablaDeDias tabla) {
    return new CalendarioHabil(tabla, tabla.porDia(), tabla.compensables(), List::of);
  }

  /** The same calendar with the declared non-working days taken that way. */
  public CalendarioHabil con(Compensables otra) {
    return new CalendarioHabil(tabla, feriados, otra, decretados);
  }

  /**
   * The same calendar with the days that were decreed since it was shipped.
   *
   * @param otros asked anew for every count, so that a day added later counts from then on
   */
  public CalendarioHabil con(Supplier<List<DiaDecretado>> otros) {
    return new CalendarioHabil(tabla, feriados, compensables, otros);
  }

  /** The days that were decreed since it was shipped. */
  public List<DiaDecretado> decretados() {
    return decretados.get();
  }

  /** The same calendar as it stands now: days decreed later do not reach it. */
  CalendarioHabil quieto() {
    List<DiaDecretado> deAhora = List.copyOf(decretados.get());
    return con(() -> deAhora);
  }

  /** First year that it covers. */
  public int primero() {
    return tabla.primero();
  }

  /** Last year that it covers. */
  public int ultimo() {
    return tabla.ultimo();
  }

  /** Whether some office lies in that region. */
  public boolean conoce(String lugar) {
    return tabla.oficinas().values().stream().anyMatch(o -> o.lugar().equals(lugar));
  }

  /** The office of that code, if there is one. */
  public Optional<Oficina> oficina(String codigo) {
    return Optional.ofNullable(tabla.oficinas().get(codigo));
  }

  /** All offices. */
  public Collection<Oficina> oficinas() {
    return tabla.oficinas().values();
  }

  /** The central office, where nothing else is said. */
  public Oficina sedeCentral() {
    return Objects.requireNonNull(tabla.oficinas().get(SEDE_CENTRAL));
  }

  /** Whether the central office works that day. */
  public boolean esHabil(LocalDate fecha) {
    return esHabil(fecha, sedeCentral());
  }

  /** Whether the office works that day. */
  public boolean esHabil(LocalDate fecha, Oficina oficina) {
    return dia(fecha, oficina).habil();
  }

  /** The first working day after that day. */
  public LocalDate siguienteHabil(LocalDate fecha, Oficina oficina) {
    return habilDesde(fecha.plusDays(1), oficina);
  }

  /** That day if it is worked, else the first working day after it. */
  public LocalDate habilDesde(LocalDate fecha, Oficina oficina) {
    LocalDate dia = fecha;
    while (!esHabil(dia, oficina)) {
      dia = dia.plusDays(1);
    }
    return dia;
  }

  /** What that day is in the central office. */
  public Dia dia(LocalDate fecha) {
    return dia(fecha, sedeCentral());
  }

  /**
   * What that day is in that office, and the norm that says so.
   *
   * @throws FueraDeCalendario where no calendar covers the year
   */
  public Dia dia(LocalDate fecha, Oficina oficina) {
    exigirCalendario(fecha);
    String lugar = oficina.lugar();
    return feriado(fecha, lugar)
        .or(() -> decretado(fecha, lugar, true))
        .or(() -> finDeSemana(fecha))
        .or(() -> noLaborable(fecha, lugar))
        .or(() -> decretado(fecha, lugar, false))
        .orElseGet(() -> habil(fecha));
  }

  /** The days on which a norm stopped the terms of the files of that kind. */
  List<SuspensionGeneral> suspensiones(boolean silencio) {
    return tabla.suspensiones().stream()
        .filter(suspension -> suspension.alcanza(silencio))
        .toList();
  }

  private Optional<Dia> decretado(LocalDate fecha, String lugar, boolean feriado) {
    if (!feriado && compensables == Compensables.CUENTAN) {
      return Optional.empty();
    }
    return decretados.get().stream()
        .filter(dia -> dia.feriado() == feriado && dia.rige(fecha, lugar))
        .findFirst()
        .map(
            dia ->
                dia(
                    fecha,
                    feriado ? Clase.FERIADO : Clase.NO_LABORABLE,
                    dia.nombre(),
                    dia.norma(),
                    null));
  }

  private Optional<Dia> feriado(LocalDate fecha, String lugar) {
    if (tabla.laborados().containsKey(fecha)) {
      return Optional.empty();
    }
    return feriados.getOrDefault(fecha, List.of()).stream()
        .filter(feriado -> feriado.rigeEn(lugar))
        .findFirst()
        .map(
            feriado ->
                dia(fecha, Clase.FERIADO, feriado.nombre(), feriado.norma(), feriado.duda()));
  }

  private Optional<Dia> finDeSemana(LocalDate fecha) {
    return switch (fecha.getDayOfWeek()) {
      case SATURDAY -> Optional.of(dia(fecha, Clase.FIN_DE_SEMANA, "sábado", CONSECUTIVOS, null));
      case SUNDAY -> Optional.of(dia(fecha, Clase.FIN_DE_SEMANA, "domingo", CONSECUTIVOS, null));
      default -> Optional.empty();
    };
  }

  private Optional<Dia> noLaborable(LocalDate fecha, String lugar) {
    if (compensables == Compensables.CUENTAN) {
      return Optional.empty();
    }
    return tabla.noLaborables().getOrDefault(fecha, List.of()).stream()
        .filter(dia -> dia.rigeEn(lugar))
        .findFirst()
        .map(dia -> noLaborable(fecha, dia));
  }

  private Dia noLaborable(LocalDate fecha, NoLaborable dia) {
    return dia.desdeLas() == null
        ? dia(
            fecha,
            Clase.NO_LABORABLE,
            "día no laborable del sector público",
            dia.norma(),
            dia.duda())
        : dia(
            fecha,
            Clase.JORNADA_PARCIAL,
            "día no laborable desde las " + dia.desdeLas(),
            dia.norma(),
            dia.duda());
  }

  private Dia habil(LocalDate fecha) {
    TablaDeDias.Laborado laborado = tabla.laborados().get(fecha);
    return laborado == null
        ? dia(fecha, Clase.HABIL, "día hábil", CONSECUTIVOS, dudaDeHabil(fecha))
        : dia(fecha, Clase.HABIL, "feriado laborado", laborado.norma(), laborado.duda());
  }

  private @Nullable String dudaDeHabil(LocalDate fecha) {
    return tabla.sinNoticia().contains(fecha.getYear())
        ? "No consta en las fuentes qué días de "
            + fecha.getYear()
            + " se declararon no laborables en el sector público"
        : tabla.inciertos().get(fecha);
  }

  private Dia dia(
      LocalDate fecha, Clase clase, String motivo, String norma, @Nullable String duda) {
    return new Dia(fecha, clase, motivo, norma, fecha.getYear() > tabla.decretado(), duda);
  }

  private void exigirCalendario(LocalDate fecha) {
    if (fecha.getYear() < tabla.primero() || fecha.getYear() > tabla.ultimo()) {
      throw new FueraDeCalendario(fecha, tabla.primero(), tabla.ultimo());
    }
  }
}
