package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.SignoAsociado;

/**
 * An entry of the register: a right as it was first inscribed, and all that was annotated of it
 * since, in order. It is only ever added to; how it stands on a day is {@link Situacion}.
 *
 * @param id opaque: {@code reg_…}, derived from its file, so that a repetition meets itself
 * @param certificado number of the certificate, without gaps per kind
 * @param numeroAnterior number that the former register gave it, where it comes from there
 * @param expediente id of the file that granted it, or divided it
 * @param denominacion its words, or the name of what is registered
 * @param clases what it distinguishes; empty for what has no classes
 * @param detalle what else was inscribed: the zone and the product of a denomination of origin, the
 *     terms of a contract
 * @param asociadoA the sign that a slogan goes with, whose fate it follows (Decisión 486, arts. 176
 *     and 178)
 * @param concedido day of the decision that granted it as it stands
 * @param vence last day of its first ten years (Decisión 486, art. 152); absent where it has none
 * @param declaracion certificate of the denomination of origin whose use it authorises (Decisión
 *     486, art. 207); absent in any other kind
 * @param anotaciones what happened to it: the grant, its certificate, and what came since
 */
public record Partida(
    String id,
    TipoDeRegistro tipo,
    int certificado,
    @Nullable String numeroAnterior,
    String expediente,
    String numeroExpediente,
    @Nullable Naturaleza naturaleza,
    @Nullable String denominacion,
    List<ClasePedida> clases,
    @Nullable String detalle,
    @Nullable SignoAsociado asociadoA,
    List<Persona> titulares,
    LocalDate concedido,
    @Nullable LocalDate vence,
    @Nullable String declaracion,
    List<Anotacion> anotaciones,
    long version) {

  /** Years that a registration lives from its grant (Decisión 486, arts. 152, 196 and 210). */
  static final int VIDA = 10;

  /** One that authorises the use of no denomination. */
  Partida(
      String id,
      TipoDeRegistro tipo,
      int certificado,
      @Nullable String numeroAnterior,
      String expediente,
      String numeroExpediente,
      @Nullable Naturaleza naturaleza,
      @Nullable String denominacion,
      List<ClasePedida> clases,
      @Nullable String detalle,
      @Nullable SignoAsociado asociadoA,
      List<Persona> titulares,
      LocalDate concedido,
      @Nullable LocalDate vence,
      List<Anotacion> anotaciones,
      long version) {
    this(
        id,
        tipo,
        certificado,
        numeroAnterior,
        expediente,
        numeroExpediente,
        naturaleza,
        denominacion,
        clases,
        detalle,
        asociadoA,
        titulares,
        concedido,
        vence,
        null,
        anotaciones,
        version);
  }

  public Partida {
    clases = List.copyOf(clases);
    titulares = List.copyOf(titulares);
    anotaciones = List.copyOf(anotaciones);
  }

  /** As printed: {@code M-00000123}, or as the former register did. */
  public String numeroCertificado() {
    return numeroAnterior == null ? "%s-%08d".formatted(tipo.sigla(), certificado) : numeroAnterior;
  }

  /** The annotation of that place, from 1. */
  public Anotacion asiento(int n) {
    return anotaciones.get(n - 1);
  }

  /** The same with one annotation more; what is in it stays. */
  Partida con(Anotacion nueva) {
    var todas = new ArrayList<>(anotaciones);
    todas.add(nueva.en(siguienteDia(nueva.fecha())));
    return con(todas);
  }

  /** Whether the class that a slogan goes with went on in an entry of its own. */
  boolean dividioLaClaseDe(Partida lema) {
    var asociado = lema.asociadoA();
    return asociado != null
        && anotaciones.stream()
            .anyMatch(
                a ->
                    a.contenido() instanceof Contenido.Division d
                        && d.desglosado().stream().anyMatch(c -> c.clase() == asociado.clase()));
  }

  /** Whether the same act entered the same already. */
  boolean dice(Anotacion nueva) {
    return anotaciones.stream().anyMatch(nueva::repite);
  }

  /** Days only go forward in the register, whenever an act is told to it. */
  LocalDate siguienteDia(LocalDate fecha) {
    var ultimo = anotaciones.isEmpty() ? fecha : anotaciones.getLast().fecha();
    return fecha.isBefore(ultimo) ? ultimo : fecha;
  }

  private Partida con(List<Anotacion> todas) {
    return new Partida(
        id,
        tipo,
        certificado,
        numeroAnterior,
        expediente,
        numeroExpediente,
        naturaleza,
        denominacion,
        clases,
        detalle,
        asociadoA,
        titulares,
        concedido,
        vence,
        declaracion,
        todas,
        version);
  }

  /**
   * The entry that a division of this one makes: the same right with the same days and all that
   * weighed on it, of what was separated (D.Leg. 1075, art. 70).
   *
   * @param asiento place of the division in this entry
   */
  Partida desglosada(int asiento, int numero) {
    var division = asiento(asiento);
    var que = (Contenido.Division) division.contenido();
    var titulo = division.titulo();
    var hasta = new ArrayList<>(anotaciones.subList(0, asiento - 1));
    hasta.add(division.diciendo(new Contenido.Desglose(id, que.desglosado())));
    return new Partida(
        que.partida(),
        tipo,
        numero,
        null,
        titulo.expediente() == null ? expediente : titulo.expediente(),
        titulo.numero() == null ? numeroExpediente : titulo.numero(),
        naturaleza,
        denominacion,
        clases,
        detalle,
        asociadoA,
        titulares,
        concedido,
        vence,
        hasta,
        0);
  }

  /** The day on which its holders were told of the decision that ended its proceeding, if known. */
  Optional<LocalDate> notificada() {
    return anotaciones.stream()
        .flatMap(
            a ->
                switch (a.contenido()) {
                  case Contenido.Concesion c -> Stream.ofNullable(c.notificada());
                  case Contenido.Traslado t -> Stream.ofNullable(t.notificada());
                  default -> Stream.empty();
                })
        .findFirst();
  }

  /** First day on which it is in the register: what it shares with the one it came from is not. */
  LocalDate desde() {
    var entrada = inscripcion();
    return entrada.contenido() instanceof Contenido.Certificado ? concedido : entrada.fecha();
  }

  /** What entered it in the register: its certificate, a division, or the former register. */
  Anotacion inscripcion() {
    return anotaciones.reversed().stream()
        .filter(
            a ->
                a.contenido() instanceof Contenido.Desglose
                    || a.contenido() instanceof Contenido.Certificado
                    || a.contenido() instanceof Contenido.Traslado)
        .findFirst()
        .orElseThrow();
  }
}
