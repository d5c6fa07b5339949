package pe.gob.indecopi.procedimientos.tramite;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.eventos.Hecho;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Condena.Multa;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.ExpedienteId;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.expediente.Situacion;
import pe.gob.indecopi.procedimientos.expediente.Suceso;
import tools.jackson.databind.json.JsonMapper;

class HechosTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final SchemaRegistry ESQUEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final LocalDate HOY = LocalDate.of(2026, 3, 2);

  @Test
  void tellsTheBirthOfAFileAndItsFilingDate() {
    var nuevo = con(vacio(), new Efecto.FijaFecha(HOY));

    assertThat(tipos(Hechos.entre(null, nuevo))).containsExactly("presentado", "admitido");
  }

  @Test
  void tellsOfSomethingElseWhenNothingOfThatHappened() {
    var antes = con(vacio());

    assertThat(tipos(Hechos.entre(antes, con(antes)))).containsExactly("actualizado");
  }

  @Test
  void tellsOfFinalityAndOfTheEndOnce() {
    var antes = con(vacio());
    var firme = con(antes, new Efecto.PasaA(Estado.FIRME, new Etapa("FIRME")));
    var fin = con(firme, new Efecto.PasaA(Estado.CONCLUIDO, new Etapa("CERTIFICADO")));

    assertThat(tipos(Hechos.entre(antes, firme))).containsExactly("firme");
    assertThat(tipos(Hechos.entre(firme, fin))).containsExactly("concluido");
    assertThat(tipos(Hechos.entre(fin, con(fin)))).containsExactly("actualizado");
  }

  @Test
  void tellsOfNoticesAndNamesNoPersonButCompanies() {
    var nuevo = con(vacio(), new Efecto.Notifica("p2", "PRESENTAR", HOY));

    var hechos = Hechos.entre(null, nuevo);

    assertThat(tipos(hechos)).contains("notificado");
    String datos = JSON.writeValueAsString(hechos.getFirst().datos());
    assertThat(datos).contains("20999999990").doesNotContain("99999991").doesNotContain("Rosa");
  }

  @Test
  void tellsAFineWhenItIsFinalOfCompaniesAloneAndUnderItsOffender() {
    var multado =
        con(vacio(), resuelve(new Multa("p1", "2.50", "art. 1"), new Multa("p2", "1", "art. 2")));
    var firme = con(multado, new Efecto.PasaA(Estado.FIRME, new Etapa("FIRME")));
    var anulado = con(firme, new Efecto.AnulaCondena(HOY.plusDays(9)));

    assertThat(sanciones(vacio(), multado)).isEmpty();
    var hecho = sanciones(multado, firme);
    assertThat(hecho).extracting(Hecho::sujeto).containsExactly("RUC:20999999990");
    assertThat(hecho.getFirst().tipo()).endsWith("sancion-firme.v1");
    assertThat(JSON.writeValueAsString(hecho)).doesNotContain("99999991").contains("2.50");
    var sinEfecto = sanciones(firme, anulado);
    assertThat(sinEfecto.getFirst().tipo()).endsWith("sancion-anulada.v1");
    assertThat(sinEfecto.getFirst().datos())
        .containsEntry("sancion", hecho.getFirst().datos().get("sancion"))
        .containsEntry("anulada", "2026-03-11");
    assertThat(sanciones(anulado, con(anulado))).isEmpty();
  }

  private static Efecto resuelve(Multa... multas) {
    var condena = new Condena(List.of(), List.of(multas), null, null);
    return new Efecto.Resuelve(
        new Resolucion(1, "CPC", HOY, List.of(), "Por lo expuesto", null, condena));
  }

  private static List<Hecho> sanciones(Expediente antes, Expediente despues) {
    var hechos =
        Hechos.entre(antes, despues).stream().filter(h -> h.tema().equals(Sanciones.TEMA)).toList();
    hechos.forEach(HechosTest::cumple);
    return hechos;
  }

  @Test
  void survivesTheStoreWhole() {
    var nuevo = con(vacio(), new Efecto.Notifica("p2", "PRESENTAR", HOY));
    var traductor = new ExpedienteTraductor();

    var guardado = traductor.documento(nuevo).append("_id", "exp_1").append("version", 0L);

    assertThat(traductor.agregado(guardado)).isEqualTo(nuevo);
  }

  @Test
  void passesOverAFieldOfANewerRelease() {
    var traductor = new ExpedienteTraductor();
    var guardado = traductor.documento(con(vacio())).append("_id", "exp_1").append("version", 0L);
    guardado.append("nuevo", 1);
    guardado.getList("partes", Document.class).getFirst().append("nuevo", 1);
    guardado.get("situacion", Document.class).append("nuevo", 1);

    assertThat(traductor.agregado(guardado)).isEqualTo(con(vacio()));
  }

  private static List<String> tipos(List<Hecho> hechos) {
    hechos.forEach(HechosTest::cumple);
    return hechos.stream()
        .map(h -> h.tipo().replace(Hechos.PREFIJO, "").replace(".v1", ""))
        .toList();
  }

  /** Every fact keeps to its published schema. */
  private static void cumple(Hecho hecho) {
    String recurso =
        "/eventos/"
            + hecho.tipo().replaceFirst("pe.gob.indecopi.(expedientes|sanciones).", "")
            + ".json";
    try (var bytes = HechosTest.class.getResourceAsStream(recurso)) {
      var esquema = ESQUEMAS.getSchema(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(esquema.validate(JSON.writeValueAsString(hecho.datos()), InputFormat.JSON))
          .as(recurso)
          .isEmpty();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Expediente con(Expediente e, Efecto... efectos) {
    var suceso = new Suceso("ALEGAR", Autor.SISTEMA, null, Map.of("n", 1), List.of(efectos));
    return e.con(suceso, Asiento.del(Instant.parse("2026-03-02T15:00:00.123Z"), HOY));
  }

  private static Expediente vacio() {
    var cabecera =
        new Cabecera(
            new ExpedienteId("exp_1"),
            new Numero("DSD", 2026, 1),
            "DSD-10",
            "TUPA-2010",
            "2010-12-16",
            "2010-12-16",
            "SEDE_CENTRAL",
            Instant.parse("2026-03-02T15:00:00.5Z"),
            Autor.SISTEMA);
    var situacion =
        new Situacion(
            Estado.PRESENTADO, new Etapa("PRESENTACION"), null, List.of("tasa"), "DSD", null);
    return new Expediente(
        cabecera,
        situacion,
        new Pedido(Map.of("clases", List.of(1, 2)), List.of(), List.of()),
        List.of(
            parte("p1", Documento.de("RUC:20999999990"), "KUSKA"),
            parte("p2", Documento.de("DNI:99999991"), "Rosa")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }

  private static Parte parte(String id, Documento documento, String nombre) {
    return new Parte(
        id,
        Papel.SOLICITANTE,
        new Persona(Persona.Clase.JURIDICA, documento, nombre, null, List.of()),
        null,
        List.of(),
        List.of());
  }
}
