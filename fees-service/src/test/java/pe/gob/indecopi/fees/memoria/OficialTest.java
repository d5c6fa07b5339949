package pe.gob.indecopi.fees.memoria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.fees.memoria.Borrador.Oficial;

class OficialTest {

  @ParameterizedTest(name = "{0}/{1}/{2} and {3}/{4}/{5}: {6}")
  @CsvSource({
    "ana,,,ana,,,true",
    "ana,,,eva,,,false",
    "ana,,DNI:1,eva,,DNI:1,true",
    "ana,,DNI:1,eva,,DNI:2,false",
    "ana,eva,,eva,,,true",
    "ana,,,eva,ana,,true",
    "ana,portal,,eva,portal,,false"
  })
  void maybeIsTheSamePerson(
      String sub,
      String actor,
      String documento,
      String otro,
      String suyo,
      String dni,
      boolean es) {
    var uno = new Oficial(sub, actor, documento);
    var dos = new Oficial(otro, suyo, dni);

    assertThat(uno.puedeSer(dos)).isEqualTo(es);
    assertThat(dos.puedeSer(uno)).isEqualTo(es);
  }
}
