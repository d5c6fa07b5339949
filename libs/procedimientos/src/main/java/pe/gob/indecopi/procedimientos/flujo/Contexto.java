package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.Cuenta;
import pe.gob.indecopi.procedimientos.calendario.Oficina;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.calendario.Suspension;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.expediente.Contado;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.flujo.Actos.Divide;

/**
 * What a decision is made with, besides the file and the act.
 *
 * @param procedimiento catalogue entry of the file, of its own regime and version
 * @param asunto what the organ knows of its matter
 * @param otros catalogue entries of the procedures that live inside it
 * @param plazos counts terms over the calendar
 * @param oficina whose place decides the regional holidays
 * @param surteEfecto day on which a notice deposited now takes effect
 */
public record Contexto(
    Procedimiento procedimiento,
    Asunto asunto,
    List<Procedimiento> otros,
    Plazos plazos,
    Oficina oficina,
    LocalDate surteEfecto) {

  /**
   * The term that ends with its own first day: a decision of the Sala ends the administrative way.
   */
  static final String FIRMEZA = "firmeza";

  /** What a notebook of the authority's own motion is about, in its matter. */
  static final String ASUNTO = "asunto";

  /** What the notebook of a division is about. */
  static final String DIVISION = "division";

  /** Terms that D.U. 099-2009 spares: Saturdays and Sundays never count in those of remedies. */
  private static final Set<String> DE_RECURSOS =
      Set.of("impugnacion", "resolverReconsideracion", "resolverApelacion");

  public Contexto {
    otros = List.copyOf(otros);
  }

  /** The entry of that code among those that live inside the file. */
  Procedimiento otro(String codigo) {
    return Stream.concat(Stream.of(procedimiento), otros.stream())
        .filter(p -> p.codigo().equals(codigo))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The entry by which a notebook is handled. What the authority opens of its own motion in a file
   * has the remedies that the file's entry gives to it: {@code apelacion-de-medida-cautelar}.
   */
  Procedimiento entradaDe(Cuaderno k) {
    var asunto = k.materia().get(ASUNTO);
    if (DIVISION.equals(asunto)) {
      return procedimiento.deDivision();
    }
    return k.procedimiento().equals(procedimiento.codigo()) && asunto != null
        ? procedimiento.conVariante("apelacion-de-" + asunto)
        : otro(k.procedimiento());
  }

  /** Whether some procedure is asked by that act inside such files, or their matter divides so. */
  boolean viveAqui(String acto) {
    return otros.stream().anyMatch(p -> p.sobre() != null && p.sobre().acto().equals(acto))
        || asunto.actos().stream()
            .anyMatch(t -> t.nombre().equals(acto) && Divide.class.isAssignableFrom(t.datos()));
  }

  /** The entry that the print gives to the remedies of such files, where it has one. */
  Optional<Procedimiento> recurso() {
    return otros.stream().filter(p -> p.sobre() != null && p.sobre().deRecurso()).findFirst();
  }

  /** The entry that such an act opens inside the file. */
  Procedimiento queAbre(Acto acto) {
    if (acto.datos() instanceof Divide) {
      return procedimiento.deDivision();
    }
    return otros.stream()
        .filter(p -> p.sobre() != null && p.sobre().acto().equals(acto.tipo()))
        .filter(
            p ->
                !(acto.datos() instanceof Actos.Promover pedido)
                    || p.codigo().equals(pedido.procedimiento()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a row may open that term: the entry fixes it, or the law does for all. */
  boolean tieneTermino(String nombre) {
    return nombre.equals(FIRMEZA) || procedimiento.tieneTermino(nombre);
  }

  Flujo flujo() {
    return Flujos.de(procedimiento.flujo());
  }

  /** Opens the term of that name of the file's own entry. */
  Plazo abre(
      String termino,
      LocalDate desde,
      boolean deLaEntidad,
      LocalDate inicio,
      @Nullable String obligado,
      @Nullable String cuaderno) {
    if (termino.equals(FIRMEZA)) {
      return new Plazo(
          "",
          FIRMEZA,
          desde,
          desde,
          EstadoPlazo.ABIERTO,
          "Ley 27444, art. 218.2.b",
          obligado,
          cuaderno,
          false,
          0);
    }
    return abre(procedimiento, termino, desde, deLaEntidad, inicio, obligado, cuaderno);
  }

  /** Opens the term of that name of another entry: of a notebook's procedure. */
  Plazo abre(
      Procedimiento de,
      String nombre,
      LocalDate desde,
      boolean deLaEntidad,
      LocalDate inicio,
      @Nullable String obligado,
      @Nullable String cuaderno) {
    var termino = de.termino(nombre);
    var cuenta = Cuenta.de(desde, termino, oficina);
    var suya =
        deLaEntidad
            ? cuenta.deLaEntidad(inicio, de.du099())
            : cuenta.delAdministrado(inicio, de.du099());
    var contada = DE_RECURSOS.contains(nombre) ? suya.deRecurso() : suya;
    var computo = plazos.calcular(contada);
    return new Plazo(
        "",
        nombre,
        desde,
        computo.vence(),
        EstadoPlazo.ABIERTO,
        termino.fundamento(),
        obligado,
        cuaderno,
        computo.provisional(),
        0,
        Contado.de(contada));
  }

  /** The same open term, counted from another day. */
  public Plazo cuentaDesde(Expediente e, Plazo p, LocalDate desde) {
    var contado = p.contado();
    return contado == null
        ? deSuEntrada(e, p, desde)
        : contada(p, contado.cuenta(desde, p.fundamento(), oficina));
  }

  private Plazo contada(Plazo p, Cuenta cuenta) {
    var computo = plazos.calcular(cuenta);
    return p.recontado(cuenta.desde(), computo.vence(), computo.provisional());
  }

  /** A term at rest, which goes on after those days with what is left of it. */
  Plazo reanudado(Plazo p, Suspension dias) {
    var contado = p.contado();
    if (contado == null) {
      var quieto = ChronoUnit.DAYS.between(dias.desde(), dias.hasta()) + 1;
      return p.terminado(EstadoPlazo.ABIERTO)
          .recontado(p.desde(), p.vence().plusDays(quieto), p.provisional());
    }
    return contadoCon(p, contado.suspendido(dias));
  }

  /** A term that is given so many units more. */
  Plazo ampliado(Plazo p, int mas) {
    var contado = p.contado();
    return contado == null ? p : contadoCon(p, contado.ampliado(mas));
  }

  /** A term to which those days of the term of distance are added. */
  Plazo aDistancia(Plazo p, int dias) {
    return contadoCon(p, Objects.requireNonNull(p.contado()).aDistancia(dias));
  }

  private Plazo contadoCon(Plazo p, Contado contado) {
    var computo = plazos.calcular(contado.cuenta(p.desde(), p.fundamento(), oficina));
    return p.contadoCon(contado, computo.vence(), computo.provisional());
  }

  /** For how long that term may be extended, if the law lets it. */
  Optional<Termino.Prorroga> prorroga(Expediente e, Plazo p) {
    var suya = e.cuaderno(p.cuaderno()).map(k -> otro(k.procedimiento()));
    return suya.filter(x -> x.tieneTermino(p.tipo()))
        .or(() -> Optional.of(procedimiento).filter(x -> x.tieneTermino(p.tipo())))
        .map(x -> x.termino(p.tipo()).prorroga());
  }

  /** One of before it was kept with what a term was counted: its entry says it. */
  private Plazo deSuEntrada(Expediente e, Plazo p, LocalDate desde) {
    var suya = e.cuaderno(p.cuaderno()).map(k -> otro(k.procedimiento()));
    var entrada = suya.filter(x -> x.terminos().containsKey(p.tipo())).orElse(procedimiento);
    var nuevo =
        p.tipo().equals(FIRMEZA)
            ? abre(FIRMEZA, desde, false, desde, p.obligado(), p.cuaderno())
            : abre(entrada, p.tipo(), desde, false, desde, p.obligado(), p.cuaderno());
    return new Plazo(
        p.id(),
        p.tipo(),
        desde,
        nuevo.vence(),
        p.estado(),
        p.fundamento(),
        p.obligado(),
        p.cuaderno(),
        nuevo.provisional(),
        p.folio(),
        nuevo.contado());
  }
}
