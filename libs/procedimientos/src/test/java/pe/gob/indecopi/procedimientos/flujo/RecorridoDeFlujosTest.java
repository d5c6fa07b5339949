package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.EMPRESA;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OPOSITOR;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.OTRO;
import static pe.gob.indecopi.procedimientos.flujo.Escenario.SALA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.gob.indecopi.platform.entrada.Datos;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Recurso;
import pe.gob.indecopi.procedimientos.catalogo.Silencio;
import pe.gob.indecopi.procedimientos.catalogo.Variante;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cadena;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks each flow by chance until every edge was taken, and tries in every stage what is not in it.
 * The walk is the same in every run; {@code -Dsemilla=…} takes another.
 */
class RecorridoDeFlujosTest {
  private static final long SEMILLA = Long.getLong("semilla", 20260302L);
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  private static final int PASEOS = 6000;
  private static final int PASOS = 45;
  private static final List<Autor> AUTORES = List.of(EMPRESA, OPOSITOR, OTRO, FUNCIONARIO, SALA);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, TipoActo> TIPOS = tipos();
  private static final Map<String, Record> EJEMPLOS = new ConcurrentHashMap<>();

  /**
   * What has tests of its own: the acts of every live stage, what follows a sanction, an erratum,
   * and what an organ binds to records of its own.
   */
  private static final Set<String> DE_OTRAS_PRUEBAS =
      Stream.concat(
              TramoComun.ACTOS.stream(),
              Stream.of(
                  Actos.LIMITAR,
                  Actos.PEDIR_ORDEN_UNICA,
                  Actos.RECTIFICAR_PUBLICACION,
                  Actos.PRESENTAR_ACUERDO,
                  Actos.ACREDITAR_PRIORIDAD,
                  Actos.DECLINAR_COMPETENCIA,
                  Actos.IMPONER_MULTA_COERCITIVA,
                  Actos.LIQUIDAR_COSTAS,
                  Actos.ANULAR_SANCION,
                  Actos.PRESENTAR,
                  Actos.DECLARAR_FIRME))
          .collect(java.util.stream.Collectors.toSet());

  static Stream<Flujo> flujos() {
    return Flujos.todos().stream();
  }

  @ParameterizedTest
  @MethodSource("flujos")
  void everyEdgeIsTakenAndEveryAbsentOneRefused(Flujo flujo) {
    var faltan = new HashSet<>(flujo.filas());
    faltan.removeIf(f -> DE_OTRAS_PRUEBAS.contains(f.acto()) || deCuaderno(f) || raro(f));
    var vistas = new HashSet<String>();
    var variantes = variantes(flujo);
    for (var i = 0; i < PASEOS && !faltan.isEmpty(); i++) {
      var azar = new Random((SEMILLA + i) * 0x9E3779B97F4A7C15L);
      var variante = variantes.get(i % variantes.size());
      new Paseo(variante, azar, flujo, faltan, vistas).andar();
    }

    assertThat(faltan.stream().map(RecorridoDeFlujosTest::nombre).sorted().toList())
        .as("edges of %s that no walk took", flujo.nombre())
        .isEmpty();
  }

  /** A right of notebooks that this flow's scenarios do not open is walked where they do. */
  private static boolean deCuaderno(Fila f) {
    return TramoDeCuadernos.PROMUEVEN.contains(f.acto());
  }

  /**
   * Too rare for chance, and told one by one in {@link RemediosTest}, {@link AbandonoTest}, {@link
   * SilencioTest}, {@link DecisorTest} and {@link AtencionTest}: what the service gives by itself;
   * one of two revisions that ends or is withdrawn, or sends the file back, the term that only one
   * entry has, an opposition that lives again when the others were answered.
   */
  private static boolean raro(Fila f) {
    return f.si() == Condicion.QUEDA_REVISION
        || f.en().equals(Etapas.EN_REVISION) && devuelve(f)
        || f.si() == Condicion.POR_CALIFICAR
        || f.si().nombre().endsWith(Condicion.SE_ATIENDE_SOLO.nombre())
        || f.acto().equals(Actos.ADMITIR) && f.en().equals(Etapas.CONTESTACION)
        || f.acto().equals(Actos.ADMITIR) && f.en().equals(Etapas.EXAMEN_DE_FONDO)
        || Set.of("revisar", "apelarSilencio", "subsanarPoderOposicion")
            .contains(String.valueOf(f.alVencer()));
  }

