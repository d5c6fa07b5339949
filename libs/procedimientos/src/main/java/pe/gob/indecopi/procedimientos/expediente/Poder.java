package pe.gob.indecopi.procedimientos.expediente;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;

/**
 * By what a representative stands for somebody (Ley 27444, art. 115).
 *
 * @param tipo general for the ordinary course of a file, special for what art. 115.2 names
 * @param forma in what form it was given
 * @param actos kinds of act that a special power was given for: {@code DESISTIR}
 * @param pais country where it was given, ISO 3166-1; Peru unless said
 * @param legalizacion how a foreign one was made good in Peru
 * @param idioma language, ISO 639-1; Spanish unless said
 * @param traduccion document that holds its translation, signed by who made it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Poder(
    Tipo tipo,
    Forma forma,
    @Nullable @Size(max = 20) List<@Size(min = 1, max = 60) String> actos,
    @Schema(pattern = "^[A-Z]{2}$", example = "PE") @Nullable String pais,
    @Nullable Legalizacion legalizacion,
    @Schema(pattern = "^[a-z]{2}$", example = "es") @Nullable String idioma,
    @Nullable String traduccion)
    implements Validable {

  private static final String PERU = "PE";
  private static final String CASTELLANO = "es";

  /** A power for the ordinary course of a file, given in Peru. */
  public static Poder general(Forma forma) {
    return new Poder(Tipo.GENERAL, forma, null, null, null, null, null);
  }

  /** For what a power is good. */
  public enum Tipo {
    GENERAL,
    ESPECIAL
  }

  /** The form in which a power is given. */
  public enum Forma {
    /** Named in the filing itself (art. 115.1). */
    DESIGNACION_EN_EL_ESCRITO,
    /** A letter that the party signed (art. 115.1). */
    CARTA_PODER,
    /** A private document with signatures that a notary or an official legalised (art. 115.2). */
    FIRMA_LEGALIZADA,
    /** Said by both before the authority, with its record (art. 115.2). */
    COMPARECENCIA,
    /**
     * In the Registros Públicos, with their word that it is in force (TUPA, CPC and SAC, note 2).
     */
    INSCRITO_EN_REGISTROS
  }

  /** How a power that was given abroad is made good in Peru. */
  public enum Legalizacion {
    /** By a Peruvian consul (TUPA, DSD, note 2.C; CPC and SAC, note 2.C; DIN, note 14.c). */
    CONSULAR,
    /** Which does without the consul (Convention of The Hague of 5-10-1961; R. Leg. 29445). */
    APOSTILLA
  }

  private static final Set<Forma> SOLEMNES =
      Set.of(Forma.FIRMA_LEGALIZADA, Forma.COMPARECENCIA, Forma.INSCRITO_EN_REGISTROS);

  /** Whether it was given for that act, which not every power is good for (art. 115.2). */
  public boolean alcanza(String acto) {
    return tipo == Tipo.ESPECIAL && actos != null && actos.contains(acto);
  }

  /** Notes what its form lacks, so that whoever holds it learns it when it is handed in. */
  @Override
  public void validar(Faltas faltas, String puntero) {
    forma(faltas, puntero);
    if (pais != null && !pais.matches("[A-Z]{2}")) {
      faltas.agregar(
          puntero + "/pais",
          Texto.de("use el código ISO 3166-1 de dos letras", "use the two-letter ISO 3166-1 code"));
    }
    if (idioma != null && !idioma.equals(CASTELLANO) && traduccion == null) {
      faltas.agregar(
          puntero + "/traduccion",
          Texto.de(
              "adjunte su traducción, suscrita por quien la hizo (Ley 27444, art. 41.1.2)",
              "hand in its translation, signed by who made it (Ley 27444, art. 41.1.2)"));
    }
  }

  private void forma(Faltas faltas, String puntero) {
    if (tipo == Tipo.GENERAL) {
      return;
    }
    if (!SOLEMNES.contains(forma)) {
      faltas.agregar(
          puntero + "/forma",
          Texto.de(
              "un poder especial lleva firmas legalizadas, se declara en comparecencia o está inscrito (Ley 27444, art. 115.2)",
              "a special power bears legalised signatures, is said before the authority or registered (Ley 27444, art. 115.2)"));
    }
    if (actos == null || actos.isEmpty()) {
      faltas.agregar(
          puntero + "/actos",
          Texto.de(
              "un poder especial dice para qué actos se da (Ley 27444, art. 115.2)",
              "a special power says for which acts it is given (Ley 27444, art. 115.2)"));
    }
    if (pais != null && !pais.equals(PERU) && legalizacion == null) {
      faltas.agregar(
          puntero + "/legalizacion",
          Texto.de(
              "un poder especial dado en el extranjero lleva visación consular o apostilla (TUPA, DSD, nota 2.C)",
              "a special power given abroad bears a consul's visa or the apostille (TUPA, DSD, note 2.C)"));
    }
  }
}
