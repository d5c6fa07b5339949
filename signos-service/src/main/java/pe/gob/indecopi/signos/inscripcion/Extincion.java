package pe.gob.indecopi.signos.inscripcion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.registro.CausalDeCancelacion;
import pe.gob.indecopi.signos.registro.CausalDeNulidad;
import pe.gob.indecopi.signos.registro.Contenido;
import pe.gob.indecopi.signos.registro.Situacion;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/**
 * DSD-3 and DSD-8: a registration that is cancelled (Decisión 486, art. 165) or annulled (art.
 * 172), whole, in classes or in some of their products.
 *
 * @param como makes the annotation of it
 */
record Extincion(String procedimiento, Que como) implements SobreRegistro {
  /** How a decision says what of it is granted: {@code 25}, or {@code 25: Calzado; Sombreros}. */
  private static final Pattern PARTE = Pattern.compile("([0-9]{1,2})(?:: *(.+))?");

  /** The annotation of what a request asks. */
  @FunctionalInterface
  interface Que {
    Contenido de(
        Map<String, Object> materia, LocalDate presentada, @Nullable List<ClasePedida> parte);
  }

  /** Where it does not say why, it is for lack of use: the print cites no other article. */
  static Extincion cancelacion() {
    return new Extincion(
        "DSD-3",
        (m, presentada, parte) ->
            new Contenido.Cancelacion(
                m.containsKey("causal")
                    ? CausalDeCancelacion.valueOf(Materia.texto(m, "causal"))
                    : CausalDeCancelacion.FALTA_DE_USO,
                presentada,
                parte));
  }

  static Extincion nulidad() {
    return new Extincion(
        "DSD-8",
        (m, presentada, parte) ->
            new Contenido.Nulidad(
                Materia.textos(m, "causales").stream().map(CausalDeNulidad::valueOf).toList(),
                presentada,
                parte));
  }

  /** It is called at the address that the register tells. */
  @Override
  public LadoDelTitular ladoDelTitular(Map<String, Object> materia) {
    return LadoDelTitular.contraQuien("D.Leg. 1075, arts. 72 y 74");
  }

  /** TUPA DSD-3 and DSD-8: it is paid for each class against which it is brought. */
  @Override
  public void validar(Map<String, Object> m, Faltas faltas) {
    var clases = Materia.enteros(m, "enClases");
    if (new HashSet<>(clases).size() != clases.size()
        || clases.size() != Materia.entero(m, "clases")) {
      faltas.agregar(
          "/enClases",
          Texto.de(
              "Se nombran %d clases distintas y se piden %d."
                  .formatted(new HashSet<>(clases).size(), Materia.entero(m, "clases")),
              "The request names %d different classes and asks %d."
                  .formatted(new HashSet<>(clases).size(), Materia.entero(m, "clases"))));
    }
    var grupos = Materia.grupos(m, "productos");
    for (var i = 0; i < grupos.size(); i++) {
      if (!clases.contains(Materia.entero(grupos.get(i), "clase"))) {
        faltas.agregar(
            "/productos/%d/clase".formatted(i),
            Texto.de("No es de las clases que se nombran.", "Is none of the classes named."));
      }
    }
  }

  @Override
  public List<Peticion> peticiones(Caso caso) {
    var m = caso.materia();
    return List.of(
        new Peticion(
            "/registro",
            Materia.texto(m, "registro"),
            s -> como.de(m, caso.presentada(), parte(s, caso))));
  }

  /** What was decided part by part, or what the request names; nothing where that is all. */
  private static @Nullable List<ClasePedida> parte(Situacion s, Caso caso) {
    var van =
        caso.concedidos().contains(Caso.TODO)
            ? pedido(s, caso.materia())
            : caso.concedidos().stream().sorted().flatMap(objeto -> dicho(s, objeto)).toList();
    return Set.copyOf(van).equals(Set.copyOf(s.clases())) ? null : van;
  }

  /** In a class of which products are named, those alone (Decisión 486, arts. 165 and 172). */
  private static List<ClasePedida> pedido(Situacion s, Map<String, Object> m) {
    var grupos = Materia.grupos(m, "productos");
    var porProductos = grupos.stream().map(g -> Materia.entero(g, "clase")).toList();
    var enteras =
        s.clases().stream()
            .filter(c -> Materia.enteros(m, "enClases").contains(c.clase()))
            .filter(c -> !porProductos.contains(c.clase()));
    return Stream.concat(enteras, ProductosDichos.en(s, grupos).stream()).toList();
  }

  private static Stream<ClasePedida> dicho(Situacion s, String objeto) {
    var partes = PARTE.matcher(objeto);
    if (!partes.matches()) {
      return Stream.empty();
    }
    var clase = Integer.parseInt(partes.group(1));
    return partes.group(2) == null
        ? s.clases().stream().filter(c -> c.clase() == clase)
        : ProductosDichos.en(s, List.of(Map.of("clase", clase, "productos", partes.group(2))))
            .stream();
  }
}
