package pe.gob.indecopi.consumidor.reclamo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.ConReclamos;

/** What was told is never lost, and becomes a complaint once. */
class BorradoresContextTest extends ConReclamos {

  @Test
  void keepsWhatIsIncompleteOrWrongAndTellsWhatIsMissing() {
    var ana = cuentas.consumidor("43000001");
    var escrito =
        "{\"contenido\":{\"sector\":\"TRANSPORTE_AEREO\",\"bien\":\"NADA\",\"hechos\":7,\"z\":1}}";

    var creado = post("/reclamos/borradores", ana, escrito);

    assertThat(creado.estado()).as("%s", creado).isEqualTo(201);
    assertThat(creado.texto("/contenido/hechos")).isEqualTo("7");
    assertThat(creado.texto("/contenido/z")).isEqualTo("1");
    assertThat(creado.texto("/listo")).isEqualTo("false");
    assertThat(creado.json().path("faltas").toString())
        .contains("/contenido/bien", "/contenido/hechos", "/contenido/z", "/contenido/proveedor");
    assertThat(creado.json().at("/formulario/preguntas").toString()).contains("/que");

    var presenta = post("/reclamos/borradores/" + creado.texto("/id") + "/presentacion", ana, "");
    assertThat(presenta.estado()).isEqualTo(422);
    assertThat(presenta.punteros()).contains("/contenido/hechos");
    assertThat(get("/reclamos/borradores/" + creado.texto("/id"), ana).estado()).isEqualTo(200);
  }

  @Test
  void isNobodyElsesAndChangesOnlyAsItWasSeen() {
    var ana = cuentas.consumidor("43000002");
    var creado = post("/reclamos/borradores", ana, "{\"contenido\":{\"que\":\"uno\"}}");
    var ruta = "/reclamos/borradores/" + creado.texto("/id");

    assertThat(get(ruta, cuentas.consumidor("43000003")).estado()).isEqualTo(404);
    var etiqueta = creado.cabeceras().firstValue("ETag").orElseThrow();
    var dos = put(ruta, ana, "{\"contenido\":{\"que\":\"dos\"}}", etiqueta);
    assertThat(dos.texto("/contenido/que")).isEqualTo("dos");
    assertThat(put(ruta, ana, "{\"contenido\":{\"que\":\"tres\"}}", etiqueta).estado())
        .isEqualTo(412);
    assertThat(get(ruta, ana).texto("/contenido/que")).isEqualTo("dos");
    assertThat(delete(ruta, ana, etiqueta).estado()).isEqualTo(412);
    assertThat(delete(ruta, ana, dos.cabeceras().firstValue("ETag").orElseThrow()).estado())
        .isEqualTo(204);
  }

  @Test
  void becomesOneComplaintHoweverOftenItIsSubmitted() throws Exception {
    var ana = cuentas.consumidor("43000004");
    var creado = post("/reclamos/borradores", ana, "{\"contenido\":" + pedido("20131312955") + "}");
    assertThat(creado.texto("/listo")).as("%s", creado).isEqualTo("true");
    var ruta = "/reclamos/borradores/" + creado.texto("/id");

    var ids = new ArrayList<String>();
    try (var hilos = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Respuesta> presentar = () -> post(ruta + "/presentacion", ana, "");
      for (var f : hilos.invokeAll(IntStream.range(0, 8).mapToObj(_ -> presentar).toList())) {
        assertThat(f.get().estado()).as("%s", f.get()).isEqualTo(201);
        ids.add(f.get().texto("/id"));
      }
    }
    ids.add(post(ruta + "/presentacion", ana, "").texto("/id"));

    assertThat(ids).containsOnly(ids.getFirst());
    assertThat(get("/reclamos", ana).json().path("datos")).hasSize(1);
    assertThat(get(ruta, ana).estado()).isEqualTo(404);
  }
}