  private static boolean devuelve(Fila f) {
    return f.destino() != null && f.destino().estado() == Estado.EN_TRAMITE;
  }

  /** Positive silence is one pair of rows, the same in every stage: once is enough. */
  private static boolean deSilencioPositivo(Fila f) {
    return "silencio".equals(f.alVencer()) || f.si() == Condicion.SILENCIO_POSITIVO;
  }

  private static String nombre(Fila f) {
    var que = f.alVencer() == null ? f.acto() : "vence " + f.alVencer();
    var destino = f.destino() == null ? f.en() : f.destino().etapa();
    return "%s --> %s: %s (%s) by %s".formatted(f.en(), destino, que, f.si().nombre(), f.quien());
  }

  /** One file, walked. */
  private static final class Paseo {
    private final Escenario e;
    private final Random azar;
    private final Flujo flujo;
    private final Set<Fila> faltan;
    private final Set<String> vistas;

    Paseo(Variante2 variante, Random azar, Flujo flujo, Set<Fila> faltan, Set<String> vistas) {
      this.azar = azar;
      this.flujo = flujo;
      this.faltan = faltan;
      this.vistas = vistas;
      var dentro = variante.dentro().toArray(Procedimiento[]::new);
      this.e =
          variante.conContraparte() && azar.nextBoolean()
              ? Escenario.contraDos(LUNES, variante.entrada(), dentro)
              : Escenario.sinPagar(LUNES, variante.entrada(), variante.conContraparte(), dentro);
    }

    /** A late remedy is rare, and what follows it rarer: it is led on. */
    private boolean queja() {
      var actos = e.expediente().actuaciones();
      if (!ReglasDeRemedios.porDenegar(e.expediente()).isEmpty()) {
        intentar(FUNCIONARIO, Actos.DENEGAR_RECURSO, null);
        return true;
      }
      var ultimo = actos.getLast().tipo();
      if (ultimo.equals(Actos.QUEJARSE)) {
        intentar(SALA, Actos.RESOLVER_QUEJA, null);
        return true;
      }
      if (ultimo.equals(Actos.DENEGAR_RECURSO)) {
        AUTORES.forEach(quien -> intentar(quien, Actos.QUEJARSE, null));
        return true;
      }
      return false;
    }

    void andar() {
      if (azar.nextInt(6) == 0) {
        e.faltando("logo");
      }
      if (azar.nextInt(10) > 0) {
        sistema(Actos.PAGO_CONFIRMADO, () -> e.pagar("t1", LUNES));
      }
      var camino = azar.nextInt(3) == 0 ? 0 : azar.nextInt(16);
      for (var paso = 0; paso < camino; paso++) {
        adelante();
      }
      for (var paso = 0; paso < PASOS; paso++) {
        ausentes();
        if (azar.nextBoolean() && queja()) {
          continue;
        }
        if (azar.nextInt(4) == 0) {
          tiempo();
        } else if (azar.nextInt(12) == 0) {
          dinero();
        } else {
          acto();
        }
      }
      assertThat(Cadena.primerQuiebre(e.expediente().actuaciones())).isEmpty();
      if (e.expediente().situacion().estado() == Estado.CONCLUIDO) {
        assertThat(e.expediente().plazos())
            .as("a closed file waits for nobody")
            .noneMatch(
                p ->
                    p.abierto()
                        && p.obligado() != null
                        && p.cuaderno() == null
                        && !p.tipo().equals("impugnacion"));
      }
    }

