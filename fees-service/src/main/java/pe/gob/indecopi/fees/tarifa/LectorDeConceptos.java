package pe.gob.indecopi.fees.tarifa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.yaml.Campos;
import pe.gob.indecopi.fees.yaml.Nodo;
import pe.gob.indecopi.platform.problema.Texto;

/** Reads what procedures charge for. */
final class LectorDeConceptos {

  private static final String[] DE_CONCEPTO =
      Stream.concat(
              Stream.of("propio", "cuando", "descripcion", "unidad", "exoneraciones"),
              LectorDeReglas.CLAVES.stream())
          .toArray(String[]::new);

  private static final String[] DE_COMUN =
      Stream.concat(Stream.of("procedimientos"), Arrays.stream(DE_CONCEPTO)).toArray(String[]::new);

  private final LectorDeReglas reglas;

  /** Reads how each is charged with the given reader. */
  LectorDeConceptos(LectorDeReglas reglas) {
    this.reglas = reglas;
  }

  /** A concept that is printed once for several procedures. */
  record Comun(Nodo nodo, Concepto concepto, List<String> procedimientos) {}

  /** The concepts that several procedures share. */
  List<Comun> comunes(Nodo nodo) {
    List<Comun> comunes = new ArrayList<>();
    nodo.cada((slug, uno) -> comunes.add(comun(slug, uno)));
    return comunes;
  }

  private Comun comun(String slug, Nodo nodo) {
    var campos = nodo.campos(DE_COMUN);
    if (campos.si("propio").isPresent() || campos.si("exoneraciones").isPresent()) {
      nodo.anotar(
          Texto.de(
              "lo común a varios procedimientos se pide por su nombre, y lo pide cualquiera",
              "what is common to several procedures is asked for by name, by anybody"));
    }
    return new Comun(
        nodo,
        concepto(slug, nodo, campos, List.of()),
        campos.de("procedimientos").lista(Nodo::texto));
  }

  /** The concepts of a procedure, those that it shares with others at the end. */
  List<Concepto> leer(
      String codigo, @Nullable Nodo nodo, List<Exoneracion> exoneraciones, List<Comun> comunes) {
    List<Concepto> conceptos = new ArrayList<>();
    if (nodo != null) {
      nodo.cada(
          (slug, uno) ->
              conceptos.add(concepto(slug, uno, uno.campos(DE_CONCEPTO), exoneraciones)));
    }
    for (var comun : comunes) {
      if (comun.procedimientos().contains(codigo)) {
        if (conceptos.stream().anyMatch(uno -> uno.nombre().equals(comun.concepto().nombre()))) {
          throw comun
              .nodo()
              .falta(
                  Texto.de(
                      codigo + " ya tiene un concepto con ese nombre",
                      codigo + " has a concept of that name"));
        }
        conceptos.add(comun.concepto());
      }
    }
    return conceptos;
  }

  private Concepto concepto(String slug, Nodo nodo, Campos campos, List<Exoneracion> conocidas) {
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      nodo.anotar(Texto.de("no es un nombre de concepto: " + slug, "not a slug: " + slug));
    }
    var descripcion = LectorDeReglas.textos(campos.de("descripcion"));
    var unidad = LectorDeReglas.textos(campos.de("unidad"));
    var propio = campos.si("propio").map(Nodo::logico).orElse(false);
    var cuando = campos.si("cuando").map(LectorDeConceptos::condiciones).orElse(List.of());
    var exoneraciones =
        campos.listaDe("exoneraciones", uno -> uno.uno(nombre -> conocida(nombre, conocidas)));
    return new Concepto(
        slug, descripcion, unidad, propio, cuando, reglas.leer(campos), exoneraciones);
  }

  private static Optional<String> conocida(String nombre, List<Exoneracion> conocidas) {
    return conocidas.stream().map(Exoneracion::nombre).filter(nombre::equals).findFirst();
  }

  /** What must all hold. */
  static List<Condicion> condiciones(Nodo nodo) {
    List<Condicion> condiciones = new ArrayList<>();
    nodo.cada((nombre, valor) -> condiciones.add(condicion(nombre, valor)));
    return condiciones;
  }

  private static Condicion condicion(String nombre, Nodo valor) {
    var variable = Variable.de(nombre).orElseThrow(() -> valor.falta(noDecide(nombre)));
    return switch (variable.tipo()) {
      case OPCION -> new Condicion(variable, valor.texto());
      case LOGICO -> new Condicion(variable, String.valueOf(valor.logico()));
      case CONTEO, MONTO -> throw valor.falta(noDecide(nombre));
    };
  }

  private static Texto noDecide(String nombre) {
    return Texto.de(
        "no es una variable de opciones ni lógica: " + nombre,
        "not a variable of options or of truth: " + nombre);
  }
}
