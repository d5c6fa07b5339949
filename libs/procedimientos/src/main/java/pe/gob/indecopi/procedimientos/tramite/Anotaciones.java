package pe.gob.indecopi.procedimientos.tramite;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Suceso;

/**
 * Enters in a file what another organ told of it: an act of the system that moves nothing, and is
 * entered once however often it is told.
 */
public final class Anotaciones {
  private final Expedientes expedientes;
  private final Contextos contextos;
  private final RelojLegal reloj;

  Anotaciones(Expedientes expedientes, Contextos contextos, RelojLegal reloj) {
    this.expedientes = expedientes;
    this.contextos = contextos;
    this.reloj = reloj;
  }

  /**
   * An act of the system.
   *
   * @param acto its kind: {@code CONCURSO_DEL_PROVEEDOR}
   * @param clave what makes it one: told again under the same, it is not entered again
   * @param datos what it says
   * @param avisados the parties that are notified of it
   */
  public record Anotacion(
      String acto, String clave, Map<String, Object> datos, List<Papel> avisados) {}

  /** The file with that act in it. */
  public Expediente anotar(String id, Anotacion anotacion) {
    return expedientes.ejecutar(id, e -> con(e, anotacion));
  }

  /** Whether an act of that key is in the file. */
  public static boolean tiene(Expediente e, String clave) {
    return e.porClave(clave).isPresent();
  }

  private Expediente con(Expediente e, Anotacion a) {
    if (tiene(e, a.clave())) {
      return e;
    }
    var ahora = reloj.ahora();
    var surte = contextos.surteEfecto(e, ahora, null);
    var avisos =
        e.partes().stream()
            .filter(p -> p.cuaderno() == null && a.avisados().contains(p.papel()))
            .<Efecto>map(p -> new Efecto.Notifica(p.id(), a.acto(), surte))
            .toList();
    return e.con(
        new Suceso(a.acto(), Autor.SISTEMA, null, a.datos(), avisos),
        new Asiento(ahora, LocalDate.ofInstant(ahora, RelojLegal.LIMA), a.clave(), null));
  }
}