    /** One step on the way that most files take, so that the far stages are walked as well. */
    private void adelante() {
      var antes = etapa();
      for (var acto : CAMINO.getOrDefault(antes, List.of())) {
        var quienes = new ArrayList<>(AUTORES);
        java.util.Collections.shuffle(quienes, azar);
        quienes.stream()
            .takeWhile(_ -> etapa().equals(antes))
            .forEach(quien -> intentar(quien, acto, null));
      }
      if (antes.equals("OPOSICION")) {
        e.expediente().tasas().stream()
            .filter(t -> !t.estaPagada())
            .toList()
            .forEach(t -> sistema(Actos.PAGO_CONFIRMADO, () -> e.pagar(t.id(), e.hoy())));
        e.expediente().cuadernos().stream()
            .map(Cuaderno::id)
            .toList()
            .forEach(k -> intentar(FUNCIONARIO, Actos.ADMITIR, k));
      }
      if (etapa().equals(antes)) {
        tiempo();
      }
    }

    /** To the day after the next term, or a few days on; then what fell due. */
    private void tiempo() {
      var siguiente = e.expediente().proximoVence().map(d -> d.plusDays(1));
      e.hoyEs(
          azar.nextBoolean() && siguiente.filter(d -> d.isAfter(e.hoy())).isPresent()
              ? siguiente.get()
              : e.hoy().plusDays(azar.nextInt(4)));
      var antes = etapa();
      var vencido = e.vencerUno();
      while (vencido.isPresent()) {
        tomada(antes, Actos.VENCIMIENTO, vencido.get().tipo());
        antes = etapa();
        vencido = e.vencerUno();
      }
    }

    private void dinero() {
      var tasas = e.expediente().tasas();
      if (tasas.isEmpty()) {
        return;
      }
      var tasa = tasas.get(azar.nextInt(tasas.size()));
      var dia = azar.nextBoolean() ? e.hoy() : LUNES;
      if (tasa.estaPagada()) {
        return;
      }
      switch (azar.nextInt(3)) {
        case 0 -> sistema(Actos.PAGO_INSUFICIENTE, () -> e.pagarDeMenos(tasa.id()));
        case 1 -> sistema(Actos.PAGO_RECHAZADO, () -> e.rechazarPago(tasa.id()));
        default -> sistema(Actos.PAGO_CONFIRMADO, () -> e.pagar(tasa.id(), dia));
      }
    }

    private void sistema(String acto, Runnable que) {
      var antes = etapa();
      que.run();
      tomada(antes, acto, null);
    }

    private void acto() {
      var posibles =
          flujo.filas().stream()
              .filter(f -> f.en().valor().equals(etapa()) && f.quien() != Quien.SISTEMA)
              .filter(f -> !DE_OTRAS_PRUEBAS.contains(f.acto()))
              .toList();
      var nuevas = posibles.stream().filter(faltan::contains).toList();
      var deCuaderno = azar.nextInt(4) == 0 && !e.expediente().cuadernos().isEmpty();
      if (deCuaderno) {
        enCuaderno();
      } else if (!posibles.isEmpty()) {
        var de = !nuevas.isEmpty() && azar.nextInt(3) > 0 ? nuevas : posibles;
        var fila = de.get(azar.nextInt(de.size()));
        intentar(quien(fila), fila.acto(), cuaderno(fila));
      }
    }

    private void enCuaderno() {
      var todos = e.expediente().cuadernos();
      var k = todos.get(azar.nextInt(todos.size()));
      var filas =
          VidaDeCuaderno.TABLA.filas(VidaDeCuaderno.etapa(k.estado())).stream()
              .filter(f -> f.quien() != Quien.SISTEMA)
              .toList();
      if (!filas.isEmpty()) {
        var fila = filas.get(azar.nextInt(filas.size()));
        intentar(quien(fila), fila.acto(), k.id());
      }
    }

    private Autor quien(Fila fila) {
      return switch (fila.quien()) {
        case FUNCIONARIO -> FUNCIONARIO;
        case SALA -> SALA;
        case SOLICITANTE -> EMPRESA;
        case CONTRAPARTE, CUALQUIERA -> azar.nextBoolean() ? OPOSITOR : OTRO;
        default -> List.of(EMPRESA, OPOSITOR, OTRO).get(azar.nextInt(3));
      };
    }

