package pe.gob.indecopi.procedimientos.tramite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Decisor;

/**
 * Enters in another file what one act says for several: by the same author, of the same day, once
 * however often it is told, each file under its own compare-and-set.
 */
public final class RepetirActo {
  private static final Logger LOG = LoggerFactory.getLogger(RepetirActo.class);

  private final Expedientes expedientes;
  private final Contextos contextos;

  RepetirActo(Expedientes expedientes, Contextos contextos) {
    this.expedientes = expedientes;
    this.contextos = contextos;
  }

  /**
   * Repeats it. A file that has moved on since is left as it is.
   *
   * @param origen the file of the act
   * @param datos what the act says, as the record of its kind
   * @param en id of the other file
   * @return that file with the act in it; empty where it does not take it
   */
  public Optional<Expediente> repetir(Expediente origen, Actuacion acto, Record datos, String en) {
    try {
      return Optional.of(expedientes.ejecutar(en, e -> con(e, origen, acto, datos)));
    } catch (Rechazo noCabe) {
      LOG.info("{} of {} has no place in {}: {}", acto.tipo(), origen.id(), en, noCabe.codigo());
      return Optional.empty();
    }
  }

  private Expediente con(Expediente e, Expediente origen, Actuacion original, Record datos) {
    var clave = "repite:" + origen.id() + "/" + original.folio();
    if (e.porClave(clave).isPresent()) {
      return e;
    }
    Map<String, Object> como = new LinkedHashMap<>(original.datos());
    como.put("ordenadoEn", origen.cabecera().numero().toString());
    var acto =
        new Acto(original.tipo(), original.autor(), null, datos, como, original.fecha(), false);
    var asiento = new Asiento(original.en(), original.fecha(), clave, null, original.documentos());
    var despues = e;
    for (var suceso : Decisor.decidir(e, acto, contextos.de(e, original.en())).sucesos()) {
      var suyo = suceso.autor().equals(acto.autor()) ? asiento : asiento.sinDocumentos();
      despues = despues.con(suceso, suyo);
    }
    return despues;
  }
}
