package pe.gob.indecopi.fees.tarifa;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.fees.yaml.Campos;
import pe.gob.indecopi.fees.yaml.Nodo;
import pe.gob.indecopi.platform.problema.Texto;

/** Reads the tariff of an organ from its file; whatever it does not know stops the start. */
public final class LectorDeTarifa {

  private static final Texto GRATUITO_CON_TASA =
      Texto.de(
          "lo gratuito no tiene un concepto de tasa propia",
          "what is free has no concept of its own fee");
  private static final Texto SIN_TASA =
      Texto.de(
          "no hay un concepto de tasa propia ni una línea que lo imprima como gratuito",
          "no concept of its own fee, and no line that prints it as free");

  private final String organo;
  private final LectorDeConceptos conceptos;
  private final List<CanalImpreso> canales;
  private final List<String> dudas;

  private LectorDeTarifa(
      String organo, LectorDeConceptos conceptos, List<CanalImpreso> canales, List<String> dudas) {
    this.organo = organo;
    this.conceptos = conceptos;
    this.canales = canales;
    this.dudas = dudas;
  }

  /**
   * Reads one file.
   *
   * @param archivo its name, for the faults
   * @throws pe.gob.indecopi.fees.yaml.ArchivoInvalido naming file and line
   */
  public static Tarifa leer(String archivo, Reader texto) {
    return Nodo.leer(archivo, texto, LectorDeTarifa::tarifa);
  }

  private static Tarifa tarifa(Nodo raiz) {
    var campos =
        raiz.campos(
            "organo",
            "version",
            "vigencia",
            "documento",
            "uitImpresa",
            "dudas",
            "resuelve",
            "canales",
            "comunes",
            "procedimientos");
    var uitImpresa = campos.de("uitImpresa").decimal(0);
    if (uitImpresa.signum() == 0) {
      campos.de("uitImpresa").anotar(Texto.de("la UIT no es cero", "the UIT is not nothing"));
    }
    var lector =
        new LectorDeTarifa(
            campos.de("organo").texto(),
            new LectorDeConceptos(new LectorDeReglas(uitImpresa)),
            campos.de("canales").lista(LectorDeTarifa::canal),
            campos.listaDe("dudas", Nodo::texto));
    return new Tarifa(
        lector.organo,
        campos.de("version").texto(),
        vigencia(campos.de("vigencia")),
        campos.de("documento").texto(),
        uitImpresa,
        lector.procedimientos(
            campos.de("procedimientos"),
            campos.si("comunes").map(lector.conceptos::comunes).orElse(List.of())),
        lector.dudas,
        campos.listaDe("resuelve", Nodo::texto));
  }

  private static Vigencia vigencia(Nodo nodo) {
    var campos = nodo.campos("desde", "norma");
    return new Vigencia(campos.de("desde").fecha(), campos.de("norma").texto());
  }

  private static CanalImpreso canal(Nodo nodo) {
    var campos = nodo.campos("canal", "nota", "linea", "impreso");
    return new CanalImpreso(
        campos.de("canal").uno(Canal::de),
        LectorDeReglas.textos(campos.de("nota")),
        campos.de("linea").entero(),
        campos.si("impreso").map(Nodo::logico).orElse(true));
  }

  private List<TarifaDeProcedimiento> procedimientos(
      Nodo nodo, List<LectorDeConceptos.Comun> comunes) {
    List<TarifaDeProcedimiento> procedimientos = new ArrayList<>();
    var codigos = nodo.claves();
    for (var comun : comunes) {
      if (!codigos.containsAll(comun.procedimientos())) {
        comun
            .nodo()
            .anotar(
                Texto.de(
                    "no todos son procedimientos: " + comun.procedimientos(),
                    "not all of these are procedures: " + comun.procedimientos()));
      }
    }
    nodo.cada((codigo, uno) -> procedimientos.add(procedimiento(codigo, uno, comunes)));
    return procedimientos;
  }

