package pe.gob.indecopi.signos.registro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.procedimientos.registro.Palabras;
import pe.gob.indecopi.signos.ExpedienteDePrueba;
import pe.gob.indecopi.signos.registro.Anotacion.Titulo;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.SignoAsociado;
import tools.jackson.databind.json.JsonMapper;

class PartidaTest {

  /** Six plain months: the calendar has its own test. */
  private static final Gracia GRACIA = vence -> vence.plusMonths(6);

  private final PartidaTraductor traductor =
      new PartidaTraductor(JsonMapper.builder().build(), GRACIA);

  /** Decisión 486, arts. 152 to 174: ten years, six months of grace in full force, caducity. */
  @ParameterizedTest
  @CsvSource({
    "2026-09-01, VIGENTE",
    "2036-09-01, VIGENTE",
    "2036-09-02, EN_GRACIA",
    "2037-03-01, EN_GRACIA",
    "2037-03-02, CADUCO"
  })
  void standsByItsDays(LocalDate hoy, EstadoRegistral estado) {
    assertThat(Situacion.de(signo(TipoDeRegistro.MARCA), hoy, GRACIA).estado()).isEqualTo(estado);
  }

  @Test
  void numbersEachKindOfSignApart() {
    assertThat(Stream.of(TipoDeRegistro.values()).map(t -> signo(t).numeroCertificado()))
        .containsExactly(
            "M-00000007",
            "MC-00000007",
            "MCE-00000007",
            "NC-00000007",
            "LC-00000007",
            "DO-00000007",
            "AU-00000007",
            "CT-00000007");
  }

  @Test
  void comesBackFromTheStoreAsItWentIn() {
    for (var tipo : TipoDeRegistro.values()) {
      var signo = signo(tipo);
      var guardado = Document.parse(traductor.documento(signo).toJson());
      guardado.append("_id", signo.id()).append("version", 3L).append("delFuturo", "algo");

      assertThat(traductor.agregado(guardado))
          .usingRecursiveComparison()
          .ignoringFields("version")
          .isEqualTo(signo);
    }
  }

  @Test
  void isFoundByTheWordsOfTheSignAndOfItsHolderWithoutAccents() {
    assertThat(
            Busqueda.palabras(
                Situacion.de(signo(TipoDeRegistro.MARCA), LocalDate.MAX, v -> LocalDate.MAX)))
        .containsExactly("corazon", "de", "kuska", "s", "a", "c");
    assertThat(Palabras.de("  ¡ÑANDÚ-2, (sur)! ")).containsExactly("nandu", "2", "sur");
    assertThat(Palabras.de("$%&/()=?^.*\\Q")).containsExactly("q");
  }

  /** A document as the first release wrote it, before the register had a ledger. */
  @Test
  void readsAnEntryOfTheFirstReleaseAndWorksOutWhatItIsSearchedBy() {
    var deAntes =
        Document.parse(
            """
            {"_id":"reg_1","version":{"$numberLong":"3"},"esquema":1,
             "organo":"DSD/M","anio":0,"n":7,"tipo":"MARCA","certificado":7,"expediente":"exp_1",
             "numeroExpediente":"000123-2026/DSD","naturaleza":"DENOMINATIVA",
             "denominacion":"KUSKA","clases":[{"clase":25,"productos":["Ropa"]}],"asociadoA":null,
             "titulares":[{"clase":"JURIDICA","nombre":"KUSKA S.A.C.",
               "documento":{"tipo":"RUC","numero":"20999999990","pais":"PE"}}],
             "concedido":"2026-09-01","vence":"2036-09-01","busqueda":["kuska"],
             "anotaciones":[
               {"tipo":"CONCESION","fecha":"2026-09-01","expediente":"exp_1","folio":9},
               {"tipo":"CERTIFICADO","fecha":"2026-10-01","expediente":"exp_1","folio":12}]}
            """);

    var elevado = traductor.elevaciones().getFirst().apply(deAntes);
    var partida = traductor.agregado(elevado);

    assertThat(partida.anotaciones())
        .containsExactly(
            new Anotacion(
                LocalDate.of(2026, 9, 1),
                Titulo.de("exp_1", null, 9),
                new Contenido.Concesion(null)),
            new Anotacion(
                LocalDate.of(2026, 10, 1),
                Titulo.de("exp_1", null, 12),
                new Contenido.Certificado()));
    assertThat(partida.numeroCertificado()).isEqualTo("M-00000007");
    assertThat(elevado.getString("proximoVence")).isEqualTo("2037-03-01");
    assertThat(elevado.getList("enClases", Integer.class)).containsExactly(25);
    assertThat(elevado).doesNotContainKey("extinto");
  }

  private static Partida signo(TipoDeRegistro tipo) {
    var dia = LocalDate.of(2026, 9, 1);
    return new Partida(
        "reg_1",
        tipo,
        7,
        null,
        "exp_1",
        "000123-2026/DSD",
        Naturaleza.DENOMINATIVA,
        "Corazón de KUSKA",
        List.of(new ClasePedida(25, List.of("Ropa"))),
        null,
        tipo == TipoDeRegistro.LEMA_COMERCIAL ? new SignoAsociado("M-00000001", null, 25) : null,
        List.of(ExpedienteDePrueba.KUSKA),
        dia,
        dia.plusYears(10),
        List.of(
            new Anotacion(
                dia, Titulo.de("exp_1", "000123-2026/DSD", 2), new Contenido.Concesion(null)),
            new Anotacion(
                dia.plusYears(1),
                Titulo.de("exp_2", "000124-2026/DSD", 5),
                new Contenido.Licencia(ExpedienteDePrueba.KUSKA, true, dia.plusYears(3)))),
        0);
  }
}
