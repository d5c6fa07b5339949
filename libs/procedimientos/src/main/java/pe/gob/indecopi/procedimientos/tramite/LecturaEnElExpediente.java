package pe.gob.indecopi.procedimientos.tramite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.casilla.AlLeer;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Decisor;

/** Enters the opening of a notice in its file: the terms that it opened may begin earlier. */
final class LecturaEnElExpediente implements AlLeer {
  private final Expedientes expedientes;
  private final Contextos contextos;

  LecturaEnElExpediente(Expedientes expedientes, Contextos contextos) {
    this.expedientes = expedientes;
    this.contextos = contextos;
  }

  @Override
  public LocalDate leida(String expediente, String notificacion, Instant en, Usuario quien) {
    var stored = expedientes.ejecutar(expediente, e -> leer(e, notificacion, en, quien));
    return aviso(stored, notificacion).surteEfecto();
  }

  private Expediente leer(Expediente e, String notificacion, Instant en, Usuario quien) {
    var aviso = aviso(e, notificacion);
    if (aviso.leida() != null) {
      return e;
    }
    var efecto = contextos.surteEfecto(e, aviso.depositada(), en);
    var acto =
        new Acto(
            Actos.NOTIFICACION_LEIDA,
            Mirada.autor(quien, e),
            null,
            new Actos.Leida(notificacion, en, efecto),
            Map.of("notificacion", notificacion, "surteEfecto", efecto.toString()),
            LocalDate.ofInstant(en, RelojLegal.LIMA),
            false);
    var actual = e;
    for (var suceso : Decisor.decidir(e, acto, contextos.de(e, en)).sucesos()) {
      actual = actual.con(suceso, Asiento.del(en, acto.fecha()));
    }
    return actual;
  }

  private static Notificacion aviso(Expediente e, String id) {
    return e.notificaciones().stream()
        .filter(n -> n.id().equals(id))
        .findFirst()
        .orElseThrow(Expedientes::noEncontrado);
  }
}
