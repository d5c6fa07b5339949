package pe.gob.indecopi.signos.vigilancia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;
import pe.gob.indecopi.signos.niza.Niza;
import pe.gob.indecopi.signos.semejanza.Signo;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;

/**
 * A sign to watch.
 *
 * @param clases of Nice; absent for all. Related classes are looked at too
 * @param correo where a mail of courtesy goes for each finding; none is sent without it
 * @param desdeGrado how alike, at least, what is told must be; {@code MEDIO} unless said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignoVigilado(
    @Schema(example = "KUSKA") @Size(min = 1, max = 300) String signo,
    @Schema(example = "[25]") @Nullable @Size(max = 45) List<Integer> clases,
    @Nullable Grado desdeGrado,
    @Schema(example = "agente@example.pe") @Nullable @Size(max = 254) String correo)
    implements Validable {

  @Override
  public void validar(Faltas faltas, String puntero) {
    if (Signo.de(signo).vacio()) {
      faltas.agregar(
          puntero + "/signo",
          Texto.de(
              "Escriba palabras o cifras; no hay otra cosa que comparar.",
              "Write words or figures; there is nothing else to compare."));
    }
    new AvisosDeVigilancia(desdeGrado, correo).validar(faltas, puntero);
    var vistas = new HashSet<Integer>();
    for (var i = 0; clases != null && i < clases.size(); i++) {
      if (!Niza.existe(clases.get(i)) || !vistas.add(clases.get(i))) {
        faltas.agregar(
            puntero + "/clases/" + i,
            Texto.de("La clase va de 1 a 45, una sola vez.", "The class goes from 1 to 45, once."));
      }
    }
  }
}
