package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_MULTA_APARTE;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.DE_OFICIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Etapa;

/** What is asked inside a file by a procedure that lives there: its notebook opens and ends. */
final class TramoDeCuadernos {
  static final String SOLICITAR_MEDIDA_CAUTELAR = "SOLICITAR_MEDIDA_CAUTELAR";
  static final String SOLICITAR_VISITA = "SOLICITAR_VISITA";

  /** The acts by which the catalogue says that such a procedure is asked. */
  static final Set<String> PROMUEVEN =
      Set.of(
          SOLICITAR_MEDIDA_CAUTELAR,
          SOLICITAR_VISITA,
          "LEVANTAR_MEDIDA",
          Actos.DIVIDIR,
          "MODIFICAR");

  /** The acts by which a notebook is decided by itself. */
  static final Set<String> DECIDEN = Set.of(Actos.DICTAR_MEDIDA_CAUTELAR, Actos.RESOLVER_CUADERNO);

  /** The acts by which the authority opens one of its own motion. */
  static final Set<String> ABREN = Set.of(Actos.DICTAR_MEDIDA_CAUTELAR, Actos.IMPONER_MULTA);

  private TramoDeCuadernos() {}

  /** Whether that act decides of a notebook, so that it may be appealed anew. */
  static boolean decideEnCuaderno(String acto) {
    return DECIDEN.contains(acto) || acto.equals(Actos.INADMITIR);
  }

  /** Whether that notebook is decided by itself: an opposition is, with its file. */
  static boolean seDecideAparte(Cuaderno k, Contexto c) {
    var sobre = c.otro(k.procedimiento()).sobre();
    return esDeOficio(k, c) || sobre != null && PROMUEVEN.contains(sobre.acto());
  }

  /** Whether it asks, or holds, a precautionary measure. */
  static boolean esMedida(Cuaderno k, Contexto c) {
    var sobre = c.otro(k.procedimiento()).sobre();
    return esDeOficio(k, c)
        ? !ReglasDeMulta.es(k) && !ReglasDeDivision.es(k)
        : sobre != null && sobre.acto().equals(SOLICITAR_MEDIDA_CAUTELAR);
  }

  private static boolean esDeOficio(Cuaderno k, Contexto c) {
    return k.procedimiento().equals(c.procedimiento().codigo());
  }

  /**
   * Where something may be asked inside a file. A measure may also be dictated of the authority's
   * own motion, or on what the request itself asks, where the entry gives an appeal against it
   * (D.Leg. 807, art. 38; Ley 27444, art. 226); a fine imposed, where it gives one against that.
   */
  static List<Renglon> en(Etapa... etapas) {
    return Stream.of(etapas).flatMap(TramoDeCuadernos::una).toList();
  }

  private static Stream<Renglon> una(Etapa etapa) {
    return Stream.concat(
        PROMUEVEN.stream().sorted().map(acto -> Renglon.en(etapa).al(acto, PARTE)),
        Stream.of(
            Renglon.en(etapa).al(Actos.DICTAR_MEDIDA_CAUTELAR, FUNCIONARIO).si(DE_OFICIO),
            Renglon.en(etapa).al(Actos.IMPONER_MULTA, FUNCIONARIO).si(CON_MULTA_APARTE)));
  }
}
