package pe.gob.indecopi.signos.gaceta;

import java.util.List;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.signos.gaceta.Publicada.Medio;

/**
 * Brings into the gazette what an act opens to oppositions (Decisión 486, arts. 145 and 146). Its
 * day in the gazette is that of the act: where the office publishes, the publication itself; where
 * the applicant published in the official diary, the day on which that was proved, so that the
 * gazette of a day that is past gains nothing.
 */
final class Publicador implements Seguimiento {
  private final Gaceta gaceta;
  private final Contextos contextos;

  Publicador(Gaceta gaceta, Contextos contextos) {
    this.gaceta = gaceta;
    this.contextos = contextos;
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    for (var acto : nuevas) {
      e.plazos().stream()
          .filter(p -> p.tipo().equals("oposicion") && p.folio() == acto.folio())
          .findFirst()
          .ifPresent(ventana -> gaceta.publicar(publicada(e, acto, ventana)));
    }
  }

  private Publicada publicada(Expediente e, Actuacion acto, Plazo ventana) {
    var asunto = contextos.asunto(e.cabecera().procedimiento()).orElseThrow();
    return new Publicada(
        0,
        e.id().valor(),
        acto.folio(),
        e.cabecera().numero().toString(),
        e.cabecera().procedimiento(),
        acto.fecha(),
        ventana.desde(),
        ventana.vence(),
        acto.tipo().equals(Actos.ACREDITAR_PUBLICACION) ? Medio.DIARIO_OFICIAL : Medio.GACETA,
        acto.en(),
        e.partes(Papel.SOLICITANTE).stream().map(asunto::publica).toList(),
        asunto.publicado(e));
  }
}
