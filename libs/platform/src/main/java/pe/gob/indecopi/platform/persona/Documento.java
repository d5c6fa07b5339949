package pe.gob.indecopi.platform.persona;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;

/**
 * The document that identifies a person.
 *
 * @param tipo which document
 * @param numero its number, as printed
 * @param pais ISO 3166-1 alpha-2 code of the country that gave it; PE unless said
 */
public record Documento(
    Tipo tipo,
    @Schema(pattern = "^[A-Za-z0-9][A-Za-z0-9./-]{0,29}$", example = "20999999990") String numero,
    @Schema(pattern = "^[A-Z]{2}$", example = "PE") @Nullable String pais)
    implements Validable {

  /** The documents that the contract knows. */
  public enum Tipo {
    DNI,
    CE,
    PASAPORTE,
    RUC,
    OTRO
  }

  /** What only Peru gives has Peru as its country. */
  public Documento {
    if (pais == null && tipo != Tipo.OTRO && tipo != Tipo.PASAPORTE) {
      pais = "PE";
    }
  }

  /**
   * Reads {@code TIPO:NUMERO}, as in the claim {@code documento} of a token.
   *
   * @throws IllegalArgumentException if it is no valid document
   */
  public static Documento de(String clave) {
    var corte = clave.indexOf(':');
    if (corte < 1) {
      throw new IllegalArgumentException("not TIPO:NUMERO");
    }
    var tipo = Tipo.valueOf(clave.substring(0, corte).toUpperCase(Locale.ROOT));
    var documento = new Documento(tipo, clave.substring(corte + 1), null);
    if (documento.numeroEquivocado() != null) {
      throw new IllegalArgumentException("not a valid number of " + tipo);
    }
    return documento;
  }

  /** {@code TIPO:NUMERO}, by which two documents are the same. */
  public String clave() {
    return tipo + ":" + numero;
  }

  /** Notes what is wrong with the document, under the pointer. */
  @Override
  public void validar(Faltas faltas, String puntero) {
    var mal = numeroEquivocado();
    if (mal != null) {
      faltas.agregar(puntero + "/numero", mal);
    }
    if (pais == null) {
      faltas.agregar(
          puntero + "/pais",
          Texto.de("indique el país que lo emitió", "say which country issued it"));
    } else if (!pais.matches("[A-Z]{2}")) {
      faltas.agregar(
          puntero + "/pais",
          Texto.de("use el código ISO 3166-1 de dos letras", "use the two-letter ISO 3166-1 code"));
    } else if (tipo != Tipo.OTRO && tipo != Tipo.PASAPORTE && !"PE".equals(pais)) {
      faltas.agregar(
          puntero + "/pais",
          Texto.de("este documento solo lo emite el Perú", "only Peru issues this document"));
    }
  }

  private @Nullable Texto numeroEquivocado() {
    return switch (tipo) {
      case DNI -> segun("[0-9]{8}", "el DNI tiene 8 dígitos", "a DNI has 8 digits");
      case CE ->
          segun(
              "[A-Za-z0-9]{9,12}",
              "el carné de extranjería tiene de 9 a 12 letras o dígitos",
              "a CE has 9 to 12 letters or digits");
      case RUC ->
          numero.matches("[0-9]{11}") && Ruc.esValido(numero)
              ? null
              : Texto.de(
                  "el RUC tiene 11 dígitos y su dígito verificador debe cuadrar",
                  "a RUC has 11 digits and its check digit must agree");
      case PASAPORTE, OTRO ->
          segun(
              "[A-Za-z0-9][A-Za-z0-9./-]{0,29}",
              "use de 1 a 30 letras, dígitos, puntos, barras o guiones",
              "use 1 to 30 letters, digits, dots, slashes or hyphens");
    };
  }

  private @Nullable Texto segun(String patron, String es, String en) {
    return numero.matches(patron) ? null : Texto.de(es, en);
  }
}
