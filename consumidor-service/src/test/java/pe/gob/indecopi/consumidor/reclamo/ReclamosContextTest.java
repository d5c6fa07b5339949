package pe.gob.indecopi.consumidor.reclamo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.ConReclamos;
import pe.gob.indecopi.consumidor.CuentasDePrueba;
import pe.gob.indecopi.procedimientos.prueba.RelojDePrueba;
import tools.jackson.databind.JsonNode;

/** A complaint from its telling to its end, as each side meets it. */
class ReclamosContextTest extends ConReclamos {

  @Test
  void goesFromTheConsumerToTheProviderAndToItsEnd() {
    var ana = cuentas.consumidor("41000001");
    var tienda = cuentas.empresa("20131312955");

    var id = presentado(ana, "20131312955");
    var nuevo = get("/reclamos/" + id, ana);
    assertThat(nuevo.texto("/numero")).matches("0{0,5}[0-9]+-2026/SAC-R");
    assertThat(nuevo.texto("/etapa")).isEqualTo("EN_TRASLADO");
    assertThat(nuevo.texto("/plazos/1/texto")).startsWith("vence el 9 de marzo de 2026, quedan 5");
    assertThat(acciones(nuevo)).contains("DESISTIR").doesNotContain("RESPONDER", "CONCLUIR");

    var responde =
        actuar(
            tienda,
            id,
            "{\"tipo\":\"RESPONDER\",\"posicion\":\"PROPONE\",\"texto\":\"La cambiamos\"}");
    assertThat(responde.estado()).as("%s", responde).isEqualTo(200);
    assertThat(responde.texto("/etapa")).isEqualTo("EN_MEDIACION");
    assertThat(responde.texto("/respuesta/enPlazo")).isEqualTo("true");

    var concluye =
        actuar(
            SAC,
            id,
            "{\"tipo\":\"CONCLUIR\",\"resultado\":\"MEDIACION\",\"motivo\":\"Lo cambiaron\"}");
    assertThat(concluye.texto("/etapa")).as("%s", concluye).isEqualTo("CONCLUIDO");
    assertThat(get("/reclamos?abiertos=false", ana).json().path("datos").toString()).contains(id);
    assertThat(get("/reclamos?abiertos=true", ana).json().path("datos").toString())
        .doesNotContain(id);
    assertThat(actuar(ana, id, "{\"tipo\":\"DESISTIR\"}").estado()).isEqualTo(409);
  }

  /** Ley 29733: to each side what it needs, field by field. */
  @Test
  void showsEachSideWhatItNeedsAndNothingElse() {
    var ana = cuentas.consumidor("41000002");
    var tienda = cuentas.empresa("20131312955");
    var id = presentado(ana, "20131312955", c -> c.put("telefono", "+51 987 654 321"));
    actuar(SAC, id, "{\"tipo\":\"ASIGNAR\",\"funcionario\":\"funcionario-sac\"}");

    var delConsumidor = get("/reclamos/" + id, ana);
    var delProveedor = get("/reclamos/" + id, tienda);
    var delFuncionario = get("/reclamos/" + id, SAC);

    var comunes =
        Set.of(
            "id",
            "numero",
            "etapa",
            "recibido",
            "presentado",
            "consumidor",
            "proveedor",
            "materia",
            "plazos",
            "historia",
            "accionesPosibles",
            "version");
    assertThat(campos(delProveedor.json())).isEqualTo(comunes);
    assertThat(campos(delConsumidor.json()))
        .isEqualTo(mas(comunes, "canal", "telefono", "vulnerable"));
    assertThat(campos(delFuncionario.json()))
        .isEqualTo(mas(comunes, "canal", "telefono", "vulnerable", "conCuenta", "asignado"));

    assertThat(delProveedor.json().path("consumidor").isString()).isTrue();
    assertThat(delProveedor.toString())
        .doesNotContain("41000002", "987 654 321", "Las Dalias", "yo@correo.example");
    assertThat(delConsumidor.toString()).doesNotContain("ASIGNADO", "funcionario-sac");
    assertThat(delProveedor.toString()).doesNotContain("ASIGNADO", "funcionario-sac");
    assertThat(delFuncionario.toString()).contains("ASIGNADO", "41000002", "Las Dalias");
    assertThat(
            get("/reclamos?como=PROVEEDOR", tienda).json().path("datos").toString()
                + get("/reclamos", ana).json().path("datos"))
        .contains(id)
        .doesNotContain("41000002");
  }

