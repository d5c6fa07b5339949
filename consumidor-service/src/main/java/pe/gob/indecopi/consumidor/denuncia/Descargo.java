package pe.gob.indecopi.consumidor.denuncia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.codigo.Codigo;
import pe.gob.indecopi.consumidor.codigo.Codigo.Figura;
import pe.gob.indecopi.consumidor.denuncia.Imputaciones.Imputado;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;

/**
 * CONTESTAR and DESCARGAR: the answer of a respondent.
 *
 * @param allanamiento the charges that it acknowledges (Ley 29571, art. 112)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Descargo(
    @Size(min = 1, max = 20000) String texto,
    @Nullable @Size(max = 10) List<String> documentos,
    @Schema(example = "[\"k1\"]") @Nullable @Size(min = 1, max = 50) List<String> allanamiento)
    implements Actos.Aporta {

  void validar(Expediente e, Acto acto, Codigo codigo, Faltas faltas) {
    if (allanamiento == null) {
      return;
    }
    if (codigo.norma(Figura.ALLANAMIENTO).isEmpty()) {
      faltas.agregar(
          "/datos/allanamiento",
          Texto.de(
              "El Código que rige este expediente no prevé el allanamiento.",
              "The Código that governs this file does not provide for acknowledgement."));
      return;
    }
    var suyas = e.partesDe(acto.autor().documento()).stream().map(p -> p.id()).toList();
    var suyos =
        Imputaciones.cargos(e).stream()
            .filter(c -> suyas.isEmpty() || suyas.contains(c.parte()) || representa(e, suyas, c))
            .map(Imputado::id)
            .toList();
    IntStream.range(0, allanamiento.size())
        .filter(i -> !suyos.contains(allanamiento.get(i)))
        .forEach(
            i ->
                faltas.agregar(
                    "/datos/allanamiento/" + i,
                    Texto.de("No es un cargo contra usted.", "It is not a charge against you.")));
  }

  private static boolean representa(Expediente e, List<String> suyas, Imputado c) {
    return e.partes().stream()
        .anyMatch(p -> suyas.contains(p.id()) && p.representaA().contains(c.parte()));
  }
}
