package pe.gob.indecopi.local.vecinos.pide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PadronTest {

  @Test
  void knowsTheCompaniesOfTheContract() {
    assertThat(Padron.contribuyente("20999999990"))
        .hasValueSatisfying(
            c -> {
              assertThat(c.razonSocial()).isEqualTo("KUSKA TEXTILES S.A.C.");
              assertThat(c.estado()).isEqualTo("ACTIVO");
              assertThat(c.condicion()).isEqualTo("HABIDO");
            });
    assertThat(Padron.contribuyente("20999999981").orElseThrow().razonSocial())
        .isEqualTo("CUZCA MODA S.A.C.");
  }

  @Test
  void knowsThePeopleOfTheContract() {
    assertThat(Padron.persona("99999991").orElseThrow().nombreCompleto())
        .isEqualTo("MARÍA ELENA QUISPE HUAMÁN");
    assertThat(Padron.persona("99999992")).isPresent();
  }

  @Test
  void theSameNumberIsAlwaysTheSameOne() {
    // Literal names: a change of the lists would move everybody, and is a change of behaviour.
    assertThat(Padron.persona("45678912").orElseThrow().nombreCompleto())
        .isEqualTo("CARMEN ROSA BARRIENTOS ESPINOZA");
    assertThat(Padron.contribuyente("20512333797").orElseThrow().razonSocial())
        .isEqualTo("TEXTIL AMAZONAS E.I.R.L.");
    assertThat(Padron.extranjero("001234567").orElseThrow().apellidos())
        .isEqualTo("HUAMÁN BARRIENTOS");
  }

  @Test
  void aPersonsTaxNumberNamesThePersonOfTheDni() {
    var persona = Padron.persona("45678912").orElseThrow();
    assertThat(Padron.contribuyente("10456789124").orElseThrow().razonSocial())
        .contains(persona.apellidoPaterno())
        .endsWith(persona.nombres());
  }

  @Test
  void aStruckOffCompanyCanBeAskedFor() {
    assertThat(Padron.contribuyente("20123456000").orElseThrow().condicion())
        .isEqualTo("NO HABIDO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20512333798", "2051233379", "99999999999", "20000000010", "x"})
  void doesNotKnowATaxNumberThatCannotBe(String ruc) {
    assertThat(Padron.contribuyente(ruc)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567", "123456789", "1234567A", "00123456"})
  void doesNotKnowADniThatCannotBe(String dni) {
    assertThat(Padron.persona(dni)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678", "1234567890123", "000123000"})
  void doesNotKnowACardThatCannotBe(String ce) {
    assertThat(Padron.extranjero(ce)).isEmpty();
  }

  @Test
  void findsCompaniesByNameTradeNameAndWebsite() {
    for (var q :
        new String[] {"cuzca", "CUZCA MODA S.A.C.", "Cuzca Moda", "www.cuzcamoda.example"}) {
      assertThat(Padron.buscar(q)).as(q).extracting(Contribuyente::ruc).contains("20999999981");
    }
    assertThat(Padron.buscar("andina")).hasSizeBetween(2, 20);
    assertThat(Padron.buscar("nadie se llama así")).isEmpty();
    assertThat(Padron.buscar("...")).isEmpty();
  }
}
