package pe.gob.indecopi.consumidor.audiencia;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * The record of a hearing to which both sides came: what they agreed on, if anything, and the
 * formula that the official proposed, which must stand in it (Ley 29571, art. 147).
 *
 * @param edicion which draft it is, from 1: a code is good for one alone
 * @param formula what the official proposed, if anything
 * @param constancias what else a side wants to stand in it
 * @param conformidades of the consumer and of the provider
 */
record Acta(
    int edicion,
    Desenlace desenlace,
    List<Clausula> clausulas,
    @Nullable String formula,
    @Nullable String constancias,
    Instant redactada,
    List<Conformidad> conformidades) {

  /** What came of it. */
  enum Desenlace {
    ACUERDO_TOTAL(Resultado.CONCILIACION_TOTAL),
    ACUERDO_PARCIAL(Resultado.CONCILIACION_PARCIAL),
    SIN_ACUERDO(Resultado.SIN_ACUERDO);

    private final Resultado resultado;

    Desenlace(Resultado resultado) {
      this.resultado = resultado;
    }

    Resultado resultado() {
      return resultado;
    }

    boolean conAcuerdo() {
      return resultado.conAcuerdo();
    }
  }

  /**
   * What a side binds itself to.
   *
   * @param obligado consumer or provider
   * @param obligacion in words
   * @param vence last day to do it
   */
  record Clausula(Lado obligado, String obligacion, @Nullable Dinero monto, LocalDate vence) {}

  /**
   * Whether a side agreed to the words of the record.
   *
   * @param enviados how many codes it was sent
   * @param codigo the last of them; absent before the first and once it was used
   * @param en when it agreed; absent until it does
   * @param quien subject that agreed for it
   */
  record Conformidad(
      Lado lado,
      int enviados,
      @Nullable Codigo codigo,
      @Nullable Instant en,
      @Nullable String quien) {
    static Conformidad falta(Lado lado) {
      return new Conformidad(lado, 0, null, null, null);
    }

    Conformidad enviado(Codigo nuevo) {
      return new Conformidad(lado, enviados + 1, nuevo, null, null);
    }

    Conformidad fallada(Codigo gastado) {
      return new Conformidad(lado, enviados, gastado, null, null);
    }

    Conformidad dada(Instant cuando, String sub) {
      return new Conformidad(lado, enviados, null, cuando, sub);
    }

    boolean dada() {
      return en != null;
    }
  }

  Acta {
    clausulas = List.copyOf(clausulas);
    conformidades = List.copyOf(conformidades);
  }

  Optional<Conformidad> de(Lado lado) {
    return conformidades.stream().filter(c -> c.lado() == lado).findFirst();
  }

  boolean conforme() {
    return conformidades.stream().allMatch(Conformidad::dada);
  }

  Acta con(Conformidad nueva) {
    return new Acta(
        edicion,
        desenlace,
        clausulas,
        formula,
        constancias,
        redactada,
        conformidades.stream().map(c -> c.lado() == nueva.lado() ? nueva : c).toList());
  }
}
