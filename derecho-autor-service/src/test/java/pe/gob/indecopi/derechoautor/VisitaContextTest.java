package pe.gob.indecopi.derechoautor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.procedimientos.prueba.Andante;
import pe.gob.indecopi.procedimientos.prueba.OrganoContextTest;
import tools.jackson.databind.node.ObjectNode;

/** DDA-24, a visit, asked alone or inside a complaint (TUPA, Notas 17 and 20). */
class VisitaContextTest extends OrganoContextTest {
  private static final String OFICIAL = "funcionario-dda";
  private static final String ACTA = "{\"resultado\":\"REALIZADA\",\"texto\":\"Se visitó\"}";

  private final Andante andante = new Andante(this);

  @Test
  void askedAloneItHasAFileThatTheInspectedSeesWhenItWasMade() {
    var id = andante.presentado("DDA-24", "empresa", VisitaContextTest::contraProveedor);
    assertThat(ver("proveedor", id).estado()).isEqualTo(404);
    assertThat(numeros("proveedor")).doesNotContain(id);

    andante.actuar(OFICIAL, id, "ADMITIR", "{}");
    assertThat(ver("proveedor", id).estado()).isEqualTo(404);
    andante.actuar(OFICIAL, id, "LEVANTAR_ACTA", ACTA);

    var suyo = ver("proveedor", id);
    assertThat(suyo.estado()).isEqualTo(200);
    assertThat(suyo.texto("/estado")).isEqualTo("CONCLUIDO");
    assertThat(suyo.texto("/etapa")).isEqualTo("VISITA_HECHA");
    assertThat(numeros("proveedor")).contains(id);
  }

  @Test
  void askedInsideAComplaintItIsANotebookOfIt() {
    var denuncia = andante.presentado("DDA-4", "empresa", VisitaContextTest::contraProveedor);
    assertThat(ver("proveedor", denuncia).estado()).as("Nota 17").isEqualTo(404);

    var id =
        andante.presentado(
            "DDA-24",
            "empresa",
            cuerpo -> {
              cuerpo.remove("requisitos");
              ((ObjectNode) cuerpo.path("materia")).put("expediente", denuncia);
            });

    assertThat(id).isEqualTo(denuncia);
    assertThat(ver("empresa", id).texto("/cuadernos/0/procedimiento")).isEqualTo("DDA-24");
    andante.actuar(OFICIAL, denuncia, "ADMITIR", "{}");
    assertThat(ver("proveedor", denuncia).estado()).isEqualTo(200);
  }

  @Test
  void aloneThereIsNothingToInsistOn() {
    var cuerpo = JSON.createObjectNode();
    andante.presentado("DDA-24", "empresa", ejemplo -> cuerpo.setAll(ejemplo.deepCopy()));
    ((ObjectNode) cuerpo.path("materia")).put("bajoMiResponsabilidad", true);

    var r = post("/expedientes", Fichas.de("empresa"), cuerpo.toString());

    assertThat(r.estado()).isEqualTo(422);
    assertThat(r.punteros()).containsExactly("/materia/bajoMiResponsabilidad");
  }

  private Respuesta ver(String usuario, String id) {
    return get("/expedientes/" + id, Fichas.de(usuario));
  }

  private String numeros(String usuario) {
    return get("/expedientes?limite=200", Fichas.de(usuario)).toString();
  }

  private static void contraProveedor(ObjectNode cuerpo) {
    var otra = cuerpo.putArray("contrapartes").addObject();
    otra.put("clase", "JURIDICA").put("nombre", "Cumbre S.A.");
    otra.putObject("documento").put("tipo", "RUC").put("numero", "20999999981");
    otra.putObject("domicilio").put("direccion", "Av. Dos 2").put("pais", "PE");
  }
}
