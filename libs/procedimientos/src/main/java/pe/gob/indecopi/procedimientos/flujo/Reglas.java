package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Tasa;

/** The rule of each kind of act that every procedure shares. */
final class Reglas {
  private static final String COMPLETAR_TASA = "subsanarTasaOposicion";
  private static final String SUBSANAR_PODER = "subsanarPoderOposicion";
  private static final String SUBSANAR_FUNDAMENTOS = "subsanarFundamentosOposicion";
  private static final Set<String> SUBSANACIONES =
      Set.of(COMPLETAR_TASA, SUBSANAR_PODER, SUBSANAR_FUNDAMENTOS);

  /** The stages in which an opposition may still be judged. */
  private static final Set<Etapa> ANTES_DE_RESOLVER =
      Set.of(
          Flujos.PUBLICACION_ORDENADA,
          Flujos.OPOSICION,
          Flujos.TRASLADO,
          Flujos.CONTESTACION,
          Flujos.EXAMEN_DE_FONDO);

  private static final Map<String, Regla> POR_ACTO =
      Map.ofEntries(
          Map.entry(Actos.SUBSANAR, new Subsanacion()),
          Map.entry(Actos.CONTESTAR, Reglas::escrito),
          Map.entry(Actos.ALEGAR, Reglas::escrito),
          Map.entry(Actos.APORTAR_PRUEBA, Reglas::escrito),
          Map.entry(Actos.DESISTIR, Reglas::desistir),
          Map.entry(Actos.RECONSIDERAR, new Reconsideracion()),
          Map.entry(Actos.APELAR, new Apelacion()),
          Map.entry(Actos.ACREDITAR_PUBLICACION, new PublicacionAcreditada()),
          Map.entry(Actos.OPONER, new Promocion()),
          Map.entry(Actos.OBSERVAR, new Observacion()),
          Map.entry(Actos.ADMITIR, new Calificacion(EstadoCuaderno.ADMITIDO)),
          Map.entry(Actos.INADMITIR, new Calificacion(EstadoCuaderno.INADMITIDO)),
          Map.entry(Actos.RESOLVER, new Decidir()),
          Map.entry(Actos.CONCEDER_RECURSO, Reglas::conceder),
          Map.entry(Actos.RESOLVER_RECURSO, new DecidirRecurso()),
          Map.entry(Actos.PAGO_CONFIRMADO, Reglas::pagado),
          Map.entry(Actos.PAGO_INSUFICIENTE, Reglas::pagadoEnParte),
          Map.entry(Actos.PAGO_RECHAZADO, Reglas::rechazado),
          Map.entry(Actos.NOTIFICACION_LEIDA, Reglas::leida),
          Map.entry(Actos.VENCIMIENTO, Reglas::vencido));

  private Reglas() {}

  static Regla de(String acto) {
    return POR_ACTO.getOrDefault(acto, Regla.NINGUNA);
  }

  /** What the filing date waits for, in that file as it stands. */
  static List<String> faltaParaFecha(Expediente e, Contexto c) {
    var falta = new ArrayList<String>();
    if (e.tasaDe(null).filter(t -> !t.estaPagada()).isPresent()) {
      falta.add("tasa");
    }
    falta.addAll(c.asunto().faltaParaFecha(e.pedido()));
    return falta;
  }

  private static List<Efecto> conFaltas(Expediente e, Contexto c, List<Efecto> efectos) {
    if (e.situacion().presentado() != null) {
      return efectos;
    }
    var todos = new ArrayList<>(efectos);
    todos.add(new Efecto.FaltaParaFecha(faltaParaFecha(e.tras(efectos), c)));
    return todos;
  }

  private static List<Efecto> escrito(Expediente e, Acto acto, Contexto c) {
    var documentos = acto.datos(Actos.Escrito.class).documentos();
    return papeles(documentos);
  }

  private static List<Efecto> recurso(Expediente e, Acto acto, Contexto c) {
    return papeles(acto.datos(Actos.Recurso.class).documentos());
  }

  private static List<Efecto> papeles(@org.jspecify.annotations.Nullable List<String> documentos) {
    return documentos == null || documentos.isEmpty()
        ? List.of()
        : List.of(new Efecto.AgregaPapeles(List.of(), documentos));
  }

  private static List<Efecto> desistir(Expediente e, Acto acto, Contexto c) {
    var cuaderno = acto.cuaderno();
    return cuaderno == null
        ? List.of()
        : List.of(new Efecto.MueveCuaderno(cuaderno, EstadoCuaderno.DESISTIDO));
  }

