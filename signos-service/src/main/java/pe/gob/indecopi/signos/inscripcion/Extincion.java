package pe.gob.indecopi.signos.inscripcion;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.registro.Contenido;
import pe.gob.indecopi.signos.registro.Situacion;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/**
 * DSD-3 and DSD-8: a registration that is cancelled (Decisión 486, art. 165) or annulled (art. 172)
 * in the classes that the decision says.
 *
 * @param como makes the annotation of what goes; nothing for all
 */
record Extincion(String procedimiento, Function<@Nullable List<ClasePedida>, Contenido> como)
    implements SobreRegistro {

  static Extincion cancelacion() {
    return new Extincion("DSD-3", Contenido.Cancelacion::new);
  }

  static Extincion nulidad() {
    return new Extincion("DSD-8", Contenido.Nulidad::new);
  }

  @Override
  public List<Peticion> peticiones(Caso caso) {
    var m = caso.materia();
    return List.of(
        new Peticion("/registro", Materia.texto(m, "registro"), s -> como.apply(parte(s, caso))));
  }

  /** The classes that were decided one by one, or those that the request names. */
  private static @Nullable List<ClasePedida> parte(Situacion s, Caso caso) {
    var cuales = clases(caso);
    var van = s.clases().stream().filter(c -> cuales.contains(c.clase())).toList();
    return van.size() == s.clases().size() ? null : van;
  }

  private static List<Integer> clases(Caso caso) {
    Map<String, Object> m = caso.materia();
    return caso.concedidos().contains(Caso.TODO)
        ? Materia.enteros(m, "enClases")
        : caso.concedidos().stream()
            .filter(o -> o.matches("[0-9]{1,2}"))
            .map(Integer::valueOf)
            .toList();
  }
}
