package pe.gob.indecopi.consumidor.copias;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.procedimientos.prueba.Andante;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;

/** SAC-2: free to ask for, paid by the page when it is given. */
class CopiasContextTest extends OrganoContextTest {
  private final Andante andante = new Andante(this);

  @Test
  void saysWhatTheyCostAndGivesThemAgainstAPaymentThatPaysForNothingElse() {
    var una = pedidas();
    var otra = pedidas();
    assertThat(andante.ver(una, "empresa").path("tasas")).isEmpty();

    var sin = actuar("funcionario-sac", una, "ATENDER", "{}");
    var desconocido = actuar("funcionario-sac", una, "ATENDER", con("COP-NADA"));
    caja.recibe("COP-1", RelojDePrueba.LUNES);
    var dada = actuar("funcionario-sac", una, "ATENDER", con("COP-1"));
    var conElMismo = actuar("funcionario-sac", otra, "ATENDER", con("COP-1"));

    assertThat(sin.estado()).as("%s", sin).isEqualTo(422);
    assertThat(sin.punteros()).containsExactly("/datos/pago");
    assertThat(sin.texto("/costo/total/monto")).isEqualTo("2000.00");
    assertThat(sin.json().at("/costo/conceptos").toString())
        .isEqualTo("[\"busqueda-de-expediente\",\"fotocopia\"]");
    assertThat(sin.texto("/costo/variables/paginas")).isEqualTo("20");
    assertThat(desconocido.estado()).isEqualTo(422);
    assertThat(dada.estado()).as("%s", dada).isEqualTo(201);
    assertThat(andante.ver(una, "empresa").path("estado").asString()).isEqualTo("CONCLUIDO");
    assertThat(conElMismo.estado()).as("%s", conElMismo).isEqualTo(422);
  }

  /** The printed lines 17365 to 17379, each with what it is multiplied by. */
  @ParameterizedTest(name = "{0}, student {1}: {2} {3}")
  @CsvSource({
    "COPIA_DE_PARTIDA_REGISTRAL, false, copia-de-partida-registral, {paginas=7}",
    "BUSQUEDA_DE_EXPEDIENTE, false, busqueda-de-expediente, {}",
    "FOTOCOPIA, false, fotocopia, {paginas=7}",
    "FOTOCOPIA, true, fotocopia-para-estudiantes, {paginas=7}",
    "BUSQUEDA_DE_EXPEDIENTE_Y_FOTOCOPIA, true,"
        + " busqueda-de-expediente+fotocopia-para-estudiantes, {paginas=7}",
    "REPRODUCCION_DE_DISQUETE, false, reproduccion-de-diskette, {ejemplares=3}",
    "REPRODUCCION_DE_CD, false, reproduccion-de-cd, {ejemplares=3}",
    "REPRODUCCION_DE_VIDEO_O_CINTA, false, reproduccion-de-video-o-cinta, {ejemplares=3}",
  })
  void costsByThePageOrTheItem(
      String servicio, boolean estudiante, String conceptos, String variables) {
    Map<String, Object> materia = new HashMap<>();
    materia.put("servicio", servicio);
    materia.put("estudiante", estudiante);
    materia.put("numeroDePaginas", 7);
    materia.put("unidades", 3);

    var costo = Costo.de(materia, null);

    assertThat(costo.conceptos()).isEqualTo(List.of(conceptos.split("\\+")));
    assertThat(costo.variables()).hasToString(variables);
    assertThat(Costo.de(materia, 1).variables().values()).allMatch(n -> n.equals(1));
  }

  private String pedidas() {
    return andante.presentado(
        "SAC-2",
        "empresa",
        cuerpo -> {
          cuerpo.remove("pago");
          cuerpo
              .withObject("materia")
              .removeAll()
              .put("servicio", "BUSQUEDA_DE_EXPEDIENTE_Y_FOTOCOPIA")
              .put("detalle", "Folios 1 a 20 del expediente 000123-2025/CPC")
              .put("fechas", "2025")
              .put("medio", "ESCRITO")
              .put("numeroDePaginas", 20)
              .put("estudiante", false);
        });
  }

  private static String con(String recibo) {
    return "{\"pago\":{\"canal\":\"VISA\",\"comprobante\":\"%s\",\"fecha\":\"%s\"}}"
        .formatted(recibo, RelojDePrueba.LUNES);
  }
}
