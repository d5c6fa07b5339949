package pe.gob.indecopi.platform.idempotencia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import pe.gob.indecopi.platform.problema.Codigo;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Problemas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import tools.jackson.databind.json.JsonMapper;

/** One effect and one answer per key. */
class IdempotenciaTest {

  private static final Usuario EMPRESA = usuario("empresa", "cli");
  private static final Map<String, Object> CUERPO = Map.of("a", 1, "b", "x");

  private final JsonMapper mapper = JsonMapper.shared();
  private final AtomicReference<Instant> ahora =
      new AtomicReference<>(Instant.parse("2026-11-21T12:00:00Z"));
  private MongoDatabase base;
  private Respuestas respuestas;
  private Idempotencia idempotencia;

  /** Orders kept by the id that the key gives, as a service would. */
  private final Set<String> ordenes = ConcurrentHashMap.newKeySet();

  private final AtomicInteger aplicadas = new AtomicInteger();

  /** The store; a subclass runs the same tests on another one. */
  MongoDatabase base() {
    return AlmacenDePrueba.base();
  }

  @BeforeEach
  void vaciar() {
    base = base();
    respuestas = new Respuestas(base, ahora::get, Duration.ofSeconds(60));
    idempotencia = nueva();
  }

  private Idempotencia nueva() {
    var claves = new Claves(new Sello("un secreto de prueba de más de 32 letras"), mapper);
    return new Idempotencia(claves, respuestas, new Problemas(mapper), mapper);
  }

