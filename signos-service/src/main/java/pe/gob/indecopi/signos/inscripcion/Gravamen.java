package pe.gob.indecopi.signos.inscripcion;

import java.util.List;

/** DSD-4: what weighs on a registration is certified; nothing is entered. */
final class Gravamen implements SobreRegistro {

  @Override
  public String procedimiento() {
    return "DSD-4";
  }

  @Override
  public boolean seAtiendeSolo() {
    return true;
  }

  @Override
  public List<Peticion> peticiones(Caso caso) {
    return List.of(new Peticion("/registro", Materia.texto(caso.materia(), "registro"), _ -> null));
  }
}
