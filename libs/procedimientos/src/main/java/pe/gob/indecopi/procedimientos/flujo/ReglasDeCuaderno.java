package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.TipoRequisito;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.expediente.Tasa;

/** What opens a notebook in a file and what becomes of it: an opposition. */
final class ReglasDeCuaderno {

  private ReglasDeCuaderno() {}

  static final String COMPLETAR_TASA = "subsanarTasaOposicion";

  static final String COMPLETAR_FECHA = "completarFecha";

  static final String SUBSANAR_PODER = "subsanarPoderOposicion";

  static final String SUBSANAR_FUNDAMENTOS = "subsanarFundamentosOposicion";

  static final Set<String> SUBSANACIONES =
      Set.of(COMPLETAR_TASA, SUBSANAR_PODER, SUBSANAR_FUNDAMENTOS);

  /** The stages in which an opposition may still be judged. */
  static final Set<Etapa> ANTES_DE_RESOLVER =
      Set.of(
          Etapas.PUBLICACION_ORDENADA,
          Etapas.OPOSICION,
          Etapas.TRASLADO,
          Etapas.CONTESTACION,
          Etapas.EXAMEN_DE_FONDO);

  static List<Efecto> desistir(Expediente e, Acto acto, Contexto c) {
    var cuaderno = acto.cuaderno();
    return cuaderno == null
        ? List.of()
        : List.of(new Efecto.MueveCuaderno(cuaderno, EstadoCuaderno.DESISTIDO));
  }

  static Efecto subsanar(String termino, Cuaderno k, Contexto c, LocalDate inicio) {
    var entrada = c.entradaDe(k);
    return new Efecto.AbrePlazo(
        c.abre(entrada, termino, c.surteEfecto(), false, inicio, k.parte(), k.id()));
  }

