package pe.gob.indecopi.signos.inscripcion;

import java.util.List;
import java.util.Map;
import pe.gob.indecopi.signos.registro.Contenido;
import pe.gob.indecopi.signos.registro.Situacion;

/** DSD-13: the holder gives a registration up, whole or by products (Decisión 486, art. 171). */
final class Renuncia implements SobreRegistro {

  @Override
  public String procedimiento() {
    return "DSD-13";
  }

  @Override
  public LadoDelTitular ladoDelTitular(Map<String, Object> materia) {
    return LadoDelTitular.quienPide(true, "Decisión 486, art. 171");
  }

  @Override
  public List<Peticion> peticiones(Caso caso) {
    var m = caso.materia();
    return List.of(new Peticion("/registro", Materia.texto(m, "registro"), s -> renuncia(s, m)));
  }

  private static Contenido renuncia(Situacion s, Map<String, Object> m) {
    var parte =
        Materia.cierto(m, "parcial") ? ProductosDichos.en(s, Materia.grupos(m, "productos")) : null;
    return new Contenido.Renuncia(parte, Materia.enteros(m, "consienten"));
  }
}
