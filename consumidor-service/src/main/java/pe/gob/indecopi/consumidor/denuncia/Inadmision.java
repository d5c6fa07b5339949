package pe.gob.indecopi.consumidor.denuncia;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.codigo.Codigo;
import pe.gob.indecopi.consumidor.codigo.Codigo.Figura;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * INADMITIR of a complaint: it is not heard, and why.
 *
 * @param causa the ground, where the law names it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Inadmision(
    @Nullable @Size(max = 20000) String motivo, @Nullable String documento, @Nullable Causa causa) {

  /** Grounds that the law names. */
  enum Causa {
    /** The provider put it right before the charges were notified (Ley 29571, art. 108). */
    SUBSANADA_ANTES_DE_LA_IMPUTACION,
    /** More than two years passed since the act or its end (Ley 29571, art. 121). */
    PRESCRITA
  }

  void validar(Codigo codigo, Faltas faltas) {
    if (causa == Causa.SUBSANADA_ANTES_DE_LA_IMPUTACION
        && codigo.norma(Figura.SUBSANACION).isEmpty()) {
      faltas.agregar(
          "/datos/causa",
          Texto.de(
              "El Código que rige este expediente no conoce esa causa.",
              "The Código that governs this file does not know that ground."));
    }
  }
}