  @Test
  void doesNotExistForStrangersNorForAnotherProvider() {
    var id = presentado(cuentas.consumidor("41000003"), "20131312955");

    for (var ajeno : List.of(cuentas.consumidor("41000004"), cuentas.empresa("20512333797"))) {
      assertThat(get("/reclamos/" + id, ajeno).estado()).isEqualTo(404);
      assertThat(
              actuar(
                      ajeno,
                      id,
                      "{\"tipo\":\"RESPONDER\",\"posicion\":\"NIEGA\",\"texto\":\"No es\"}")
                  .estado())
          .isEqualTo(404);
    }
  }

  @Test
  void saysEveryFaultAtOnceWithItsPointer() {
    var ana = cuentas.consumidor("41000005");
    var cuerpo = pedido("20131312955");
    cuerpo
        .put("sector", "TRANSPORTE_AEREO")
        .put("pretension", "DEVOLUCION")
        .put("fecha", "2026-03-03")
        .put("canal", "TELEFONO")
        .remove("monto");
    cuerpo.putArray("pruebas").add("doc_de_nadie");

    var r = post("/reclamos", ana, cuerpo.toString());

    assertThat(r.estado()).as("%s", r).isEqualTo(422);
    assertThat(r.punteros())
        .containsExactlyInAnyOrder("/detalle/viaje", "/monto", "/fecha", "/canal", "/pruebas/0");
  }

  @Test
  void refusesWhoComplainsOfItself() {
    var yo = cuentas.empresa("20512333797");
    var mia = post("/reclamos", yo, pedido("20512333797").toString());
    assertThat(mia.punteros()).as("%s", mia).containsExactly("/proveedor");

    var representa = cuentas.consumidor("40404040");
    var suya = post("/reclamos", representa, pedido("20512333797").toString());
    assertThat(suya.punteros()).as("%s", suya).containsExactly("/proveedor");
  }

  @Test
  void pointsOutALikeComplaintAndGoesOnAllTheSame() {
    var ana = cuentas.consumidor("41000006");
    var primero = presentado(ana, "20131312955");

    var otra = post("/reclamos", ana, pedido("20131312955").toString());
    assertThat(otra.estado()).isEqualTo(409);
    assertThat(otra.texto("/parecidos/0/id")).isEqualTo(primero);

    assertThat(presentado(ana, "20131312955", c -> c.put("aunqueParecido", true)))
        .isNotEqualTo(primero);
    assertThat(presentado(ana, "20512333797")).isNotEqualTo(primero);
  }

  @Test
  void isTakenIntoTheAccountOfItsConsumerWhoseDocumentItBears() {
    var cuerpo = pedido("20131312955").put("canal", "TELEFONO");
    var consumidor = cuerpo.putObject("consumidor").put("clase", "NATURAL").put("nombre", "ANA");
    consumidor.putObject("documento").put("tipo", "DNI").put("numero", "41000007");
    var creado = post("/reclamos", SAC, cuerpo.toString());
    assertThat(creado.estado()).as("%s", creado).isEqualTo(201);
    var id = creado.texto("/id");

    var ajena = cuentas.consumidor("41000008");
    var suya = CuentasDePrueba.persona("DNI:41000007");
    assertThat(get("/reclamos/" + id, suya).estado()).isEqualTo(404);
    assertThat(post("/reclamos/" + id + "/titularidad", suya, "").estado()).isEqualTo(409);
    cuentas.consumidor("41000007");
    assertThat(post("/reclamos/" + id + "/titularidad", ajena, "").estado()).isEqualTo(404);
    assertThat(get("/reclamos/por-reclamar", ajena).json().path("datos")).isEmpty();
    assertThat(get("/reclamos/por-reclamar", suya).texto("/datos/0/id")).isEqualTo(id);

    var tomado = post("/reclamos/" + id + "/titularidad", suya, "");

    assertThat(tomado.estado()).as("%s", tomado).isEqualTo(200);
    assertThat(tomado.toString()).contains("TOMADO_POR_SU_TITULAR");
    assertThat(get("/reclamos/" + id, suya).texto("/consumidor/nombre"))
        .isEqualTo("QUIEN SE REGISTRA");
    assertThat(get("/reclamos/por-reclamar", suya).json().path("datos")).isEmpty();
  }

