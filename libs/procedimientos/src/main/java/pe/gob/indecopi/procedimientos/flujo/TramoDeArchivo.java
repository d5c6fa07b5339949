package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;

import java.util.List;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Etapa;

/**
 * What may be done with a file whatever its stage, also when it has ended: it is corrected, read,
 * copied, and some of it kept back. Written once here; no diagram repeats it.
 */
final class TramoDeArchivo {
  private TramoDeArchivo() {}

  static List<Renglon> de(List<Fila> propias) {
    var todas = TramoComun.todas(propias).stream().filter(e -> !e.equals(Etapas.PRESENTACION));
    var vivas = TramoComun.vivas(propias).stream().filter(v -> !v.equals(Etapas.PRESENTACION));
    return Stream.concat(
            todas.flatMap(TramoDeArchivo::siempre), vivas.flatMap(TramoDeArchivo::mientras))
        .toList();
  }

  private static Stream<Renglon> siempre(Etapa etapa) {
    return Stream.of(
        Renglon.en(etapa).al(ActosDeArchivo.RECTIFICAR, FUNCIONARIO).notifica(PARTES),
        Renglon.en(etapa).al(ActosDeArchivo.PEDIR_RESERVA, PARTE),
        Renglon.en(etapa).al(ActosDeArchivo.RESERVAR, FUNCIONARIO).notifica(PARTES),
        Renglon.en(etapa).al(ActosDeArchivo.LEVANTAR_RESERVA, FUNCIONARIO).notifica(PARTES),
        Renglon.en(etapa).al(ActosDeArchivo.SOLICITAR_LECTURA, PARTE),
        Renglon.en(etapa).al(ActosDeArchivo.ATENDER_LECTURA, FUNCIONARIO),
        Renglon.en(etapa).al(ActosDeArchivo.SOLICITAR_COPIAS, PARTE),
        Renglon.en(etapa).al(ActosDeArchivo.EXPEDIR_COPIAS, FUNCIONARIO));
  }

  /** What is still to be decided may be decided with another file (Ley 27444, art. 149). */
  private static Stream<Renglon> mientras(Etapa etapa) {
    return Stream.of(
        Renglon.en(etapa).al(ActosDeArchivo.ACUMULAR, FUNCIONARIO).notifica(PARTES),
        Renglon.en(etapa).al(ActosDeArchivo.DESACUMULAR, FUNCIONARIO).notifica(PARTES));
  }
}
