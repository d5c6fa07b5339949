package pe.gob.indecopi.consumidor.codigo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.codigo.Codigo.Coercitiva;
import pe.gob.indecopi.consumidor.codigo.Codigo.Figura;
import pe.gob.indecopi.consumidor.codigo.Codigo.Gravedad;
import pe.gob.indecopi.consumidor.codigo.Codigo.Periodo;
import pe.gob.indecopi.consumidor.codigo.Codigo.PorIngresos;
import pe.gob.indecopi.consumidor.codigo.Codigo.Rango;
import pe.gob.indecopi.consumidor.codigo.Codigo.Rebaja;
import pe.gob.indecopi.consumidor.codigo.Codigo.Tamano;
import pe.gob.indecopi.consumidor.codigo.Codigo.Tope;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor.Edicion;
import pe.gob.indecopi.procedimientos.yaml.Nodo;

/** Reads the figures strictly; a change says only what it changes. */
final class LectorDelCodigo {
  private static final String NORMA = "norma";
  private static final String HASTA = "hasta";

  private LectorDelCodigo() {}

  static CodigoDelConsumidor leer(Nodo raiz) {
    var base = Objects.requireNonNullElse(raiz.hijo("impreso"), raiz);
    var impreso = codigo(base, null);
    var ediciones = new ArrayList<Edicion>();
    var hasta = impreso;
    for (Nodo cambio : raiz.lista("vigente")) {
      var desde = cambio.fecha("desde");
      cambio.texto(NORMA);
      hasta = codigo(cambio, hasta);
      ediciones.add(new Edicion(desde, hasta));
    }
    raiz.cerrar();
    return new CodigoDelConsumidor(impreso, ediciones);
  }

  private static Codigo codigo(Nodo n, @Nullable Codigo antes) {
    var leido =
        new Codigo(
            uno(n, "cuantia", LectorDelCodigo::tope, antes, Codigo::cuantia),
            uno(n, "materia", Nodo::valor, antes, Codigo::materia),
            uno(n, "exclusiones", Nodo::valor, antes, Codigo::exclusiones),
            uno(n, "gravedades", LectorDelCodigo::gravedades, antes, Codigo::gravedades),
            uno(n, "incumplimiento", LectorDelCodigo::rango, antes, Codigo::incumplimiento),
            ingresos(n.hijo("ingresos"), antes),
            uno(n, "prontoPago", LectorDelCodigo::rebaja, antes, Codigo::prontoPago),
            uno(n, "coercitiva", LectorDelCodigo::coercitiva, antes, Codigo::coercitiva),
            uno(n, "costas", LectorDelCodigo::rango, antes, Codigo::costas),
            uno(n, "registro", LectorDelCodigo::periodo, antes, Codigo::registro),
            uno(n, "prescripcion", LectorDelCodigo::periodo, antes, Codigo::prescripcion),
            uno(n, "cobranza", LectorDelCodigo::periodo, antes, Codigo::cobranza),
            figuras(n.hijo("figuras"), antes));
    n.cerrar();
    return leido;
  }

  /** What is said here, or what was said before; the first text must say all. */
  private static <T> T uno(
      Nodo n,
      String clave,
      Function<Nodo, T> leer,
      @Nullable Codigo antes,
      Function<Codigo, T> deAntes) {
    var hijo = n.hijo(clave);
    if (hijo != null) {
      return leer.apply(hijo);
    }
    if (antes != null) {
      return deAntes.apply(antes);
    }
    n.fallo("falta «" + clave + "»");
    return leer.apply(n);
  }

  private static @Nullable PorIngresos ingresos(@Nullable Nodo n, @Nullable Codigo antes) {
    if (n == null) {
      return antes == null ? null : antes.ingresos();
    }
    return cerrado(n, new PorIngresos(porTamano(n, HASTA), n.texto(NORMA)));
  }

  private static Map<Figura, String> figuras(@Nullable Nodo n, @Nullable Codigo antes) {
    var figuras = new EnumMap<Figura, String>(Figura.class);
    if (antes != null) {
      figuras.putAll(antes.figuras());
    }
    if (n != null) {
      figuras.putAll(mapa(n, Figura.class, Nodo::valor));
    }
    return figuras;
  }

  private static Map<Gravedad, Tope> gravedades(Nodo n) {
    return mapa(n, Gravedad.class, LectorDelCodigo::tope);
  }

  private static Tope tope(Nodo n) {
    return cerrado(n, new Tope(decimal(n, "uit"), n.texto(NORMA)));
  }

  private static Rango rango(Nodo n) {
    return cerrado(n, new Rango(decimal(n, "desde"), decimal(n, HASTA), n.texto(NORMA)));
  }

  private static Rebaja rebaja(Nodo n) {
    return cerrado(n, new Rebaja(decimal(n, "porcentaje"), n.texto(NORMA)));
  }

  private static Periodo periodo(Nodo n) {
    return cerrado(n, new Periodo(n.entero("anios"), n.texto(NORMA)));
  }

  private static Coercitiva coercitiva(Nodo n) {
    return cerrado(
        n,
        new Coercitiva(
            porTamano(n, "minimos"), decimal(n, HASTA), n.entero("dias"), n.texto(NORMA)));
  }

  private static Map<Tamano, BigDecimal> porTamano(Nodo n, String clave) {
    var hijo = n.hijo(clave);
    if (hijo == null) {
      n.fallo("falta «" + clave + "»");
      return Map.of();
    }
    return mapa(hijo, Tamano.class, LectorDelCodigo::decimal);
  }

  private static <K extends Enum<K>, V> Map<K, V> mapa(
      Nodo n, Class<K> tipo, Function<Nodo, V> leer) {
    Map<String, V> leidos = new LinkedHashMap<>();
    n.porClave((clave, valor) -> leidos.put(clave, leer.apply(valor)));
    var mapa = new EnumMap<K, V>(tipo);
    for (K clave : List.of(tipo.getEnumConstants())) {
      V valor = leidos.remove(clave.name());
      if (valor != null) {
        mapa.put(clave, valor);
      }
    }
    leidos.keySet().forEach(clave -> n.falloEnClave(clave, "clave desconocida «" + clave + "»"));
    return mapa;
  }

  private static BigDecimal decimal(Nodo n, String clave) {
    var hijo = n.hijo(clave);
    if (hijo == null) {
      n.fallo("falta «" + clave + "»");
      return BigDecimal.ZERO;
    }
    return decimal(hijo);
  }

  private static BigDecimal decimal(Nodo n) {
    return n.convertir(BigDecimal::new, "un número", BigDecimal.ZERO);
  }

  private static <T> T cerrado(Nodo n, T leido) {
    n.cerrar();
    return leido;
  }
}
