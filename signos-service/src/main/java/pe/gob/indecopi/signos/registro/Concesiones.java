package pe.gob.indecopi.signos.registro;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.signos.solicitud.RegistroDeSigno;

/** What certificates enter in the register, once, however often they are told. */
final class Concesiones implements Seguimiento {
  private final Registros registros;
  private final RegistroDeSigno registroDeSigno;

  Concesiones(Registros registros, RegistroDeSigno registroDeSigno) {
    this.registros = registros;
    this.registroDeSigno = registroDeSigno;
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    nuevas.stream()
        .filter(a -> a.tipo().equals(Actos.EMITIR_CERTIFICADO))
        .forEach(a -> conceder(e, a));
  }

  /** The entry of that file, made now if its certificate's act has not made it yet. */
  Optional<Partida> de(Expediente e) {
    despues(e, e.actuaciones());
    return registros.de(Concesion.id(e));
  }

  private void conceder(Expediente e, Actuacion certificado) {
    var materia = e.pedido().materia();
    switch (e.cabecera().procedimiento()) {
      case "DSD-10" -> {
        var solicitud = registroDeSigno.leer(e.pedido());
        registros.inscribir(
            Concesion.id(e),
            TipoDeRegistro.de(solicitud.tipo()),
            false,
            n -> Concesion.de(e, solicitud, certificado, n));
      }
      case "DSD-1" -> {
        var nombre = String.valueOf(materia.get("denominacion"));
        var declarada = registros.declarada(nombre, certificado.fecha());
        otra(
            e,
            TipoDeRegistro.AUTORIZACION_DE_USO,
            declarada.map(Partida::numeroCertificado).orElse(null),
            certificado);
      }
      case "DSD-5" -> otra(e, TipoDeRegistro.DENOMINACION_DE_ORIGEN, null, certificado);
      case "DSD-11" -> {
        if (esNuevo(materia)) {
          otra(e, TipoDeRegistro.CONTRATO_DE_TECNOLOGIA, null, certificado);
        }
      }
      default -> {
        // Its certificate is of what was annotated, or of no right.
      }
    }
  }

  /** TUPA DSD-11: what prolongs or changes a contract is annotated in its entry. */
  private static boolean esNuevo(Map<String, Object> materia) {
    return "REGISTRO".equals(materia.get("modalidad"));
  }

  private void otra(
      Expediente e, TipoDeRegistro tipo, @Nullable String declaracion, Actuacion certificado) {
    registros.inscribir(
        Concesion.id(e), tipo, false, n -> Concesion.de(e, tipo, declaracion, certificado, n));
  }
}