  @Test
  void waitsForAnOfficialToFindAProviderWithoutRuc() {
    var ana = cuentas.consumidor("41000009");
    var id =
        presentado(
            ana,
            "20131312955",
            c -> c.putObject("proveedor").put("nombreComercial", "La tienda de la esquina"));
    assertThat(get("/reclamos/" + id, ana).texto("/etapa")).isEqualTo("PRESENTADO");
    assertThat(tablero("riesgo=MEDIO&orden=RIESGO", id).at("/riesgo/razones/0").asString())
        .isEqualTo("PROVEEDOR_SIN_IDENTIFICAR");

    assertThat(actuar(SAC, id, "{\"tipo\":\"TRASLADAR\"}").punteros())
        .containsExactly("/proveedor");
    var va =
        actuar(
            SAC,
            id,
            "{\"tipo\":\"TRASLADAR\",\"proveedor\":{\"ruc\":\"20131312955\",\"nombre\":\"X\"}}");

    assertThat(va.texto("/etapa")).as("%s", va).isEqualTo("EN_TRASLADO");
    assertThat(get("/reclamos/" + id, cuentas.empresa("20131312955")).estado()).isEqualTo(200);
  }

  @Test
  void callsToAHearingAProviderThatDoesNotAnswerOnceAndOnTheDayAfterItsTerm() {
    var ana = cuentas.consumidor("41000010");
    var id = presentado(ana, "20131312955");

    assertThat(barrer(LocalDate.of(2026, 3, 9)).toString()).doesNotContain(numero(id));
    assertThat(get("/reclamos/" + id, ana).texto("/etapa")).isEqualTo("EN_TRASLADO");

    var sucesos = barrer(LocalDate.of(2026, 3, 10));
    assertThat(sucesos.stream().filter(s -> s.expediente().equals(numero(id)))).hasSize(1);
    assertThat(barrer(LocalDate.of(2026, 3, 10)).toString()).doesNotContain(numero(id));
    var visto = get("/reclamos/" + id, ana);
    assertThat(visto.texto("/etapa")).isEqualTo("EN_CONCILIACION");
    assertThat(visto.texto("/plazos/2/desde")).isEqualTo("2026-03-10");
    assertThat(tablero("riesgo=MEDIO", id).at("/riesgo/razones/0").asString())
        .isEqualTo("PROVEEDOR_SIN_RESPONDER");
    reloj.es(RelojDePrueba.LUNES);
  }

  @Test
  void givesNewComplaintsToTheOfficialOnDutyWhoHasFewest() {
    assertThat(post("/reclamos/turnos", SAC, "{\"disponible\":true}").estado()).isEqualTo(200);
    try {
      var id = presentado(cuentas.consumidor("41000011"), "20131312955");
      assertThat(get("/reclamos/" + id, SAC).texto("/asignado")).isEqualTo("funcionario-sac");
      assertThat(tablero("asignado=funcionario-sac", id).isMissingNode()).isFalse();
    } finally {
      post("/reclamos/turnos", SAC, "{\"disponible\":false}");
    }
    var id = presentado(cuentas.consumidor("41000012"), "20131312955");
    assertThat(tablero("asignado=", id).isMissingNode()).isFalse();
  }

  /** What is written is text: it comes back as it was, and no browser takes it for a page. */
  @Test
  void keepsAScriptAsTheTextThatItIs() {
    var ana = cuentas.consumidor("41000013");
    var texto = "<script>alert(1)</script> no funciona";
    var id = presentado(ana, "20131312955", c -> c.put("hechos", texto));

    var visto = get("/reclamos/" + id, ana);
    assertThat(visto.texto("/materia/hechos")).isEqualTo(texto);
    assertThat(visto.cabeceras().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
  }

  private String numero(String id) {
    return get("/reclamos/" + id, SAC).texto("/numero");
  }

  private JsonNode tablero(String filtro, String id) {
    return get("/reclamos/tablero?limite=200&" + filtro, SAC)
        .json()
        .path("datos")
        .valueStream()
        .filter(r -> r.path("id").asString().equals(id))
        .findFirst()
        .orElse(JSON.missingNode());
  }

  private static List<String> acciones(Respuesta r) {
    return r.json()
        .path("accionesPosibles")
        .valueStream()
        .map(a -> a.path("tipo").asString())
        .toList();
  }

  private static Set<String> campos(JsonNode objeto) {
    return objeto.propertyStream().map(p -> p.getKey()).collect(Collectors.toSet());
  }

  private static Set<String> mas(Set<String> unos, String... otros) {
    return java.util.stream.Stream.concat(unos.stream(), java.util.Arrays.stream(otros))
        .collect(Collectors.toSet());
  }
}
