package pe.gob.indecopi.procedimientos.flujo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.entrada.Dictado;
import pe.gob.indecopi.platform.entrada.Dictado.Campo;
import pe.gob.indecopi.platform.entrada.Dictado.Valor;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.catalogo.CampoDeMateria;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Requisito;

/** What is asked in a procedure, in the form that its catalogue entry dictates. */
public final class MateriaDelCatalogo {
  /** What the tariff multiplies by, by the names of the public API. */
  private static final Set<String> VARIABLES =
      Set.of(
          "clases",
          "registros",
          "actos",
          "divisiones",
          "hojas",
          "paginas",
          "reivindicaciones",
          "resumenes",
          "denunciados",
          "ubicaciones",
          "visitas",
          "creditoInvocado",
          "creditoLaboral",
          "valorOperacion",
          "anualidad",
          "enPlazoDeGracia",
          "farmaceutico",
          "software",
          "busqueda",
          "alcance");

  private static final String INSISTE = "bajoMiResponsabilidad";

  private MateriaDelCatalogo() {}

  /** The form of what is asked. */
  public static Dictado de(Procedimiento entrada) {
    return grupo(
        "Materia" + entrada.codigo().replace("-", ""), entrada.nombre(), entrada.materia());
  }

  /**
   * The same with the file that a filing of it joins, and whether its author insists; what may also
   * be asked alone needs no file to join.
   */
  public static Dictado conExpediente(Procedimiento entrada) {
    var solo = entrada.tieneExpediente();
    var campos = new LinkedHashMap<String, Campo>();
    campos.put(
        "expediente",
        new Campo(
            new Dictado.Texto(80),
            !solo,
            "Identificador del expediente al que se agrega"
                + (solo ? "; sin él, la solicitud abre uno propio" : "")));
    campos.putAll(de(entrada).campos());
    campos.put(
        INSISTE,
        new Campo(
            new Dictado.Booleano(),
            false,
            "Para que se reciba aunque sea tarde o no corresponda (Ley 27444, art. 124.1)"));
    return new Dictado(
        "MateriaEnExpediente" + entrada.codigo().replace("-", ""), entrada.nombre(), campos);
  }

  /** Notes the fields that the case asks for and are not there, and those that it does not take. */
  public static void casos(Procedimiento entrada, Map<String, Object> materia, Faltas faltas) {
    entrada
        .materia()
        .forEach(
            (nombre, campo) -> {
              var caso = campo.si();
              if (caso == null || caso.es(materia) == materia.containsKey(nombre)) {
                return;
              }
              var cuando = caso.enSignos();
              faltas.agregar(
                  "/" + nombre,
                  caso.es(materia)
                      ? Texto.de("Indíquelo cuando " + cuando + ".", "Give it when " + cuando + ".")
                      : Texto.de(
                          "Solo se indica cuando " + cuando + ".",
                          "It is only given when " + cuando + "."));
            });
  }

  /** What opens a file of its own is never late: there is nothing to insist on. */
  static void sinInsistir(Map<String, Object> materia, Faltas faltas) {
    if (materia.containsKey(INSISTE)) {
      faltas.agregar(
          "/" + INSISTE,
          Texto.de(
              "Solo se indica cuando se agrega a un expediente.",
              "It is only given when it joins a file."));
    }
  }

  /** Whether what the matter says makes it asked. */
  static boolean sePide(Requisito r, Map<String, Object> materia) {
    var caso = r.si();
    return r.obligatorio() || caso != null && caso.es(materia);
  }

  /** What of it the tariff may multiply by. */
  public static Map<String, Object> variables(Map<String, Object> materia) {
    var variables = new LinkedHashMap<String, Object>();
    materia.forEach(
        (nombre, valor) -> {
          if (VARIABLES.contains(nombre)) {
            variables.put(nombre, valor);
          }
        });
    return variables;
  }

  private static Dictado grupo(
      String nombre, String descripcion, Map<String, CampoDeMateria> campos) {
    var dichos = new LinkedHashMap<String, Campo>();
    campos.forEach(
        (clave, campo) ->
            dichos.put(
                clave,
                new Campo(
                    valor(nombre + mayuscula(clave), campo), campo.obligatorio(), campo.texto())));
    return new Dictado(nombre, descripcion, dichos);
  }

  private static Valor valor(String nombre, CampoDeMateria campo) {
    var minimo = campo.minimo();
    var maximo = campo.maximo();
    return switch (campo.tipo()) {
      case TEXTO -> new Dictado.Texto(maximo == null ? 4000 : maximo);
      case ENTERO ->
          new Dictado.Entero(minimo == null ? 0 : minimo, maximo == null ? 1_000_000 : maximo);
      case MONTO -> new Dictado.De(Dinero.class);
      case FECHA -> new Dictado.Fecha();
      case BOOLEANO -> new Dictado.Booleano();
      case OPCION -> new Dictado.Opcion(campo.opciones());
      case PERSONA -> new Dictado.De(Persona.class);
      case LISTA ->
          new Dictado.Lista(
              minimo == null ? 1 : minimo,
              maximo == null ? 100 : maximo,
              valor(nombre, Objects.requireNonNull(campo.de())));
      case GRUPO -> new Dictado.Grupo(grupo(nombre, campo.texto(), campo.campos()));
    };
  }

  private static String mayuscula(String clave) {
    return Character.toUpperCase(clave.charAt(0)) + clave.substring(1);
  }
}
