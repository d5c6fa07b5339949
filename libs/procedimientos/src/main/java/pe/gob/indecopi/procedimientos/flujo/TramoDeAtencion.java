package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.CONCLUIDO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.SE_ATIENDE_SOLO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.ATENCION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.ATENDIDO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.SOLICITANTES;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Renglon.en;

import java.util.List;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;

/** A service that is given when it is asked: a search, a certificate, a copy. */
final class TramoDeAtencion {
  private TramoDeAtencion() {}

  /**
   * What the service gives by itself is given in the very write by which nothing is missing any
   * more (Ley 27444, art. 31): no crash comes between the payment and the act.
   */
  static List<Renglon> sola() {
    return TramoDePresentacion.completas(
        si -> si.y(SE_ATIENDE_SOLO),
        renglon -> renglon.pasaA(CONCLUIDO, ATENDIDO).fijandoFecha().despues(Actos.ATENDER));
  }

  /** ATENDER: who asked is told; of what an official gives, the table tells. */
  static List<Efecto> atendida(Expediente e, Acto acto, Contexto c) {
    return acto.autor().calidad() == Calidad.SISTEMA
        ? e.partes(Papel.SOLICITANTE).stream()
            .<Efecto>map(p -> new Efecto.Notifica(p.id(), acto.tipo(), c.surteEfecto()))
            .toList()
        : List.of();
  }

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