    private @Nullable String cuaderno(Fila fila) {
      var todos = e.expediente().cuadernos().stream().map(Cuaderno::id).toList();
      var suyo =
          fila.quien() == Quien.PROMOVENTE
              || Set.of(Actos.ADMITIR, Actos.INADMITIR, Actos.OBSERVAR).contains(fila.acto())
                  && azar.nextBoolean();
      return suyo && !todos.isEmpty() ? todos.get(azar.nextInt(todos.size())) : null;
    }

    private void intentar(Autor autor, String acto, @Nullable String cuaderno) {
      var antes = etapa();
      var resultado = e.intenta(autor, acto, cuaderno, datos(acto), azar.nextInt(3) == 0);
      if (resultado instanceof Resultado.Aceptado(var sucesos)) {
        e.asentar(resultado);
        sucesos.forEach(s -> tomada(antes, s.tipo(), null));
      }
    }

    private void tomada(String antes, String acto, @Nullable String vencio) {
      var despues = etapa();
      if (vencio != null
          && despues.equals("FIRME")
          && Set.of("silencio", "resolver").contains(vencio)) {
        faltan.removeIf(f -> deSilencioPositivo(f) && vencio.equals(f.alVencer()));
      }
      faltan.removeIf(
          f ->
              f.en().valor().equals(antes)
                  && f.acto().equals(acto)
                  && (vencio == null || vencio.equals(f.alVencer()))
                  && (f.destino() == null ? antes : f.destino().etapa().valor()).equals(despues));
    }

    /** Whatever the table does not have in this stage is refused to everybody. */
    private void ausentes() {
      if (!vistas.add(etapa())) {
        return;
      }
      var presentes =
          flujo.filas().stream()
              .filter(f -> f.en().valor().equals(etapa()))
              .map(Fila::acto)
              .toList();
      for (var tipo : TIPOS.keySet()) {
        for (var autor : AUTORES) {
          if (!presentes.contains(tipo)) {
            assertThat(e.intenta(autor, tipo, null, datos(tipo), false))
                .as("%s by %s in %s", tipo, autor.sub(), etapa())
                .isInstanceOf(Resultado.Rechazado.class);
          }
        }
      }
    }

    private String etapa() {
      return e.etapa();
    }

    private Record datos(String acto) {
      return switch (acto) {
        case Actos.OPONER -> Escenario.oposicion(azar.nextBoolean() ? Escenario.recibo() : null);
        case Actos.RESOLVER -> new Actos.Resolver(decisiones(), "Por lo visto", null);
        case Actos.RESOLVER_RECURSO -> resolverRecurso();
        case Actos.DENEGAR_RECURSO -> new Actos.DenegarRecurso(folio(), "Tarde", null);
        case Actos.RESOLVER_QUEJA -> new Actos.ResolverQueja(azar.nextBoolean(), "Visto", null);
        case Actos.ACREDITAR_PUBLICACION -> new Actos.AcreditarPublicacion(e.hoy(), "doc_d", null);
        case Actos.LEVANTAR_ACTA ->
            new Actos.LevantarActa(
                azar.nextBoolean()
                    ? Actos.ResultadoDeActa.ACUERDO_TOTAL
                    : Actos.ResultadoDeActa.SIN_ACUERDO,
                "Se levanta",
                null,
                null,
                azar.nextBoolean());
        case Actos.RECONSIDERAR, Actos.APELAR, Actos.ADHERIRSE, Actos.INTERPONER_REVISION ->
            new Actos.Recurso("Discrepo", null, List.of("doc_p"));
        case Actos.SUBSANAR ->
            new Actos.Subsanar("Va", null, azar.nextBoolean() ? List.of("doc_s") : null, null);
        default -> TramoDeCuadernos.PROMUEVEN.contains(acto) ? promover(acto) : deEjemplo(acto);
      };
    }

