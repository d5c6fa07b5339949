package pe.gob.indecopi.platform.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.gob.indecopi.platform.persona.Persona.Clase;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import tools.jackson.databind.json.JsonMapper;

class PersonaTest {

  @ParameterizedTest
  @CsvSource({
    "DNI,99999991,",
    "CE,001234567,",
    "CE,ABC123456789,",
    "RUC,20133840533,",
    "PASAPORTE,A1234567,CL",
    "OTRO,X-1/2,BO"
  })
  void takesTheDocumentsOfTheContract(Documento.Tipo tipo, String numero, String pais) {
    assertThat(punteros(persona(tipo, numero, pais))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DNI,9999999,,/numero", "DNI,999999911,,/numero", "CE,12345678,,/numero",
    "CE,1234567890123,,/numero", "RUC,20512333798,,/numero", "DNI,99999991,CL,/pais",
    "OTRO,77,,/pais", "PASAPORTE,A1,peru,/pais", "OTRO,a b,BO,/numero"
  })
  void pointsToWhatIsWrong(Documento.Tipo tipo, String numero, String pais, String donde) {
    assertThat(punteros(persona(tipo, numero, pais))).containsExactly("/p/documento" + donde);
  }

  @Test
  void spousesAreTwoAndOnlyGroupsHaveMembers() {
    var uno = persona(Documento.Tipo.DNI, "99999991", null);
    assertThat(punteros(grupo(Clase.SOCIEDAD_CONYUGAL, uno))).containsExactly("/p/miembros");
    assertThat(punteros(grupo(Clase.SOCIEDAD_CONYUGAL, uno, uno))).isEmpty();
    assertThat(punteros(grupo(Clase.SUCESION_INDIVISA))).containsExactly("/p/miembros");
    assertThat(punteros(grupo(Clase.NATURAL, uno))).containsExactly("/p/miembros");
  }

  @Test
  void aFaultOfAMemberHasItsPlace() {
    var malo = persona(Documento.Tipo.DNI, "1", null);
    var bueno = persona(Documento.Tipo.DNI, "99999991", null);
    assertThat(punteros(grupo(Clase.SOCIEDAD_CONYUGAL, bueno, malo)))
        .containsExactly("/p/miembros/1/documento/numero");
  }

  @Test
  void isWrittenAsTheContractSays() {
    var json =
        JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                previa ->
                    previa.withValueInclusion(
                        com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();
    assertThat(json.writeValueAsString(persona(Documento.Tipo.DNI, "99999991", null)))
        .isEqualTo(
            "{\"clase\":\"NATURAL\",\"documento\":{\"tipo\":\"DNI\",\"numero\":\"99999991\","
                + "\"pais\":\"PE\"},\"nombre\":\"Ana\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RUC:20512333798", "RUC", "", ":1", "dni", "NIE:1", "DNI:1"})
  void aClaimThatIsNoDocumentIsRefused(String clave) {
    assertThatIllegalArgumentException().isThrownBy(() -> Documento.de(clave));
  }

  @Test
  void theClaimAndTheKeyAreTheSameText() {
    assertThat(Documento.de("RUC:20999999990").clave()).isEqualTo("RUC:20999999990");
    assertThat(Documento.de("PASAPORTE:A1").tipo()).isEqualTo(Documento.Tipo.PASAPORTE);
  }

  private static List<String> punteros(Persona persona) {
    var faltas = new Faltas();
    persona.validar(faltas, "/p");
    return faltas.lista().stream().map(Falta::puntero).toList();
  }

  private static Persona persona(Documento.Tipo tipo, String numero, String pais) {
    return new Persona(Clase.NATURAL, new Documento(tipo, numero, pais), "Ana", null, null);
  }

  private static Persona grupo(Clase clase, Persona... miembros) {
    return new Persona(clase, null, "Ana y otros", null, List.of(miembros));
  }
}
