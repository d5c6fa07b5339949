package pe.gob.indecopi.fees.memoria;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.fees.orden.CodigosDeTasas;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/** What is refused about drafts. */
final class Negativas {

  private Negativas() {}

  static Rechazo noEsta() {
    return new Rechazo(
        Codigos.NO_ENCONTRADO, Texto.de("No hay tal borrador", "There is no such draft"));
  }

  static Rechazo yaAprobado() {
    return new Rechazo(
        CodigosDeTasas.BORRADOR_APROBADO,
        Texto.de("Ese borrador ya fue aprobado", "That draft was approved already"));
  }

  static Rechazo apruebaSuAutor() {
    return new Rechazo(
        CodigosDeTasas.APRUEBA_SU_AUTOR,
        Texto.de(
            "Una tarifa la aprueba otra persona que la que la redactó",
            "A tariff is approved by another person than the one who drafted it"));
  }

  static Rechazo vigenciaOcupada() {
    return new Rechazo(
        CodigosDeTasas.VERSION_EXISTENTE,
        Texto.de(
            "El órgano ya tiene una versión con ese nombre o desde ese día",
            "The organ has a version of that name or from that day already"));
  }

  static Rechazo vigenciaPasada(LocalDate hoy) {
    return new Rechazo(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("La tarifa no puede entrar en vigencia", "The tariff cannot come into force"),
        List.of(new Falta("/vigencia/desde", desde(hoy))),
        Map.of());
  }

  static Texto desde(LocalDate hoy) {
    return Texto.de(
        "debe ser posterior al " + hoy + ": una tarifa no rige hacia atrás ni desde el mismo día",
        "must be after " + hoy + ": a tariff does not reach back, nor to the same day");
  }
}