  @Test
  void aRepeatedRequestGetsTheFirstAnswerAndNoSecondEffect() {
    var primera = pedir("k1");
    var segunda = pedir("k1");

    assertThat(primera.getStatusCode().value()).isEqualTo(201);
    assertThat(primera.getHeaders().containsHeader("Idempotency-Replayed")).isFalse();
    assertThat(segunda.getStatusCode().value()).isEqualTo(201);
    assertThat(segunda.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
    assertThat(segunda.getHeaders().getLocation()).isEqualTo(primera.getHeaders().getLocation());
    assertThat(segunda.getHeaders().getETag()).isEqualTo("\"v1\"");
    assertThat(texto(segunda)).isEqualTo(texto(primera)).startsWith("{\"id\":\"ord_");
    assertThat(aplicadas).hasValue(1);
  }

  @Test
  void anEffectThatHoldsItsKeyIsDoneOnceAndNothingElseIsWritten() {
    var primera = idempotencia.enSuEscritura(solicitud("k1"), EMPRESA, CUERPO, new Nota(false));
    var segunda = idempotencia.enSuEscritura(solicitud("k1"), EMPRESA, CUERPO, new Nota(false));

    assertThat(primera.getHeaders().containsHeader("Idempotency-Replayed")).isFalse();
    assertThat(segunda.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
    assertThat(segunda.getBody()).isEqualTo(primera.getBody());
    assertThat(base.listCollectionNames())
        .allSatisfy(
            nombre -> assertThat(base.getCollection(nombre).countDocuments()).as(nombre).isZero());
  }

  @Test
  void anEffectThatHoldsItsKeyIsFoundBeforeItsRefusalCounts() {
    idempotencia.enSuEscritura(solicitud("k1"), EMPRESA, CUERPO, new Nota(false));

    var repetida = idempotencia.enSuEscritura(solicitud("k1"), EMPRESA, CUERPO, new Nota(true));

    assertThat(repetida.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
    rechaza(
        Codigos.CONFLICTO,
        () -> idempotencia.enSuEscritura(solicitud("k2"), EMPRESA, CUERPO, new Nota(true)));
    rechaza(
        Codigos.CLAVE_REUTILIZADA,
        () ->
            idempotencia.enSuEscritura(solicitud("k1"), EMPRESA, Map.of("a", 2), new Nota(false)));
  }

  /** What holds its key: notes by the id that it gives, with the hash of their body. */
  private final Map<String, String> notas = new ConcurrentHashMap<>();

  private final class Nota implements EfectoConClave {
    private final boolean rehusa;

    private Nota(boolean rehusa) {
      this.rehusa = rehusa;
    }

    @Override
    public Hecho aplicar(ClaveIdempotencia clave) {
      if (rehusa) {
        throw new Rechazo(Codigos.CONFLICTO, Texto.de("no", "no"));
      }
      var antes = notas.putIfAbsent(clave.id("not"), clave.cuerpo());
      return hecho(clave, antes == null ? clave.cuerpo() : antes, antes == null);
    }

    @Override
    public Optional<Hecho> buscar(ClaveIdempotencia clave) {
      return Optional.ofNullable(notas.get(clave.id("not"))).map(c -> hecho(clave, c, false));
    }

    private Hecho hecho(ClaveIdempotencia clave, String cuerpo, boolean nuevo) {
      return new Hecho(ResponseEntity.status(201).body(clave.id("not")), cuerpo, nuevo);
    }
  }

  @Test
  void anotherBodyUnderTheSameKeyIsRefused() {
    pedir("k1");
    rechaza(
        Codigos.CLAVE_REUTILIZADA,
        () -> idempotencia.una(solicitud("k1"), EMPRESA, Map.of("a", 2), new Orden()));
    assertThat(aplicadas).hasValue(1);
  }

  @Test
  void theOrderOfMembersMakesNoOtherBody() throws Exception {
    idempotencia.una(
        solicitud("k1"),
        EMPRESA,
        mapper.readTree("{\"a\":1,\"b\":{\"x\":1,\"y\":2}}"),
        new Orden());
    var segunda =
        idempotencia.una(
            solicitud("k1"),
            EMPRESA,
            mapper.readTree("{\"b\":{\"y\":2,\"x\":1},\"a\":1}"),
            new Orden());
    assertThat(segunda.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
  }

  @Test
  void nobodyElsesKeyEverAnswers() {
    pedir("k1");
    idempotencia.una(solicitud("k1"), usuario("otra", "cli"), CUERPO, new Orden());
    idempotencia.una(solicitud("k1"), usuario("empresa", "portal"), CUERPO, new Orden());
    var otraRuta = solicitud("k1");
    otraRuta.setRequestURI("/ordenes/2");
    idempotencia.una(otraRuta, EMPRESA, CUERPO, new Orden());
    assertThat(aplicadas).hasValue(4);
    assertThat(ordenes).hasSize(4);
  }

  @Test
  void aMissingKeyIsRefused() {
    var sinClave = new MockHttpServletRequest("POST", "/ordenes");
    rechaza(Codigos.FALTA_CLAVE, () -> idempotencia.una(sinClave, EMPRESA, CUERPO, new Orden()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ñ", "a\tb", "\u0000"})
  void aKeyThatIsNotPrintableAsciiIsRefused(String clave) {
    rechaza(Codigos.SOLICITUD_INVALIDA, () -> pedir(clave));
  }

  @Test
  void aKeyOf255CharactersIsTakenAndOneMoreIsNot() {
    assertThat(pedir("k".repeat(255)).getStatusCode().value()).isEqualTo(201);
    rechaza(Codigos.SOLICITUD_INVALIDA, () -> pedir("k".repeat(256)));
  }

  @Test
  void refusalsOfTheRulesAreKept() {
    for (var codigo : new Codigo[] {Codigos.REGLAS_INCUMPLIDAS, Codigos.FUERA_DE_PLAZO}) {
      var clave = codigo.valor();
      var primera = rehusar(clave, codigo);
      var segunda = pedir(clave);
      assertThat(segunda.getStatusCode().value()).isEqualTo(codigo.estado());
      assertThat(segunda.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
      assertThat(texto(segunda)).isEqualTo(texto(primera)).contains(codigo.valor());
    }
    assertThat(aplicadas).hasValue(0);
  }

  @Test
  void otherRefusalsLeaveTheKeyFree() {
    var noSeGuardan =
        new Codigo[] {
          Codigos.SIN_TOKEN,
          Codigos.PROHIBIDO,
          Codigos.VERSION_OBSOLETA,
          Codigos.FALTA_IF_MATCH,
          Codigos.DEMASIADAS_SOLICITUDES,
          Codigos.SERVICIO_NO_DISPONIBLE
        };
    for (var codigo : noSeGuardan) {
      assertThat(rehusar(codigo.valor(), codigo).getStatusCode().value())
          .isEqualTo(codigo.estado());
      var segunda = pedir(codigo.valor());
      assertThat(segunda.getStatusCode().value()).isEqualTo(201);
      assertThat(segunda.getHeaders().containsHeader("Idempotency-Replayed")).isFalse();
    }
  }

  @Test
  void aFailureAfterTheEffectIsSettledByLookingForIt() {
    assertThatThrownBy(
            () ->
                idempotencia.una(
                    solicitud("k1"),
                    EMPRESA,
                    CUERPO,
                    new Orden() {
                      @Override
                      public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
                        super.aplicar(clave);
                        throw new IllegalStateException("the connection broke");
                      }
                    }))
        .isInstanceOf(IllegalStateException.class);

    var segunda = pedir("k1");

    assertThat(segunda.getStatusCode().value()).isEqualTo(201);
    assertThat(segunda.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
    assertThat(aplicadas).hasValue(1);
  }

  @Test
  void aClaimWhoseHolderDiedBlocksForAMinuteAndIsThenSettled() {
    var clave = clave("k1");
    assertThat(respuestas.reclamar(clave)).isInstanceOf(Reclamo.Nuestro.class);
    new Orden().aplicar(clave);

    avanzar(Duration.ofSeconds(59));
    rechaza(Codigos.EN_CURSO, () -> pedir("k1"));
    avanzar(Duration.ofSeconds(2));

    assertThat(pedir("k1").getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
    assertThat(pedir("k1").getStatusCode().value()).isEqualTo(201);
    assertThat(aplicadas).hasValue(1);
  }

  @Test
  void aClaimWhoseHolderDiedBeforeTheEffectIsAppliedByTheNextOne() {
    respuestas.reclamar(clave("k1"));
    avanzar(Duration.ofSeconds(61));
    assertThat(pedir("k1").getStatusCode().value()).isEqualTo(201);
    assertThat(aplicadas).hasValue(1);
  }

  @Test
  void aHolderThatWakesUpTooLateDoesNotOverwriteTheAnswer() {
    var clave = clave("k1");
    var dormido = (Reclamo.Nuestro) respuestas.reclamar(clave);
    avanzar(Duration.ofSeconds(61));
    var respuesta = texto(pedir("k1"));

    var tarde = Contestacion.de(ResponseEntity.ok("otra"), mapper);
    assertThat(respuestas.contestar(clave, dormido.quien(), tarde)).isFalse();
    respuestas.soltar(clave, dormido.quien());
    assertThat(texto(pedir("k1"))).isEqualTo(respuesta);
  }

  @Test
  void runningRequestsAnswerWithRetryAfter() {
    respuestas.reclamar(clave("k1"));
    var rechazo = catchThrowableOfType(Rechazo.class, () -> pedir("k1"));
    var respuesta = new Problemas(mapper).respuesta(rechazo, solicitud("k1"));
    assertThat(respuesta.getStatusCode().value()).isEqualTo(409);
    assertThat(respuesta.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
  }

  @Test
  void ofManySimultaneousFirstRequestsOneHasTheEffect() throws Exception {
    var hilos = 16;
    var salida = new CountDownLatch(1);
    try (var ejecutor = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> una =
          () -> {
            salida.await();
            return nueva()
                .una(solicitud("k1"), EMPRESA, CUERPO, new Orden())
                .getStatusCode()
                .value();
          };
      var todas =
          java.util.stream.IntStream.range(0, hilos).mapToObj(_ -> ejecutor.submit(una)).toList();
      salida.countDown();
      for (var cada : todas) {
        try {
          assertThat(cada.get()).isEqualTo(201);
        } catch (java.util.concurrent.ExecutionException enCurso) {
          assertThat(enCurso.getCause())
              .isInstanceOfSatisfying(
                  Rechazo.class, r -> assertThat(r.codigo()).isEqualTo(Codigos.EN_CURSO));
        }
      }
    }
    assertThat(aplicadas).hasValue(1);
    assertThat(pedir("k1").getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
  }

  @Test
  void answersAreKeptForSevenDaysAndThenCleaned() {
    var limpieza = new Limpieza(respuestas, ahora::get, Duration.ofDays(7));
    for (var i = 0; i < 3; i++) {
      pedir("k" + i);
    }
    avanzar(Duration.ofDays(7));
    assertThat(limpieza.limpiar()).isZero();
    avanzar(Duration.ofSeconds(1));
    assertThat(limpieza.limpiar()).isEqualTo(3);
    assertThat(limpieza.limpiar()).isZero();
  }

  @Test
  void idsCannotBeGuessedWithoutTheSecret() {
    var otro = new Claves(new Sello("otro secreto de prueba de más de 32 letras"), mapper);
    var suya = otro.de(solicitud("k1"), EMPRESA, CUERPO);
    assertThat(clave("k1").id("ord"))
        .matches("ord_[0-9a-f]{32}")
        .isEqualTo(clave("k1").id("ord_"))
        .isNotEqualTo(suya.id("ord"))
        .isNotEqualTo(clave("k1").id("exp").replace("exp", "ord"));
  }

  /** What a service does: the write carries the key, so a second one finds the first. */
  private class Orden implements Efecto {

    @Override
    public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
      if (ordenes.add(clave.id("ord"))) {
        aplicadas.incrementAndGet();
      }
      return contestar(clave);
    }

    @Override
    public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
      return ordenes.contains(clave.id("ord")) ? Optional.of(contestar(clave)) : Optional.empty();
    }

    private ResponseEntity<?> contestar(ClaveIdempotencia clave) {
      var id = clave.id("ord");
      return ResponseEntity.created(URI.create("/ordenes/" + id))
          .eTag("\"v1\"")
          .body(Map.of("id", id));
    }
  }

  private ResponseEntity<?> rehusar(String clave, Codigo codigo) {
    return idempotencia.una(
        solicitud(clave),
        EMPRESA,
        CUERPO,
        new Orden() {
          @Override
          public ResponseEntity<?> aplicar(ClaveIdempotencia suya) {
            throw new Rechazo(codigo, Texto.de("no", "no"));
          }
        });
  }

  private ResponseEntity<?> pedir(String clave) {
    return idempotencia.una(solicitud(clave), EMPRESA, CUERPO, new Orden());
  }

  private ClaveIdempotencia clave(String clave) {
    return new Claves(new Sello("un secreto de prueba de más de 32 letras"), mapper)
        .de(solicitud(clave), EMPRESA, CUERPO);
  }

  private void avanzar(Duration cuanto) {
    ahora.updateAndGet(instante -> instante.plus(cuanto));
  }

  private static void rechaza(Codigo codigo, Supplier<?> pedido) {
    assertThatThrownBy(pedido::get)
        .isInstanceOfSatisfying(
            Rechazo.class, rechazo -> assertThat(rechazo.codigo()).isEqualTo(codigo));
  }

  private static MockHttpServletRequest solicitud(String clave) {
    var solicitud = new MockHttpServletRequest("POST", "/ordenes");
    solicitud.addHeader("Idempotency-Key", clave);
    return solicitud;
  }

  private static String texto(ResponseEntity<?> respuesta) {
    return new String((byte[]) respuesta.getBody(), StandardCharsets.UTF_8);
  }

  private static Usuario usuario(String sub, String cliente) {
    return new Usuario(sub, cliente, Set.of(Rol.CIUDADANO), null, Set.of(), null, null);
  }
}