  private TarifaDeProcedimiento procedimiento(
      String codigo, Nodo nodo, List<LectorDeConceptos.Comun> comunes) {
    if (!codigo.matches(Pattern.quote(organo) + "-[1-9][0-9]?")) {
      nodo.anotar(
          Texto.de(
              "no es un procedimiento de " + organo + ": " + codigo,
              "not a procedure of " + organo + ": " + codigo));
    }
    var campos =
        nodo.campos(
            "nombre",
            "gratuito",
            "conceptos",
            "supone",
            "canales",
            "exoneraciones",
            "dudas",
            "resuelve");
    var antes = nodo.fallos();
    var exoneraciones = exoneraciones(campos);
    var uno =
        new TarifaDeProcedimiento(
            codigo,
            campos.de("nombre").texto(),
            campos.si("gratuito").map(LectorDeTarifa::gratuidad).orElse(null),
            this.conceptos.leer(
                codigo, campos.si("conceptos").orElse(null), exoneraciones, comunes),
            campos.si("canales").map(c -> c.lista(LectorDeTarifa::canal)).orElse(canales),
            exoneraciones,
            campos.listaDe("dudas", Nodo::texto),
            campos.listaDe("resuelve", Nodo::texto),
            campos.si("supone").map(LectorDeTarifa::supone).orElse(Map.of()));
    if (nodo.fallos() == antes) {
      coherente(uno, nodo);
    }
    return uno;
  }

  private static Map<Variable, String> supone(Nodo nodo) {
    return LectorDeConceptos.condiciones(nodo).stream()
        .collect(Collectors.toMap(Condicion::variable, Condicion::valor));
  }

  private void coherente(TarifaDeProcedimiento uno, Nodo nodo) {
    var propios = uno.conceptos().stream().anyMatch(Concepto::propio);
    if (propios == uno.gratuito()) {
      nodo.anotar(propios ? GRATUITO_CON_TASA : SIN_TASA);
    }
    uno.supone()
        .forEach(
            (variable, valor) -> {
              if (!uno.opciones(variable).contains(valor)) {
                nodo.anotar(
                    Texto.de(
                        "ningún concepto conoce lo que se supone: " + valor,
                        "no concept knows what is meant: " + valor));
              }
            });
    for (var canal : uno.canales()) {
      if (!canal.impreso()
          && Stream.concat(uno.dudas().stream(), dudas.stream())
              .noneMatch(duda -> duda.contains(canal.canal().name()))) {
        nodo.anotar(
            Texto.de(
                "un canal que no está impreso pide una línea en dudas: " + canal.canal(),
                "a channel that is not printed needs a line in dudas: " + canal.canal()));
      }
    }
  }

  private static Gratuidad gratuidad(Nodo nodo) {
    var campos = nodo.campos("linea", "nota");
    return new Gratuidad(LectorDeReglas.textos(campos.de("nota")), campos.de("linea").entero());
  }

  private static List<Exoneracion> exoneraciones(Campos campos) {
    List<Exoneracion> exoneraciones = new ArrayList<>();
    campos
        .si("exoneraciones")
        .ifPresent(todas -> todas.cada((slug, una) -> exoneraciones.add(exoneracion(slug, una))));
    return exoneraciones;
  }

  private static Exoneracion exoneracion(String slug, Nodo nodo) {
    var campos = nodo.campos("linea", "descripcion", "reduccion", "cuando");
    var reduccion = campos.si("reduccion").map(r -> r.decimal(0, 2)).orElse(Exoneracion.TODO);
    if (reduccion.signum() == 0 || reduccion.compareTo(Exoneracion.TODO) > 0) {
      nodo.anotar(
          Texto.de(
              "una reducción es de más de 0 y de hasta 100 por ciento",
              "a reduction is more than 0 and at most 100 per cent"));
    }
    return new Exoneracion(
        slug,
        LectorDeReglas.textos(campos.de("descripcion")),
        reduccion,
        campos.si("cuando").map(c -> una(c)).orElse(null),
        campos.de("linea").entero());
  }

  private static Condicion una(Nodo nodo) {
    var condiciones = LectorDeConceptos.condiciones(nodo);
    if (condiciones.size() != 1) {
      throw nodo.falta(
          Texto.de(
              "aquí se espera una variable y su valor",
              "one variable and its value are expected here"));
    }
    return condiciones.getFirst();
  }
}
