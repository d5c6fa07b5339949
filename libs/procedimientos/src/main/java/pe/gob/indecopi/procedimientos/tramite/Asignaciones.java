package pe.gob.indecopi.procedimientos.tramite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Suceso;

/** Gives a file to an official: it moves nothing in the procedure, and stands in the file. */
public final class Asignaciones {
  private final Expedientes expedientes;

  Asignaciones(Expedientes expedientes) {
    this.expedientes = expedientes;
  }

  /**
   * @param funcionario subject of the official; empty for nobody
   * @return the file with the act in it; the same for the same key
   * @throws Rechazo {@code no-encontrado} to who does not see the file, {@code prohibido} to who is
   *     no official of it
   */
  public Expediente asignar(
      String id, String funcionario, Usuario usuario, Instant ahora, ClaveIdempotencia clave) {
    expedientes.buscar(id).orElseThrow(Expedientes::noEncontrado);
    return expedientes.ejecutar(
        id,
        e -> {
          if (Mirada.de(usuario, e) == Mirada.NADA) {
            throw Expedientes.noEncontrado();
          }
          var autor = Mirada.autor(usuario, e);
          if (autor.calidad() == Calidad.ADMINISTRADO) {
            throw new Rechazo(
                Codigos.PROHIBIDO,
                Texto.de("Corresponde a un funcionario.", "It is for an official."));
          }
          if (e.porClave(clave.huella()).isPresent()
              || EnLaMesa.asignado(e).orElse("").equals(funcionario)) {
            return e;
          }
          var hoy = LocalDate.ofInstant(ahora, RelojLegal.LIMA);
          var suceso =
              new Suceso(
                  EnLaMesa.ASIGNAR, autor, null, Map.of("funcionario", funcionario), List.of());
          return e.con(suceso, new Asiento(ahora, hoy, clave.huella(), clave.cuerpo()));
        });
  }
}
