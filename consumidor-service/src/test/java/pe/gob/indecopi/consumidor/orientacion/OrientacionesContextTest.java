package pe.gob.indecopi.consumidor.orientacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;

class OrientacionesContextTest extends OrganoContextTest {
  private static final String FUNCIONARIA = Fichas.de("funcionario-sac");

  @Autowired private Orientaciones orientaciones;

  @Test
  void countsWhatWasAskedByChannelAndSubject() {
    reloj.es(LocalDate.of(2026, 5, 29));
    anotar("TELEFONO", "SIGNOS_DISTINTIVOS");
    reloj.es(LocalDate.of(2026, 6, 30));
    anotar("TELEFONO", "DERECHOS_DEL_CONSUMIDOR");
    anotar("TELEFONO", "DERECHOS_DEL_CONSUMIDOR");
    anotar("WEB", "DERECHOS_DEL_CONSUMIDOR");
    reloj.es(LocalDate.of(2026, 7, 1));
    anotar("WEB", "OTRO");

    var dos = "desde=2026-05-01&hasta=2026-06-30";
    var antes = resumen(dos);
    reloj.es(LocalDate.of(2026, 7, 2));
    var despues = resumen(dos);

    assertThat(antes.texto("/total")).isEqualTo("4");
    assertThat(despues.json()).isEqualTo(antes.json());
    assertThat(resumen(dos).json()).isEqualTo(antes.json());
    assertThat(antes.texto("/canales/TELEFONO")).isEqualTo("3");
    assertThat(antes.texto("/temas/DERECHOS_DEL_CONSUMIDOR")).isEqualTo("3");
    assertThat(resumen("desde=2026-06-30&hasta=2026-07-01").texto("/total")).isEqualTo("4");
    assertThat(resumen("desde=2026-06-01&hasta=2026-06-29").texto("/total")).isEqualTo("0");
    var lista = get("/orientaciones?limite=2&desde=2026-06-30&hasta=2026-06-30", FUNCIONARIA);
    assertThat(lista.json().path("datos")).hasSize(2);
    var resto =
        get(
            "/orientaciones?desde=2026-06-30&hasta=2026-06-30&despues=" + lista.texto("/siguiente"),
            FUNCIONARIA);
    assertThat(resto.json().path("datos")).hasSize(1);
    assertThat(Resumen.de(orientaciones, dia(6, 30), dia(6, 30), dia(7, 2)).csv())
        .isEqualTo(
            "canal,tema,cuantas\r\nTELEFONO,DERECHOS_DEL_CONSUMIDOR,2\r\n"
                + "WEB,DERECHOS_DEL_CONSUMIDOR,1\r\n");
  }

  private static LocalDate dia(int mes, int dia) {
    return LocalDate.of(2026, mes, dia);
  }

  private Respuesta resumen(String periodo) {
    return get("/orientaciones/resumen?" + periodo, FUNCIONARIA);
  }

  private void anotar(String canal, String tema) {
    var r =
        post(
            "/orientaciones",
            FUNCIONARIA,
            "{\"canal\":\"%s\",\"tema\":\"%s\",\"consulta\":\"¿Cómo se hace?\"}"
                .formatted(canal, tema));
    assertThat(r.estado()).as("%s", r).isEqualTo(201);
    assertThat(get("/orientaciones/" + r.texto("/id"), FUNCIONARIA).json()).isEqualTo(r.json());
  }
}
