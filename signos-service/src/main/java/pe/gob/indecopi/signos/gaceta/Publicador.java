package pe.gob.indecopi.signos.gaceta;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.signos.gaceta.Publicada.Errata;
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
      if (acto.tipo().equals(Actos.RECTIFICAR_PUBLICACION)) {
        rectificar(e, acto);
      } else {
        ventana(e, acto).ifPresent(v -> gaceta.publicar(publicada(e, acto, v, null)));
      }
    }
  }

  /** The window that an act opens to oppositions. */
  private static Optional<Plazo> ventana(Expediente e, Actuacion acto) {
    return e.plazos().stream()
        .filter(p -> p.tipo().equals("oposicion") && p.folio() == acto.folio())
        .findFirst();
  }

  /**
   * An erratum is published as what errs was, with both texts and the window as it then stands (Ley
   * 27444, art. 201.2).
   */
  private void rectificar(Expediente e, Actuacion acto) {
    var ultima = ventana(e, acto).or(() -> e.ultimo("oposicion"));
    var erro = e.actuaciones().stream().filter(a -> ventana(e, a).isPresent()).findFirst();
    if (ultima.isEmpty() || erro.isEmpty()) {
      return;
    }
    var dicho = acto.datos();
    var errata =
        new Errata(
            erro.get().fecha(),
            String.valueOf(dicho.get("dice")),
            String.valueOf(dicho.get("debeDecir")),
            Boolean.TRUE.equals(dicho.get("correDeNuevo")));
    gaceta.publicar(publicada(e, acto, ultima.get(), errata));
  }

  private Publicada publicada(
      Expediente e, Actuacion acto, Plazo ventana, @Nullable Errata errata) {
    var asunto = contextos.asunto(e.cabecera().procedimiento()).orElseThrow();
    return new Publicada(
        0,
        e.id().valor(),
        acto.folio(),
        e.cabecera().numero().toString(),
        e.cabecera().procedimiento(),
        acto.fecha(),
        errata == null ? ventana.desde() : acto.fecha(),
        ventana.vence(),
        medio(e),
        acto.en(),
        e.partes(Papel.SOLICITANTE).stream().map(asunto::publica).toList(),
        asunto.publicado(e),
        errata);
  }

  /** Who proves a publication had it made in the diary. */
  private static Medio medio(Expediente e) {
    return e.actuaciones().stream().anyMatch(a -> a.tipo().equals(Actos.ACREDITAR_PUBLICACION))
        ? Medio.DIARIO_OFICIAL
        : Medio.GACETA;
  }
}