  /**
   * OBSERVAR: in a notebook, what an opposition lacks: its power may be handed in within sixty days
   * (D.Leg. 1075, art. 54), its grounds within two (art. 55).
   */
  static final class Observacion implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      var falta =
          (cuaderno != null || esperaOposiciones(e, c))
              && e.cuaderno(cuaderno)
                  .filter(k -> k.estado() == EstadoCuaderno.PRESENTADO)
                  .isEmpty();
      return falta
          ? Optional.of(
              new Falta(
                  "/cuaderno",
                  Texto.de(
                      "Indique un cuaderno que aún no se ha calificado.",
                      "Name a notebook that has not been judged yet.")))
          : Optional.empty();
    }

    /** From its publication to its examination, only what others ask is observed. */
    private static boolean esperaOposiciones(Expediente e, Contexto c) {
      var etapa = e.situacion().etapa();
      return c.flujo().equals(Flujos.REGISTRO_CON_OPOSICION)
          && ANTES_DE_RESOLVER.contains(etapa)
          && !etapa.equals(Etapas.EXAMEN_DE_FONDO);
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return e.cuaderno(acto.cuaderno()).stream()
          .filter(k -> !TramoDeCuadernos.seDecideAparte(k, c))
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

  /** An opposition whose fee did not come within its two days is taken as not presented. */
  static List<Efecto> vencido(Expediente e, Acto acto, Contexto c) {
    var plazo =
        e.plazos().stream()
            .filter(p -> p.id().equals(acto.datos(Actos.Vencido.class).plazo()))
            .findFirst()
            .orElseThrow();
    var cuaderno = plazo.cuaderno();
    var deTasa = Set.of(COMPLETAR_TASA, COMPLETAR_FECHA).contains(plazo.tipo());
    return deTasa && cuaderno != null
        ? List.of(new Efecto.MueveCuaderno(cuaderno, EstadoCuaderno.NO_PRESENTADO))
        : List.of();
  }

  /** OPONER: a notebook, its party, its fee and its own term to be decided. */
  static final class Promocion implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      return ReglasDeDivision.impedimento(e, autor, acto);
    }

    /** An opposition is filed once against the same class (Decisión 486, art. 146). */
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      if (!acto.tipo().equals(Actos.OPONER)) {
        return;
      }
      var suyas = delPromovente(e, acto);
      if (e.cuadernos().stream()
          .filter(k -> k.vivo() && suyas.contains(k.parte()))
          .filter(k -> k.procedimiento().equals(c.queAbre(acto).codigo()))
          .anyMatch(k -> mismaClase(k.materia(), acto.comoLlego()))) {
        faltas.agregar(
            "/tipo",
            Texto.de(
                "Ya se opuso; la oposición se presenta una sola vez (Decisión 486, art. 146).",
                "You have opposed already; an opposition is filed only once (Decisión 486, art. 146)."));
      }
    }

    /** As whom who promotes it takes part already: its author, or whom that stands for. */
    private static List<String> delPromovente(Expediente e, Acto acto) {
      var datos = (Actos.Promueve) acto.datos();
      var representado = datos.representante() == null ? null : datos.promovente().documento();
      var quien = representado == null ? acto.autor().documento() : representado.clave();
      return e.partesDe(quien).stream().filter(p -> !p.soloRepresenta()).map(Parte::id).toList();
    }

    private static boolean mismaClase(Map<String, Object> una, Map<String, Object> otra) {
      return una.get("clases") instanceof List<?> suyas && otra.get("clases") instanceof List<?> de
          ? suyas.stream().anyMatch(de::contains)
          : true;
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return abrir(e, acto, c, EstadoCuaderno.PRESENTADO);
    }

    static List<Efecto> abrir(Expediente e, Acto acto, Contexto c, EstadoCuaderno estado) {
      var datos = (Actos.Promueve) acto.datos();
      var entrada = c.queAbre(acto);
      var suya = yaEsParte(e, acto);
      var parte = suya.orElseGet(e::siguienteParte);
      var cuaderno = e.siguienteCuaderno();
      var efectos = new ArrayList<Efecto>();
      if (suya.isEmpty()) {
        efectos.add(
            new Efecto.AgregaParte(
                new Parte(
                    parte, Papel.OPOSITOR, datos.promovente(), cuaderno, List.of(), List.of())));
        var representante = datos.representante();
        if (representante != null) {
          var otra = e.tras(efectos).siguienteParte();
          efectos.add(new Efecto.AgregaParte(representante.de(parte, otra)));
        }
      }
      efectos.add(
          new Efecto.AbreCuaderno(
              new Cuaderno(
                  cuaderno,
                  entrada.codigo(),
                  estado,
                  parte,
                  acto.fecha(),
                  ReglasDeDivision.materia(acto),
                  datos.documentos(),
                  null,
                  acto.tipo().equals(TramoDeCuadernos.SOLICITAR_MEDIDA_CAUTELAR)
                      ? Boolean.TRUE
                      : null,
                  null)));
      if (seCobra(entrada)) {
        efectos.add(
            new Efecto.PoneTasa(
                Tasa.debida(
                        e.siguienteTasa(),
                        entrada.codigo(),
                        datos.variables(),
                        datos.pago(),
                        cuaderno)
                    .por(datos.conceptos())));
      }
      if (estado == EstadoCuaderno.PRESENTADO) {
        if (entrada.tieneTermino("resolver")) {
          efectos.add(
              new Efecto.AbrePlazo(
                  c.abre(entrada, "resolver", acto.fecha(), true, acto.fecha(), null, cuaderno)));
        }
        if (datos.pago() == null && seCobra(entrada)) {
          efectos.add(new Efecto.Notifica(parte, acto.tipo(), c.surteEfecto()));
          efectos.add(
              new Efecto.AbrePlazo(
                  c.abre(
                      entrada,
                      terminoDeTasa(entrada),
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

  /**
   * A party of the file that asks something in it: not an opponent, whose notebook makes it one.
   */
  private static Optional<String> yaEsParte(Expediente e, Acto acto) {
    return acto.datos() instanceof Actos.Promover || acto.datos() instanceof Actos.Divide
        ? Quien.alcance(acto.autor(), e).stream().findFirst()
        : Optional.empty();
  }

  /** Whether the print asks a fee for it. */
  static boolean seCobra(Procedimiento entrada) {
    return entrada.requisitos().stream().anyMatch(r -> r.tipo() == TipoRequisito.PAGO);
  }

  /** The term in which the fee of a notebook is still paid: its own law's, or art. 125's. */
  static String terminoDeTasa(Procedimiento entrada) {
    return entrada.tieneTermino(COMPLETAR_TASA) ? COMPLETAR_TASA : COMPLETAR_FECHA;
  }

  /**
   * RESOLVER_CUADERNO and DICTAR_MEDIDA_CAUTELAR: decided once its fee is paid; a measure, before
   * the other side is heard where its delay would harm (Ley 27444, art. 146.1; Decisión 486, art.
   * 248; D.Leg. 822, art. 177).
   */
  static final class Decision implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      if (e.cuaderno(acto.cuaderno()).isPresent()
          && e.tasaDe(acto.cuaderno()).filter(t -> !t.estaPagada()).isPresent()) {
        faltas.agregar(
            "/cuaderno",
            Texto.de(
                "Su tasa no está pagada (Ley 27444, art. 125).",
                "Its fee is not paid (Ley 27444, art. 125)."));
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(Actos.DecidirCuaderno.class);
      var secreta = Boolean.TRUE.equals(datos.inaudita()) && datos.sentido() == Sentido.CONCEDE;
      var cuaderno = acto.cuaderno();
      if (cuaderno == null) {
        return deOficio(e, acto, c, secreta);
      }
      var decide = new Efecto.DecideCuaderno(cuaderno, datos.sentido());
      var calla = secreta || datos.sentido() == Sentido.DENIEGA;
      return calla ? List.of(decide) : List.of(decide, new Efecto.DevelaCuaderno(cuaderno));
    }

    /** In a notebook of its own, with its own appeal (D.Leg. 807, art. 38). */
    private static List<Efecto> deOficio(Expediente e, Acto acto, Contexto c, boolean secreta) {
      var quien = e.partes(Papel.SOLICITANTE).getFirst().id();
      var cuaderno =
          new Cuaderno(
              e.siguienteCuaderno(),
              c.procedimiento().codigo(),
              EstadoCuaderno.RESUELTO,
              quien,
              acto.fecha(),
              Map.of(Contexto.ASUNTO, "medida-cautelar"),
              List.of(),
              null,
              secreta ? Boolean.TRUE : null,
              acto.datos(Actos.DecidirCuaderno.class).sentido());
      var entrada = c.entradaDe(cuaderno);
      var llamados = secreta ? List.<Efecto>of() : Destinos.emplaza(e);
      var efectos = new ArrayList<>(llamados);
      efectos.add(new Efecto.AbreCuaderno(cuaderno));
      for (var parte : secreta ? List.of(quien) : Destinos.partes(e.tras(llamados))) {
        efectos.add(new Efecto.Notifica(parte, acto.tipo(), c.surteEfecto()));
        efectos.add(
            new Efecto.AbrePlazo(
                c.abre(
                    entrada,
                    "impugnacion",
                    c.surteEfecto(),
                    false,
                    acto.fecha(),
                    parte,
                    cuaderno.id())));
      }
      return efectos;
    }
  }

  /** EJECUTAR_MEDIDA: the other side learns of it, and its term to appeal begins. */
  static List<Efecto> ejecutar(Expediente e, Acto acto, Contexto c) {
    return List.of(new Efecto.DevelaCuaderno(Objects.requireNonNull(acto.cuaderno())));
  }

  /**
   * PEDIR_PLAZO_DE_PRUEBA: an additional term, once, for the evidence of an opposition or of its
   * answer (Decisión 486, arts. 42, 43, 146 and 148); the decision waits for it.
   */
  static final class PlazoDePrueba implements Regla {
    static final Set<String> TERMINOS = Set.of("pruebaOposicion", "pruebaContestacion");

    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      var termino = termino(cuaderno);
      var pedido =
          e.plazos().stream()
              .filter(p -> p.tipo().equals(termino))
              .anyMatch(p -> Objects.equals(p.cuaderno(), cuaderno));
      if (pedido) {
        return falta("Se otorga una sola vez.", "It is given only once.");
      }
      return entrada(e, cuaderno, c).tieneTermino(termino)
          ? Optional.empty()
          : falta("Este procedimiento no lo prevé.", "This procedure does not have it.");
    }

    private static String termino(@Nullable String cuaderno) {
      return cuaderno == null ? "pruebaContestacion" : "pruebaOposicion";
    }

    private static Procedimiento entrada(Expediente e, @Nullable String cuaderno, Contexto c) {
      return e.cuaderno(cuaderno).map(c::entradaDe).orElse(c.procedimiento());
    }

    private static Optional<Falta> falta(String es, String en) {
      return Optional.of(
          new Falta(
              "/tipo",
              Texto.de(es + " (Decisión 486, art. 146)", en + " (Decisión 486, art. 146)")));
    }

    /** Additional to the term in which it is asked: counted from its end. */
    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var cuaderno = acto.cuaderno();
      var desde =
          e.ultimo(cuaderno == null ? "contestacion" : "oposicion")
              .map(p -> p.vence())
              .orElse(acto.fecha());
      var obligado =
          e.cuaderno(cuaderno)
              .map(Cuaderno::parte)
              .orElseGet(() -> Quien.alcance(acto.autor(), e).getFirst());
      return List.of(
          new Efecto.AbrePlazo(
              c.abre(
                  entrada(e, cuaderno, c),
                  termino(cuaderno),
                  desde,
                  false,
                  acto.fecha(),
                  obligado,
                  cuaderno)));
    }
  }

  static List<Efecto> recibirTarde(Expediente e, Acto acto, Contexto c) {
    return acto.datos() instanceof Actos.Promueve
        ? Promocion.abrir(e, acto, c, EstadoCuaderno.EXTEMPORANEO)
        : List.of();
  }

  /** ADMITIR and INADMITIR: what becomes of a notebook; admitted, the other authority decides. */
  record Calificacion(EstadoCuaderno nuevo) implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      if (cuaderno == null) {
        return delExpediente(e)
            ? Optional.empty()
            : falta("Indique un cuaderno de este expediente.", "Name a notebook of this file.");
      }
      return e.cuaderno(cuaderno)
          .filter(k -> !calificable(k))
          .flatMap(
              k ->
                  falta(
                      "Ese cuaderno ya está " + k.estado() + ".",
                      "That notebook is already " + k.estado() + "."));
    }

    private boolean calificable(Cuaderno k) {
      return k.estado() == EstadoCuaderno.PRESENTADO
          || k.estado() == EstadoCuaderno.EXTEMPORANEO && nuevo == EstadoCuaderno.INADMITIDO;
    }

    private static Optional<Falta> falta(String es, String en) {
      return Optional.of(new Falta("/cuaderno", Texto.de(es, en)));
    }

    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var cuaderno = e.cuaderno(acto.cuaderno());
      if (cuaderno.filter(this::calificable).isEmpty()) {
        return;
      }
      if (nuevo == EstadoCuaderno.ADMITIDO
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

    /** Where what is judged is the request itself, not what somebody asks inside its file. */
    private static boolean delExpediente(Expediente e) {
      return Set.of(Etapas.CALIFICACION, Etapas.EXAMEN_FORMAL).contains(e.situacion().etapa());
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
      var cuaderno = acto.cuaderno();
      if (cuaderno == null) {
        return List.of();
      }
      var mueve = new Efecto.MueveCuaderno(cuaderno, nuevo);
      if (nuevo != EstadoCuaderno.ADMITIDO) {
        return List.of(mueve);
      }
      var suyo = e.cuaderno(cuaderno).orElseThrow();
      return TramoDeCuadernos.seDecideAparte(suyo, c)
          ? List.of(mueve)
          : List.of(mueve, new Efecto.CambiaAutoridad(c.otro(suyo.procedimiento()).autoridad()));
    }
  }
}
