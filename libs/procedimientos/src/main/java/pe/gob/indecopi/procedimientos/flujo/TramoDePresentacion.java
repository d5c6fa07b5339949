package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.EN_TRAMITE;
import static pe.gob.indecopi.procedimientos.expediente.Estado.NO_PRESENTADO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.COMPLETA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.INCOMPLETA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.PAGADA_A_TIEMPO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.NO_PRESENTADA;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.PRESENTACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.NOTIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.PRESENTADO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.SOLICITANTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.AUTORIDAD;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SISTEMA;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SOLICITANTE;
import static pe.gob.indecopi.procedimientos.flujo.Renglon.en;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien;

/** From the filing to the first examination. */
final class TramoDePresentacion {
  private TramoDePresentacion() {}

  /**
   * What the filing date waits for is asked once, with its term (Ley 27444, art. 125; D.Leg. 1075,
   * art. 52), and without it the filing counts as never made.
   *
   * @param primera where a complete filing goes
   */
  static List<Renglon> hasta(Etapa primera) {
    var completas = completas(UnaryOperator.identity(), renglon -> empieza(renglon, primera));
    return Stream.concat(completas.stream(), incompletas().stream()).toList();
  }

  /**
   * The rows in which nothing is missing any more.
   *
   * @param si what else they wait for
   * @param va where they go
   */
  static List<Renglon> completas(UnaryOperator<Condicion> si, UnaryOperator<Renglon> va) {
    var completa = si.apply(COMPLETA);
    return List.of(
        va.apply(en(PRESENTACION).al(Actos.PRESENTAR, PARTE).si(completa)),
        va.apply(en(PRESENTACION).al(Actos.SUBSANAR, SOLICITANTE).si(completa))
            .dentroDe("completarFecha")
            .termina("completarFecha"),
        va.apply(en(PRESENTACION).al(Actos.PAGO_CONFIRMADO, SISTEMA).si(completa))
            .termina("completarFecha"),
        // A receipt counts from its own date: fees-service may confirm it after the term was swept.
        va.apply(en(NO_PRESENTADA).al(Actos.PAGO_CONFIRMADO, SISTEMA).si(si.apply(PAGADA_A_TIEMPO)))
            .notifica(SOLICITANTES));
  }

  private static List<Renglon> incompletas() {
    return List.of(
        en(PRESENTACION)
            .al(Actos.PRESENTAR, PARTE)
            .si(INCOMPLETA)
            .notifica(SOLICITANTES)
            .abre("completarFecha", ParaQuien.SOLICITANTE, NOTIFICACION),
        en(PRESENTACION).al(Actos.SUBSANAR, SOLICITANTE).si(INCOMPLETA).dentroDe("completarFecha"),
        en(PRESENTACION).al(Actos.PAGO_CONFIRMADO, SISTEMA).si(INCOMPLETA),
        en(PRESENTACION).al(Actos.PAGO_INSUFICIENTE, SISTEMA).notifica(SOLICITANTES),
        en(PRESENTACION).al(Actos.PAGO_RECHAZADO, SISTEMA).notifica(SOLICITANTES),
        en(PRESENTACION)
            .vence("completarFecha")
            .pasaA(NO_PRESENTADO, NO_PRESENTADA)
            .notifica(SOLICITANTES),
        en(NO_PRESENTADA).al(Actos.PAGO_CONFIRMADO, SISTEMA));
  }

  private static Renglon empieza(Renglon renglon, Etapa primera) {
    return renglon
        .pasaA(EN_TRAMITE, primera)
        .fijandoFecha()
        .abreSiHay("examenFormal", AUTORIDAD, PRESENTADO)
        .abreSiHay("resolver", AUTORIDAD, PRESENTADO);
  }
}
