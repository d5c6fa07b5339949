package pe.gob.indecopi.procedimientos.flujo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Condena.Costas;
import pe.gob.indecopi.procedimientos.expediente.Condena.Medida;
import pe.gob.indecopi.procedimientos.expediente.Condena.Multa;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;

/** Measures, fines and costs that a decision orders, and what becomes of them. */
final class ReglasDeCondena {

  /** Who complains falsely, knowing it (D.Leg. 807, art. 7; D.Leg. 1075, art. 124). */
  private static final BigDecimal TOPE_DE_DENUNCIA_FALSA = new BigDecimal(50);

  private ReglasDeCondena() {}

  static @Nullable Condena de(
      @Nullable List<Medida> medidas, @Nullable List<Multa> multas, @Nullable Costas costas) {
    var condena =
        new Condena(
            medidas == null ? List.of() : medidas,
            multas == null ? List.of() : multas,
            costas,
            null);
    return condena.vacia() ? null : condena;
  }

  /** Each is of a party, and each fine within what the law of the entry lets. */
  static void validar(Expediente e, @Nullable Condena condena, Contexto c, Faltas faltas) {
    if (condena == null) {
      return;
    }
    IntStream.range(0, condena.medidas().size())
        .forEach(i -> parte(e, condena.medidas().get(i).parte(), "/datos/medidas/" + i, faltas));
    IntStream.range(0, condena.multas().size())
        .forEach(i -> multa(e, condena.multas().get(i), c, "/datos/multas/" + i, faltas));
    var costas = condena.costas();
    if (costas != null) {
      parte(e, costas.parte(), "/datos/costas", faltas);
    }
  }

  private static void multa(Expediente e, Multa multa, Contexto c, String puntero, Faltas faltas) {
    parte(e, multa.parte(), puntero, faltas);
    var tope = c.procedimiento().multa();
    if (tope == null) {
      faltas.agregar(
          puntero,
          Texto.de(
              "En este procedimiento no se imponen multas.",
              "No fine is imposed in this procedure."));
      return;
    }
    boolean denunciante =
        e.parte(multa.parte()).filter(p -> p.papel() == Papel.SOLICITANTE).isPresent();
    var hasta = denunciante ? TOPE_DE_DENUNCIA_FALSA : BigDecimal.valueOf(tope.uit());
    var norma = denunciante ? "D.Leg. 807, art. 7" : tope.norma();
    if (multa.cuantas().signum() == 0 || multa.cuantas().compareTo(hasta) > 0) {
      faltas.agregar(
          puntero + "/uit",
          Texto.de(
              "Más de 0 y hasta %s UIT (%s).".formatted(hasta, norma),
              "More than 0 and up to %s UIT (%s).".formatted(hasta, norma)));
    }
  }

  private static void parte(Expediente e, String parte, String puntero, Faltas faltas) {
    if (e.parte(parte).map(Parte::papel).filter(p -> p != Papel.REPRESENTANTE).isEmpty()) {
      faltas.agregar(
          puntero + "/parte",
          Texto.de("No hay tal parte en el expediente.", "There is no such party in the file."));
    }
  }

  /** What a remedy leaves of it: confirmed, the same; reversed, what is said in its place. */
  static @Nullable Condena tras(Expediente e, Actos.ResolverRecurso recurso) {
    return recurso.sentido() == Actos.SentidoRecurso.CONFIRMA ? ultima(e) : recurso.condena();
  }

  /** Who alone was fined and challenges is not fined more for it (Ley 27444, art. 237.3). */
  static void noAgravar(Expediente e, @Nullable Condena nueva, Faltas faltas) {
    var antes = ultima(e);
    var solo = Remedios.soloElSolicitante(e);
    if (nueva == null || antes == null || solo.isEmpty() || solo.get()) {
      return;
    }
    IntStream.range(0, nueva.multas().size())
        .filter(
            i -> de(nueva, nueva.multas().get(i)).compareTo(de(antes, nueva.multas().get(i))) > 0)
        .forEach(
            i ->
                faltas.agregar(
                    "/datos/multas/" + i + "/uit",
                    Texto.de(
                        "No puede agravar la multa de quien impugnó (Ley 27444, art. 237.3).",
                        "The fine of who challenged cannot grow (Ley 27444, art. 237.3).")));
  }

  private static BigDecimal de(Condena condena, Multa multa) {
    return condena.multas().stream()
        .filter(m -> m.parte().equals(multa.parte()))
        .map(Multa::cuantas)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static @Nullable Condena ultima(Expediente e) {
    return e.resoluciones().isEmpty() ? null : e.resoluciones().getLast().condena();
  }

  /**
   * ANULAR_SANCION: the entity annuls of its own motion what harms the public interest (Ley 27444,
   * art. 202), or a judge does (art. 218).
   */
  static final class Anulacion implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      var condena = ultima(e);
      return condena == null || condena.multas().isEmpty() || condena.anulada() != null
          ? Optional.of(
              new Falta(
                  "/tipo",
                  Texto.de(
                      "No hay una sanción firme que anular.",
                      "There is no final sanction to annul.")))
          : Optional.empty();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return List.of(new Efecto.AnulaCondena(acto.fecha()));
    }
  }

  /** LIQUIDAR_COSTAS: only where the decision says who bears them (D.Leg. 807, art. 7). */
  static final class Liquidacion implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      var condena = ultima(e);
      return condena == null || condena.costas() == null || condena.anulada() != null
          ? Optional.of(
              new Falta(
                  "/tipo",
                  Texto.de(
                      "La resolución no condena a nadie al pago de costas (D.Leg. 807, art. 7).",
                      "The decision makes nobody bear the costs (D.Leg. 807, art. 7).")))
          : Optional.empty();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return Reglas.papeles(documento(acto));
    }

    private static @Nullable List<String> documento(Acto acto) {
      var documento = acto.datos(Actos.LiquidarCostas.class).documento();
      return documento == null ? null : List.of(documento);
    }
  }
}
