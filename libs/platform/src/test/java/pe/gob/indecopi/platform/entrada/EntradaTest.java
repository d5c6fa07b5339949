package pe.gob.indecopi.platform.entrada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ResolvableType;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;
import pe.gob.indecopi.platform.prueba.Casos;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EntradaTest {

  private final JsonMapper json = JsonMapper.shared();
  private final Entrada entrada = new Entrada(json);

  record OrdenId(@JsonValue String valor) {

    @JsonCreator
    public static OrdenId de(String valor) {
      if (!valor.startsWith("ord_")) {
        throw new IllegalArgumentException("not an order");
      }
      return new OrdenId(valor);
    }
  }

  enum Canal {
    VISA,
    BCP
  }

  enum Edicion {
    EDICION_2010("EDICION-2010"),
    ULTIMA("ULTIMA");

    private final String valor;

    Edicion(String valor) {
      this.valor = valor;
    }

    @com.fasterxml.jackson.annotation.JsonValue
    String valor() {
      return valor;
    }
  }

  record ConRegimen(Edicion edicion) {}

  record Clase(@Min(1) @Max(45) int numero, @NotBlank String productos) {}

  record Pedido(
      @Pattern(regexp = "[A-Z]{3}-[0-9]+") String procedimiento,
      @Size(min = 1, max = 3) List<Clase> clases,
      @Size(max = 10) @Nullable String nota,
      @Nullable OrdenId orden,
      Dinero monto,
      @Nullable LocalDate fecha,
      @Nullable Instant en,
      Canal canal,
      boolean urgente,
      @Nullable Long cuantos,
      @Nullable Set<@Size(max = 3) String> palabras,
      @Nullable Map<String, Integer> extras,
      @Nullable Acto acto,
      @Nullable Persona persona)
      implements Validable {

    @Override
    public void validar(Faltas faltas, String puntero) {
      if (monto.esCero()) {
        faltas.agregar(puntero + "/monto/monto", Texto.de("no puede ser cero", "must not be zero"));
      }
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "tipo")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Apelar.class, name = "APELAR"),
    @JsonSubTypes.Type(value = Desistir.class, name = "DESISTIR")
  })
  sealed interface Acto permits Apelar, Desistir {}

  record Apelar(@Size(min = 5) String fundamento) implements Acto {}

  record Desistir(boolean total) implements Acto {}

  record Sobre<M>(String procedimiento, M materia) {}

  private static final String BUENO =
      """
      {"procedimiento":"DSD-10","clases":[{"numero":25,"productos":"ropa"}],"nota":"ñandú",
       "orden":"ord_1","monto":{"monto":"534.99","moneda":"PEN"},"fecha":"2026-11-21",
       "en":"2026-11-21T09:00:00-05:00","canal":"VISA","urgente":true,"cuantos":3,
       "palabras":["uno","dos"],"extras":{"a":1},"acto":{"tipo":"APELAR","fundamento":"porque sí"},
       "persona":{"clase":"NATURAL","nombre":"Ana","documento":{"tipo":"DNI","numero":"99999991"}}}
      """;

  @Test
  void bindsWhatIsRight() {
    var pedido = entrada.leer(bytes(BUENO), Pedido.class);
    assertThat(pedido.clases()).containsExactly(new Clase(25, "ropa"));
    assertThat(pedido.orden()).isEqualTo(new OrdenId("ord_1"));
    assertThat(pedido.monto()).isEqualTo(Dinero.soles("534.99"));
    assertThat(pedido.en()).isEqualTo(Instant.parse("2026-11-21T14:00:00Z"));
    assertThat(pedido.acto()).isEqualTo(new Apelar("porque sí"));
    assertThat(pedido.persona().documento().clave()).isEqualTo("DNI:99999991");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /procedimiento    | "dsd-10"             | does not match ^(?:[A-Z]{3}-[0-9]+)$
          /procedimiento    | "DSD-10\\n"          | does not match ^(?:[A-Z]{3}-[0-9]+)$
          /procedimiento    | 10                   | must be a text
          /procedimiento    | null                 | must not be null
          /clases           | []                   | must have at least 1 items
          /clases           | {}                   | must be a list
          /clases/0/numero  | 46                   | must be between 1 and 45
          /clases/0/numero  | 0                    | must be between 1 and 45
          /clases/0/numero  | 1.5                  | must be a whole number
          /clases/0/numero  | 1e400                | must be a whole number
          /clases/0/numero  | "1"                  | must be a number
          /clases/0/productos | "  "               | does not match ^[\\s\\S]*\\S[\\s\\S]*$
          /nota             | "12345678901"        | must have at most 10 characters
          /nota             | "a\\u0000b"          | has characters not allowed
          /nota             | "\\ud800"            | has characters not allowed
          /nota             | null                 | must not be null
          /orden            | "exp_1"              | is not well formed
          /monto/monto      | 534.99               | must be a text
          /monto/monto      | "534.9"              | 'does not match ^-?(0|[1-9][0-9]{0,14})\\.[0-9]{2}$'
          /monto/monto      | "0.00"               | must not be zero
          /fecha            | "2026-02-30"         | must be an ISO 8601 date
          /fecha            | "21/11/2026"         | must be an ISO 8601 date
          /en               | "2026-11-21T09:00:00"| must be an ISO 8601 instant with its offset
          /canal            | "EFECTIVO"           | must be one of: VISA, BCP
          /canal            | "visa"               | must be one of: VISA, BCP
          /urgente          | "true"               | must be true or false
          /cuantos          | 9223372036854775808  | must be between -9223372036854775808 and 9223372036854775807
          /palabras/0       | "larga"              | must have at most 3 characters
          /palabras/1       | "uno"                | is repeated
          /extras/a         | "uno"                | must be a number
          /acto/tipo        | "RESOLVER"           | must be one of: APELAR, DESISTIR
          /acto/fundamento  | "no"                 | must have at least 5 characters
          /persona/documento/numero | "1"          | a DNI has 8 digits
          """)
  void pointsToEachFault(String puntero, String valor, String queja) {
    assertThat(faltas(con(puntero, valor)))
        .extracting(falta -> falta.puntero() + " " + falta.detalle().en(Locale.ENGLISH))
        .containsExactly(puntero + " " + queja);
  }

  @Test
  void namesEveryFaultAtOnce() {
    var cuerpo =
        """
        {"procedimiento":1,"clases":[{"numero":46},{"numero":1,"productos":"x","color":"rojo"}],
         "monto":{"monto":"1.00"},"canal":"?","acto":{},"otro/campo":1}
        """;
    assertThat(faltas(json.readTree(cuerpo)))
        .extracting(Falta::puntero)
        .containsExactlyInAnyOrder(
            "/procedimiento",
            "/clases/0/numero",
            "/clases/0/productos",
            "/clases/1/color",
            "/monto/moneda",
            "/canal",
            "/urgente",
            "/acto/tipo",
            "/otro~1campo");
  }

  @Test
  void aHostileBodyIsNotAnsweredWithALargerOne() {
    var cuerpo = new StringBuilder("{");
    for (var i = 0; i < 5_000; i++) {
      cuerpo.append("\"").append(i).append("x".repeat(500)).append("\":1,");
    }
    var faltas = faltas(json.readTree(cuerpo.append("\"y\":1}").toString()));
    assertThat(faltas).hasSize(Juez.MAXIMO_DE_FALTAS);
    assertThat(faltas).allSatisfy(falta -> assertThat(falta.puntero().length()).isLessThan(100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1} x",
        "[1,]",
        "{'a':1}",
        "nulo",
        "{\"a\":NaN}",
        "// nota\n{}"
      })
  void refusesWhatIsNotJson(String cuerpo) {
    var rechazo = catchThrowableOfType(Rechazo.class, () -> entrada.arbol(bytes(cuerpo)));
    assertThat(rechazo.codigo()).isEqualTo(Codigos.SOLICITUD_INVALIDA);
    assertThat(rechazo.faltas()).singleElement().extracting(Falta::puntero).isEqualTo("");
    assertThat(rechazo.faltas().toString()).doesNotContain("Exception", "tools.jackson");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    var rechazo =
        catchThrowableOfType(
            Rechazo.class, () -> entrada.arbol(new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'}));
    assertThat(rechazo.codigo()).isEqualTo(Codigos.SOLICITUD_INVALIDA);
  }

  @ParameterizedTest
  @ValueSource(ints = {33, 10_000})
  void refusesWhatIsNestedTooDeep(int hondura) {
    var cuerpo = "[".repeat(hondura) + "]".repeat(hondura);
    var rechazo = catchThrowableOfType(Rechazo.class, () -> entrada.arbol(bytes(cuerpo)));
    assertThat(rechazo.faltas().getFirst().detalle().en()).contains("limits");
  }

  @Test
  void refusesANumberOfAThousandDigitsQuickly() {
    var rechazo =
        catchThrowableOfType(Rechazo.class, () -> entrada.arbol(bytes("9".repeat(1_000))));
    assertThat(rechazo.codigo()).isEqualTo(Codigos.SOLICITUD_INVALIDA);
  }

  @Test
  void readsABodyWhoseTypeAPropertyTells() {
    var segun =
        new Segun(
            "Solicitud",
            "procedimiento",
            Map.of(
                "DSD-10",
                ResolvableType.forClassWithGenerics(Sobre.class, Clase.class).getType(),
                "DSD-9",
                ResolvableType.forClassWithGenerics(Sobre.class, Desistir.class).getType()));
    Sobre<Clase> sobre =
        entrada.leer(
            json.readTree(
                "{\"procedimiento\":\"DSD-10\",\"materia\":{\"numero\":9,\"productos\":\"x\"}}"),
            segun);
    assertThat(sobre.materia()).isEqualTo(new Clase(9, "x"));
    var ajena =
        json.readTree("{\"procedimiento\":\"DSD-9\",\"materia\":{\"numero\":9,\"total\":true}}");
    assertThat(catchThrowableOfType(Rechazo.class, () -> entrada.leer(ajena, segun)).faltas())
        .extracting(Falta::puntero)
        .containsExactly("/materia/numero");
    var ninguna = json.readTree("{\"procedimiento\":\"DSD-99\"}");
    assertThat(catchThrowableOfType(Rechazo.class, () -> entrada.leer(ninguna, segun)).faltas())
        .extracting(Falta::puntero)
        .containsExactly("/procedimiento");
  }

  @Test
  void theSchemaIsCompleteInItself() {
    var esquema = Esquemas.de(Pedido.class);
    assertThat(esquema.get("$schema").stringValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(esquema.at("/$defs/Pedido/required").toString())
        .isEqualTo("[\"procedimiento\",\"clases\",\"monto\",\"canal\",\"urgente\"]");
    assertThat(esquema.at("/$defs/Acto/discriminator/mapping/APELAR").stringValue())
        .isEqualTo("#/$defs/Apelar");
    assertThat(esquema.at("/$defs/Clase/properties/numero/maximum").intValue()).isEqualTo(45);
  }

  /** An independent validator says the same of the schema as we say of the body. */
  @Test
  void anEnumIsCalledAsJsonCallsIt() {
    var esquema = Esquemas.de(ConRegimen.class);
    assertThat(esquema.at("/$defs/Edicion/enum").toString())
        .isEqualTo("[\"EDICION-2010\",\"ULTIMA\"]");
    var leido = entrada.leer(bytes("{\"edicion\":\"EDICION-2010\"}"), ConRegimen.class);
    assertThat(leido.edicion()).isEqualTo(Edicion.EDICION_2010);
  }

  @Test
  void theSchemaAndTheReadingAgree() {
    var validador =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Esquemas.de(Pedido.class));
    assertThat(validador.validate(json.readTree(BUENO))).isEmpty();
    var distintos = new int[2];
    Casos.todos(
        azar -> {
          var cuerpo = (ObjectNode) json.readTree(BUENO);
          estropear(cuerpo, azar);
          var segunEsquema = validador.validate(cuerpo).isEmpty();
          distintos[segunEsquema ? 0 : 1]++;
          assertThat(faltas(cuerpo).isEmpty()).as("%s", cuerpo).isEqualTo(segunEsquema);
        });
    assertThat(distintos).as("both kinds were tried").doesNotContain(0);
  }

  /** Changes one place of the body in a way that the schema can see. */
  private void estropear(ObjectNode cuerpo, RandomGenerator azar) {
    var objetos = new ArrayList<ObjectNode>(List.of(cuerpo));
    cuerpo.forEach(
        hijo -> {
          if (hijo instanceof ObjectNode objeto && !cuerpo.path("extras").equals(hijo)) {
            objetos.add(objeto);
          }
        });
    var objeto = objetos.get(azar.nextInt(objetos.size()));
    var nombres = List.copyOf(objeto.propertyNames());
    var nombre = nombres.get(azar.nextInt(nombres.size()));
    switch (azar.nextInt(6)) {
      case 0 -> objeto.remove(nombre);
      case 1 -> objeto.putNull(nombre);
      case 2 -> objeto.put("desconocido", 1);
      case 3 -> objeto.set(nombre, json.readTree("[{\"x\":1}]"));
      case 4 -> objeto.put(nombre, "zz");
      default -> objeto.set(nombre, objeto.get(nombre).deepCopy());
    }
    // What only our reading knows is put right again: formats, readers and rules.
    if (!cuerpo.path("orden").isMissingNode() && cuerpo.path("orden").isString()) {
      cuerpo.put("orden", "ord_1");
    }
    for (var conFormato : List.of("fecha", "en")) {
      if (cuerpo.path(conFormato).isString()) {
        cuerpo.set(conFormato, json.readTree(BUENO).get(conFormato));
      }
    }
  }

  private List<Falta> faltas(JsonNode cuerpo) {
    try {
      entrada.leer(cuerpo, Pedido.class);
      return List.of();
    } catch (Rechazo rechazo) {
      assertThat(rechazo.codigo()).isEqualTo(Codigos.SOLICITUD_INVALIDA);
      return rechazo.faltas();
    }
  }

  private JsonNode con(String puntero, String valor) {
    var cuerpo = json.readTree(BUENO);
    var corte = puntero.lastIndexOf('/');
    var padre = cuerpo.at(puntero.substring(0, corte));
    var paso = puntero.substring(corte + 1);
    var nuevo = entrada.arbol(bytes(valor));
    if (padre instanceof ObjectNode objeto) {
      objeto.set(paso, nuevo);
    } else {
      ((tools.jackson.databind.node.ArrayNode) padre).set(Integer.parseInt(paso), nuevo);
    }
    return cuerpo;
  }

  private static byte[] bytes(String texto) {
    return texto.getBytes(StandardCharsets.UTF_8);
  }
}
