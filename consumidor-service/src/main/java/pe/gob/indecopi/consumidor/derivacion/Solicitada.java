package pe.gob.indecopi.consumidor.derivacion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.catalogo.CampoDeMateria;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.TipoRequisito;

/**
 * The filing that a complaint becomes: each field that the catalogue asks, as far as the complaint
 * tells it. What nobody told is left out, never made up.
 */
final class Solicitada {
  private final Reclamo reclamo;
  private final Causa causa;
  private final Procedimiento entrada;

  Solicitada(Reclamo reclamo, Causa causa, Procedimiento entrada) {
    this.reclamo = reclamo;
    this.causa = causa;
    this.entrada = entrada;
  }

  /**
   * As {@code POST /expedientes} takes it.
   *
   * @param documentos ids of the consumer's own papers, the first the one that proves most
   */
  Map<String, Object> cuerpo(List<String> documentos) {
    var cuerpo = new LinkedHashMap<String, Object>();
    cuerpo.put("procedimiento", entrada.codigo());
    cuerpo.put("solicitantes", List.of(reclamo.consumidor().persona()));
    cuerpo.put("contrapartes", List.of(reclamo.proveedor().persona()));
    cuerpo.put("materia", materia());
    var prueba = prueba();
    if (prueba == null || documentos.isEmpty()) {
      cuerpo.put("documentos", documentos);
    } else {
      cuerpo.put(
          "requisitos", List.of(Map.of("codigo", prueba, "documento", documentos.getFirst())));
      cuerpo.put("documentos", documentos.subList(1, documentos.size()));
    }
    return cuerpo;
  }

  private Map<String, Object> materia() {
    var sabido = sabido();
    var materia = new LinkedHashMap<String, Object>();
    entrada
        .materia()
        .forEach(
            (nombre, campo) -> {
              var valor = sabido.get(nombre);
              if (valor != null && cabe(campo, valor, materia)) {
                materia.put(nombre, valor);
              }
            });
    return materia;
  }

  private static boolean cabe(CampoDeMateria campo, Object valor, Map<String, Object> materia) {
    var si = campo.si();
    return (si == null || si.es(materia))
        && (campo.opciones().isEmpty() || campo.opciones().contains(valor));
  }

  /** What the complaint tells, by the names that the catalogues of ORPS and CPC give it. */
  private Map<String, @Nullable Object> sabido() {
    var m = reclamo.materia();
    var consumidor = reclamo.consumidor();
    var domicilio = consumidor.persona().domicilio();
    var natural = consumidor.persona().clase() == Persona.Clase.NATURAL;
    var pide = m.pedido() == null ? m.pretension().nombre().es() : m.pedido();
    var sabido = new LinkedHashMap<String, @Nullable Object>();
    sabido.put("denunciante", natural ? "PERSONA_NATURAL" : "MICROEMPRESA");
    sabido.put("correo", domicilio == null ? null : domicilio.correo());
    sabido.put("telefono", consumidor.telefono());
    sabido.put("motivo", causa.motivo().name());
    sabido.put("productoOServicio", m.que());
    sabido.put("sector", m.sector().name());
    sabido.put("valor", causa.valor());
    sabido.put("fechaDelHecho", causa.fecha().toString());
    sabido.put("pedido", pide);
    sabido.put("hechos", causa.hechos());
    sabido.put("medidasCorrectivas", m.pretension().nombre().es());
    sabido.put("pruebas", "Los documentos del reclamo " + reclamo.numero());
    sabido.put("expediente", reclamo.numero().toString());
    if (causa.acuerdo() != null) {
      sabido.put("acuerdoAnte", "SERVICIO_DE_ATENCION_AL_CIUDADANO");
      sabido.put(
          "partesDelAcuerdo",
          consumidor.persona().nombre() + " y " + reclamo.proveedor().persona().nombre());
      sabido.put("incumplimiento", causa.hechos());
    }
    return sabido;
  }

  /** The requirement under which the evidence goes, if the entry always asks for one. */
  private @Nullable String prueba() {
    return entrada.requisitos().stream()
        .filter(r -> r.tipo() == TipoRequisito.DOCUMENTO && r.obligatorio())
        .map(r -> r.codigo().toString())
        .findFirst()
        .orElse(null);
  }
}