  private static List<Efecto> conceder(Expediente e, Acto acto, Contexto c) {
    // Opposed, it was decided by the authority of the opposition, and goes up as its entry says.
    var decidida =
        e.cuadernos().stream()
            .filter(k -> k.estado() == EstadoCuaderno.RESUELTO)
            .findFirst()
            .map(k -> c.otro(k.procedimiento()))
            .orElse(c.procedimiento());
    return List.of(
        new Efecto.CambiaSala("SPI"),
        new Efecto.CambiaAutoridad(Objects.requireNonNull(decidida.apelacion().autoridad())));
  }

  private static List<Efecto> pagado(Expediente e, Acto acto, Contexto c) {
    var pago = acto.datos(Actos.PagoInformado.class);
    var tasa = e.tasa(pago.tasa()).orElseThrow();
    var efectos = new ArrayList<Efecto>();
    efectos.add(new Efecto.PoneTasa(tasa.pagada(pago.comprobante(), pago.fecha(), pago.pagado())));
    e.cuaderno(tasa.cuaderno())
        .filter(k -> k.estado() == EstadoCuaderno.NO_PRESENTADO && seCalifica(e))
        .filter(k -> pagadoATiempo(e, k.id(), pago.fecha()))
        .ifPresent(k -> efectos.add(new Efecto.MueveCuaderno(k.id(), EstadoCuaderno.PRESENTADO)));
    return conFaltas(e, c, efectos);
  }

  /** A receipt counts from its own date, however late it is confirmed (D.Leg. 1075, art. 55). */
  private static boolean pagadoATiempo(Expediente e, String cuaderno, LocalDate pagado) {
    return e.plazos().stream()
        .filter(p -> p.tipo().equals(COMPLETAR_TASA) && cuaderno.equals(p.cuaderno()))
        .anyMatch(p -> !pagado.isAfter(p.vence()));
  }

  private static boolean seCalifica(Expediente e) {
    return ANTES_DE_RESOLVER.contains(e.situacion().etapa());
  }

  private static List<Efecto> pagadoEnParte(Expediente e, Acto acto, Contexto c) {
    var pago = acto.datos(Actos.PagoInformado.class);
    var tasa = e.tasa(pago.tasa()).orElseThrow();
    var efectos = new ArrayList<Efecto>();
    efectos.add(
        new Efecto.PoneTasa(tasa.corta(pago.pagado(), Objects.requireNonNull(pago.falta()))));
    e.cuaderno(tasa.cuaderno())
        .filter(k -> k.estado() == EstadoCuaderno.PRESENTADO && !tuvoPlazo(e, k.id()))
        .ifPresent(k -> efectos.add(completarTasa(k, c, acto.fecha())));
    return conFaltas(e, c, efectos);
  }

  private static boolean tuvoPlazo(Expediente e, String cuaderno) {
    return e.plazos().stream()
        .anyMatch(p -> p.tipo().equals(COMPLETAR_TASA) && cuaderno.equals(p.cuaderno()));
  }

  /** What falls short may be completed in two days, as what is missing (D.Leg. 1075, art. 55). */
  private static Efecto completarTasa(Cuaderno k, Contexto c, LocalDate inicio) {
    return subsanar(COMPLETAR_TASA, k, c, inicio);
  }

  private static Efecto subsanar(String termino, Cuaderno k, Contexto c, LocalDate inicio) {
    var entrada = c.otro(k.procedimiento());
    return new Efecto.AbrePlazo(
        c.abre(entrada, termino, c.surteEfecto(), false, inicio, k.parte(), k.id()));
  }

  /**
   * OBSERVAR: in a notebook, what an opposition lacks: its power may be handed in within sixty days
   * (D.Leg. 1075, art. 54), its grounds within two (art. 55).
   */
  private static final class Observacion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var deCuaderno = ANTES_DE_RESOLVER.contains(e.situacion().etapa());
      if (deCuaderno
          && e.cuaderno(acto.cuaderno())
              .filter(k -> k.estado() == EstadoCuaderno.PRESENTADO)
              .isEmpty()) {
        faltas.agregar(
            "/cuaderno",
            Texto.de(
                "Indique un cuaderno que aún no se ha calificado.",
                "Name a notebook that has not been judged yet."));
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return e.cuaderno(acto.cuaderno()).stream()
          .flatMap(
              k ->
                  acto.datos(Actos.Observar.class).observaciones().stream()
                      .map(
                          o ->
                              esDePoder(c, k, o.requisito())
                                  ? SUBSANAR_PODER
                                  : SUBSANAR_FUNDAMENTOS)
                      .distinct()
                      .map(t -> subsanar(t, k, c, acto.fecha())))
          .toList();
    }

