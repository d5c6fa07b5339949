package pe.gob.indecopi.concursal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.Andante;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import tools.jackson.databind.node.ObjectNode;

/** What the print lists as CCO-14 is the remedy itself, in the file of what it challenges. */
class ImpugnacionContextTest extends OrganoContextTest {
  private static final String OFICIAL = "funcionario-cco";
  private final Andante andante = new Andante(this);

  @Test
  void appealsByTheFilingThatThePrintLists() {
    var id = resuelto();

    var r = impugnar(id, EMPRESA, "APELACION", _ -> {});

    assertThat(r.estado()).as("%s", r).isEqualTo(201);
    assertThat(r.texto("/id")).isEqualTo(id);
    assertThat(r.texto("/estado")).isEqualTo("IMPUGNADO");
    assertThat(r.json().path("cuadernos")).isEmpty();
    var acto = andante.actuaciones(id).getLast();
    assertThat(acto.path("tipo").asString()).isEqualTo("APELAR");
    assertThat(acto.at("/datos/vicio").asString()).isEqualTo("No valora los estados financieros.");
    // Ley 27809, art. 115.1: five days to answer it, not the fifteen of Ley 27444.
    andante.actuar(OFICIAL, id, "CONCEDER_RECURSO", "{}");
    andante.actuar("tribunal-sdc", id, "CORRER_TRASLADO", "{}");
    assertThat(plazo(id, "absolverApelacion").path("fundamento").asString())
        .isEqualTo("Ley 27809, art. 115.1");
  }

  @Test
  void asksAReconsiderationForItsNewEvidence() {
    var id = resuelto();

    var sin = impugnar(id, EMPRESA, "RECONSIDERACION", _ -> {});
    assertThat(sin.estado()).isEqualTo(422);
    assertThat(sin.punteros()).containsExactly("/documentos");

    var papel = documento("empresa");
    var con = impugnar(id, EMPRESA, "RECONSIDERACION", c -> c.putArray("documentos").add(papel));
    assertThat(con.estado()).as("%s", con).isEqualTo(201);
    assertThat(con.texto("/etapa")).isEqualTo("RECONSIDERACION");
    // Ley 27444, art. 214.
    var otra = impugnar(id, EMPRESA, "APELACION", _ -> {});
    assertThat(otra.punteros()).containsExactly("/materia/recurso");
    assertThat(otra.toString()).contains("art. 214");
  }

  @Test
  void refusesWhatTheRemedyRefuses() {
    var sinDecidir = andante.presentado("CCO-1", "empresa", _ -> {});
    assertThat(impugnar(sinDecidir, EMPRESA, "APELACION", _ -> {}).estado()).isEqualTo(409);

    var id = resuelto();
    var ajena = impugnar(id, PROVEEDOR, "APELACION", _ -> {});
    assertThat(ajena.estado()).isEqualTo(422);
    assertThat(ajena.punteros()).containsExactly("/solicitantes/0");
    var pagada =
        impugnar(id, EMPRESA, "APELACION", c -> c.putObject("pago").put("orden", "ord_de_otra"));
    assertThat(pagada.punteros()).containsExactly("/pago");
    assertThat(enNombreDe("ciudadana", id, EMPRESA, "APELACION", _ -> {}).estado()).isEqualTo(404);

    reloj.es(LocalDate.parse(plazo(id, "impugnacion").path("vence").asString()).plusDays(1));
    var tarde = impugnar(id, EMPRESA, "APELACION", _ -> {});
    assertThat(tarde.texto("/codigo")).isEqualTo("fuera-de-plazo");
    var insiste =
        impugnar(
            id,
            EMPRESA,
            "APELACION",
            c -> ((ObjectNode) c.path("materia")).put("bajoMiResponsabilidad", true));
    assertThat(insiste.estado()).as("%s", insiste).isEqualTo(201);
    assertThat(andante.actos(id)).endsWith("ESCRITO_EXTEMPORANEO");
  }

  /** TUPA CCO-14, 4: whichever door it comes by. */
  @Test
  void asksTheActForWhatThePrintAsks() {
    var id = resuelto();

    var sin = actuar("empresa", id, "APELAR", "{\"fundamento\":\"Discrepo\"}");

    assertThat(sin.estado()).isEqualTo(422);
    assertThat(sin.punteros())
        .containsExactly("/datos/resolucion", "/datos/vicio", "/datos/agravio");
  }

  /** CCO-15 prints remedies of its own, of fifteen days. */
  @Test
  void livesOnlyInTheFilesThatThePrintGivesIt() {
    var registro = andante.presentado("CCO-15", "empresa", _ -> {});

    var r = impugnar(registro, EMPRESA, "APELACION", _ -> {});

    assertThat(r.estado()).as("%s", r).isEqualTo(422);
    assertThat(r.punteros()).containsExactly("/materia/expediente");
  }

  private String resuelto() {
    var id = andante.presentado("CCO-1", "empresa", _ -> {});
    andante.actuar(OFICIAL, id, "ADMITIR", "{}");
    andante.actuar(
        OFICIAL,
        id,
        "RESOLVER",
        "{\"fundamento\":\"No procede\",\"decisiones\":[{\"objeto\":\"solicitud\",\"sentido\":\"DENIEGA\"}]}");
    return id;
  }

  private Respuesta impugnar(String id, String ruc, String recurso, Consumer<ObjectNode> cambios) {
    return enNombreDe("empresa", id, ruc, recurso, cambios);
  }

  private Respuesta enNombreDe(
      String usuario, String id, String ruc, String recurso, Consumer<ObjectNode> cambios) {
    var materia =
        Map.of(
            "expediente", id,
            "recurso", recurso,
            "resolucion", "La que deniega el inicio",
            "vicio", "No valora los estados financieros.",
            "agravio", "Impide el concurso.",
            "fundamento", "Están probadas las obligaciones vencidas.");
    var quien =
        Map.of(
            "clase",
            "JURIDICA",
            "nombre",
            "KUSKA S.A.C.",
            "documento",
            Map.of("tipo", "RUC", "numero", ruc),
            "domicilio",
            Map.of("direccion", "Av. Uno 1", "pais", "PE"));
    ObjectNode cuerpo =
        JSON.valueToTree(
            Map.of("procedimiento", "CCO-14", "solicitantes", List.of(quien), "materia", materia));
    cambios.accept(cuerpo);
    return post("/expedientes", Fichas.de(usuario), cuerpo.toString());
  }
}
