package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** What becomes of a fee: paid, paid in part, or owed again. */
final class ReglasDePago {

  private static final Set<String> DE_TASA =
      Set.of(ReglasDeCuaderno.COMPLETAR_TASA, ReglasDeCuaderno.COMPLETAR_FECHA);

  private ReglasDePago() {}

  static List<Efecto> pagado(Expediente e, Acto acto, Contexto c) {
    var pago = acto.datos(Actos.PagoInformado.class);
    var tasa = e.tasa(pago.tasa()).orElseThrow();
    var efectos = new ArrayList<Efecto>();
    efectos.add(new Efecto.PoneTasa(tasa.pagada(pago.comprobante(), pago.fecha(), pago.pagado())));
    e.cuaderno(tasa.cuaderno())
        .filter(k -> k.estado() == EstadoCuaderno.NO_PRESENTADO && seCalifica(e, k, c))
        .filter(k -> pagadoATiempo(e, k.id(), pago.fecha()))
        .ifPresent(k -> efectos.add(new Efecto.MueveCuaderno(k.id(), EstadoCuaderno.PRESENTADO)));
    return Reglas.conFaltas(e, c, efectos);
  }

  /** A receipt counts from its own date, however late it is confirmed (D.Leg. 1075, art. 55). */
  private static boolean pagadoATiempo(Expediente e, String cuaderno, LocalDate pagado) {
    return e.plazos().stream()
        .filter(p -> DE_TASA.contains(p.tipo()) && cuaderno.equals(p.cuaderno()))
        .anyMatch(p -> !pagado.isAfter(p.vence()));
  }

  private static boolean seCalifica(Expediente e, Cuaderno k, Contexto c) {
    return TramoDeCuadernos.seDecideAparte(k, c)
        || ReglasDeCuaderno.ANTES_DE_RESOLVER.contains(e.situacion().etapa());
  }

  static List<Efecto> pagadoEnParte(Expediente e, Acto acto, Contexto c) {
    var pago = acto.datos(Actos.PagoInformado.class);
    var tasa = e.tasa(pago.tasa()).orElseThrow();
    var efectos = new ArrayList<Efecto>();
    efectos.add(
        new Efecto.PoneTasa(tasa.corta(pago.pagado(), Objects.requireNonNull(pago.falta()))));
    e.cuaderno(tasa.cuaderno())
        .filter(k -> k.estado() == EstadoCuaderno.PRESENTADO && !tuvoPlazo(e, k.id()))
        .ifPresent(k -> efectos.add(completarTasa(k, c, acto.fecha())));
    return Reglas.conFaltas(e, c, efectos);
  }

  private static boolean tuvoPlazo(Expediente e, String cuaderno) {
    return e.plazos().stream()
        .anyMatch(p -> DE_TASA.contains(p.tipo()) && cuaderno.equals(p.cuaderno()));
  }

  /** What falls short may be completed in two days, as what is missing (D.Leg. 1075, art. 55). */
  private static Efecto completarTasa(Cuaderno k, Contexto c, LocalDate inicio) {
    var termino = ReglasDeCuaderno.terminoDeTasa(c.entradaDe(k));
    return ReglasDeCuaderno.subsanar(termino, k, c, inicio);
  }

  /**
   * The fee is owed again and its debtor is told; an opposition has the two days of one that came
   * without its fee (D.Leg. 1075, art. 55). The file's own term to complete is open already.
   */
  static List<Efecto> rechazado(Expediente e, Acto acto, Contexto c) {
    var tasa = e.tasa(acto.datos(Actos.PagoRechazado.class).tasa()).orElseThrow();
    var efectos = new ArrayList<Efecto>();
    efectos.add(new Efecto.PoneTasa(tasa.sinPago()));
    var cuaderno = e.cuaderno(tasa.cuaderno());
    cuaderno.ifPresent(
        k -> {
          efectos.add(new Efecto.Notifica(k.parte(), acto.tipo(), c.surteEfecto()));
          efectos.add(completarTasa(k, c, acto.fecha()));
        });
    return efectos;
  }
}
