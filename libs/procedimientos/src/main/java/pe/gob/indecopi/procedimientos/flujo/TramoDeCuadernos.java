package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PROMOVENTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SISTEMA;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Etapa;

/** What is asked inside a file by a procedure that lives there: its notebook opens and ends. */
final class TramoDeCuadernos {
  /** The acts by which the catalogue says that such a procedure is asked. */
  static final Set<String> PROMUEVEN =
      Set.of(
          "SOLICITAR_MEDIDA_CAUTELAR",
          "SOLICITAR_VISITA",
          "LEVANTAR_MEDIDA",
          "DIVIDIR",
          "MODIFICAR",
          "PROMOVER");

  /** The acts by which a notebook is decided by itself. */
  static final Set<String> DECIDEN = Set.of(Actos.DICTAR_MEDIDA_CAUTELAR, Actos.RESOLVER_CUADERNO);

  private TramoDeCuadernos() {}

  /** Whether that act decides of a notebook, so that it may be appealed anew. */
  static boolean decideEnCuaderno(String acto) {
    return DECIDEN.contains(acto) || acto.equals(Actos.INADMITIR);
  }

  /** Whether that notebook is decided by itself: an opposition is, with its file. */
  static boolean seDecideAparte(Cuaderno k, Contexto c) {
    var sobre = c.otro(k.procedimiento()).sobre();
    return sobre != null && PROMUEVEN.contains(sobre.acto());
  }

  static List<Renglon> en(Etapa... etapas) {
    return Stream.of(etapas).flatMap(TramoDeCuadernos::una).toList();
  }

  private static Stream<Renglon> una(Etapa etapa) {
    return Stream.concat(
        PROMUEVEN.stream().sorted().map(acto -> Renglon.en(etapa).al(acto, PARTE)),
        Stream.of(
            Renglon.en(etapa).al(Actos.DICTAR_MEDIDA_CAUTELAR, FUNCIONARIO).notifica(PARTES),
            Renglon.en(etapa).al(Actos.RESOLVER_CUADERNO, FUNCIONARIO).notifica(PARTES),
            Renglon.en(etapa).al(Actos.SUBSANAR, PROMOVENTE),
            Renglon.en(etapa).al(Actos.DESISTIR, PROMOVENTE).notifica(PARTES),
            Renglon.en(etapa)
                .al(Actos.PAGO_CONFIRMADO, SISTEMA)
                .termina(ReglasDeCuaderno.COMPLETAR_FECHA),
            Renglon.en(etapa)
                .al(Actos.PAGO_INSUFICIENTE, SISTEMA)
                .notifica(Fila.Destinatarios.PROMOVENTE),
            Renglon.en(etapa)
                .al(Actos.PAGO_RECHAZADO, SISTEMA)
                .notifica(Fila.Destinatarios.PROMOVENTE),
            Renglon.en(etapa)
                .vence(ReglasDeCuaderno.COMPLETAR_FECHA)
                .notifica(Fila.Destinatarios.PROMOVENTE)));
  }
}
