package pe.gob.indecopi.platform.entrada;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.TypeFactory;

/** JSON Schema 2020-12 of the records that bind a request. */
public final class Esquemas {

  private static final String DIALECTO = "https://json-schema.org/draft/2020-12/schema";
  private static final String COMPONENTES = "#/components/schemas/";
  private static final TypeFactory TIPOS = TypeFactory.createDefaultInstance();

  private Esquemas() {}

  /**
   * Named schemas that one type needs in an OpenAPI file.
   *
   * @param raiz the schema of the type itself, usually a reference
   * @param nombrados every schema that it refers to, by name
   */
  public record Componentes(ObjectNode raiz, Map<String, ObjectNode> nombrados) {}

  /** The schema of a record, complete in itself (what it refers to stands in {@code $defs}). */
  public static ObjectNode de(Type tipo) {
    return completo(Formas.de(tipo));
  }

  /** The same for a body whose type one of its properties tells. */
  public static ObjectNode de(Segun segun) {
    return completo(segun.forma());
  }

  /**
   * The schemas of a type as components of an OpenAPI file, which do not forbid further fields: a
   * client must bear the fields of a newer release. Nothing for a type that is not one of our
   * records, families or enumerations.
   */
  public static Optional<Componentes> componentes(Type tipo) {
    if (tipo instanceof TipoDictado) {
      return Optional.of(componentes(Formas.de(tipo)));
    }
    var java = TIPOS.constructType(tipo);
    var nuestro = java.getRawClass().getName().startsWith("pe.gob.indecopi.");
    return nuestro && Formas.esNombrada(java)
        ? Optional.of(componentes(Formas.de(tipo)))
        : Optional.empty();
  }

  /** The schemas of a body whose type one of its properties tells, as components. */
  public static Componentes componentes(Segun segun) {
    return componentes(segun.forma());
  }

  private static Componentes componentes(Forma forma) {
    var escritor = new Escritor(COMPONENTES, false);
    return new Componentes(escritor.escribir(forma), new TreeMap<>(escritor.definiciones()));
  }

  private static ObjectNode completo(Forma forma) {
    var escritor = new Escritor("#/$defs/", true);
    var raiz = escritor.escribir(forma);
    var esquema = JsonNodeFactory.instance.objectNode().put("$schema", DIALECTO);
    esquema.setAll(raiz);
    if (!escritor.definiciones().isEmpty()) {
      var definiciones = esquema.putObject("$defs");
      escritor.definiciones().forEach(definiciones::set);
    }
    return esquema;
  }
}
