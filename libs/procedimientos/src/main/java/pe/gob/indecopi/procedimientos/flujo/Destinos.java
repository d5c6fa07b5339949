package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios;

/** The effects that a row of the table has: where it leads, whom it tells, what terms it moves. */
final class Destinos {
  private Destinos() {}

  static List<Efecto> efectos(Expediente antes, Acto acto, Contexto c, Fila fila) {
    var llamados = llamados(antes, acto, c, fila);
    var e = antes.tras(llamados);
    var efectos = new ArrayList<>(llamados);
    var destino = fila.destino();
    if (destino != null) {
      efectos.add(new Efecto.PasaA(destino.estado(), destino.etapa()));
    }
    var queda = fila.queda();
    if (queda != null) {
      efectos.add(new Efecto.MueveCuaderno(Objects.requireNonNull(acto.cuaderno()), queda));
    }
    if (fila.fijaFecha()) {
      efectos.add(new Efecto.FijaFecha(presentado(e, acto)));
    }
    fila.termina().forEach(t -> efectos.addAll(termina(e, acto, t, fila)));
    fila.deja().forEach(t -> efectos.addAll(deja(e, acto, t, fila)));
    efectos.addAll(delAutor(e, acto, fila));
    // A file that is closed waits for nobody.
    if (fila.dejaTodo() || destino != null && destino.estado() == Estado.CONCLUIDO) {
      efectos.addAll(dejaTodo(e, acto, fila));
    }
    var notificados = notificados(e, acto, c, fila);
    notificados.forEach(p -> efectos.add(new Efecto.Notifica(p, acto.tipo(), c.surteEfecto())));
    fila.abre().stream()
        .filter(a -> !a.siHay() || tieneTermino(e, acto, c, a, fila))
        .forEach(a -> efectos.addAll(abre(e, acto, c, a, notificados, fila)));
    return efectos;
  }

  /** Who is asked against becomes a party with the first act that is told to it. */
  private static List<Efecto> llamados(Expediente e, Acto acto, Contexto c, Fila fila) {
    return fila.notifica() == Destinatarios.EMPLAZADOS && !esSecreto(e, acto, c, fila)
        ? emplaza(e)
        : List.of();
  }

  /** What makes parties of all those who are asked against. */
  static List<Efecto> emplaza(Expediente e) {
    return e.partes().stream()
        .filter(Parte::porEmplazar)
        .<Efecto>map(p -> new Efecto.CambiaParte(p.en(null)))
        .toList();
  }

  /** Who answers meets its own term; the others' run on. */
  private static List<Efecto> delAutor(Expediente e, Acto acto, Fila fila) {
    var tipo = fila.terminaElSuyo();
    if (tipo == null) {
      return List.of();
    }
    var suyas = Quien.alcance(acto.autor(), e);
    return e.pendientes(tipo).stream()
        .filter(p -> suyas.contains(p.obligado()))
        .filter(p -> Objects.equals(p.cuaderno(), fila.deCuaderno() ? acto.cuaderno() : null))
        .<Efecto>map(p -> new Efecto.TerminaPlazo(p.id(), EstadoPlazo.CUMPLIDO))
        .toList();
  }

  private static List<Efecto> dejaTodo(Expediente e, Acto acto, Fila fila) {
    return e.plazos().stream()
        .filter(Plazo::pendiente)
        .map(Plazo::tipo)
        .distinct()
        .flatMap(tipo -> deja(e, acto, tipo, fila).stream())
        .toList();
  }

  /** Everybody who is told of what happens in the file. */
  static List<String> partes(Expediente e) {
    return e.partes().stream()
        .filter(Parte::vigente)
        .filter(p -> p.papel() != Papel.OTRO && p.papel() != Papel.REPRESENTANTE)
        .filter(
            p ->
                p.cuaderno() == null
                    || e.cuaderno(p.cuaderno()).filter(k -> participa(k.estado())).isPresent())
        .map(Parte::id)
        .toList();
  }

