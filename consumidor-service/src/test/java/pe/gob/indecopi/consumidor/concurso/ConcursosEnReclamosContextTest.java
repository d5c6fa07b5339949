package pe.gob.indecopi.consumidor.concurso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.ConReclamos;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.procedimientos.prueba.Andante;

/** What becomes of complaints to the SAC when CCO tells that a provider is insolvent. */
class ConcursosEnReclamosContextTest extends ConReclamos {
  private static final String TEMA = "indecopi.concursos.v1";
  private final Andante andante = new Andante(this);

  @Test
  void tellsTheConsumersOfOpenComplaintsOnceAndThoseWhoComplainLater() {
    var ruc = "20100055237";
    var ana = cuentas.consumidor("45000001");
    var abierto = presentado(ana, ruc);
    var cerrado = presentado(ana, ruc, c -> c.put("aunqueParecido", true));
    actuar(ana, cerrado, "{\"tipo\":\"DESISTIR\"}");
    var deOtro = presentado(ana, "20131312955");

    for (var vez = 0; vez < 2; vez++) {
      andante.contar(evento(ruc, "concurso-difundido", "DIFUNDIDO", 1), TEMA);
    }
    var despues = presentado(cuentas.consumidor("45000002"), ruc);

    for (var id : List.of(abierto, despues)) {
      assertThat(pasos(get("/reclamos/" + id, SAC))).containsOnlyOnce("CONCURSO_DEL_PROVEEDOR");
    }
    var visto = get("/reclamos/" + abierto, ana);
    assertThat(visto.texto("/concurso")).isEqualTo("000001-2026/CCO");
    assertThat(visto.toString()).contains("Ley 27809, artículo 34.1");
    assertThat(pasos(get("/reclamos/" + cerrado, SAC))).doesNotContain("CONCURSO_DEL_PROVEEDOR");
    assertThat(pasos(get("/reclamos/" + deOtro, SAC))).doesNotContain("CONCURSO_DEL_PROVEEDOR");
    assertThat(get("/reclamos/" + abierto, cuentas.empresa(ruc)).toString())
        .doesNotContain("CONCURSO_DEL_PROVEEDOR");

    for (var vez = 0; vez < 2; vez++) {
      andante.contar(evento(ruc, "concurso-concluido", "CONCLUIDO", 2), TEMA);
      andante.contar(evento(ruc, "concurso-difundido", "DIFUNDIDO", 1), TEMA);
    }
    assertThat(pasos(get("/reclamos/" + abierto, ana)))
        .containsOnlyOnce("CONCURSO_DEL_PROVEEDOR", "CONCURSO_CONCLUIDO");
    assertThat(get("/reclamos/" + abierto, ana).json().has("concurso")).isFalse();
    assertThat(pasos(get("/reclamos/" + presentado(cuentas.consumidor("45000003"), ruc), SAC)))
        .doesNotContain("CONCURSO_DEL_PROVEEDOR");
  }

  private static List<String> pasos(Respuesta r) {
    return r.json().path("historia").valueStream().map(p -> p.path("tipo").asString()).toList();
  }

  private static Evento evento(String ruc, String tipo, String estado, long secuencia) {
    return Andante.evento(
        "/concursal-service",
        "pe.gob.indecopi.concursos." + tipo + ".v1",
        "RUC:" + ruc,
        secuencia,
        Map.of(
            "deudor", "RUC:" + ruc,
            "concurso", "000001-2026/CCO",
            "estado", estado,
            "difundido", "2026-03-02",
            "desde", "2026-03-02"));
  }
}
