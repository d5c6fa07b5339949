package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.CONCLUIDO;
import static pe.gob.indecopi.procedimientos.expediente.Estado.EN_TRAMITE;
import static pe.gob.indecopi.procedimientos.expediente.Estado.FIRME;
import static pe.gob.indecopi.procedimientos.expediente.Estado.OBSERVADO;
import static pe.gob.indecopi.procedimientos.expediente.Estado.RESUELTO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_REMEDIO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CUENTA_DESDE_LA_SUBSANACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.DESISTIMIENTO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.EXAMEN_DE_FONDO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.FIN_FIRME;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.IMPUGNACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.SUBSANACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.SUBSANACION_DE_FONDO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.ACTO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.NOTIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.VENCIMIENTO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.SOLICITANTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.AUTORIDAD;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.CADA_NOTIFICADO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SOLICITANTE;
import static pe.gob.indecopi.procedimientos.flujo.Renglon.en;

import java.util.List;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien;

/** The examination: what is observed, corrected or left. */
final class TramoDeExamen {
  private TramoDeExamen() {}

  /**
   * What is missing is asked in one go; what never comes ends the request (Ley 27444, art. 126).
   */
  static List<Renglon> formal(Etapa etapa) {
    return Stream.of(
            observacion(etapa, SUBSANACION, Condicion.NO_OBSERVADO),
            subsanadas(etapa, SUBSANACION, "abandono", Condicion.PARALIZADO),
            abandono(etapa))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Renglon> abandono(Etapa etapa) {
    return Stream.of(
            Stream.of(en(etapa).vence("examenFormal")),
            // What was handed in does not complete it (Decisión 486, art. 144; Ley 27444, art.
            // 126.2).
            TramoDeAbandono.declarado(
                () -> en(etapa).al(Actos.DECLARAR_ABANDONO, FUNCIONARIO),
                Condicion.YA_OBSERVADO,
                SOLICITANTES),
            Stream.of(
                en(SUBSANACION)
                    .vence("subsanacion")
                    .si(Condicion.CON_ABANDONO)
                    .notifica(SOLICITANTES)
                    .abreSiHay("abandono", ParaQuien.SOLICITANTE, VENCIMIENTO)),
            TramoDeAbandono.alVencer(() -> en(SUBSANACION).vence("subsanacion"), SOLICITANTES),
            TramoDeAbandono.alVencer(() -> en(SUBSANACION).vence("abandono"), SOLICITANTES))
        .flatMap(filas -> filas)
        .toList();
  }

  /** Observed in the substance: decided with what there is when nothing comes. */
  static List<Renglon> deFondo() {
    return Stream.concat(
            observacion(EXAMEN_DE_FONDO, SUBSANACION_DE_FONDO, Condicion.SIEMPRE).stream(),
            Stream.of(
                en(SUBSANACION_DE_FONDO)
                    .vence("subsanacion")
                    .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
                    .notifica(SOLICITANTES)))
        .toList();
  }

  private static List<Renglon> observacion(Etapa etapa, Etapa espera, Condicion cuando) {
    return Stream.concat(
            Stream.of(
                en(etapa)
                    .al(Actos.OBSERVAR, FUNCIONARIO)
                    .si(cuando)
                    .pasaA(OBSERVADO, espera)
                    .termina("examenFormal")
                    .notifica(SOLICITANTES)
                    .abre("subsanacion", ParaQuien.SOLICITANTE, NOTIFICACION)),
            subsanadas(etapa, espera, "subsanacion", Condicion.EN_PLAZO).stream())
        .toList();
  }

  private static List<Renglon> subsanadas(
      Etapa etapa, Etapa espera, String plazo, Condicion cuando) {
    return List.of(
        subsanada(etapa, espera, plazo)
            .si(cuando.y(CUENTA_DESDE_LA_SUBSANACION))
            .deja("resolver")
            .abre("resolver", AUTORIDAD, ACTO),
        subsanada(etapa, espera, plazo).si(cuando));
  }

  private static Renglon subsanada(Etapa etapa, Etapa espera, String plazo) {
    return en(espera)
        .al(Actos.SUBSANAR, SOLICITANTE)
        .dentroDe(plazo)
        .pasaA(EN_TRAMITE, etapa)
        .termina("subsanacion", "abandono")
        .abreSiHay("examenFormal", AUTORIDAD, ACTO);
  }

  /** Found in order, it goes on to be examined in its substance. */
  static Renglon admision(Etapa etapa) {
    return en(etapa)
        .al(Actos.ADMITIR, FUNCIONARIO)
        .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
        .termina("examenFormal")
        .notifica(SOLICITANTES);
  }

  /** At any moment before the decision (Ley 27444, art. 161.1). */
  static List<Renglon> alegatos(Etapa... etapas) {
    return Stream.of(etapas)
        .flatMap(
            etapa ->
                Stream.of(
                    en(etapa).al(Actos.ALEGAR, PARTE), en(etapa).al(Actos.APORTAR_PRUEBA, PARTE)))
        .toList();
  }

  /** What the authority decides, with the term to challenge it where the entry has a remedy. */
  static List<Renglon> decision(Etapa... etapas) {
    return Stream.of(etapas)
        .flatMap(
            etapa ->
                Stream.of(
                    resuelta(etapa)
                        .si(CON_REMEDIO)
                        .pasaA(RESUELTO, IMPUGNACION)
                        .abreSiHay("impugnacion", CADA_NOTIFICADO, NOTIFICACION),
                    resuelta(etapa).pasaA(FIRME, FIN_FIRME)))
        .toList();
  }

  private static Renglon resuelta(Etapa etapa) {
    return en(etapa)
        .al(Actos.RESOLVER, FUNCIONARIO)
        .termina("resolver", "examenFormal")
        .deja("silencio", "apelarSilencio")
        .notifica(PARTES);
  }

  /**
   * At any moment, until the decision that ends the way (Ley 27444, art. 189; Decisión 486, art.
   * 12).
   */
  static List<Renglon> desistimiento(Etapa... etapas) {
    return Stream.of(etapas)
        .map(
            etapa ->
                en(etapa)
                    .al(Actos.DESISTIR, SOLICITANTE)
                    .pasaA(CONCLUIDO, DESISTIMIENTO)
                    .dejaTodo()
                    .notifica(PARTES))
        .toList();
  }
}