    private Record promover(String acto) {
      var codigo = acto.equals(TramoDeCuadernos.SOLICITAR_MEDIDA_CAUTELAR) ? "DSD-14" : "DSD-15";
      return new Actos.Promover(
          codigo,
          Escenario.persona("20999999990"),
          new Datos(Map.of()),
          null,
          azar.nextBoolean() ? Escenario.recibo() : null);
    }

    private int folio() {
      return ReglasDeRemedios.porDenegar(e.expediente()).stream()
          .map(a -> a.folio())
          .findFirst()
          .orElse(1);
    }

    private List<Decision> decisiones() {
      var sentido = azar.nextBoolean() ? Sentido.CONCEDE : Sentido.DENIEGA;
      return e.objetos().stream().map(o -> new Decision(o, sentido, null)).toList();
    }

    private Actos.ResolverRecurso resolverRecurso() {
      var sentidos = Actos.SentidoRecurso.values();
      var sentido = sentidos[azar.nextInt(sentidos.length)];
      var reforma =
          sentido == Actos.SentidoRecurso.REVOCA || sentido == Actos.SentidoRecurso.REVOCA_EN_PARTE;
      return new Actos.ResolverRecurso(sentido, reforma ? decisiones() : null, "Visto", null);
    }
  }

  private static Map<String, TipoActo> tipos() {
    var todos = new java.util.TreeMap<String, TipoActo>();
    Actos.comunes().forEach(t -> todos.put(t.nombre(), t));
    return todos;
  }

  static Record deEjemplo(String acto) {
    return EJEMPLOS.computeIfAbsent(acto, RecorridoDeFlujosTest::leerEjemplo);
  }

  private static Record leerEjemplo(String acto) {
    try (var ejemplo = Actos.class.getResourceAsStream("/ejemplos/" + acto + ".json")) {
      var tipo = Optional.ofNullable(TIPOS.get(acto)).orElseThrow(() -> new AssertionError(acto));
      return JSON.treeToValue(JSON.readTree(ejemplo).get("datos"), tipo.datos());
    } catch (java.io.IOException fallo) {
      throw new java.io.UncheckedIOException(fallo);
    }
  }

  private static final Map<String, List<String>> CAMINO =
      Map.ofEntries(
          Map.entry(
              "EXAMEN_FORMAL",
              List.of(
                  Actos.ORDENAR_PUBLICACION, Actos.CORRER_TRASLADO, Actos.ADMITIR, Actos.RESOLVER)),
          Map.entry("ATENCION", List.of(Actos.RESOLVER)),
          Map.entry("CALIFICACION", List.of(Actos.ADMITIR)),
          Map.entry("VISITA", List.of(Actos.PROGRAMAR_VISITA, Actos.LEVANTAR_ACTA)),
          Map.entry("PUBLICACION", List.of(Actos.ACREDITAR_PUBLICACION)),
          Map.entry("OPOSICION", List.of(Actos.OPONER)),
          Map.entry("TRASLADO", List.of(Actos.CORRER_TRASLADO)),
          Map.entry("DESCARGO", List.of(Actos.DESCARGAR, Actos.CONTESTAR)),
          Map.entry("EMPLAZAMIENTO", List.of(Actos.CONTESTAR)),
          Map.entry("INSTRUCCION", List.of(Actos.RESOLVER)),
          Map.entry("MEDIACION", List.of(Actos.CITAR_AUDIENCIA, Actos.RESOLVER)),
          Map.entry("EXAMEN_DE_FONDO", List.of(Actos.RESOLVER)),
          Map.entry("IMPUGNACION", List.of(Actos.APELAR)),
          Map.entry("APELACION", List.of(Actos.CONCEDER_RECURSO)),
          Map.entry("SEGUNDA_INSTANCIA", List.of(Actos.RESOLVER_RECURSO)),
          Map.entry("FIRMEZA", List.of(Actos.INTERPONER_REVISION)),
          Map.entry("REVISION", List.of(Actos.CONCEDER_RECURSO)));

