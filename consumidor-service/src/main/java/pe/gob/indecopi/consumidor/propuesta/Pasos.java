package pe.gob.indecopi.consumidor.propuesta;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.propuesta.Obligacion.Plazo;
import pe.gob.indecopi.consumidor.propuesta.Obligacion.UnidadDePlazo;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.platform.dinero.Dinero;

/** How proposals and agreements stand in the steps of a complaint's history. */
final class Pasos {
  static final String OFRECIDA = "PROPUESTA_OFRECIDA";
  static final String RETIRADA = "PROPUESTA_RETIRADA";
  static final String RECHAZADA = "PROPUESTA_RECHAZADA";

  /** One of two sides said yes to what the official proposed. */
  static final String CONFORME = "PROPUESTA_CONFORME";

  static final String ACEPTADA = "PROPUESTA_ACEPTADA";

  /** What was agreed, with the day of each obligation. */
  static final String ACUERDO = "ACUERDO_CELEBRADO";

  static final String ACREDITADO = "CUMPLIMIENTO_ACREDITADO";
  static final String CUMPLIDO = "CUMPLIMIENTO_CONFIRMADO";
  static final String INCUMPLIDO = "INCUMPLIMIENTO_COMUNICADO";

  /** The days asked how it went. */
  static final String CONSULTADO = "CUMPLIMIENTO_CONSULTADO";

  /** Nobody answered. */
  static final String SIN_NOTICIA = "CUMPLIMIENTO_SIN_NOTICIA";

  static final String PROPUESTA = "propuesta";
  static final String RESPONDE = "responde";
  static final String OBLIGACION = "obligacion";
  static final String OBLIGACIONES = "obligaciones";
  static final String DOCUMENTOS = "documentos";
  static final String HECHOS = "hechos";
  static final String VENCE = "vence";
  private static final String MONTO = "monto";

  private Pasos() {}

  static Map<String, Object> datos(Oferta o) {
    var datos = new LinkedHashMap<String, Object>();
    poner(datos, MONTO, dinero(o.monto()));
    datos.put(OBLIGACIONES, o.obligaciones().stream().map(Pasos::datos).toList());
    datos.put("validaHasta", o.validaHasta().toString());
    poner(datos, "mensaje", o.mensaje());
    return datos;
  }

  static Map<String, Object> datos(Obligacion o) {
    var datos = new LinkedHashMap<String, Object>();
    datos.put("deudor", o.deudor().name());
    datos.put("que", o.que());
    poner(datos, MONTO, dinero(o.monto()));
    poner(datos, "fecha", o.fecha() == null ? null : o.fecha().toString());
    var plazo = o.plazo();
    if (plazo != null) {
      datos.put("plazo", Map.of("cantidad", plazo.cantidad(), "unidad", plazo.unidad().name()));
    }
    return datos;
  }

  static Oferta oferta(Map<String, Object> datos) {
    return new Oferta(
        dinero(datos),
        mapas(datos, OBLIGACIONES).stream().map(Pasos::obligacion).toList(),
        LocalDate.parse(texto(datos, "validaHasta")),
        (String) datos.get("mensaje"));
  }

  static Obligacion obligacion(Map<String, Object> datos) {
    var fecha = (String) datos.get("fecha");
    return new Obligacion(
        Lado.valueOf(texto(datos, "deudor")),
        texto(datos, "que"),
        dinero(datos),
        fecha == null ? null : LocalDate.parse(fecha),
        datos.get("plazo") instanceof Map<?, ?> plazo ? plazo(plazo) : null);
  }

  private static Plazo plazo(Map<?, ?> datos) {
    return new Plazo(
        datos.get("cantidad") instanceof Number n ? n.intValue() : 1,
        UnidadDePlazo.valueOf(String.valueOf(datos.get("unidad"))));
  }

  static String texto(Map<String, Object> datos, String campo) {
    return String.valueOf(datos.get(campo));
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> mapas(Map<String, Object> datos, String campo) {
    return (List<Map<String, Object>>) datos.getOrDefault(campo, List.of());
  }

  @SuppressWarnings("unchecked")
  static List<String> textos(Map<String, Object> datos, String campo) {
    return (List<String>) datos.getOrDefault(campo, List.of());
  }

  @SuppressWarnings("unchecked")
  static List<Integer> numeros(Map<String, Object> datos, String campo) {
    return ((List<Number>) datos.getOrDefault(campo, List.of()))
        .stream().map(Number::intValue).toList();
  }

  static int numero(Map<String, Object> datos, String campo) {
    return ((Number) datos.getOrDefault(campo, 0)).intValue();
  }

  static void poner(Map<String, Object> datos, String campo, @Nullable Object valor) {
    if (valor != null) {
      datos.put(campo, valor);
    }
  }

  private static @Nullable Map<String, Object> dinero(@Nullable Dinero d) {
    return d == null ? null : Map.of("monto", d.monto().toPlainString(), "moneda", d.moneda());
  }

  static @Nullable Dinero dinero(Map<String, Object> datos) {
    return datos.get(MONTO) instanceof Map<?, ?> d
        ? Dinero.soles(String.valueOf(d.get("monto")))
        : null;
  }
}
