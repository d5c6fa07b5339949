package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno.ADMITIDO;
import static pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno.DESISTIDO;
import static pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno.ELEVADO;
import static pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno.EXTEMPORANEO;
import static pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno.FIRME;
import static pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno.IMPUGNADO;
import static pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno.INADMITIDO;
import static pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno.NO_PRESENTADO;
import static pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno.OBSERVADO;
import static pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno.PRESENTADO;
import static pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno.RESUELTO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.APARTE;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.ES_MEDIDA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.NADIE_APELA_EL_CUADERNO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.NO_ES_MEDIDA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.POR_EJECUTAR;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.SIN_OBSERVAR;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.ACTO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.NOTIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.EMPLAZADOS;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.AUTORIDAD;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.CADA_NOTIFICADO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PROMOVENTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SALA;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SISTEMA;

import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Etapa;

/**
 * The small life of a notebook, whatever the stage of its file, which it never moves: its fee, its
 * admission, its decision and the appeal against either.
 *
 * <p>An opposition is judged and decided with its file; only the appeal against its inadmission
 * runs here (Ley 27444, art. 206.2).
 */
final class VidaDeCuaderno {
  /** The table; its stages are the states of a notebook. */
  static final Flujo TABLA =
      new Flujo("cuaderno", etapa(PRESENTADO), filas().map(Renglon::fila).toList());

  private VidaDeCuaderno() {}

  static Etapa etapa(EstadoCuaderno estado) {
    return new Etapa(estado.name());
  }

  private static Renglon en(EstadoCuaderno estado) {
    return Renglon.en(etapa(estado)).deCuaderno();
  }

  private static Stream<Renglon> filas() {
    return Stream.of(
            pago(),
            calificacion(),
            subsanacion(),
            decision(PRESENTADO),
            decision(ADMITIDO),
            escritos(),
            desistimiento(),
            ejecucion(),
            apelacion(),
            segundaInstancia())
        .flatMap(s -> s);
  }

  /** Its fee is paid within two days (Ley 27444, art. 125.1), or it was never asked. */
  private static Stream<Renglon> pago() {
    var promovente = Fila.Destinatarios.PROMOVENTE;
    return Stream.concat(
        Stream.of(PRESENTADO, OBSERVADO, ADMITIDO, NO_PRESENTADO)
            .flatMap(
                estado ->
                    Stream.of(
                        en(estado)
                            .al(Actos.PAGO_CONFIRMADO, SISTEMA)
                            .si(APARTE)
                            .termina(ReglasDeCuaderno.COMPLETAR_FECHA),
                        en(estado)
                            .al(Actos.PAGO_INSUFICIENTE, SISTEMA)
                            .si(APARTE)
                            .notifica(promovente),
                        en(estado).al(Actos.PAGO_RECHAZADO, SISTEMA).si(APARTE))),
        Stream.of(PRESENTADO, OBSERVADO)
            .map(
                estado ->
                    en(estado)
                        .vence(ReglasDeCuaderno.COMPLETAR_FECHA)
                        .si(APARTE)
                        .queda(NO_PRESENTADO)
                        .notifica(promovente)));
  }

  private static Stream<Renglon> calificacion() {
    var promovente = Fila.Destinatarios.PROMOVENTE;
    return Stream.of(
        en(PRESENTADO).al(Actos.SUBSANAR, PROMOVENTE).si(APARTE),
        // All that is missing is asked at once (Ley 27444, art. 126.2).
        en(PRESENTADO)
            .al(Actos.OBSERVAR, FUNCIONARIO)
            .si(APARTE.y(SIN_OBSERVAR))
            .queda(OBSERVADO)
            .notifica(promovente)
            .abreSiHay("subsanacion", Fila.ParaQuien.PROMOVENTE, NOTIFICACION),
        en(PRESENTADO)
            .al(Actos.ADMITIR, FUNCIONARIO)
            .si(APARTE)
            .queda(ADMITIDO)
            .notifica(promovente),
        en(PRESENTADO)
            .al(Actos.INADMITIR, FUNCIONARIO)
            .si(APARTE)
            .queda(INADMITIDO)
            .notifica(promovente)
            .abreSiHay("impugnacion", Fila.ParaQuien.PROMOVENTE, NOTIFICACION),
        // Received late under its author's responsibility (Ley 27444, art. 124.1).
        en(EXTEMPORANEO)
            .al(Actos.INADMITIR, FUNCIONARIO)
            .si(APARTE)
            .queda(INADMITIDO)
            .notifica(promovente)
            .abreSiHay("impugnacion", Fila.ParaQuien.PROMOVENTE, NOTIFICACION));
  }