  private static final String SDC = "Sala de Defensa de la Competencia";

  private record Variante2(
      Procedimiento entrada, boolean conContraparte, List<Procedimiento> dentro) {}

  /** The flow with each thing that an entry may say of it. */
  private static List<Variante2> variantes(Flujo flujo) {
    var spi = "Sala de Propiedad Intelectual";
    var todas = new ArrayList<Variante2>();
    var cautelar =
        new Variante(
            "apelacion-de-medida-cautelar",
            "x",
            null,
            null,
            null,
            null,
            new Recurso(true, 3, 30, spi));
    var multa =
        new Variante(
            "apelacion-de-multa", "x", null, null, null, null, new Recurso(true, 5, 30, spi));
    var entradas =
        List.of(
            de(flujo),
            de(flujo)
                .termino("publicacion", 2)
                .termino("oposicion", 2)
                .termino("contestacion", 1)
                .termino("resolver", 12)
                .termino("subsanacion", 40),
            de(flujo).silencio(Silencio.POSITIVO),
            de(flujo).silencio(Silencio.POSITIVO).termino("silencio", 5),
            de(flujo).reconsidera(0).apela(0, null),
            de(flujo).apela(0, null),
            de(flujo).revisa(15, SDC),
            de(flujo).revisa(15, SDC).sin("publicacion").reconsidera(0),
            de(flujo).revisa(60, SDC).sin("publicacion"),
            de(flujo)
                .silencio(Silencio.POSITIVO)
                .termino("resolver", 12)
                .termino("subsanacion", 30)
                .sin("publicacion"),
            de(flujo).reconsidera(5),
            de(flujo).reconsidera(5).sin("publicacion"),
            de(flujo).silencio(Silencio.POSITIVO).termino("resolver", 4).sin("publicacion"),
            de(flujo)
                .silencio(Silencio.POSITIVO)
                .termino("resolver", 4)
                .termino("silencio", 3)
                .sin("publicacion"),
            de(flujo).termino("abandono", 30),
            de(flujo).termino("abandono", 2).termino("subsanacion", 2),
            de(flujo).sin("publicacion"),
            de(flujo).sin("publicacion").cuentaDesdeLaSubsanacion().termino("abandono", 30),
            de(flujo).termino("apelarSilencio", 3).termino("resolver", 3),
            de(flujo).termino("apelarSilencio", 3).termino("resolver", 12).sin("publicacion"),
            de(flujo).emite("Certificado").termino("resolver", 5).sin("publicacion"),
            de(flujo).variante(cautelar, multa));
    var visitas =
        flujo.equals(Flujos.CONTENCIOSO)
            ? List.of(
                de(flujo).visita().reservada(),
                de(flujo).visita().reservada().termino("coordinarVisita", 3))
            : List.<EntradaDePrueba>of();
    for (var entrada : Stream.concat(entradas.stream(), visitas.stream()).toList()) {
      var codigo = entrada.lista().codigo();
      var dentro =
          Stream.of(
                  EntradaDePrueba.de(14, "contencioso")
                      .sobre(codigo, TramoDeCuadernos.SOLICITAR_MEDIDA_CAUTELAR),
                  EntradaDePrueba.de(15, "contencioso").sobre(codigo, "SOLICITAR_VISITA"),
                  EntradaDePrueba.de(9, "registro-con-oposicion")
                      .sobre(codigo, Actos.OPONER)
                      .termino("subsanarTasaOposicion", 2)
                      .termino("subsanarFundamentosOposicion", 2)
                      .termino("subsanarPoderOposicion", 60)
                      .termino("pruebaOposicion", 30))
              .map(EntradaDePrueba::lista)
              .toList();
      todas.add(new Variante2(entrada.lista(), true, dentro));
      todas.add(new Variante2(entrada.lista(), false, dentro));
    }
    return todas;
  }

  private static EntradaDePrueba de(Flujo flujo) {
    return EntradaDePrueba.de(1, flujo.nombre()).termino("pruebaContestacion", 30);
  }
}
