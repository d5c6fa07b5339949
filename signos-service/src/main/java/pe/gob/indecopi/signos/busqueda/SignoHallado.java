package pe.gob.indecopi.signos.busqueda;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.flujo.Publico;
import pe.gob.indecopi.signos.registro.EstadoRegistral;
import pe.gob.indecopi.signos.registro.Partida;
import pe.gob.indecopi.signos.registro.Situacion;
import pe.gob.indecopi.signos.registro.TipoDeRegistro;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas.Relacion;
import pe.gob.indecopi.signos.semejanza.Regla;
import pe.gob.indecopi.signos.semejanza.Semejanza;
import pe.gob.indecopi.signos.semejanza.Umbrales.Grado;
import pe.gob.indecopi.signos.semejanza.indice.Hallazgo;

/**
 * A sign of the register that resembles the one that was asked for, as anybody may see it.
 *
 * @param semejanza how alike it is to the ear and to the eye, and why
 * @param relacionDeClases how its classes meet those asked
 * @param riesgo what classes, state and date leave of the likeness, from 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignoHallado(
    @Schema(example = "reg_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f") String registro,
    @Schema(example = "M-00000123") String certificado,
    TipoDeRegistro tipo,
    @Schema(example = "CUSCA") @Nullable String denominacion,
    @Schema(example = "[25]") List<Integer> clases,
    @Schema(example = "[\"CUZCA MODA S.A.C.\"]") List<String> titulares,
    EstadoRegistral estado,
    @Schema(example = "000123-2026/DSD") String expediente,
    LocalDate concedido,
    @Nullable LocalDate vence,
    Parecido semejanza,
    Relacion relacionDeClases,
    @Schema(example = "0.935") BigDecimal riesgo) {

  /**
   * How alike two signs are.
   *
   * @param puntaje from 0 to 1
   * @param fonetica to the ear
   * @param ortografica to the eye
   */
  public record Parecido(
      @Schema(example = "0.935") BigDecimal puntaje,
      @Schema(example = "1.000") BigDecimal fonetica,
      @Schema(example = "0.567") BigDecimal ortografica,
      Grado grado,
      List<Razon> motivos) {

    static Parecido de(Semejanza s, Locale idioma) {
      return new Parecido(
          tres(s.puntaje()),
          tres(s.fonetica()),
          tres(s.ortografica()),
          s.grado(),
          s.motivos().stream().map(m -> new Razon(m.regla(), m.texto().en(idioma))).toList());
    }
  }

  /** One of the reasons. */
  public record Razon(
      Regla regla,
      @Schema(example = "«k» y «c»: la c fuerte, la k y la qu suenan igual") String texto) {}

  static SignoHallado de(Hallazgo h, Partida p, Situacion s, Locale idioma) {
    return new SignoHallado(
        p.id(),
        p.numeroCertificado(),
        p.tipo(),
        s.denominacion(),
        s.clases().stream().map(c -> c.clase()).toList(),
        s.titulares().stream().map(t -> String.valueOf(Publico.persona(t).get("nombre"))).toList(),
        s.estado(),
        p.numeroExpediente(),
        p.concedido(),
        s.vence(),
        Parecido.de(h.semejanza(), idioma),
        h.relacion(),
        tres(h.riesgo()));
  }

  static BigDecimal tres(double x) {
    return BigDecimal.valueOf(x).setScale(3, RoundingMode.HALF_UP);
  }
}
