package pe.gob.indecopi.consumidor.infractores;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.infractores.Infraccion.Sancion;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;

class RegistroTest {
  private static final LocalDate DIA = LocalDate.of(2026, 3, 2);

  @Test
  void ranksByHowOftenThenByHowMuchThenByName() {
    var escalafon = new Escalafon();
    escalafon.contar(infraccion("1", "20999999981", "CUMBRE", "1.00"));
    escalafon.contar(infraccion("2", "20999999990", "KUSKA", "9.00"));
    escalafon.contar(infraccion("3", "20999999981", "CUMBRE", "0.50"));
    escalafon.contar(infraccion("4", "10999999991", "ANA", "9.00"));

    assertThat(escalafon.primeros(10))
        .extracting(Escalafon.Puesto::nombre, Escalafon.Puesto::uit, Escalafon.Puesto::ruc)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("CUMBRE", "1.50", "20999999981"),
            org.assertj.core.groups.Tuple.tuple("ANA", "9.00", null),
            org.assertj.core.groups.Tuple.tuple("KUSKA", "9.00", "20999999990"));
    assertThat(escalafon.primeros(1)).hasSize(1);
  }

  /** A RUC that begins with 10 contains a DNI (Ley 29733). */
  @Test
  void showsNoNumberOfANaturalPerson() {
    var vista = InfractorVista.de(infraccion("1", "10999999991", "ANA", "1.00"));

    assertThat(vista.ruc()).isNull();
    assertThat(vista.toString()).doesNotContain("99999991").doesNotContain("Av. Uno");
  }

  @Test
  void writesATableThatNoSpreadsheetTakesForFormulas() {
    assertThat(DatosAbiertos.campo("=SUMA(A1)")).isEqualTo("'=SUMA(A1)");
    assertThat(DatosAbiertos.campo("Uno, \"dos\"")).isEqualTo("\"Uno, \"\"dos\"\"\"");
    assertThat(DatosAbiertos.campo(null)).isEmpty();
    assertThat(DatosAbiertos.lineas(InfractorVista.de(infraccion("1", "20999999981", "X", "1.00"))))
        .containsExactly(
            "inf_1,X,PE,20999999981,TIENDAS,000001-2026/CPC,CPC-1,2026-03-02,2026-03-24,2030-03-02,1.00,\"Ley 29571, artículo 19\"");
  }

  private static Infraccion infraccion(String id, String ruc, String nombre, String uit) {
    return new Infraccion(
        "inf_" + id,
        new Persona(
            Persona.Clase.JURIDICA,
            new Documento(Documento.Tipo.RUC, ruc, "PE"),
            nombre,
            null,
            null),
        "TIENDAS",
        "exp_" + id,
        "000001-2026/CPC",
        "CPC-1",
        DIA,
        DIA.plusDays(22),
        DIA.plusYears(4),
        List.of(new Sancion(new BigDecimal(uit), "Ley 29571, artículo 19")),
        null,
        null,
        1);
  }
}
