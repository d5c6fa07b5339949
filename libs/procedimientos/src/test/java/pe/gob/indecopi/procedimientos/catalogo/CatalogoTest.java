package pe.gob.indecopi.procedimientos.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.gob.indecopi.procedimientos.yaml.Lectura;
import pe.gob.indecopi.procedimientos.yaml.RecursoInvalido;
import tools.jackson.databind.json.JsonMapper;

class CatalogoTest {
  private static final LocalDate HOY = LocalDate.of(2026, 11, 22);

  private final Catalogo catalogo = Catalogo.cargar("catalogo/prueba.yaml");

  @Test
  void givesTheEntryAsPrintedUnderTheFirstRegime() {
    Procedimiento impreso = entrada(Regimen.TUPA_2010, HOY);

    assertThat(impreso.version()).isEqualTo("2010-12-16");
    assertThat(impreso.reconsideracion().plazoResolver()).isEqualTo(180);
    assertThat(impreso.requisitos())
        .extracting(Requisito::codigo)
        .containsExactly("DSD-2.1", "DSD-2.2.a");
    assertThat(impreso.vigencia().norma()).isEqualTo("D.S. 085-2010-PCM");
  }

  @Test
  void mergesTheChangesThatHoldOnTheDay() {
    Procedimiento antes = entrada(Regimen.VIGENTE, LocalDate.of(2017, 6, 29));
    Procedimiento gaceta = entrada(Regimen.VIGENTE, LocalDate.of(2017, 6, 30));
    Procedimiento hoy = entrada(Regimen.VIGENTE, HOY);

    assertThat(antes.version()).isEqualTo("2010-12-16");
    assertThat(antes.terminos()).containsKey("publicacion");
    assertThat(gaceta.version()).isEqualTo("2010-12-16+2017-06-30");
    assertThat(gaceta.terminos()).doesNotContainKey("publicacion");
    assertThat(gaceta.requisitos())
        .extracting(Requisito::codigo)
        .containsExactly("DSD-2.1", "DSD-2.1.a");
    assertThat(gaceta.reconsideracion().plazoResolver()).isEqualTo(180);
    assertThat(hoy.reconsideracion().plazoResolver()).isEqualTo(15);
    assertThat(hoy.vigencia())
        .isEqualTo(new Vigencia(LocalDate.of(2022, 11, 6), "Ley 31603 (Ley 27444, art. 207.2)"));
    assertThat(hoy.dudas()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2010-12-16", "2010-12-16+2017-06-30", "2010-12-16+2022-11-06"})
  void findsAnEntryAgainByTheVersionOfTheFilesBirth(String version) {
    assertThat(catalogo.de("DSD-2", Regimen.VIGENTE, version))
        .get()
        .extracting(Procedimiento::version)
        .isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2009-01-01", "2010-12-16+2018-01-01", "2010-12-16+nunca", "2010-12-16+", ""})
  void knowsNoEntryOfAVersionThatNeverWas(String version) {
    assertThat(catalogo.de("DSD-2", Regimen.VIGENTE, version)).isEmpty();
  }

  @Test
  void keepsEarlierEditionsForTheFilesBornUnderThem() {
    Catalogo segunda = Catalogo.cargar("catalogo/prueba-2.yaml", "catalogo/prueba.yaml");

    assertThat(segunda.todos(Regimen.TUPA_2010, HOY))
        .extracting(Procedimiento::version)
        .containsOnly("2027-01-01");
    assertThat(segunda.de("DSD-1", Regimen.TUPA_2010, HOY)).isEmpty();
    assertThat(segunda.de("DSD-1", Regimen.TUPA_2010, "2010-12-16")).isPresent();
  }

  @Test
  void findsWhatLivesInsideAFileAsItStoodAtItsBirth() {
    Procedimiento registro = entrada(Regimen.VIGENTE, HOY);

    assertThat(catalogo.dentroDe(registro, HOY))
        .extracting(Procedimiento::codigo, Procedimiento::regimen)
        .containsExactly(tuple("DSD-1", Regimen.VIGENTE));
    assertThat(catalogo.dentroDe(catalogo.dentroDe(registro, HOY).getFirst(), HOY)).isEmpty();
  }

  @Test
  void answersNothingForAnUnknownCode() {
    assertThat(catalogo.de("DSD-99", Regimen.TUPA_2010, HOY)).isEmpty();
    assertThat(catalogo.de("CCO-1", Regimen.TUPA_2010, "2010-12-16")).isEmpty();
  }

  @Test
  void showsAnEntryInTheWordsOfTheContract() {
    assertThat(JsonMapper.shared().readTree(json(entrada(Regimen.TUPA_2010, HOY))))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"codigo":"DSD-2","organo":"DSD","numero":2,"nombre":"Registro","regimen":"TUPA-2010",
                     "version":"2010-12-16","vigencia":{"desde":"2010-08-20","norma":"D.S. 085-2010-PCM"},
                     "baseLegal":["Decisión 486"],"formularios":["F-1"],
                     "requisitos":[
                       {"codigo":"DSD-2.1","texto":"El signo (Nota 1).","tipo":"DATO","obligatorio":true},
                       {"codigo":"DSD-2.2.a","texto":"Publicar.","tipo":"ACTO_POSTERIOR","obligatorio":false,
                        "condicion":"Con orden de publicación."}],
                     "esquemaMateria":"/api/signos/v1/procedimientos/DSD-2/esquema",
                     "calificacion":"EVALUACION_PREVIA","silencio":"NEGATIVO","silencioFuente":"inferred: es una prueba",
                     "plazo":{"cantidad":180,"unidad":"DIAS_HABILES","desde":"PRESENTACION"},
                     "variantes":[{"codigo":"con-oposicion","cuando":"Si alguien se opone.",
                       "plazo":{"cantidad":180,"unidad":"DIAS_HABILES","desde":"OPOSICION"},
                       "apelacion":{"procede":true,"plazoInterponer":15,"plazoResolver":180,"autoridad":"Sala de Propiedad Intelectual"}}],
                     "autoridad":"Dirección de Signos Distintivos",
                     "reconsideracion":{"procede":true,"plazoInterponer":15,"plazoResolver":180,"autoridad":"Dirección de Signos Distintivos"},
                     "apelacion":{"procede":true,"plazoInterponer":15,"plazoResolver":180,"autoridad":"Sala de Propiedad Intelectual"},
                     "revision":{"procede":false},
                     "notas":["Nota 1. Una nota."],"dudas":["Una duda."],
                     "fuente":{"documento":"D.S. 085-2010-PCM","lineas":[30,40]}}
                    """));
  }

  @Test
  void showsOnWhichFilesAnActActs() {
    Procedimiento acto = catalogo.de("DSD-1", Regimen.TUPA_2010, HOY).orElseThrow();

    assertThat(JsonMapper.shared().readTree(json(acto)).get("sobre").toString())
        .isEqualTo("{\"procedimientos\":[\"DSD-2\"],\"acto\":\"OPONER\"}");
  }

  @Test
  void readsARegimeByItsOutsideName() {
    assertThat(Regimen.de("TUPA-2010")).isEqualTo(Regimen.TUPA_2010);
    assertThatThrownBy(() -> Regimen.de("TUPA_2010")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesATermThatTheEntryLacks() {
    Procedimiento entrada = entrada(Regimen.TUPA_2010, HOY);

    assertThat(entrada.termino("oposicion").cantidad()).isEqualTo(30);
    assertThatThrownBy(() -> entrada.termino("nada"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nada");
  }

  @Test
  void refusesAnEmptyResourceAndOneThatIsNotYaml() {
    assertThatThrownBy(() -> Lectura.delTexto("vacio.yaml", "", LectorDeCatalogo::leer))
        .isInstanceOf(RecursoInvalido.class)
        .hasMessageContaining("vacio.yaml:1: está vacío");
    assertThatThrownBy(() -> Lectura.delTexto("roto.yaml", "a: 1\nb: [\n", LectorDeCatalogo::leer))
        .isInstanceOf(RecursoInvalido.class)
        .hasMessageContaining("roto.yaml:3: YAML");
    assertThatThrownBy(() -> Catalogo.cargar("catalogo/no-hay.yaml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("catalogo/no-hay.yaml");
  }

  private Procedimiento entrada(Regimen regimen, LocalDate fecha) {
    return catalogo.de("DSD-2", regimen, fecha).orElseThrow();
  }

  private static String json(Procedimiento procedimiento) {
    return JsonMapper.shared().writeValueAsString(procedimiento);
  }
}
