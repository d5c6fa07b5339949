package pe.gob.indecopi.platform.persona;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;

/**
 * A person, natural or legal, or a group that the law treats as one.
 *
 * @param clase what kind of person
 * @param documento its document; a respondent may lack one
 * @param nombre name or business name
 * @param domicilio its address, if known
 * @param miembros the spouses or the heirs; empty for a single person
 */
public record Persona(
    Clase clase,
    @Nullable Documento documento,
    @Size(min = 1, max = 300) String nombre,
    @Nullable Domicilio domicilio,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 50) @Nullable List<Persona> miembros)
    implements Validable {

  /** The kinds of person of the contract. */
  public enum Clase {
    NATURAL,
    JURIDICA,
    SOCIEDAD_CONYUGAL,
    SUCESION_INDIVISA
  }

  /** A missing list of members is an empty one. */
  public Persona {
    miembros = miembros == null ? List.of() : List.copyOf(miembros);
  }

  @Override
  @SuppressWarnings("NullAway") // the constructor has made it a list
  public List<Persona> miembros() {
    return miembros;
  }

  /** Notes what is wrong with the person, under the pointer. A document is not demanded here. */
  @Override
  public void validar(Faltas faltas, String puntero) {
    if (nombre.isBlank()) {
      faltas.agregar(puntero + "/nombre", Texto.de("no puede estar vacío", "must not be blank"));
    }
    if (documento != null) {
      documento.validar(faltas, puntero + "/documento");
    }
    if (domicilio != null) {
      domicilio.validar(faltas, puntero + "/domicilio");
    }
    validarMiembros(faltas, puntero);
  }

  private void validarMiembros(Faltas faltas, String puntero) {
    var grupo = clase == Clase.SOCIEDAD_CONYUGAL || clase == Clase.SUCESION_INDIVISA;
    if (!grupo && !miembros().isEmpty()) {
      faltas.agregar(
          puntero + "/miembros",
          Texto.de(
              "solo una sociedad conyugal o una sucesión indivisa tiene miembros",
              "only a marital partnership or an undivided estate has members"));
    }
    if (clase == Clase.SOCIEDAD_CONYUGAL && miembros().size() != 2) {
      faltas.agregar(
          puntero + "/miembros",
          Texto.de("una sociedad conyugal tiene dos miembros", "a marital partnership has two"));
    }
    if (clase == Clase.SUCESION_INDIVISA && miembros().isEmpty()) {
      faltas.agregar(puntero + "/miembros", Texto.de("nombre a los herederos", "name the heirs"));
    }
    for (var i = 0; i < miembros().size(); i++) {
      miembros().get(i).validar(faltas, puntero + "/miembros/" + i);
    }
  }
}