  private static boolean participa(EstadoCuaderno estado) {
    return estado == EstadoCuaderno.PRESENTADO
        || estado == EstadoCuaderno.ADMITIDO
        || estado == EstadoCuaderno.OBSERVADO
        || estado == EstadoCuaderno.RESUELTO;
  }

  /**
   * The day when the last thing that the filing date needs was there (Decisión 486, art. 140;
   * D.Leg. 1075, art. 52). A receipt counts from its own date, however late it is confirmed.
   */
  private static LocalDate presentado(Expediente e, Acto acto) {
    var esPrimero = e.actuaciones().isEmpty();
    var llegadas =
        Stream.concat(
            e.actuaciones().stream()
                .filter(a -> a.tipo().equals(Actos.PRESENTAR) || a.tipo().equals(Actos.SUBSANAR))
                .map(a -> a.fecha()),
            esPrimero || acto.tipo().equals(Actos.SUBSANAR)
                ? Stream.of(acto.fecha())
                : Stream.empty());
    var pagada =
        acto.tipo().equals(Actos.PAGO_CONFIRMADO)
            ? Stream.of(acto.datos(Actos.PagoInformado.class).fecha())
            : e.tasaDe(null).stream().flatMap(t -> Stream.ofNullable(t.pagada()));
    return Stream.concat(llegadas, pagada).max(LocalDate::compareTo).orElse(acto.fecha());
  }

  private static List<Efecto> termina(Expediente e, Acto acto, String tipo, Fila fila) {
    var delCuaderno =
        fila.deCuaderno()
            || acto.cuaderno() != null
                && e.plazos().stream()
                    .anyMatch(p -> p.tipo().equals(tipo) && acto.cuaderno().equals(p.cuaderno()));
    return e.pendientes(tipo).stream()
        .filter(
            p ->
                delCuaderno
                    ? Objects.equals(p.cuaderno(), acto.cuaderno())
                    : p.cuaderno() == null || acto.cuaderno() == null)
        .<Efecto>map(p -> new Efecto.TerminaPlazo(p.id(), EstadoPlazo.CUMPLIDO))
        .toList();
  }

  /** The terms of a notebook against its inadmission outlive a decision of the file. */
  private static List<Efecto> deja(Expediente e, Acto acto, String tipo, Fila fila) {
    var concluye = fila.destino() != null && fila.destino().estado() == Estado.CONCLUIDO;
    return e.pendientes(tipo).stream()
        .filter(
            p ->
                fila.deCuaderno()
                    ? Objects.equals(p.cuaderno(), acto.cuaderno())
                    : concluye || p.cuaderno() == null)
        .<Efecto>map(p -> new Efecto.TerminaPlazo(p.id(), EstadoPlazo.SIN_EFECTO))
        .toList();
  }

  private static List<String> notificados(Expediente e, Acto acto, Contexto c, Fila fila) {
    return switch (fila.notifica()) {
      case NADIE -> List.of();
      case SOLICITANTES -> ids(e.partes(Papel.SOLICITANTE));
      case PARTES, EMPLAZADOS -> esSecreto(e, acto, c, fila) ? promovente(e, acto) : partes(e);
      case PROMOVENTE -> promovente(e, acto);
    };
  }

  /** What was asked unheard is told to who asked it alone, until it is executed. */
  private static boolean esSecreto(Expediente e, Acto acto, Contexto c, Fila fila) {
    return fila.deCuaderno()
        && e.tras(Reglas.de(acto.tipo()).efectos(e, acto, c))
            .cuaderno(acto.cuaderno())
            .filter(Cuaderno::esReservado)
            .isPresent();
  }

  private static List<String> ids(List<Parte> partes) {
    return partes.stream().map(Parte::id).toList();
  }