    private static boolean esDePoder(Contexto c, Cuaderno k, String requisito) {
      return c.otro(k.procedimiento()).requisitos().stream()
          .anyMatch(r -> r.codigo().equals(requisito) && "con-representante".equals(r.supuesto()));
    }
  }

  /**
   * The fee is owed again and its debtor is told; an opposition has the two days of one that came
   * without its fee (D.Leg. 1075, art. 55). The file's own term to complete is open already.
   */
  private static List<Efecto> rechazado(Expediente e, Acto acto, Contexto c) {
    var tasa = e.tasa(acto.datos(Actos.PagoRechazado.class).tasa()).orElseThrow();
    var efectos = new ArrayList<Efecto>();
    efectos.add(new Efecto.PoneTasa(tasa.sinPago()));
    var cuaderno = e.cuaderno(tasa.cuaderno());
    cuaderno.ifPresent(
        k -> {
          efectos.add(new Efecto.Notifica(k.parte(), acto.tipo(), c.surteEfecto()));
          efectos.add(
              new Efecto.AbrePlazo(
                  c.abre(
                      c.otro(k.procedimiento()),
                      COMPLETAR_TASA,
                      c.surteEfecto(),
                      false,
                      acto.fecha(),
                      k.parte(),
                      k.id())));
        });
    return efectos;
  }

  /** The terms that the notice opened for its reader are counted from its new effect. */
  private static List<Efecto> leida(Expediente e, Acto acto, Contexto c) {
    var datos = acto.datos(Actos.Leida.class);
    var aviso =
        e.notificaciones().stream()
            .filter(n -> n.id().equals(datos.notificacion()))
            .findFirst()
            .orElseThrow();
    var efectos = new ArrayList<Efecto>();
    efectos.add(new Efecto.LeeNotificacion(aviso.id(), datos.en(), datos.surteEfecto()));
    if (datos.surteEfecto().isBefore(aviso.surteEfecto())) {
      e.plazos().stream()
          .filter(p -> p.abierto() && p.folio() == aviso.folio())
          .filter(p -> aviso.parte().equals(p.obligado()))
          .filter(p -> p.desde().equals(aviso.surteEfecto()))
          .map(p -> new Efecto.CuentaDeNuevo(c.cuentaDesde(e, p, datos.surteEfecto())))
          .forEach(efectos::add);
    }
    return efectos;
  }

  /** An opposition whose fee did not come within its two days is taken as not presented. */
  private static List<Efecto> vencido(Expediente e, Acto acto, Contexto c) {
    var plazo =
        e.plazos().stream()
            .filter(p -> p.id().equals(acto.datos(Actos.Vencido.class).plazo()))
            .findFirst()
            .orElseThrow();
    var cuaderno = plazo.cuaderno();
    return plazo.tipo().equals(COMPLETAR_TASA) && cuaderno != null
        ? List.of(new Efecto.MueveCuaderno(cuaderno, EstadoCuaderno.NO_PRESENTADO))
        : List.of();
  }

  /** SUBSANAR: papers, and perhaps another way in which the fee was paid. */
  private static final class Subsanacion implements Regla {
    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(Actos.Subsanar.class);
      var efectos = new ArrayList<Efecto>();
      var requisitos = datos.requisitos();
      var documentos = datos.documentos();
      efectos.add(
          new Efecto.AgregaPapeles(
              requisitos == null ? List.of() : requisitos,
              documentos == null ? List.of() : documentos));
      var pago = datos.pago();
      if (pago != null) {
        e.tasaDe(acto.cuaderno())
            .filter(t -> !t.estaPagada())
            .ifPresent(t -> efectos.add(new Efecto.PoneTasa(t.con(pago))));
      }
      return conFaltas(e, c, efectos);
    }
  }

  /** ACREDITAR_PUBLICACION: within the term of the order, and not in the future. */
  private static final class PublicacionAcreditada implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var fecha = acto.datos(Actos.AcreditarPublicacion.class).fecha();
      var orden = e.ultimo("publicacion");
      if (fecha.isAfter(acto.fecha())) {
        faltas.agregar(
            "/datos/fecha",
            Texto.de(
                "La publicación no puede ser posterior a hoy, " + acto.fecha() + ".",
                "The publication cannot be later than today, " + acto.fecha() + "."));
      } else if (orden.isPresent() && fecha.isBefore(ordenada(e))) {
        faltas.agregar(
            "/datos/fecha",
            Texto.de(
                "La publicación no puede ser anterior a la orden, del " + ordenada(e) + ".",
                "The publication cannot be earlier than its order, of " + ordenada(e) + "."));
      }
    }

    private static LocalDate ordenada(Expediente e) {
      return e.actuaciones().reversed().stream()
          .filter(a -> a.tipo().equals(Actos.ORDENAR_PUBLICACION))
          .findFirst()
          .orElseThrow()
          .fecha();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return papeles(List.of(acto.datos(Actos.AcreditarPublicacion.class).documento()));
    }
  }

  /** OPONER: a notebook, its party, its fee and its own term to be decided. */
  private static final class Promocion implements Regla {
    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return abrir(e, acto, c, EstadoCuaderno.PRESENTADO);
    }

    static List<Efecto> abrir(Expediente e, Acto acto, Contexto c, EstadoCuaderno estado) {
      var datos = (Actos.Promueve) acto.datos();
      var entrada = c.queAbre(acto.tipo());
      var parte = e.siguienteParte();
      var cuaderno = e.siguienteCuaderno();
      var efectos = new ArrayList<Efecto>();
      efectos.add(
          new Efecto.AgregaParte(
              new Parte(
                  parte, Papel.OPOSITOR, datos.promovente(), cuaderno, List.of(), List.of())));
      efectos.add(
          new Efecto.AbreCuaderno(
              new Cuaderno(
                  cuaderno,
                  entrada.codigo(),
                  estado,
                  parte,
                  acto.fecha(),
                  acto.comoLlego(),
                  datos.documentos())));
      efectos.add(
          new Efecto.PoneTasa(
              Tasa.debida(
                  e.siguienteTasa(), entrada.codigo(), datos.variables(), datos.pago(), cuaderno)));
      if (estado == EstadoCuaderno.PRESENTADO) {
        efectos.add(
            new Efecto.AbrePlazo(
                c.abre(entrada, "resolver", acto.fecha(), true, acto.fecha(), null, cuaderno)));
        if (datos.pago() == null) {
          efectos.add(new Efecto.Notifica(parte, acto.tipo(), c.surteEfecto()));
          efectos.add(
              new Efecto.AbrePlazo(
                  c.abre(
                      entrada,
                      COMPLETAR_TASA,
                      c.surteEfecto(),
                      false,
                      acto.fecha(),
                      parte,
                      cuaderno)));
        }
      }
      return efectos;
    }
  }

  static List<Efecto> recibirTarde(Expediente e, Acto acto, Contexto c) {
    return acto.datos() instanceof Actos.Promueve
        ? Promocion.abrir(e, acto, c, EstadoCuaderno.EXTEMPORANEO)
        : List.of();
  }

  /** ADMITIR and INADMITIR: what becomes of a notebook; admitted, the other authority decides. */
  private record Calificacion(EstadoCuaderno nuevo) implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var cuaderno = e.cuaderno(acto.cuaderno());
      if (cuaderno.isEmpty()) {
        if (acto.cuaderno() == null) {
          faltas.agregar(
              "/cuaderno",
              Texto.de("Indique un cuaderno de este expediente.", "Name a notebook of this file."));
        }
        return;
      }
      var estado = cuaderno.get().estado();
      var calificable =
          estado == EstadoCuaderno.PRESENTADO
              || estado == EstadoCuaderno.EXTEMPORANEO && nuevo == EstadoCuaderno.INADMITIDO
              || estado == EstadoCuaderno.INADMITIDO
                  && nuevo == EstadoCuaderno.ADMITIDO
                  && apelado(e, cuaderno.get().id());
      if (!calificable) {
        faltas.agregar(
            "/cuaderno",
            Texto.de(
                "Ese cuaderno ya está " + estado + ".",
                "That notebook is already " + estado + "."));
      } else if (nuevo == EstadoCuaderno.ADMITIDO
          && e.tasaDe(cuaderno.get().id()).filter(t -> !t.estaPagada()).isPresent()) {
        faltas.agregar(
            "/cuaderno",
            Texto.de(
                "Su tasa no está pagada (Decisión 486, art. 148).",
                "Its fee is not paid (Decisión 486, art. 148)."));
      } else if (nuevo == EstadoCuaderno.INADMITIDO) {
        enPlazoDeSubsanar(e, cuaderno.get().id(), acto.fecha(), faltas);
      }
    }

    /** Its inadmission was appealed: it is admitted when the chamber says so. */
    private static boolean apelado(Expediente e, String cuaderno) {
      return e.actuaciones().stream()
          .anyMatch(a -> a.tipo().equals(Actos.APELAR) && cuaderno.equals(a.cuaderno()));
    }

    private static void enPlazoDeSubsanar(
        Expediente e, String cuaderno, LocalDate hoy, Faltas faltas) {
      e.plazos().stream()
          .filter(p -> p.abierto() && cuaderno.equals(p.cuaderno()))
          .filter(p -> SUBSANACIONES.contains(p.tipo()) && !hoy.isAfter(p.vence()))
          .findFirst()
          .ifPresent(
              p ->
                  faltas.agregar(
                      "/cuaderno",
                      Texto.de(
                          "Aún puede subsanar hasta el " + p.vence() + " (" + p.fundamento() + ").",
                          "It may still be completed until "
                              + p.vence()
                              + " ("
                              + p.fundamento()
                              + ").")));
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var cuaderno = Objects.requireNonNull(acto.cuaderno());
      var mueve = new Efecto.MueveCuaderno(cuaderno, nuevo);
      if (nuevo != EstadoCuaderno.ADMITIDO) {
        return List.of(mueve);
      }
      var autoridad = c.otro(e.cuaderno(cuaderno).orElseThrow().procedimiento()).autoridad();
      return List.of(mueve, new Efecto.CambiaAutoridad(autoridad));
    }
  }

  /** RESOLVER: every matter asked is decided, each once, and nothing else. */
  private static final class Decidir implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      decidirTodo(e, acto.datos(Actos.Resolver.class).decisiones(), c, faltas);
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(Actos.Resolver.class);
      var resuelve = resuelve(e, acto, datos.decisiones(), datos.fundamento(), datos.documento());
      var efectos = new ArrayList<Efecto>();
      efectos.add(resuelve);
      e.cuadernos().stream()
          .filter(k -> k.estado() == EstadoCuaderno.ADMITIDO)
          .forEach(k -> efectos.add(new Efecto.MueveCuaderno(k.id(), EstadoCuaderno.RESUELTO)));
      return efectos;
    }
  }

  private static Efecto.Resuelve resuelve(
      Expediente e,
      Acto acto,
      List<Decision> decisiones,
      String fundamento,
      @org.jspecify.annotations.Nullable String documento) {
    var folio = e.actuaciones().size() + 1;
    var autoridad = e.situacion().autoridad();
    return new Efecto.Resuelve(
        new Resolucion(folio, autoridad, acto.fecha(), decisiones, fundamento, documento));
  }

  private static void decidirTodo(
      Expediente e, List<Decision> decisiones, Contexto c, Faltas faltas) {
    var pedidos = new TreeSet<>(c.asunto().objetos(e));
    var decididos =
        decisiones.stream().map(Decision::objeto).collect(Collectors.toCollection(TreeSet::new));
    if (decididos.size() != decisiones.size()) {
      faltas.agregar(
          "/datos/decisiones",
          Texto.de("Decida cada clase una sola vez.", "Decide each class only once."));
    }
    if (!pedidos.isEmpty() && !pedidos.equals(decididos)) {
      faltas.agregar(
          "/datos/decisiones",
          Texto.de(
              "Decida exactamente lo pedido: " + pedidos + " (Decisión 486, art. 150).",
              "Decide exactly what is asked: " + pedidos + " (Decisión 486, art. 150)."));
    }
  }

  /** RECONSIDERAR: where the catalogue has it, once (Ley 27444, arts. 208 and 214). */
  private static final class Reconsideracion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      if (!c.procedimiento().reconsideracion().procede()) {
        faltas.agregar(
            "/tipo",
            Texto.de(
                "Contra este acto no procede reconsideración; puede apelar.",
                "No reconsideration lies against this act; you may appeal."));
      }
      exigirSerParte(e, acto, faltas);
      if (yaImpugno(e, acto) || yaReconsiderada(e)) {
        faltas.agregar(
            "/tipo",
            Texto.de(
                "La reconsideración procede una sola vez (Ley 27444, art. 214); puede apelar.",
                "A reconsideration lies only once (Ley 27444, art. 214); you may appeal."));
      }
      nuevaPrueba(acto, faltas);
    }

    /** Each party once against each decision, and not beside an appeal of its own. */
    private static boolean yaImpugno(Expediente e, Acto acto) {
      var suyas = Quien.alcance(acto.autor(), e);
      return Condicion.impugnaciones(e).stream()
          .anyMatch(a -> Quien.alcance(a.autor(), e).stream().anyMatch(suyas::contains));
    }

    private static boolean yaReconsiderada(Expediente e) {
      return e.actuaciones().reversed().stream()
          .takeWhile(a -> !a.tipo().equals(Actos.RESOLVER))
          .anyMatch(a -> a.tipo().equals(Actos.RESOLVER_RECURSO));
    }

    private static void nuevaPrueba(Acto acto, Faltas faltas) {
      var documentos = acto.datos(Actos.Recurso.class).documentos();
      if (documentos == null || documentos.isEmpty()) {
        faltas.agregar(
            "/datos/documentos",
            Texto.de(
                "Adjunte la nueva prueba (Ley 27444, art. 208).",
                "Attach the new evidence (Ley 27444, art. 208)."));
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return recurso(e, acto, c);
    }
  }

  /** APELAR: in a notebook, only against its inadmission; the decision is appealed in the file. */
  private static final class Apelacion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var cuaderno = e.cuaderno(acto.cuaderno());
      if (cuaderno.filter(k -> k.estado() != EstadoCuaderno.INADMITIDO).isPresent()) {
        faltas.agregar(
            "/cuaderno",
            Texto.de(
                "En un cuaderno solo se apela su inadmisión; la resolución se apela sin cuaderno.",
                "In a notebook only its inadmission is appealed; a decision, without a notebook."));
      } else if (cuaderno.isPresent()
          && !Quien.PROMOVENTE.admite(acto.autor(), e, acto.cuaderno())) {
        faltas.agregar(
            "/cuaderno",
            Texto.de(
                "Solo apela la inadmisión quien se opuso en ese cuaderno.",
                "Only who opposed in that notebook appeals its inadmission."));
      } else if (cuaderno.isEmpty()) {
        exigirSerParte(e, acto, faltas);
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return recurso(e, acto, c);
    }
  }

  /** Who withdrew, or was not admitted, is no party of the decision (Ley 27444, art. 206.1). */
  private static void exigirSerParte(Expediente e, Acto acto, Faltas faltas) {
    var partes = Destinos.partes(e);
    if (Quien.alcance(acto.autor(), e).stream().noneMatch(partes::contains)) {
      faltas.agregar(
          "/cuaderno",
          Texto.de(
              "Su oposición no se admitió: solo puede apelar su inadmisión, en su cuaderno.",
              "Your opposition was not admitted: only its inadmission is appealed, in its notebook."));
    }
  }

  /** RESOLVER_RECURSO: confirmed, reformed as to each matter, or annulled and sent back. */
  private static final class DecidirRecurso implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(Actos.ResolverRecurso.class);
      var reforma = reforma(datos.sentido());
      var decisiones = datos.decisiones();
      if (reforma && decisiones == null) {
        faltas.agregar(
            "/datos/decisiones",
            Texto.de("Diga qué se decide en su lugar.", "Say what is decided instead."));
      } else if (!reforma && decisiones != null) {
        faltas.agregar(
            "/datos/decisiones",
            Texto.de(
                "Solo cuando se revoca se decide de nuevo.",
                "Only a decision that is reversed is decided anew."));
      } else if (decisiones != null) {
        decidirTodo(e, decisiones, c, faltas);
      }
    }

    private static boolean reforma(Actos.SentidoRecurso sentido) {
      return sentido == Actos.SentidoRecurso.REVOCA
          || sentido == Actos.SentidoRecurso.REVOCA_EN_PARTE;
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(Actos.ResolverRecurso.class);
      if (datos.sentido() == Actos.SentidoRecurso.ANULA) {
        var deVuelta = e.resoluciones().getLast().autoridad();
        return List.of(new Efecto.CambiaSala(null), new Efecto.CambiaAutoridad(deVuelta));
      }
      var nuevas = datos.decisiones();
      var decisiones = nuevas == null ? e.resoluciones().getLast().decisiones() : nuevas;
      return List.of(resuelve(e, acto, decisiones, datos.fundamento(), datos.documento()));
    }
  }
}
