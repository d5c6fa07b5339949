package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.CONCLUIDO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.ATENCION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.ATENDIDO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.SOLICITANTES;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Renglon.en;

import java.util.List;
import java.util.stream.Stream;

/** A service that is given when it is asked: a search, a certificate, a copy. */
final class TramoDeAtencion {
  private TramoDeAtencion() {}

  static List<Renglon> filas() {
    return Stream.of(
            TramoDeExamen.formal(ATENCION),
            List.of(
                en(ATENCION)
                    .al(Actos.ATENDER, FUNCIONARIO)
                    .pasaA(CONCLUIDO, ATENDIDO)
                    .termina("examenFormal", "resolver")
                    .notifica(SOLICITANTES)),
            TramoDeExamen.decision(ATENCION))
        .flatMap(List::stream)
        .toList();
  }
}
