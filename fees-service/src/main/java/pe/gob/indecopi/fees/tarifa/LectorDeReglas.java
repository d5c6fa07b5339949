package pe.gob.indecopi.fees.tarifa;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pe.gob.indecopi.fees.yaml.Campos;
import pe.gob.indecopi.fees.yaml.Nodo;
import pe.gob.indecopi.platform.problema.Texto;

/** Reads how a concept is charged. */
final class LectorDeReglas {

  /** The keys that some rule takes. */
  static final Set<String> CLAVES =
      Set.of(
          "regla",
          "por",
          "incluidas",
          "cada",
          "alternativa",
          "veces",
          "importe",
          "tramos",
          "porcentaje",
          "lineaPorcentaje",
          "topeEnUit",
          "etapas",
          "fija",
          "linea");

  private static final Texto SOBRA_DESVIO =
      Texto.de(
          "desvio es para soles que no cuadran con su porcentaje; estos cuadran",
          "desvio is for soles that do not tie to their percentage; these do");

  private final BigDecimal uitImpresa;

  /** Reads amounts whose percentages belong to this UIT. */
  LectorDeReglas(BigDecimal uitImpresa) {
    this.uitImpresa = uitImpresa;
  }

  Regla leer(Campos campos) {
    var cual = campos.de("regla");
    var nombre = cual.texto();
    return switch (nombre) {
      case "FIJO" -> {
        soloTiene(campos, "importe");
        yield new Regla.Fijo(importe(campos.de("importe")));
      }
      case "POR_UNIDAD" -> {
        soloTiene(campos, "por", "importe");
        yield new Regla.PorUnidad(
            campos.de("por").lista(LectorDeReglas::conteo), importe(campos.de("importe")));
      }
      case "POR_UNIDAD_ADICIONAL" -> {
        soloTiene(campos, "por", "incluidas", "cada", "alternativa", "veces", "importe");
        yield new Regla.PorUnidadAdicional(
            medida(campos),
            campos
                .si("alternativa")
                .map(otra -> medida(otra.campos("por", "incluidas", "cada")))
                .orElse(null),
            campos.si("veces").map(Nodo::entero).orElse(0),
            importe(campos.de("importe")));
      }
      case "ESCALA" -> {
        soloTiene(campos, "por", "tramos");
        yield new Regla.Escala(conteo(campos.de("por")), tramos(campos.de("tramos")));
      }
      case "PORCENTAJE_CON_TOPE" -> {
        soloTiene(campos, "por", "porcentaje", "lineaPorcentaje", "importe", "topeEnUit");
        yield new PorcentajeConTope(
            campos.de("por").uno(LectorDeReglas::monto),
            campos.de("porcentaje").decimal(0, 3),
            campos.de("lineaPorcentaje").entero(),
            importe(campos.de("importe")),
            campos.si("topeEnUit").map(Nodo::logico).orElse(false));
      }
      case "ETAPAS" -> {
        soloTiene(campos, "importe", "etapas");
        yield etapas(campos.de("etapas"), importe(campos.de("importe")));
      }
      case "EXTERNO" -> {
        soloTiene(campos, "fija", "linea", "por");
        yield new Regla.Externo(
            campos.listaDe("por", LectorDeReglas::conteo),
            textos(campos.de("fija")),
            campos.de("linea").entero());
      }
      default ->
          throw cual.falta(Texto.de("regla desconocida: " + nombre, "unknown rule: " + nombre));
    };
  }

  /** A key that the rule does not read would be a mistake that nobody sees. */
  private static void soloTiene(Campos campos, String... claves) {
    var suyas = Set.of(claves);
    for (var clave : CLAVES) {
      if (!clave.equals("regla") && !suyas.contains(clave)) {
        campos
            .si(clave)
            .ifPresent(
                sobrante ->
                    sobrante.anotar(
                        Texto.de(
                            "la regla no lleva la clave: " + clave,
                            "the rule does not take the key: " + clave)));
      }
    }
  }

  private static Medida medida(Campos campos) {
    return new Medida(
        conteo(campos.de("por")),
        campos.de("incluidas").enteroDesdeCero(),
        campos.si("cada").map(Nodo::entero).orElse(1));
  }

  private static Variable conteo(Nodo nodo) {
    return nodo.uno(nombre -> Variable.de(nombre).filter(Variable::contable));
  }

  private static Optional<Variable> monto(String nombre) {
    return Variable.de(nombre).filter(una -> una.tipo() == Variable.Tipo.MONTO);
  }

  private List<Tramo> tramos(Nodo nodo) {
    Set<Integer> cubiertos = new HashSet<>();
    return nodo.lista(
        uno -> {
          var campos = uno.campos("desde", "hasta", "uit", "soles", "linea", "lineaUit", "desvio");
          var tramo =
              new Tramo(
                  campos.de("desde").entero(), campos.de("hasta").entero(), importe(uno, campos));
          if (tramo.hasta() < tramo.desde()) {
            uno.anotar(
                Texto.de("el tramo termina antes de empezar", "the step ends before it begins"));
          }
          for (var n = tramo.desde(); n <= tramo.hasta(); n++) {
            if (!cubiertos.add(n)) {
              throw uno.falta(Texto.de("dos tramos cubren " + n, "two steps cover " + n));
            }
          }
          return tramo;
        });
  }

  private static Etapas etapas(Nodo nodo, Importe total) {
    var campos = nodo.campos("uit", "inicio", "reintegro", "cuando");
    return new Etapas(
        total,
        campos.de("uit").decimal(0),
        parte(campos.de("inicio")),
        parte(campos.de("reintegro")),
        textos(campos.de("cuando")));
  }

  private static Etapas.Parte parte(Nodo nodo) {
    var campos = nodo.campos("uit", "linea");
    return new Etapas.Parte(campos.de("uit").decimal(0, 3), campos.de("linea").entero());
  }

  private Importe importe(Nodo nodo) {
    return importe(nodo, nodo.campos("uit", "soles", "linea", "lineaUit", "desvio"));
  }

  private Importe importe(Nodo nodo, Campos campos) {
    var antes = nodo.fallos();
    var linea = campos.de("linea").entero();
    var importe =
        new Importe(
            campos.de("uit").decimal(2, 3),
            campos.de("soles").decimal(2, 3),
            linea,
            campos.si("lineaUit").map(Nodo::entero).orElse(linea),
            campos.si("desvio").map(Nodo::texto).orElse(null));
    if (uitImpresa.signum() > 0
        && nodo.fallos() == antes
        && importe.cuadra(uitImpresa) == (importe.desvio() != null)) {
      nodo.anotar(importe.desvio() == null ? noCuadra() : SOBRA_DESVIO);
    }
    return importe;
  }

  private Texto noCuadra() {
    return Texto.de(
        "los soles no son ese porcentaje de una UIT de " + uitImpresa + ": diga por qué (desvio)",
        "the soles are not that percentage of a UIT of " + uitImpresa + ": say why (desvio)");
  }

  static Texto textos(Nodo nodo) {
    var campos = nodo.campos("es", "en");
    return Texto.de(campos.de("es").texto(), campos.de("en").texto());
  }
}
