package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.flujo.Etapas.ARCHIVO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.FIN_FIRME;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Renglon.en;

import java.util.List;
import java.util.stream.Stream;

/** What follows a final decision that fines or makes somebody bear the costs. */
final class TramoSancionador {
  private TramoSancionador() {}

  static List<Renglon> filas() {
    return Stream.of(FIN_FIRME, ARCHIVO)
        .flatMap(
            etapa ->
                Stream.of(
                    en(etapa).al(Actos.LIQUIDAR_COSTAS, FUNCIONARIO).notifica(PARTES),
                    en(etapa)
                        .al(Actos.IMPONER_MULTA_COERCITIVA, FUNCIONARIO)
                        .si(Condicion.previsto(Actos.IMPONER_MULTA_COERCITIVA))
                        .notifica(PARTES),
                    en(etapa).al(Actos.ANULAR_SANCION, FUNCIONARIO).notifica(PARTES)))
        .toList();
  }
}
