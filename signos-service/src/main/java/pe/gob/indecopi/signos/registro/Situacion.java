package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.signos.registro.Contenido.Carga;
import pe.gob.indecopi.signos.registro.Contenido.Extincion;
import pe.gob.indecopi.signos.solicitud.Productos;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/**
 * How a right stands on a day: what was first inscribed, with every annotation entered up to that
 * day applied in order, and then what the passing of days alone brings about. Pure: the same
 * entries and the same day give the same answer for ever.
 *
 * @param estado whether it is in force
 * @param desde first day on which it stands so
 * @param asiento place of the annotation that says so, from 1; 0 where only days passed
 * @param clases what it distinguishes now
 * @param vence last day of the ten years that run
 * @param cargas what weighs on it
 * @param renovacionPedida whether a renewal asked in time waits to be decided
 */
public record Situacion(
    EstadoRegistral estado,
    LocalDate desde,
    int asiento,
    @Nullable String denominacion,
    List<ClasePedida> clases,
    List<Persona> titulares,
    @Nullable LocalDate vence,
    List<CargaVigente> cargas,
    boolean renovacionPedida) {

  public Situacion {
    clases = List.copyOf(clases);
    titulares = List.copyOf(titulares);
    cargas = List.copyOf(cargas);
  }

  /**
   * Something that weighs on the right.
   *
   * @param asiento place of its annotation, by which it is lifted
   */
  public record CargaVigente(int asiento, LocalDate fecha, Carga carga) {}

  /** How that entry stands on that day. */
  public static Situacion de(Partida p, LocalDate al, Gracia gracia) {
    var actual =
        new Situacion(
            EstadoRegistral.VIGENTE,
            p.concedido(),
            1,
            p.denominacion(),
            p.clases(),
            p.titulares(),
            p.vence(),
            List.of(),
            false);
    for (var n = 1; n <= p.anotaciones().size() && !p.asiento(n).fecha().isAfter(al); n++) {
      actual = actual.tras(n, p.asiento(n));
    }
    return actual.sinLicenciasVencidas(al).pasando(al, gracia);
  }

  private Situacion tras(int n, Anotacion a) {
    return switch (a.contenido()) {
      case Contenido.RenovacionPedida _ -> repuesta(n, a.fecha()).renovandose(true);
      case Contenido.RenovacionDesestimada _ -> renovandose(false);
      case Contenido.Renovacion _ ->
          repuesta(n, a.fecha())
              .renovandose(false)
              .hasta(vence == null ? null : vence.plusYears(Partida.VIDA));
      case Contenido.Transferencia t -> de(t.adquirentes());
      case Contenido.Fusion f -> de(List.of(f.absorbente()));
      case Contenido.CambioDeNombre c -> de(llamados(c));
      case Contenido.CambioDeDomicilio c -> de(mudados(c));
      case Contenido.Correccion c -> corregida(c.denominacion());
      case Carga c -> con(mas(new CargaVigente(n, a.fecha(), c)));
      case Contenido.Levantamiento l ->
          con(cargas.stream().filter(c -> c.asiento() != l.asiento()).toList());
      case Contenido.Division d -> distinguiendo(Productos.sin(clases, d.desglosado()));
      case Contenido.Desglose d -> distinguiendo(d.recibido());
      case Extincion e -> extinta(n, a.fecha(), e);
      case Contenido.Concesion _,
          Contenido.Certificado _,
          Contenido.Traslado _,
          Contenido.OtroActo _,
          Contenido.ModificacionDeContrato _,
          Contenido.SinEfecto _ ->
          this;
    };
  }

  /** What had lapsed is in force again by a renewal that was asked in time. */
  private Situacion repuesta(int n, LocalDate fecha) {
    return estado == EstadoRegistral.CADUCO ? estando(EstadoRegistral.VIGENTE, fecha, n) : this;
  }

  /** A licence that was given until a day ends with it. */
  private Situacion sinLicenciasVencidas(LocalDate al) {
    return con(
        cargas.stream()
            .filter(
                c ->
                    !(c.carga() instanceof Contenido.Licencia l
                        && l.hasta() != null
                        && al.isAfter(l.hasta())))
            .toList());
  }

  /** What the days alone do: the end, the grace, the lapse (Decisión 486, arts. 153 and 174). */
  private Situacion pasando(LocalDate al, Gracia gracia) {
    var fin = vence;
    if (estado != EstadoRegistral.VIGENTE || fin == null || !al.isAfter(fin)) {
      return this;
    }
    var ultimo = gracia.ultimo(fin);
    return al.isAfter(ultimo) && !renovacionPedida
        ? estando(EstadoRegistral.CADUCO, ultimo.plusDays(1), 0)
        : estando(EstadoRegistral.EN_GRACIA, fin.plusDays(1), 0);
  }

  private Situacion extinta(int n, LocalDate fecha, Extincion e) {
    var parte = e.parte();
    var quedan = parte == null ? List.<ClasePedida>of() : Productos.sin(clases, parte);
    return quedan.isEmpty() ? estando(e.deja(), fecha, n) : distinguiendo(quedan);
  }

  private List<Persona> llamados(Contenido.CambioDeNombre c) {
    return titulares.stream()
        .map(
            p ->
                p.nombre().equals(c.antes())
                    ? new Persona(p.clase(), p.documento(), c.ahora(), p.domicilio(), p.miembros())
                    : p)
        .toList();
  }

  private List<Persona> mudados(Contenido.CambioDeDomicilio c) {
    return titulares.stream()
        .map(p -> p.nombre().equals(c.titular()) ? mudado(p, c.domicilio()) : p)
        .toList();
  }

  private static Persona mudado(Persona p, Domicilio domicilio) {
    return new Persona(p.clase(), p.documento(), p.nombre(), domicilio, p.miembros());
  }

  private List<CargaVigente> mas(CargaVigente nueva) {
    return Stream.concat(cargas.stream(), Stream.of(nueva)).toList();
  }

  private Situacion estando(EstadoRegistral otro, LocalDate dia, int n) {
    return new Situacion(
        otro, dia, n, denominacion, clases, titulares, vence, cargas, renovacionPedida);
  }

  private Situacion corregida(String otra) {
    return new Situacion(
        estado, desde, asiento, otra, clases, titulares, vence, cargas, renovacionPedida);
  }

  private Situacion distinguiendo(List<ClasePedida> otras) {
    return new Situacion(
        estado, desde, asiento, denominacion, otras, titulares, vence, cargas, renovacionPedida);
  }

  private Situacion de(List<Persona> otros) {
    return new Situacion(
        estado, desde, asiento, denominacion, clases, otros, vence, cargas, renovacionPedida);
  }

  private Situacion hasta(@Nullable LocalDate otro) {
    return new Situacion(
        estado, desde, asiento, denominacion, clases, titulares, otro, cargas, renovacionPedida);
  }

  private Situacion con(List<CargaVigente> otras) {
    return new Situacion(
        estado, desde, asiento, denominacion, clases, titulares, vence, otras, renovacionPedida);
  }

  private Situacion renovandose(boolean pedida) {
    return new Situacion(
        estado, desde, asiento, denominacion, clases, titulares, vence, cargas, pedida);
  }

  /** Whether a slogan that goes with this sign in one class still has it. */
  boolean sostiene(Partida lema) {
    var asociado = lema.asociadoA();
    return estado.enVigor()
        && (asociado == null || clases.stream().anyMatch(c -> c.clase() == asociado.clase()));
  }

  /** The charge that was annotated in that place, if it still weighs. */
  Optional<CargaVigente> carga(int lugar) {
    return cargas.stream().filter(c -> c.asiento() == lugar).findFirst();
  }
}
