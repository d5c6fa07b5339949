package pe.gob.indecopi.platform.entrada;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the annotations of a component demand of its value. */
record Restricciones(
    int minimo,
    int maximo,
    @Nullable String patron,
    List<String> valores,
    @Nullable BigDecimal desde,
    @Nullable BigDecimal hasta,
    boolean correo,
    boolean comoTexto) {

  static final Restricciones NINGUNA =
      new Restricciones(0, Integer.MAX_VALUE, null, List.of(), null, null, false, false);

  static Restricciones de(AnnotatedElement elemento) {
    var tamano = elemento.getAnnotation(Size.class);
    var esquema = elemento.getAnnotation(Schema.class);
    return new Restricciones(
        minimo(elemento, tamano),
        tamano == null ? Integer.MAX_VALUE : tamano.max(),
        patron(elemento, esquema),
        esquema == null ? List.of() : List.of(esquema.allowableValues()),
        desde(elemento),
        elemento.isAnnotationPresent(Max.class)
            ? BigDecimal.valueOf(elemento.getAnnotation(Max.class).value())
            : null,
        elemento.isAnnotationPresent(Email.class),
        Formas.comoTexto(elemento));
  }

  Forma.Cadena cadena(@Nullable Formato formato, @Nullable Method lector) {
    return new Forma.Cadena(
        minimo,
        maximo,
        patron == null ? null : java.util.regex.Pattern.compile(patron),
        formato == null && correo ? Formato.CORREO : formato,
        lector,
        valores);
  }

  Forma.Numero numero(Class<?> clase, boolean entero) {
    var menor = desde;
    var mayor = hasta;
    if (clase == int.class || clase == Integer.class) {
      menor = menor == null ? BigDecimal.valueOf(Integer.MIN_VALUE) : menor;
      mayor = mayor == null ? BigDecimal.valueOf(Integer.MAX_VALUE) : mayor;
    } else if (clase == short.class || clase == Short.class) {
      menor = menor == null ? BigDecimal.valueOf(Short.MIN_VALUE) : menor;
      mayor = mayor == null ? BigDecimal.valueOf(Short.MAX_VALUE) : mayor;
    } else if (entero && clase != java.math.BigInteger.class) {
      menor = menor == null ? BigDecimal.valueOf(Long.MIN_VALUE) : menor;
      mayor = mayor == null ? BigDecimal.valueOf(Long.MAX_VALUE) : mayor;
    }
    return new Forma.Numero(entero, menor, mayor);
  }

  private static int minimo(AnnotatedElement elemento, @Nullable Size tamano) {
    var pedido = tamano == null ? 0 : tamano.min();
    var lleno =
        elemento.isAnnotationPresent(NotEmpty.class)
            || elemento.isAnnotationPresent(NotBlank.class);
    return lleno ? Math.max(1, pedido) : pedido;
  }

  /** Always of the whole text: JSON Schema searches, so the anchors are written out. */
  private static @Nullable String patron(AnnotatedElement elemento, @Nullable Schema esquema) {
    var patron = elemento.getAnnotation(Pattern.class);
    if (patron != null) {
      return anclado(patron.regexp());
    }
    if (esquema != null && !esquema.pattern().isEmpty()) {
      return anclado(esquema.pattern());
    }
    return elemento.isAnnotationPresent(NotBlank.class) ? "^[\\s\\S]*\\S[\\s\\S]*$" : null;
  }

  private static String anclado(String patron) {
    return patron.startsWith("^") && patron.endsWith("$") ? patron : "^(?:" + patron + ")$";
  }

  private static @Nullable BigDecimal desde(AnnotatedElement elemento) {
    if (elemento.isAnnotationPresent(Min.class)) {
      return BigDecimal.valueOf(elemento.getAnnotation(Min.class).value());
    }
    if (elemento.isAnnotationPresent(Positive.class)) {
      return BigDecimal.ONE;
    }
    return elemento.isAnnotationPresent(PositiveOrZero.class) ? BigDecimal.ZERO : null;
  }
}
