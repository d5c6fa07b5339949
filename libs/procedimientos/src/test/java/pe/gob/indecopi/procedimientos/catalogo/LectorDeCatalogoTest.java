package pe.gob.indecopi.procedimientos.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.procedimientos.yaml.Lectura;
import pe.gob.indecopi.procedimientos.yaml.RecursoInvalido;

class LectorDeCatalogoTest {
  private static final String BUENO = recurso();

  @Test
  void readsTheGoodOne() {
    assertThat(Lectura.delTexto("prueba.yaml", BUENO, LectorDeCatalogo::leer).entradas())
        .extracting(Entrada::codigo)
        .containsExactly("DSD-1", "DSD-2");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "esquemas: /api | esquema: /api | 5: clave desconocida «esquema»",
        "formularios: [F-1] | formulario: [F-1] | 33: clave desconocida «formulario»",
        "{codigo: DSD-1.1, texto | {clave: 1, codigo: DSD-1.1, texto | 18: clave desconocida «clave»",
        "quita: {requisitos | quita: {notas: [], requisitos | 59: clave desconocida «notas»",
        "    plazo: {cantidad: 180, unidad: DIAS_HABILES, desde: PRESENTACION}~ | ~ | 28: DSD-2: falta «plazo», con evaluación previa",
        "{cantidad: 180, unidad: DIAS_HABILES, desde: PRESENTACION} | {unidad: DIAS_HABILES, desde: PRESENTACION} | 40: falta «cantidad»",
        "{cantidad: 180, unidad: DIAS_HABILES, desde: PRESENTACION} | {cantidad: 0, unidad: DIAS_HABILES, desde: PRESENTACION} | 40: «cantidad» debe ser al menos 1",
        "desde: PRESENTACION} | desde: AYER} | 40: «AYER» debe ser uno de [PRESENTACION, PRESENTACION_O_SUBSANACION, OPOSICION, NOTIFICACION, PUBLICACION]",
        "reconsideracion: {plazoInterponer: 15, plazoResolver: 180, | reconsideracion: {plazoInterponer: 15, | 48: falta «plazoResolver»",
        "reconsideracion: {procede: false} | reconsideracion: {plazoInterponer: 15, plazoResolver: 15} | 25: falta «autoridad»",
        "terminos:~      publicacion: {cantidad: 30, | terminos:~      publicacion: { | 52: falta «cantidad»",
        "norma: D486, fundamento | fundamento | 53: falta «norma»",
        "notas: [\"1\"] | notas: [\"7\"] | 54: la nota 7 no existe",
        "El signo (Nota 1). | El signo (Nota 9). | 35: la nota 9 no existe",
        "autoridad: Comisión de Signos Distintivos | autoridad: Comisión de Sueños | 24: la autoridad «Comisión de Sueños» no existe",
        "numero: 2~ | numero: 1~ | 28: DSD-1 está repetido o fuera de orden",
        "codigo: DSD-2.2.a, texto: Publicar. | codigo: DSD-2.1, texto: Publicar. | 36: el requisito DSD-2.1 está repetido o fuera de orden",
        "codigo: DSD-2.1, texto: El | codigo: DSD-2.3, texto: El | 36: el requisito DSD-2.2.a está repetido o fuera de orden",
        "codigo: DSD-2.1, texto: El | codigo: DSD-1.1, texto: El | 35: «DSD-1.1» no es un código de requisito de DSD-2",
        "[DSD-2], acto: OPONER | [DSD-7], acto: OPONER | 15: «sobre» apunta a DSD-7, que no existe",
        "[DSD-2], acto: OPONER | [], acto: OPONER | 15: «sobre» no apunta a ningún procedimiento",
        "supuesto: orden | supuesto: nada | 36: el supuesto «nada» no existe",
        "obligatorio: false, supuesto: orden | obligatorio: false | 36: un requisito que no es obligatorio dice su «supuesto»",
        "obligatorio: false, supuesto | supuesto | 36: un requisito obligatorio no lleva «supuesto»",
        "texto: Fundamentos., tipo: DATO | texto: Fundamentos., tipo: DATO, paraFecha: true | 18: «paraFecha» es de un papel que se entrega con la solicitud",
        "silencioFuente: printed | silencioFuente: me lo contaron | 11: «silencioFuente» debe ser «printed» o «inferred: por qué»",
        "lineas: [30, 40] | lineas: [30, 40]~    presentacion: {oficinas: [], lineas: [1, 2]} | 32: «presentacion» no nombra ninguna oficina",
        "lineas: [30, 40] | lineas: [30, 40]~    presentacion: {oficinas: [LIMA], lineas: [1]} | 32: «lineas» son la primera y la última de la fuente",
        "lineas: [30, 40] | lineas: [40, 30] | 31: «lineas» son la primera y la última de la fuente",
        "quita: {requisitos: [DSD-2.2.a] | quita: {requisitos: [DSD-2.9] | 59: quita «DSD-2.9», que no existe",
        "- desde: 2022-11-06 | - desde: 2016-11-06 | 63: los cambios van en orden de su primer día",
        "desde: 2022-11-06 | desde: mañana | 63: «mañana» debe ser una fecha (aaaa-mm-dd)",
        "nombre: Registro~ | nombre: Registro~    nombre: Otro~ | 30: «nombre» está dos veces",
        "du099: NUNCA | du099: A_VECES | 23: «A_VECES» debe ser uno de [BENEFICIA_AL_PARTICULAR, SIEMPRE, NUNCA]",
        "vigencia: {desde: 2010-08-20, norma: D.S. 085-2010-PCM}~ | ~ | 1: falta «vigencia»"
      })
  void stopsTheStartAndNamesTheLine(String bueno, String malo, String fallo) {
    assertThat(fallosDe(bueno, malo)).contains("prueba.yaml:" + fallo);
  }

  @Test
  void refusesSilenceWhereApprovalIsAutomatic() {
    assertThat(fallosDe("calificacion: EVALUACION_PREVIA", "calificacion: AUTOMATICO"))
        .contains("prueba.yaml:11: DSD-1: aprobación automática con silencio");
  }

  @Test
  void namesAllFaultsOfAFileAtOnceInTheOrderOfItsLines() {
    String malo =
        BUENO
            .replace("autoridad: Comisión de Signos Distintivos", "autoridad: Nadie")
            .replace("notas: [\"1\"]", "notas: [\"7\", \"8\"]")
            .replace("documento: D", "document: D");

    assertThat(fallosDe(malo))
        .startsWith(
            "prueba.yaml:1: falta «documento»", "prueba.yaml:3: clave desconocida «document»")
        .contains("prueba.yaml:24: la autoridad «Nadie» no existe")
        .endsWith("prueba.yaml:54: la nota 7 no existe", "prueba.yaml:54: la nota 8 no existe");
  }

  private static List<String> fallosDe(String bueno, String malo) {
    String antes = bueno.replace("~", "\n");
    assertThat(BUENO).as("the text to spoil").contains(antes);
    int donde = BUENO.indexOf(antes);
    return fallosDe(
        BUENO.substring(0, donde)
            + malo.replace("~", "\n")
            + BUENO.substring(donde + antes.length()));
  }

  private static List<String> fallosDe(String texto) {
    RecursoInvalido invalido =
        catchThrowableOfType(
            RecursoInvalido.class,
            () -> Lectura.delTexto("prueba.yaml", texto, LectorDeCatalogo::leer));
    assertThat(invalido).as("the catalogue was taken").isNotNull();
    return invalido.fallos().stream().map(Object::toString).toList();
  }

  private static String recurso() {
    try (InputStream in = LectorDeCatalogoTest.class.getResourceAsStream("/catalogo/prueba.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