  private static Stream<Renglon> subsanacion() {
    return Stream.of(
        en(OBSERVADO)
            .al(Actos.SUBSANAR, PROMOVENTE)
            .dentroDe("subsanacion")
            .queda(PRESENTADO)
            .termina("subsanacion"),
        en(OBSERVADO)
            .vence("subsanacion")
            .queda(NO_PRESENTADO)
            .notifica(Fila.Destinatarios.PROMOVENTE));
  }

  /** Granted before the other side is heard, it is told when the measure is executed. */
  private static Stream<Renglon> decision(EstadoCuaderno estado) {
    return Stream.of(
            en(estado).al(Actos.DICTAR_MEDIDA_CAUTELAR, FUNCIONARIO).si(APARTE.y(ES_MEDIDA)),
            en(estado).al(Actos.RESOLVER_CUADERNO, FUNCIONARIO).si(APARTE.y(NO_ES_MEDIDA)))
        .map(
            r ->
                r.queda(RESUELTO)
                    .termina("resolver")
                    .notifica(EMPLAZADOS)
                    .abreSiHay("impugnacion", CADA_NOTIFICADO, NOTIFICACION));
  }

  private static Stream<Renglon> escritos() {
    return Stream.concat(
        Stream.of(PRESENTADO, ADMITIDO, IMPUGNADO, ELEVADO)
            .flatMap(
                estado ->
                    Stream.of(
                        en(estado).al(Actos.ALEGAR, PARTE).si(APARTE),
                        en(estado).al(Actos.APORTAR_PRUEBA, PARTE).si(APARTE))),
        Stream.of(
            en(ADMITIDO).al(Actos.PROGRAMAR_VISITA, FUNCIONARIO).si(APARTE),
            en(ADMITIDO).al(Actos.LEVANTAR_ACTA, FUNCIONARIO).si(APARTE).notifica(EMPLAZADOS)));
  }

  private static Stream<Renglon> desistimiento() {
    return Stream.of(PRESENTADO, OBSERVADO, ADMITIDO)
        .map(
            estado ->
                en(estado)
                    .al(Actos.DESISTIR, PROMOVENTE)
                    .si(APARTE)
                    .queda(DESISTIDO)
                    .deja("resolver", "subsanacion", ReglasDeCuaderno.COMPLETAR_FECHA)
                    .notifica(PARTES));
  }

  private static Stream<Renglon> ejecucion() {
    return Stream.of(RESUELTO, IMPUGNADO, ELEVADO, FIRME)
        .map(
            estado ->
                en(estado)
                    .al(Actos.EJECUTAR_MEDIDA, FUNCIONARIO)
                    .si(POR_EJECUTAR)
                    .notifica(EMPLAZADOS)
                    .abreSiHay("impugnacion", Fila.ParaQuien.SIN_PLAZO_AUN, NOTIFICACION));
  }

  /** Its appeal does not stop the measure (Ley 27444, art. 226.3). */
  private static Stream<Renglon> apelacion() {
    return Stream.of(
        en(INADMITIDO)
            .al(Actos.APELAR, PROMOVENTE)
            .dentroDe("impugnacion")
            .queda(IMPUGNADO)
            .termina("impugnacion"),
        en(INADMITIDO).vence("impugnacion"),
        en(RESUELTO)
            .al(Actos.APELAR, PARTE)
            .si(APARTE)
            .dentroDe("impugnacion")
            .queda(IMPUGNADO)
            .terminaElSuyo("impugnacion")
            .notifica(PARTES),
        en(RESUELTO).vence("impugnacion").si(NADIE_APELA_EL_CUADERNO).queda(FIRME),
        en(RESUELTO).vence("impugnacion"),
        en(IMPUGNADO)
            .al(Actos.APELAR, PARTE)
            .si(APARTE)
            .dentroDe("impugnacion")
            .terminaElSuyo("impugnacion")
            .notifica(PARTES),
        en(IMPUGNADO).vence("impugnacion"),
        en(ELEVADO).vence("impugnacion"));
  }

  private static Stream<Renglon> segundaInstancia() {
    return Stream.of(
        en(IMPUGNADO)
            .al(Actos.CONCEDER_RECURSO, FUNCIONARIO)
            .queda(ELEVADO)
            .notifica(PARTES)
            .abreSiHay("resolverApelacion", AUTORIDAD, ACTO),
        en(ELEVADO)
            .al(Actos.RESOLVER_RECURSO, SALA)
            .termina("resolverApelacion")
            .deja("impugnacion")
            .notifica(PARTES));
  }
}