  private static List<String> promovente(Expediente e, Acto acto) {
    return e.cuaderno(cuaderno(e, acto)).map(k -> List.of(k.parte())).orElseGet(List::of);
  }

  private static @Nullable String cuaderno(Expediente e, Acto acto) {
    if (!acto.tipo().equals(Actos.VENCIMIENTO)) {
      return acto.cuaderno();
    }
    var plazo = acto.datos(Actos.Vencido.class).plazo();
    return e.plazos().stream()
        .filter(p -> p.id().equals(plazo))
        .findFirst()
        .map(Plazo::cuaderno)
        .orElse(null);
  }

  private static boolean tieneTermino(
      Expediente e, Acto acto, Contexto c, Fila.Abre abre, Fila fila) {
    return fila.deCuaderno()
        ? entrada(e, acto, c).tieneTermino(abre.termino())
        : c.tieneTermino(abre.termino());
  }

  private static Procedimiento entrada(Expediente e, Acto acto, Contexto c) {
    return c.entradaDe(e.cuaderno(acto.cuaderno()).orElseThrow());
  }

  private static List<Efecto> abre(
      Expediente e, Acto acto, Contexto c, Fila.Abre abre, List<String> notificados, Fila fila) {
    var desde = desde(e, acto, c, abre.desde());
    var inicio = e.actuaciones().isEmpty() ? acto.fecha() : e.actuaciones().getFirst().fecha();
    var deLaEntidad = abre.para() == Fila.ParaQuien.AUTORIDAD;
    return obligados(e, acto, abre, notificados).stream()
        .map(
            p -> {
              var obligado = p.isEmpty() ? null : p;
              return plazo(
                  fila.deCuaderno()
                      ? c.abre(
                          entrada(e, acto, c),
                          abre.termino(),
                          desde,
                          deLaEntidad,
                          inicio,
                          obligado,
                          acto.cuaderno())
                      : c.abre(
                          abre.termino(),
                          desde,
                          deLaEntidad,
                          inicio,
                          obligado,
                          abre.para() == Fila.ParaQuien.PROMOVENTE ? acto.cuaderno() : null));
            })
        .toList();
  }

  /** Whose terms they are, one each; nobody's in particular is an empty text. */
  private static List<String> obligados(
      Expediente e, Acto acto, Fila.Abre abre, List<String> notificados) {
    return switch (abre.para()) {
      case AUTORIDAD, TODOS -> List.of("");
      case SOLICITANTE -> ids(e.partes(Papel.SOLICITANTE));
      case PROMOVENTE -> promovente(e, acto);
      case CONTRAPARTES -> ids(e.partes(Papel.CONTRAPARTE));
      case CADA_NOTIFICADO -> notificados;
      case LOS_DEMAS -> {
        var impugnaron = Remedios.impugnaron(e);
        yield notificados.stream().filter(p -> !impugnaron.contains(p)).toList();
      }
      case SIN_PLAZO_AUN ->
          notificados.stream()
              .filter(
                  p ->
                      e.plazos().stream()
                          .filter(z -> z.tipo().equals(abre.termino()))
                          .filter(z -> Objects.equals(z.cuaderno(), acto.cuaderno()))
                          .noneMatch(z -> p.equals(z.obligado())))
              .toList();
    };
  }

  private static Efecto plazo(Plazo plazo) {
    return new Efecto.AbrePlazo(plazo);
  }

  private static LocalDate desde(Expediente e, Acto acto, Contexto c, Fila.Desde desde) {
    return switch (desde) {
      case ACTO -> acto.fecha();
      case NOTIFICACION -> c.surteEfecto();
      case PRESENTADO -> presentado(e, acto);
      case VENCIMIENTO -> e.plazo(acto.datos(Actos.Vencido.class).plazo()).orElseThrow().vence();
      case PUBLICACION -> acto.datos(Actos.AcreditarPublicacion.class).fecha();
    };
  }
}
