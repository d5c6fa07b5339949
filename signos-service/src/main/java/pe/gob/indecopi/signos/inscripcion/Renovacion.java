package pe.gob.indecopi.signos.inscripcion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.signos.registro.Contenido;

/** DSD-12: ten years more for each registration that is named (Decisión 486, art. 153). */
final class Renovacion implements SobreRegistro {

  @Override
  public String procedimiento() {
    return "DSD-12";
  }

  @Override
  public List<Peticion> peticiones(Caso caso) {
    List<Peticion> peticiones = new ArrayList<>();
    var signos = Materia.grupos(caso.materia(), "signos");
    for (var i = 0; i < signos.size(); i++) {
      peticiones.add(
          new Peticion(
              "/signos/%d/registro".formatted(i),
              Materia.texto(signos.get(i), "registro"),
              _ -> new Contenido.Renovacion(caso.presentada())));
    }
    return peticiones;
  }

  /** TUPA DSD-12.1.a: its legitimate interest (Decisión 486, art. 153). */
  @Override
  public String requisitoDeTercero() {
    return "DSD-12.1.a";
  }

  @Override
  public boolean sePagaPorClases(Map<String, Object> materia) {
    return true;
  }
}
