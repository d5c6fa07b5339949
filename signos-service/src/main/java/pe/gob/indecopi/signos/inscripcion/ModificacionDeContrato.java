package pe.gob.indecopi.signos.inscripcion;

import java.util.List;
import pe.gob.indecopi.signos.registro.Contenido;

/** DSD-11: a registered contract that is prolonged or changed. */
final class ModificacionDeContrato implements SobreRegistro {

  @Override
  public String procedimiento() {
    return "DSD-11";
  }

  @Override
  public List<Peticion> peticiones(Caso caso) {
    var m = caso.materia();
    var modalidad = Materia.texto(m, "modalidad");
    if (modalidad.equals("REGISTRO")) {
      return List.of();
    }
    var que = new Contenido.ModificacionDeContrato(modalidad.equals("PRORROGA"), modalidad);
    return List.of(new Peticion("/registro", Materia.texto(m, "registro"), _ -> que));
  }
}
