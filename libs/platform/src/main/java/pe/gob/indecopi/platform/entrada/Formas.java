package pe.gob.indecopi.platform.entrada;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/** Reads the form of a type from its record components, once. */
final class Formas {

  private static final Set<Class<?>> ENTEROS =
      Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);
  private static final Set<Class<?>> NUMEROS =
      Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);
  private static final TypeFactory TIPOS = TypeFactory.createDefaultInstance();
  private static final Map<JavaType, Forma> LEIDAS = new ConcurrentHashMap<>();

  private Formas() {}

  /** The form of a type, not a reference. */
  static Forma de(Type tipo) {
    return switch (tipo) {
      case Dictado dictado -> dictado.forma();
      case Marco marco -> enmarcada(marco);
      default -> resolver(de(TIPOS.constructType(tipo), Restricciones.NINGUNA, null));
    };
  }

  /** What binds a value of that type. */
  static JavaType java(Type tipo) {
    return switch (tipo) {
      case Dictado _ -> TIPOS.constructType(Datos.class);
      case Marco marco -> TIPOS.constructParametricType(marco.clase(), Datos.class);
      default -> TIPOS.constructType(tipo);
    };
  }

  /** The record with its generic component in the form that was dictated. */
  private static Forma.Objeto enmarcada(Marco marco) {
    var objeto = objeto(java(marco));
    var campos = new LinkedHashMap<>(objeto.campos());
    campos.computeIfPresent(
        marco.campo(),
        (_, antes) ->
            new Forma.Campo(
                marco.contenido().forma(),
                antes.obligatorio(),
                antes.descripcion(),
                antes.ejemplo()));
    return new Forma.Objeto(
        nombre(marco.clase()) + marco.contenido().nombre(),
        objeto.descripcion(),
        objeto.tipo(),
        campos);
  }

  /** What a reference refers to. */
  static Forma resolver(Forma forma) {
    if (!(forma instanceof Forma.Referencia(var tipo))) {
      return forma;
    }
    var leida = LEIDAS.get(tipo);
    if (leida == null) {
      var nueva = leer(tipo);
      var otra = LEIDAS.putIfAbsent(tipo, nueva);
      leida = otra == null ? nueva : otra;
    }
    return leida;
  }

  /** Whether the type is one of ours that has a form of its own and a name. */
  static boolean esNombrada(JavaType tipo) {
    var clase = tipo.getRawClass();
    return valor(clase) == null && (clase.isRecord() || clase.isEnum() || esFamilia(clase));
  }

  /** The same record as one case of a family: the property must say so. */
  static Forma.Objeto comoCaso(Forma.Objeto objeto, String nombre, String propiedad, String valor) {
    var campos = new LinkedHashMap<String, Forma.Campo>();
    var discriminador = new Forma.Cadena(0, Integer.MAX_VALUE, null, null, null, List.of(valor));
    var previo = objeto.campos().get(propiedad);
    campos.put(
        propiedad,
        new Forma.Campo(discriminador, true, previo == null ? null : previo.descripcion(), valor));
    objeto.campos().forEach(campos::putIfAbsent);
    return new Forma.Objeto(nombre, objeto.descripcion(), objeto.tipo(), campos);
  }

  static String nombre(JavaType tipo) {
    var nombre = new StringBuilder(nombre(tipo.getRawClass()));
    for (var i = 0; i < tipo.containedTypeCount(); i++) {
      nombre.append(nombre(Objects.requireNonNull(tipo.containedType(i))));
    }
    return nombre.toString();
  }

  /** {@code Documento.Tipo} is called {@code DocumentoTipo}: by itself it would say too little. */
  private static String nombre(Class<?> clase) {
    var anotado = clase.getAnnotation(Schema.class);
    if (anotado != null && !anotado.name().isEmpty()) {
      return anotado.name();
    }
    var fuera = clase.getEnclosingClass();
    return fuera != null && fuera.isRecord()
        ? nombre(fuera) + clase.getSimpleName()
        : clase.getSimpleName();
  }

  private static boolean esFamilia(Class<?> clase) {
    return clase.isInterface() && clase.isAnnotationPresent(JsonSubTypes.class);
  }

  private static Forma de(JavaType tipo, Restricciones restricciones, @Nullable AnnotatedType uso) {
    var clase = tipo.getRawClass();
    if (clase == Datos.class) {
      return new Forma.Libre(true);
    }
    if (esNombrada(tipo)) {
      return new Forma.Referencia(tipo);
    }
    if (tipo.isCollectionLikeType()) {
      return new Forma.Lista(
          elemento(tipo, uso),
          restricciones.minimo(),
          restricciones.maximo(),
          Set.class.isAssignableFrom(clase));
    }
    if (tipo.isMapLikeType()) {
      return new Forma.Mapa(de(tipo.getContentType(), Restricciones.NINGUNA, null));
    }
    return simple(clase, restricciones);
  }

  private static Forma simple(Class<?> clase, Restricciones restricciones) {
    var formato = Formato.de(clase).orElse(null);
    if (clase == String.class || formato != null) {
      return restricciones.cadena(formato, null);
    }
    if (clase.isRecord()) {
      return valor(clase) instanceof Valor(var lector)
          ? restricciones.cadena(null, lector)
          : noAdmitido(clase);
    }
    if (NUMEROS.contains(clase) && restricciones.comoTexto()) {
      return restricciones.cadena(null, null);
    }
    if (ENTEROS.contains(clase) || clase == BigInteger.class || NUMEROS.contains(clase)) {
      return restricciones.numero(clase, !NUMEROS.contains(clase));
    }
    if (clase == boolean.class || clase == Boolean.class) {
      return new Forma.Booleano();
    }
    if (clase == Object.class || JsonNode.class.isAssignableFrom(clase)) {
      return new Forma.Libre(clase.getSimpleName().equals("ObjectNode"));
    }
    return noAdmitido(clase);
  }

  private static Forma noAdmitido(Class<?> clase) {
    throw new IllegalArgumentException(clase + " cannot be part of a request: it has no JSON form");
  }

  private static Forma elemento(JavaType tipo, @Nullable AnnotatedType uso) {
    if (uso instanceof AnnotatedParameterizedType parametrizado) {
      var argumento = parametrizado.getAnnotatedActualTypeArguments()[0];
      return de(tipo.getContentType(), Restricciones.de(argumento), argumento);
    }
    return de(tipo.getContentType(), Restricciones.NINGUNA, null);
  }

  private static Forma leer(JavaType tipo) {
    var clase = tipo.getRawClass();
    if (clase.isEnum()) {
      return new Forma.Enumeracion(nombre(tipo), descripcion(clase), palabras(clase));
    }
    return esFamilia(clase) ? familia(tipo) : objeto(tipo);
  }

  private static Forma familia(JavaType tipo) {
    var clase = tipo.getRawClass();
    var info = clase.getAnnotation(JsonTypeInfo.class);
    var propiedad = info == null || info.property().isEmpty() ? "tipo" : info.property();
    var casos = new LinkedHashMap<String, Forma.Objeto>();
    for (var caso : clase.getAnnotation(JsonSubTypes.class).value()) {
      var suyo = TIPOS.constructType(caso.value());
      casos.put(caso.name(), comoCaso(objeto(suyo), nombre(suyo), propiedad, caso.name()));
    }
    return new Forma.Alternativas(nombre(tipo), descripcion(clase), propiedad, casos);
  }

  private static Forma.Objeto objeto(JavaType tipo) {
    var campos = new LinkedHashMap<String, Forma.Campo>();
    for (var componente : tipo.getRawClass().getRecordComponents()) {
      var campo = campo(tipo.getRawClass(), componente.getName());
      if (!campo.isAnnotationPresent(JsonIgnore.class)) {
        var suyo = TIPOS.resolveMemberType(componente.getGenericType(), tipo.getBindings());
        campos.put(nombre(campo), campo(campo, suyo));
      }
    }
    return new Forma.Objeto(nombre(tipo), descripcion(tipo.getRawClass()), tipo, campos);
  }

  private static Forma.Campo campo(Field campo, JavaType tipo) {
    var uso = campo.getAnnotatedType();
    var esquema = campo.getAnnotation(Schema.class);
    return new Forma.Campo(
        de(tipo, Restricciones.de(campo), uso),
        !uso.isAnnotationPresent(Nullable.class),
        esquema == null ? null : vacioEsNada(esquema.description()),
        esquema == null ? null : vacioEsNada(esquema.example()));
  }

  private static Field campo(Class<?> clase, String nombre) {
    try {
      // The field carries every annotation of its component, also when the accessor is our own.
      return clase.getDeclaredField(nombre);
    } catch (NoSuchFieldException imposible) {
      throw new IllegalStateException("a record has a field for each component", imposible);
    }
  }

  private static String nombre(Field campo) {
    var propiedad = campo.getAnnotation(JsonProperty.class);
    return propiedad == null || propiedad.value().isEmpty() ? campo.getName() : propiedad.value();
  }

  private static @Nullable String descripcion(AnnotatedElement clase) {
    var esquema = clase.getAnnotation(Schema.class);
    return esquema == null ? null : vacioEsNada(esquema.description());
  }

  static @Nullable String vacioEsNada(String texto) {
    return texto.isEmpty() ? null : texto;
  }

  /** As JSON writes them, which a {@code @JsonValue} may make other than their names. */
  private static List<String> palabras(Class<?> clase) {
    return Arrays.stream(clase.getEnumConstants())
        .map(uno -> JsonMapper.shared().valueToTree(uno).asString())
        .toList();
  }

  /** A record that is written as one text: it has a {@code @JsonValue} and may have {@code de}. */
  private static @Nullable Valor valor(Class<?> clase) {
    if (!clase.isRecord()
        || Arrays.stream(clase.getDeclaredMethods())
            .noneMatch(metodo -> metodo.isAnnotationPresent(JsonValue.class))) {
      return null;
    }
    try {
      return new Valor(clase.getMethod("de", String.class));
    } catch (NoSuchMethodException _) {
      return new Valor(null);
    }
  }

  private record Valor(java.lang.reflect.@Nullable Method lector) {}

  /** Whether a number is to be written as a text. */
  static boolean comoTexto(AnnotatedElement elemento) {
    var formato = elemento.getAnnotation(JsonFormat.class);
    return formato != null && formato.shape() == JsonFormat.Shape.STRING;
  }
}
