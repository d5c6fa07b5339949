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
import pe.gob.indecopi.signos.registro.SignoRegistrado.Anotacion;
import pe.gob.indecopi.signos.registro.SignoRegistrado.Estado;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Naturaleza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.SignoAsociado;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.TipoDeSigno;
import tools.jackson.databind.json.JsonMapper;

class SignoRegistradoTest {

  private final SignoTraductor traductor = new SignoTraductor(JsonMapper.builder().build());

  /** Decisión 486, arts. 152 to 174: ten years, six months of grace in full force, caducity. */
  @ParameterizedTest
  @CsvSource({
    "2026-09-01, VIGENTE",
    "2036-09-01, VIGENTE",
    "2036-09-02, EN_GRACIA",
    "2037-03-01, EN_GRACIA",
    "2037-03-02, CADUCO"
  })
  void standsByItsDays(LocalDate hoy, Estado estado) {
    assertThat(signo(TipoDeSigno.MARCA).estado(hoy)).isEqualTo(estado);
  }

  @Test
  void numbersEachKindOfSignApart() {
    assertThat(Stream.of(TipoDeSigno.values()).map(t -> signo(t).numeroCertificado()))
        .containsExactly("M-00000007", "MC-00000007", "MCE-00000007", "NC-00000007", "LC-00000007");
  }

  @Test
  void comesBackFromTheStoreAsItWentIn() {
    for (var tipo : TipoDeSigno.values()) {
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
    assertThat(Busqueda.terminos(signo(TipoDeSigno.MARCA)))
        .containsExactly("corazon", "de", "kuska", "s", "a", "c");
    assertThat(Palabras.de("  ¡ÑANDÚ-2, (sur)! ")).containsExactly("nandu", "2", "sur");
    assertThat(Palabras.de("$%&/()=?^.*\\Q")).containsExactly("q");
  }

  private static SignoRegistrado signo(TipoDeSigno tipo) {
    var dia = LocalDate.of(2026, 9, 1);
    return new SignoRegistrado(
        "reg_1",
        tipo,
        7,
        "exp_1",
        "000123-2026/DSD",
        Naturaleza.DENOMINATIVA,
        "Corazón de KUSKA",
        List.of(new ClasePedida(25, List.of("Ropa"))),
        tipo == TipoDeSigno.LEMA_COMERCIAL ? new SignoAsociado("M-00000001", null, 25) : null,
        List.of(ExpedienteDePrueba.KUSKA),
        dia,
        dia.plusYears(10),
        List.of(new Anotacion(Anotacion.Tipo.CONCESION, dia, "exp_1", 2)),
        0);
  }
}
