package pe.gob.indecopi.consumidor.propuesta;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.SeguimientoDeReclamo;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.casilla.Aviso;
import pe.gob.indecopi.procedimientos.casilla.Casilla;

/**
 * Tells both sides in their boxes what was agreed and what is asked of it. A notice has the id that
 * its step gives it, so telling it again tells nothing.
 */
final class AvisosDeAcuerdo implements SeguimientoDeReclamo {
  private static final Map<String, String> MENSAJES =
      Map.of(
          Pasos.ACUERDO, "El reclamo terminó en un acuerdo: lea sus obligaciones y sus días.",
          Pasos.CONSULTADO, "Venció una obligación del acuerdo: diga si se cumplió.",
          Pasos.INCUMPLIDO, "La otra parte comunicó que no se cumplió una obligación del acuerdo.",
          Pasos.SIN_NOTICIA, "Nadie dijo si se cumplió una obligación del acuerdo; aún se puede.");

  private final Casilla casilla;

  AvisosDeAcuerdo(Casilla casilla) {
    this.casilla = casilla;
  }

  @Override
  public void despues(Reclamo r, List<Paso> nuevos) {
    var desde = r.historia().size() - nuevos.size();
    var avisos = new ArrayList<Aviso>();
    for (var i = 0; i < nuevos.size(); i++) {
      var paso = nuevos.get(i);
      var mensaje = MENSAJES.get(paso.tipo());
      if (mensaje != null) {
        avisar(r, desde + i, paso, r.consumidor().clave(), mensaje, avisos);
        avisar(r, desde + i, paso, r.proveedor().clave(), mensaje, avisos);
      }
    }
    casilla.depositar(avisos);
  }

  /** Who told no document has no box. */
  private static void avisar(
      Reclamo r, int lugar, Paso paso, @Nullable String para, String mensaje, List<Aviso> avisos) {
    if (para != null) {
      var semilla = "%s/%d/%s".formatted(r.id(), lugar, para).getBytes(StandardCharsets.UTF_8);
      avisos.add(
          new Aviso(
              "ntf_" + UUID.nameUUIDFromBytes(semilla).toString().replace("-", ""),
              para,
              r.id().valor(),
              r.numero().toString(),
              0,
              paso.tipo(),
              paso.en(),
              LocalDate.ofInstant(paso.en(), RelojLegal.LIMA),
              null,
              mensaje));
    }
  }
}
