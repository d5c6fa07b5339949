package pe.gob.indecopi.fees.tarifa;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.yaml.Nodo;

/** Reads the tariff of an organ from its file; whatever it does not know stops the start. */
public final class LectorDeTarifa {

  private static final String[] DE_CONCEPTO =
      Stream.concat(
              Stream.of("propio", "cuando", "descripcion", "unidad", "exoneraciones"),
              LectorDeReglas.CLAVES.stream())
          .toArray(String[]::new);

  private final String organo;
  private final LectorDeReglas reglas;
  private final List<CanalImpreso> canales;
  private final List<String> dudas;

  private LectorDeTarifa(
      String organo, LectorDeReglas reglas, List<CanalImpreso> canales, List<String> dudas) {
    this.organo = organo;
    this.reglas = reglas;
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
    var campos =
        Nodo.leer(archivo, texto)
            .campos(
                "organo",
                "version",
                "vigencia",
                "documento",
                "uitImpresa",
                "dudas",
                "resuelve",
                "canales",
                "procedimientos");
    var uitImpresa = campos.de("uitImpresa").decimal(0);
    var lector =
        new LectorDeTarifa(
            campos.de("organo").texto(),
            new LectorDeReglas(uitImpresa),
            campos.de("canales").lista(LectorDeTarifa::canal),
            campos.listaDe("dudas", Nodo::texto));
    return new Tarifa(
        lector.organo,
        campos.de("version").texto(),
        vigencia(campos.de("vigencia")),
        campos.de("documento").texto(),
        uitImpresa,
        lector.procedimientos(campos.de("procedimientos")),
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

  private List<TarifaDeProcedimiento> procedimientos(Nodo nodo) {
    List<TarifaDeProcedimiento> procedimientos = new ArrayList<>();
    nodo.entradas().forEach((codigo, uno) -> procedimientos.add(procedimiento(codigo, uno)));
    return procedimientos;
  }

  private TarifaDeProcedimiento procedimiento(String codigo, Nodo nodo) {
    if (!codigo.matches(organo + "-[1-9][0-9]?")) {
      throw nodo.falta("not a procedure of " + organo + ": " + codigo);
    }
    var campos =
        nodo.campos(
            "nombre", "gratuito", "conceptos", "canales", "exoneraciones", "dudas", "resuelve");
    var uno =
        new TarifaDeProcedimiento(
            codigo,
            campos.de("nombre").texto(),
            campos.si("gratuito").map(LectorDeTarifa::gratuidad).orElse(null),
            conceptos(campos.si("conceptos").orElse(null), exoneraciones(campos)),
            campos.si("canales").map(c -> c.lista(LectorDeTarifa::canal)).orElse(canales),
            exoneraciones(campos),
            campos.listaDe("dudas", Nodo::texto),
            campos.listaDe("resuelve", Nodo::texto));
    coherente(uno, nodo);
    return uno;
  }

  private void coherente(TarifaDeProcedimiento uno, Nodo nodo) {
    var propios = uno.conceptos().stream().anyMatch(Concepto::propio);
    if (propios == uno.gratuito()) {
      throw nodo.falta(
          propios
              ? "what is free has no concept of its own fee"
              : "no concept of its own fee, and no line that prints it as free");
    }
    for (var canal : uno.canales()) {
      if (!canal.impreso()
          && Stream.concat(uno.dudas().stream(), dudas.stream())
              .noneMatch(duda -> duda.contains(canal.canal().name()))) {
        throw nodo.falta("a channel that is not printed needs a line in dudas: " + canal.canal());
      }
    }
  }

  private static Gratuidad gratuidad(Nodo nodo) {
    var campos = nodo.campos("linea", "nota");
    return new Gratuidad(LectorDeReglas.textos(campos.de("nota")), campos.de("linea").entero());
  }

  private static List<Exoneracion> exoneraciones(Nodo.Campos campos) {
    List<Exoneracion> exoneraciones = new ArrayList<>();
    campos
        .si("exoneraciones")
        .ifPresent(
            todas ->
                todas.entradas().forEach((slug, una) -> exoneraciones.add(exoneracion(slug, una))));
    return exoneraciones;
  }

  private static Exoneracion exoneracion(String slug, Nodo nodo) {
    var campos = nodo.campos("linea", "descripcion", "reduccion", "cuando");
    var reduccion = campos.si("reduccion").map(r -> r.decimal(0, 2)).orElse(Exoneracion.TODO);
    if (reduccion.signum() == 0 || reduccion.compareTo(Exoneracion.TODO) > 0) {
      throw nodo.falta("a reduction is more than 0 and at most 100 per cent");
    }
    return new Exoneracion(
        slug,
        LectorDeReglas.textos(campos.de("descripcion")),
        reduccion,
        campos.si("cuando").map(c -> una(c)).orElse(null),
        campos.de("linea").entero());
  }

  private List<Concepto> conceptos(@Nullable Nodo nodo, List<Exoneracion> exoneraciones) {
    List<Concepto> conceptos = new ArrayList<>();
    if (nodo != null) {
      nodo.entradas().forEach((slug, uno) -> conceptos.add(concepto(slug, uno, exoneraciones)));
    }
    return conceptos;
  }

  private Concepto concepto(String slug, Nodo nodo, List<Exoneracion> conocidas) {
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw nodo.falta("not a slug: " + slug);
    }
    var campos = nodo.campos(DE_CONCEPTO);
    return new Concepto(
        slug,
        LectorDeReglas.textos(campos.de("descripcion")),
        LectorDeReglas.textos(campos.de("unidad")),
        campos.si("propio").map(Nodo::logico).orElse(false),
        campos.si("cuando").map(LectorDeTarifa::condiciones).orElse(List.of()),
        reglas.leer(campos),
        campos.listaDe("exoneraciones", uno -> uno.uno(nombre -> conocida(nombre, conocidas))));
  }

  private static Optional<String> conocida(String nombre, List<Exoneracion> conocidas) {
    return conocidas.stream().map(Exoneracion::nombre).filter(nombre::equals).findFirst();
  }

  private static Condicion una(Nodo nodo) {
    var condiciones = condiciones(nodo);
    if (condiciones.size() != 1) {
      throw nodo.falta("one variable and its value are expected here");
    }
    return condiciones.getFirst();
  }

  private static List<Condicion> condiciones(Nodo nodo) {
    List<Condicion> condiciones = new ArrayList<>();
    nodo.entradas().forEach((nombre, valor) -> condiciones.add(condicion(nombre, valor)));
    return condiciones;
  }

  private static Condicion condicion(String nombre, Nodo valor) {
    var variable =
        Variable.de(nombre)
            .orElseThrow(() -> valor.falta("not a variable of options or of truth: " + nombre));
    return switch (variable.tipo()) {
      case OPCION -> new Condicion(variable, valor.texto());
      case LOGICO -> new Condicion(variable, String.valueOf(valor.logico()));
      case CONTEO, MONTO -> throw valor.falta("not a variable of options or of truth: " + nombre);
    };
  }
}
