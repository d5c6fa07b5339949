package pe.gob.indecopi.fees.tarifa;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pe.gob.indecopi.fees.yaml.Nodo;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Texto;

/** Reads the tariff of an organ from its file; whatever it does not know stops the start. */
public final class LectorDeTarifa {

  private LectorDeTarifa() {}

  /**
   * Reads one file.
   *
   * @param archivo its name, for the faults
   * @throws pe.gob.indecopi.fees.yaml.ArchivoInvalido naming file and line
   */
  public static Tarifa leer(String archivo, Reader texto) {
    var campos =
        Nodo.leer(archivo, texto)
            .campos(
                "organo",
                "version",
                "vigencia",
                "documento",
                "uitImpresa",
                "dudas",
                "canales",
                "procedimientos");
    var organo = campos.de("organo").texto();
    var canales = campos.de("canales").lista(LectorDeTarifa::canal);
    List<TarifaDeProcedimiento> procedimientos = new ArrayList<>();
    campos
        .de("procedimientos")
        .entradas()
        .forEach(
            (codigo, nodo) -> procedimientos.add(procedimiento(organo, codigo, nodo, canales)));
    return new Tarifa(
        organo,
        campos.de("version").texto(),
        vigencia(campos.de("vigencia")),
        campos.de("documento").texto(),
        campos.de("uitImpresa").decimal(0),
        procedimientos,
        campos.listaDe("dudas", Nodo::texto));
  }

  private static Vigencia vigencia(Nodo nodo) {
    var campos = nodo.campos("desde", "norma");
    return new Vigencia(campos.de("desde").fecha(), campos.de("norma").texto());
  }

  private static CanalImpreso canal(Nodo nodo) {
    var campos = nodo.campos("canal", "nota", "linea");
    return new CanalImpreso(
        campos.de("canal").uno(Canal::de), textos(campos.de("nota")), campos.de("linea").entero());
  }

  private static TarifaDeProcedimiento procedimiento(
      String organo, String codigo, Nodo nodo, List<CanalImpreso> canales) {
    if (!codigo.matches(organo + "-[1-9][0-9]?")) {
      throw nodo.falta("not a procedure of " + organo + ": " + codigo);
    }
    var campos = nodo.campos("nombre", "conceptos", "canales", "exoneraciones", "dudas");
    List<Exoneracion> exoneraciones = new ArrayList<>();
    campos
        .si("exoneraciones")
        .ifPresent(
            todas ->
                todas.entradas().forEach((slug, una) -> exoneraciones.add(exoneracion(slug, una))));
    List<Concepto> conceptos = new ArrayList<>();
    campos
        .de("conceptos")
        .entradas()
        .forEach((slug, uno) -> conceptos.add(concepto(slug, uno, exoneraciones)));
    return new TarifaDeProcedimiento(
        codigo,
        campos.de("nombre").texto(),
        conceptos,
        campos.si("canales").map(uno -> uno.lista(LectorDeTarifa::canal)).orElse(canales),
        exoneraciones,
        campos.listaDe("dudas", Nodo::texto));
  }

  private static Exoneracion exoneracion(String slug, Nodo nodo) {
    var campos = nodo.campos("linea", "descripcion");
    return new Exoneracion(slug, textos(campos.de("descripcion")), campos.de("linea").entero());
  }

  private static Concepto concepto(String slug, Nodo nodo, List<Exoneracion> conocidas) {
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw nodo.falta("not a slug: " + slug);
    }
    var campos =
        nodo.campos(
            "propio",
            "cuando",
            "descripcion",
            "unidad",
            "regla",
            "por",
            "incluidas",
            "importe",
            "tramos",
            "exoneraciones");
    return new Concepto(
        slug,
        textos(campos.de("descripcion")),
        textos(campos.de("unidad")),
        campos.si("propio").map(Nodo::logico).orElse(false),
        campos.si("cuando").map(LectorDeTarifa::condicion).orElse(null),
        regla(campos),
        campos.listaDe("exoneraciones", uno -> uno.uno(nombre -> conocida(nombre, conocidas))));
  }

  private static Optional<String> conocida(String nombre, List<Exoneracion> conocidas) {
    return conocidas.stream().map(Exoneracion::nombre).filter(nombre::equals).findFirst();
  }

  private static Condicion condicion(Nodo nodo) {
    var entradas = nodo.entradas();
    if (entradas.size() != 1) {
      throw nodo.falta("one variable and its value are expected here");
    }
    var una = entradas.entrySet().iterator().next();
    var variable =
        Variable.de(una.getKey())
            .filter(v -> v.tipo() == Variable.Tipo.OPCION)
            .orElseThrow(() -> nodo.falta("not a variable of options: " + una.getKey()));
    return new Condicion(variable, una.getValue().texto());
  }

  private static Regla regla(Nodo.Campos campos) {
    var nombre = campos.de("regla").texto();
    return switch (nombre) {
      case "FIJO" -> {
        sobran(campos, Set.of("por", "incluidas", "tramos"));
        yield new Regla.Fijo(importe(campos.de("importe")));
      }
      case "POR_UNIDAD" -> {
        sobran(campos, Set.of("incluidas", "tramos"));
        yield new Regla.PorUnidad(
            campos.de("por").lista(LectorDeTarifa::conteo), importe(campos.de("importe")));
      }
      case "POR_UNIDAD_ADICIONAL" -> {
        sobran(campos, Set.of("tramos"));
        yield new Regla.PorUnidadAdicional(
            conteo(campos.de("por")),
            campos.de("incluidas").entero(),
            importe(campos.de("importe")));
      }
      case "ESCALA" -> {
        sobran(campos, Set.of("incluidas", "importe"));
        yield new Regla.Escala(conteo(campos.de("por")), tramos(campos.de("tramos")));
      }
      default -> throw campos.de("regla").falta("unknown rule: " + nombre);
    };
  }

  /** A key that the rule does not read would be a mistake that nobody sees. */
  private static void sobran(Nodo.Campos campos, Set<String> claves) {
    for (var clave : claves) {
      campos
          .si(clave)
          .ifPresent(
              sobrante -> {
                throw sobrante.falta("the rule does not take the key: " + clave);
              });
    }
  }

  private static Variable conteo(Nodo nodo) {
    return nodo.uno(
        nombre -> Variable.de(nombre).filter(una -> una.tipo() == Variable.Tipo.CONTEO));
  }

  private static List<Tramo> tramos(Nodo nodo) {
    Set<Integer> cubiertos = new HashSet<>();
    return nodo.lista(
        uno -> {
          var campos = uno.campos("desde", "hasta", "uit", "soles", "linea");
          var tramo =
              new Tramo(campos.de("desde").entero(), campos.de("hasta").entero(), importe(campos));
          if (tramo.hasta() < tramo.desde()) {
            throw uno.falta("the step ends before it begins");
          }
          for (var n = tramo.desde(); n <= tramo.hasta(); n++) {
            if (!cubiertos.add(n)) {
              throw uno.falta("two steps cover " + n);
            }
          }
          return tramo;
        });
  }

  private static Importe importe(Nodo nodo) {
    return importe(nodo.campos("uit", "soles", "linea"));
  }

  private static Importe importe(Nodo.Campos campos) {
    return new Importe(
        campos.de("uit").decimal(2),
        Dinero.soles(campos.de("soles").decimal(2)),
        campos.de("linea").entero());
  }

  private static Texto textos(Nodo nodo) {
    var campos = nodo.campos("es", "en");
    return Texto.de(campos.de("es").texto(), campos.de("en").texto());
  }
}
