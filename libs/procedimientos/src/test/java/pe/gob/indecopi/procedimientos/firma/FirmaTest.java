package pe.gob.indecopi.procedimientos.firma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.ExpedienteId;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Situacion;
import pe.gob.indecopi.procedimientos.expediente.Suceso;

class FirmaTest {
  @TempDir private Path carpeta;

  @Test
  void signsTheHeadOfTheChainAndKnowsItsSignature() {
    var firmas = firmas();
    var firmado = firmas.firmar(expediente(3));

    assertThat(firmas.verifica(firmado)).isTrue();
    assertThat(firmado.firma().folios()).isEqualTo(3);
    assertThat(firmado.firma().huella()).isEqualTo(firmado.actuaciones().getLast().huella());
  }

  @Test
  void showsThatTheLastActsWereTakenAway() {
    var firmas = firmas();
    var completo = firmas.firmar(expediente(3));

    var truncado = expediente(2).firmado(completo.firma());

    assertThat(firmas.verifica(truncado)).isFalse();
    assertThatThrownBy(() -> firmas.seguir(truncado, otro(truncado))).isInstanceOf(Rechazo.class);
  }

  @Test
  void refusesToSignUponAFileWhoseSignatureWasTakenAway() {
    var firmas = firmas();
    assertThatThrownBy(() -> firmas.seguir(expediente(2), expediente(3)))
        .isInstanceOf(Rechazo.class);
  }

  @Test
  void doesNotTakeTheSignatureOfAnotherFile() {
    var firmas = firmas();
    var ajeno = new Numero("DSD", 2026, 2);

    assertThat(firmas.verifica(expediente(2, ajeno).firmado(firmas.firmar(expediente(2)).firma())))
        .isFalse();
  }

  @Test
  void signsAnewOnlyWhenAnActIsEntered() {
    var firmas = firmas();
    var antes = firmas.firmar(expediente(2));

    assertThat(firmas.seguir(antes, antes).firma()).isEqualTo(antes.firma());
    var despues = firmas.seguir(antes, otro(antes));
    assertThat(despues.firma().folios()).isEqualTo(3);
    assertThat(firmas.verifica(despues)).isTrue();
  }

  @Test
  void stillVerifiesWhatAReplacedKeySigned() throws Exception {
    var firmado = firmas().firmar(expediente(2));
    Files.delete(carpeta.resolve("actual"));

    var rotadas = firmas();

    assertThat(rotadas.verifica(firmado)).isTrue();
    assertThat(rotadas.claves()).hasSize(2);
    assertThat(rotadas.firmar(expediente(2)).firma().clave()).isNotEqualTo(firmado.firma().clave());
  }

  @Test
  void givesReplicasThatStartAtOnceTheSameKey() throws Exception {
    List<Callable<String>> arranques =
        IntStream.range(0, 8)
            .<Callable<String>>mapToObj(
                i -> () -> new CarpetaDeClaves(carpeta).leer().getFirst().id())
            .toList();
    try (var hilos = Executors.newFixedThreadPool(8)) {
      var ids = hilos.invokeAll(arranques).stream().map(FirmaTest::valor).distinct().toList();
      assertThat(ids).hasSize(1);
    }
  }

  @Test
  void takesItsKeysFromTheConfigurationAsOpensslWritesThem() throws Exception {
    var par = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    var otro = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    var mime = Base64.getMimeEncoder();
    String publica =
        "-----BEGIN PUBLIC KEY-----\n"
            + mime.encodeToString(par.getPublic().getEncoded())
            + "\n-----END PUBLIC KEY-----\n";
    String privada = mime.encodeToString(par.getPrivate().getEncoded());
    String ajena = mime.encodeToString(otro.getPrivate().getEncoded());

    assertThat(propiedades(publica, privada).llavero(null).actual().privada()).isNotNull();
    assertThatThrownBy(() -> propiedades(publica, ajena).llavero(null))
        .hasMessageContaining("halves");
    assertThatThrownBy(() -> propiedades(publica, null).llavero(null))
        .hasMessageContaining("private half");
    assertThatThrownBy(() -> new FirmaProperties(true, null, null).llavero(null))
        .hasMessageContaining("indecopi.firma.claves[0].publica");
  }

  private static FirmaProperties propiedades(String publica, String privada) {
    return new FirmaProperties(true, List.of(new FirmaProperties.Par(publica, privada)), null);
  }

  private Firmas firmas() {
    return new Firmas(new Llavero(new CarpetaDeClaves(carpeta).leer()));
  }

  private static String valor(java.util.concurrent.Future<String> futuro) {
    try {
      return futuro.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Expediente expediente(int folios) {
    return expediente(folios, new Numero("DSD", 2026, 1));
  }

  private static Expediente expediente(int folios, Numero numero) {
    var cabecera =
        new Cabecera(
            new ExpedienteId("exp_1"),
            numero,
            "DSD-10",
            "TUPA-2010",
            "1",
            "1",
            "SEDE_CENTRAL",
            Instant.EPOCH,
            Autor.SISTEMA);
    var situacion =
        new Situacion(Estado.PRESENTADO, new Etapa("PRESENTACION"), null, List.of(), "DSD", null);
    var e =
        new Expediente(
            cabecera,
            situacion,
            new Pedido(Map.of(), List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            0);
    for (int i = 0; i < folios; i++) {
      e = otro(e);
    }
    return e;
  }

  private static Expediente otro(Expediente e) {
    return e.con(
        new Suceso("ALEGAR", Autor.SISTEMA, null, Map.of("n", e.actuaciones().size()), List.of()),
        Asiento.del(Instant.EPOCH, LocalDate.EPOCH));
  }
}
