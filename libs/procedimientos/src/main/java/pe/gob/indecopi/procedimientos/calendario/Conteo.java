package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One count, day by day, with the reason of each. */
final class Conteo {
  private static final String DIA_SIGUIENTE = "Ley 27444, art. 134.2";
  private static final String SUSPENDIDO = "plazo suspendido";
  private static final Set<MonthDay> NUNCA_POR_DU099 =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(7, 28),
          MonthDay.of(7, 29),
          MonthDay.of(12, 25));

  private final CalendarioHabil calendario;
  private final Cuenta cuenta;
  private final boolean du099;
  private final List<Suspension> suspensiones;
  private final List<SuspensionGeneral> generales;
  private final int maximo;
  private final List<DiaComputado> dias = new ArrayList<>();
  private final Set<String> dudas = new LinkedHashSet<>();

  Conteo(CalendarioHabil calendario, Cuenta cuenta, int maximo) {
    this.maximo = maximo;
    this.calendario = calendario;
    this.cuenta = cuenta;
    LocalDate inicio =
        cuenta.inicioProcedimiento() == null ? cuenta.desde() : cuenta.inicioProcedimiento();
    this.du099 = !cuenta.recurso() && cuenta.du099().rige(inicio, cuenta.obligado());
    this.suspensiones = cuenta.suspensiones();
    // The norms stopped the terms of proceedings; years are the life of a right.
    this.generales =
        cuenta.termino().unidad() == Unidad.ANIOS
            ? List.of()
            : calendario.suspensiones(cuenta.silencio());
  }

  Computo calcular() {
    dia(cuenta.desde());
    Termino termino = cuenta.termino();
    LocalDate ultimo =
        switch (termino.unidad()) {
          case DIAS_HABILES -> contarHabiles(cuenta.desde(), termino.cantidad());
          case DIAS_CALENDARIO -> contarCalendario(termino.cantidad());
          case MESES -> deFechaAFecha(cuenta.desde().plusMonths(termino.cantidad()));
          case ANIOS -> deFechaAFecha(cuenta.desde().plusYears(termino.cantidad()));
        };
    LocalDate vence = cerrar(conDistancia(ultimo));
    Dia ultimoDia = dia(vence);
    dudar(ultimoDia.duda());
    return new Computo(vence, ultimoDia.provisional(), dias, List.copyOf(dudas));
  }

  private LocalDate contarHabiles(LocalDate desde, int cantidad) {
    LocalDate fecha = desde;
    for (int contados = 0; contados < cantidad; ) {
      fecha = fecha.plusDays(1);
      if (anotarHabil(fecha)) {
        contados++;
      }
    }
    return fecha;
  }

  private boolean anotarHabil(LocalDate fecha) {
    Optional<Suspension> suspension = suspension(fecha);
    if (suspension.isPresent()) {
      return saltar(fecha, SUSPENDIDO, suspension.get().norma());
    }
    Dia dia = dia(fecha);
    dudar(dia.duda());
    if (dia.habil()) {
      return contar(fecha, dia.motivo(), dia.norma());
    }
    if (cuentaPorDu099(fecha)) {
      dudarDeDu099(fecha);
      return contar(fecha, dia.motivo() + ", cuenta como hábil", ReglaDu099.NORMA);
    }
    dudarDeCompensables(dia);
    return saltar(fecha, dia.motivo(), dia.norma());
  }

  private LocalDate contarCalendario(int cantidad) {
    LocalDate fecha = cuenta.desde();
    for (int contados = 0; contados < cantidad; ) {
      fecha = fecha.plusDays(1);
      if (anotarCorrido(fecha)) {
        contados++;
      }
    }
    return fecha;
  }

  private boolean anotarCorrido(LocalDate fecha) {
    Optional<Suspension> suspension = suspension(fecha);
    if (suspension.isPresent()) {
      return saltar(fecha, SUSPENDIDO, suspension.get().norma());
    }
    return contar(fecha, "día del plazo", cuenta.termino().norma().cita());
  }

  /** Each day that stood still within the months moves their end by one. */
  private LocalDate deFechaAFecha(LocalDate igual) {
    LocalDate fin = conDiaDelMes(igual);
    dia(fin);
    LocalDate fecha = cuenta.desde();
    while (fecha.isBefore(fin)) {
      fecha = fecha.plusDays(1);
      if (!anotarCorrido(fecha)) {
        dudas.add(
            "Las normas suspenden plazos sin decir cómo en los de meses o años: se agregó al final"
                + " un día por cada día suspendido");
        fin = fin.plusDays(1);
      }
    }
    return fin;
  }

  /** The last month lacks that day: Ley 27444, art. 134.3, or Decisión 486, art. 5. */
  private LocalDate conDiaDelMes(LocalDate igual) {
    boolean falta = igual.getDayOfMonth() != cuenta.desde().getDayOfMonth();
    return falta && cuenta.termino().norma() == Norma.LPAG ? igual.plusDays(1) : igual;
  }

  private LocalDate conDistancia(LocalDate ultimo) {
    if (cuenta.distancia() == 0) {
      return ultimo;
    }
    dudas.add(
        "El término de la distancia (Ley 27444, art. 135) se agrega en días hábiles, por la Nota"
            + " General 1 del TUPA; el cuadro que lo fija no consta en las fuentes");
    return contarHabiles(ultimo, cuenta.distancia());
  }

  /** A last day that is not worked, or not in full, moves on (Ley 27444, art. 134.2). */
  private LocalDate cerrar(LocalDate ultimo) {
    LocalDate fecha = ultimo;
    while (!puedeCerrar(fecha)) {
      Dia dia = dia(fecha);
      marcarUltimo(fecha, dia);
      dudar(dia.duda());
      dudarDeCompensables(dia);
      fecha = fecha.plusDays(1);
      if (puedeCerrar(fecha)) {
        saltar(fecha, "último día, trasladado al siguiente hábil", DIA_SIGUIENTE);
      }
    }
    return fecha;
  }

  private boolean puedeCerrar(LocalDate fecha) {
    return suspension(fecha).isEmpty() && (dia(fecha).cierra() || porDu099Habil(fecha));
  }

  private boolean porDu099Habil(LocalDate fecha) {
    return cuenta.termino().unidad() == Unidad.DIAS_HABILES && cuentaPorDu099(fecha);
  }

  private void marcarUltimo(LocalDate fecha, Dia dia) {
    if (dias.isEmpty() || !dias.getLast().fecha().equals(fecha)) {
      suspension(fecha)
          .ifPresentOrElse(
              s -> saltar(fecha, SUSPENDIDO, s.norma()),
              () -> saltar(fecha, dia.motivo(), dia.norma()));
    }
  }

  private boolean cuentaPorDu099(LocalDate fecha) {
    return du099 && !NUNCA_POR_DU099.contains(MonthDay.from(fecha));
  }

  private void dudarDeDu099(LocalDate fecha) {
    if (fecha.getYear() > 2010) {
      dudas.add(
          "El D.U. 099-2009 venció el 2010-12-31; aquí sigue contando para el procedimiento iniciado"
              + " en su vigencia");
    }
  }

  private void dudarDeCompensables(Dia dia) {
    if (dia.clase() == Dia.Clase.NO_LABORABLE || dia.clase() == Dia.Clase.JORNADA_PARCIAL) {
      dudas.add(
          "Los decretos de días no laborables compensables hablan de lo laboral y lo tributario; se"
              + " les aplica el art. 134.1 de la Ley 27444 por interpretación");
    }
  }

  private Optional<Suspension> suspension(LocalDate fecha) {
    return suspensiones.stream().filter(s -> s.abarca(fecha)).findFirst().or(() -> general(fecha));
  }

  private Optional<Suspension> general(LocalDate fecha) {
    for (SuspensionGeneral una : generales) {
      if (una.dias().abarca(fecha)) {
        dudar(una.duda());
        return Optional.of(una.dias());
      }
    }
    return Optional.empty();
  }

  private void dudar(@Nullable String duda) {
    if (duda != null) {
      dudas.add(duda);
    }
  }

  private Dia dia(LocalDate fecha) {
    return calendario.dia(fecha, cuenta.oficina());
  }

  private boolean contar(LocalDate fecha, String motivo, String norma) {
    return anotar(new DiaComputado(fecha, true, motivo, norma));
  }

  private boolean saltar(LocalDate fecha, String motivo, String norma) {
    return anotar(new DiaComputado(fecha, false, motivo, norma));
  }

  private boolean anotar(DiaComputado dia) {
    if (dias.size() == maximo) {
      throw new ConteoExcesivo(maximo);
    }
    dias.add(dia);
    return dia.contado();
  }
}
