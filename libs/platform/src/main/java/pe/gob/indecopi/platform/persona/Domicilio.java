package pe.gob.indecopi.platform.persona;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;

/**
 * An address.
 *
 * @param direccion street and number
 * @param distrito district
 * @param provincia province
 * @param departamento department or region
 * @param pais ISO 3166-1 alpha-2 code
 * @param correo e-mail, if the person gave one
 * @param idioma language in which it wants its mail, {@code es} or {@code en}; Spanish unless said
 */
public record Domicilio(
    @Size(min = 1, max = 300) String direccion,
    @Size(max = 100) @Nullable String distrito,
    @Size(max = 100) @Nullable String provincia,
    @Size(max = 100) @Nullable String departamento,
    @Schema(pattern = "^[A-Z]{2}$", example = "PE") String pais,
    @Size(max = 254) @Nullable String correo,
    @Schema(pattern = "^(es|en)$", example = "es") @Nullable String idioma)
    implements Validable {

  /** An address of a person who did not say a language. */
  public Domicilio(
      String direccion,
      @Nullable String distrito,
      @Nullable String provincia,
      @Nullable String departamento,
      String pais,
      @Nullable String correo) {
    this(direccion, distrito, provincia, departamento, pais, correo, null);
  }

  /** Notes what is wrong with the address, under the pointer. */
  @Override
  public void validar(Faltas faltas, String puntero) {
    if (direccion.isBlank()) {
      faltas.agregar(puntero + "/direccion", Texto.de("no puede estar vacía", "must not be blank"));
    }
    if (!pais.matches("[A-Z]{2}")) {
      faltas.agregar(
          puntero + "/pais",
          Texto.de("use el código ISO 3166-1 de dos letras", "use the two-letter ISO 3166-1 code"));
    }
    if (correo != null && !esCorreo(correo)) {
      faltas.agregar(
          puntero + "/correo", Texto.de("no es un correo válido", "is not a valid e-mail"));
    }
    if (idioma != null && !idioma.matches("es|en")) {
      faltas.agregar(puntero + "/idioma", Texto.de("use es o en", "use es or en"));
    }
  }

  /** Whether that can be an e-mail address. */
  public static boolean esCorreo(String dicho) {
    return dicho.matches("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
  }
}
