package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.expediente.Estado.CONCLUIDO;
import static pe.gob.indecopi.procedimientos.expediente.Estado.EN_TRAMITE;
import static pe.gob.indecopi.procedimientos.expediente.Estado.FIRME;
import static pe.gob.indecopi.procedimientos.expediente.Estado.IMPUGNADO;
import static pe.gob.indecopi.procedimientos.expediente.Estado.NO_PRESENTADO;
import static pe.gob.indecopi.procedimientos.expediente.Estado.OBSERVADO;
import static pe.gob.indecopi.procedimientos.expediente.Estado.RESUELTO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.ALGUIEN_PUEDE_IMPUGNAR;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.ANULADA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.APELADA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.COMPLETA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CONCEDE_ALGO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.CON_OPOSICION;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.INCOMPLETA;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.LAS_DEMAS_PUDIERON;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.NADIE_PUEDE_IMPUGNAR;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.OPOSICIONES_ADMITIDAS;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.PAGADA_A_TIEMPO;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.POR_CALIFICAR;
import static pe.gob.indecopi.procedimientos.flujo.Condicion.SIN_OPOSICION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.ACTO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.NOTIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Desde.PUBLICACION;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.PARTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios.SOLICITANTES;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.AUTORIDAD;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.CADA_NOTIFICADO;
import static pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien.TODOS;
import static pe.gob.indecopi.procedimientos.flujo.Quien.CUALQUIERA;
import static pe.gob.indecopi.procedimientos.flujo.Quien.FUNCIONARIO;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PARTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.PROMOVENTE;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SALA;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SISTEMA;
import static pe.gob.indecopi.procedimientos.flujo.Quien.SOLICITANTE;
import static pe.gob.indecopi.procedimientos.flujo.Renglon.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien;

/**
 * The flows that procedures run on. Which terms they open, and of how many days, is the catalogue's
 * ({@code terminos}); which article fixes each is said there.
 */
public final class Flujos {
  public static final Etapa PRESENTACION = new Etapa("PRESENTACION");
  public static final Etapa EXAMEN_FORMAL = new Etapa("EXAMEN_FORMAL");
  public static final Etapa SUBSANACION = new Etapa("SUBSANACION");
  public static final Etapa PUBLICACION_ORDENADA = new Etapa("PUBLICACION");
  public static final Etapa OPOSICION = new Etapa("OPOSICION");
  public static final Etapa TRASLADO = new Etapa("TRASLADO");
  public static final Etapa CONTESTACION = new Etapa("CONTESTACION");
  public static final Etapa EXAMEN_DE_FONDO = new Etapa("EXAMEN_DE_FONDO");
  public static final Etapa IMPUGNACION = new Etapa("IMPUGNACION");
  public static final Etapa RECONSIDERACION = new Etapa("RECONSIDERACION");
  public static final Etapa APELACION = new Etapa("APELACION");
  public static final Etapa SEGUNDA_INSTANCIA = new Etapa("SEGUNDA_INSTANCIA");
  public static final Etapa FIRMEZA = new Etapa("FIRMEZA");
  public static final Etapa FIN_FIRME = new Etapa("FIRME");
  public static final Etapa CERTIFICADO = new Etapa("CERTIFICADO");
  public static final Etapa ABANDONO = new Etapa("ABANDONO");
  public static final Etapa DESISTIMIENTO = new Etapa("DESISTIMIENTO");
  public static final Etapa NO_PRESENTADA = new Etapa("NO_PRESENTADO");
  public static final Etapa ARCHIVO = new Etapa("ARCHIVO");

  /** Registration with examination, publication and opposition (signs; patents share it). */
  public static final Flujo REGISTRO_CON_OPOSICION =
      new Flujo(
          "registro-con-oposicion",
          PRESENTACION,
          Stream.of(
                  presentacion(),
                  examenFormal(ordenDePublicar()),
                  publicacion(),
                  oposicion(),
                  fondo(),
                  remedios(),
                  fin(),
                  desistimiento(
                      PRESENTACION,
                      EXAMEN_FORMAL,
                      SUBSANACION,
                      PUBLICACION_ORDENADA,
                      OPOSICION,
                      TRASLADO,
                      CONTESTACION,
                      EXAMEN_DE_FONDO,
                      IMPUGNACION,
                      RECONSIDERACION,
                      APELACION,
                      SEGUNDA_INSTANCIA))
              .flatMap(List::stream)
              .map(Renglon::fila)
              .toList());

  /**
   * The same since the electronic gazette: the office publishes, free and of its own motion, and
   * nobody proves it (D.Leg. 1212, art. 6; D.S. 071-2017-PCM).
   */
  public static final Flujo REGISTRO_CON_GACETA =
      new Flujo(
          "registro-con-gaceta",
          PRESENTACION,
          Stream.of(
                  presentacion(),
                  examenFormal(publicacionDeOficio()),
                  oposicion(),
                  fondo(),
                  remedios(),
                  fin(),
                  desistimiento(
                      PRESENTACION,
                      EXAMEN_FORMAL,
                      SUBSANACION,
                      OPOSICION,
                      TRASLADO,
                      CONTESTACION,
                      EXAMEN_DE_FONDO,
                      IMPUGNACION,
                      RECONSIDERACION,
                      APELACION,
                      SEGUNDA_INSTANCIA))
              .flatMap(List::stream)
              .map(Renglon::fila)
              .toList());

  private static final Map<String, Flujo> POR_NOMBRE =
      Stream.of(REGISTRO_CON_OPOSICION, REGISTRO_CON_GACETA)
          .collect(Collectors.toUnmodifiableMap(Flujo::nombre, Function.identity()));

  private Flujos() {}

  /** Every flow, by name. */
  public static List<Flujo> todos() {
    return POR_NOMBRE.values().stream().sorted(Comparator.comparing(Flujo::nombre)).toList();
  }

  /** The flow of that name; one that does not exist is an {@link IllegalArgumentException}. */
  public static Flujo de(String nombre) {
    var flujo = POR_NOMBRE.get(nombre);
    if (flujo == null) {
      throw new IllegalArgumentException("There is no flow " + nombre);
    }
    return flujo;
  }

  private static List<Renglon> presentacion() {
    return List.of(
        en(PRESENTACION)
            .al(Actos.PRESENTAR, PARTE)
            .si(COMPLETA)
            .pasaA(EN_TRAMITE, EXAMEN_FORMAL)
            .fijandoFecha()
            .abre("examenFormal", AUTORIDAD, Fila.Desde.PRESENTADO)
            .abre("resolver", AUTORIDAD, Fila.Desde.PRESENTADO),
        en(PRESENTACION)
            .al(Actos.PRESENTAR, PARTE)
            .si(INCOMPLETA)
            .notifica(SOLICITANTES)
            .abre("completarFecha", ParaQuien.SOLICITANTE, NOTIFICACION),
        completa(Actos.SUBSANAR, SOLICITANTE).dentroDe("completarFecha"),
        en(PRESENTACION).al(Actos.SUBSANAR, SOLICITANTE).si(INCOMPLETA).dentroDe("completarFecha"),
        completa(Actos.PAGO_CONFIRMADO, SISTEMA),
        en(PRESENTACION).al(Actos.PAGO_CONFIRMADO, SISTEMA).si(INCOMPLETA),
        en(PRESENTACION).al(Actos.PAGO_INSUFICIENTE, SISTEMA).notifica(SOLICITANTES),
        en(PRESENTACION).al(Actos.PAGO_RECHAZADO, SISTEMA).notifica(SOLICITANTES),
        en(PRESENTACION)
            .vence("completarFecha")
            .pasaA(NO_PRESENTADO, NO_PRESENTADA)
            .notifica(SOLICITANTES),
        // A receipt counts from its own date: fees-service may confirm it after the term was swept.
        en(NO_PRESENTADA)
            .al(Actos.PAGO_CONFIRMADO, SISTEMA)
            .si(PAGADA_A_TIEMPO)
            .pasaA(EN_TRAMITE, EXAMEN_FORMAL)
            .fijandoFecha()
            .notifica(SOLICITANTES)
            .abre("examenFormal", AUTORIDAD, Fila.Desde.PRESENTADO)
            .abre("resolver", AUTORIDAD, Fila.Desde.PRESENTADO),
        en(NO_PRESENTADA).al(Actos.PAGO_CONFIRMADO, SISTEMA));
  }

  private static Renglon completa(String acto, Quien quien) {
    return en(PRESENTACION)
        .al(acto, quien)
        .si(COMPLETA)
        .pasaA(EN_TRAMITE, EXAMEN_FORMAL)
        .fijandoFecha()
        .termina("completarFecha")
        .abre("examenFormal", AUTORIDAD, Fila.Desde.PRESENTADO)
        .abre("resolver", AUTORIDAD, Fila.Desde.PRESENTADO);
  }

  private static Renglon ordenDePublicar() {
    return en(EXAMEN_FORMAL)
        .al(Actos.ORDENAR_PUBLICACION, FUNCIONARIO)
        .pasaA(EN_TRAMITE, PUBLICACION_ORDENADA)
        .termina("examenFormal")
        .notifica(SOLICITANTES)
        .abre("publicacion", ParaQuien.SOLICITANTE, NOTIFICACION);
  }

  /** The gazette comes out every day: the day of the act is that of the publication. */
  private static Renglon publicacionDeOficio() {
    return en(EXAMEN_FORMAL)
        .al(Actos.ORDENAR_PUBLICACION, FUNCIONARIO)
        .pasaA(EN_TRAMITE, OPOSICION)
        .termina("examenFormal")
        .notifica(SOLICITANTES)
        .abre("oposicion", TODOS, ACTO);
  }

  private static List<Renglon> examenFormal(Renglon publica) {
    return List.of(
        en(EXAMEN_FORMAL)
            .al(Actos.OBSERVAR, FUNCIONARIO)
            .pasaA(OBSERVADO, SUBSANACION)
            .termina("examenFormal")
            .notifica(SOLICITANTES)
            .abre("subsanacion", ParaQuien.SOLICITANTE, NOTIFICACION),
        publica,
        en(EXAMEN_FORMAL).vence("examenFormal"),
        en(SUBSANACION)
            .al(Actos.SUBSANAR, SOLICITANTE)
            .dentroDe("subsanacion")
            .pasaA(EN_TRAMITE, EXAMEN_FORMAL)
            .termina("subsanacion")
            .abre("examenFormal", AUTORIDAD, ACTO),
        en(SUBSANACION)
            .vence("subsanacion")
            .pasaA(CONCLUIDO, ABANDONO)
            .deja("resolver")
            .notifica(SOLICITANTES));
  }

  private static List<Renglon> publicacion() {
    return Stream.concat(
            publicacionPorAcreditar().stream(), subsanacionDeOposicion(PUBLICACION_ORDENADA))
        .toList();
  }

  private static List<Renglon> publicacionPorAcreditar() {
    return List.of(
        en(PUBLICACION_ORDENADA)
            .al(Actos.ACREDITAR_PUBLICACION, SOLICITANTE)
            .dentroDe("publicacion")
            .pasaA(EN_TRAMITE, OPOSICION)
            .termina("publicacion")
            .abre("oposicion", TODOS, PUBLICACION),
        en(PUBLICACION_ORDENADA)
            .vence("publicacion")
            .pasaA(CONCLUIDO, ABANDONO)
            .deja("resolver", "subsanarTasaOposicion")
            .notifica(PARTES),
        // The thirty days run from the publication (Decisión 486, art. 146), not from its proof,
        // which the applicant may hand in thirty days later.
        en(PUBLICACION_ORDENADA).al(Actos.OPONER, CUALQUIERA));
  }

  private static List<Renglon> oposicion() {
    var filas =
        new ArrayList<>(
            List.of(
                en(OPOSICION).al(Actos.OPONER, CUALQUIERA).dentroDe("oposicion"),
                en(OPOSICION)
                    .vence("oposicion")
                    .si(CON_OPOSICION)
                    .pasaA(EN_TRAMITE, TRASLADO)
                    .notifica(PARTES),
                en(OPOSICION)
                    .vence("oposicion")
                    .si(SIN_OPOSICION)
                    .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO),
                // Received on the last day and decided after the window was swept: in time.
                en(TRASLADO).al(Actos.OPONER, CUALQUIERA).dentroDe("oposicion"),
                en(EXAMEN_DE_FONDO)
                    .al(Actos.OPONER, CUALQUIERA)
                    .dentroDe("oposicion")
                    .pasaA(EN_TRAMITE, TRASLADO),
                en(TRASLADO)
                    .al(Actos.CORRER_TRASLADO, FUNCIONARIO)
                    .si(OPOSICIONES_ADMITIDAS)
                    .pasaA(EN_TRAMITE, CONTESTACION)
                    .notifica(SOLICITANTES)
                    .abre("contestacion", ParaQuien.SOLICITANTE, NOTIFICACION),
                en(CONTESTACION)
                    .al(Actos.CONTESTAR, SOLICITANTE)
                    .dentroDe("contestacion")
                    .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
                    .termina("contestacion")
                    .notifica(PARTES),
                en(CONTESTACION).vence("contestacion").pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)));
    for (var etapa : List.of(OPOSICION, TRASLADO)) {
      filas.addAll(calificacion(etapa));
    }
    filas.addAll(despuesDelTraslado());
    for (var etapa :
        List.of(
            OPOSICION,
            TRASLADO,
            CONTESTACION,
            EXAMEN_DE_FONDO,
            IMPUGNACION,
            RECONSIDERACION,
            APELACION,
            SEGUNDA_INSTANCIA,
            FIRMEZA,
            FIN_FIRME)) {
      // Against the inadmission of its opposition; the file itself goes on (Ley 27444, art. 206.2).
      filas.add(
          en(etapa).al(Actos.APELAR, PROMOVENTE).dentroDe("impugnacion").termina("impugnacion"));
    }
    for (var etapa : List.of(CONTESTACION, EXAMEN_DE_FONDO, IMPUGNACION, FIN_FIRME)) {
      // A late paper is judged whenever the official comes to it.
      filas.add(
          en(etapa)
              .al(Actos.INADMITIR, FUNCIONARIO)
              .notifica(Fila.Destinatarios.PROMOVENTE)
              .abre("impugnacion", ParaQuien.PROMOVENTE, NOTIFICACION));
    }
    return filas;
  }

  /** An opposition that lives again, or is withdrawn, when the others were already answered. */
  private static List<Renglon> despuesDelTraslado() {
    var filas = new ArrayList<Renglon>();
    for (var etapa : List.of(CONTESTACION, EXAMEN_DE_FONDO)) {
      // Paid within its two days and confirmed after them (D.Leg. 1075, art. 55).
      filas.add(
          en(etapa)
              .al(Actos.PAGO_CONFIRMADO, SISTEMA)
              .si(POR_CALIFICAR)
              .pasaA(EN_TRAMITE, TRASLADO)
              .deja("contestacion")
              .notifica(PARTES));
      filas.add(en(etapa).al(Actos.PAGO_CONFIRMADO, SISTEMA));
      // Its inadmission was revoked on appeal: it is answered as any other.
      filas.add(
          en(etapa)
              .al(Actos.ADMITIR, FUNCIONARIO)
              .pasaA(EN_TRAMITE, TRASLADO)
              .deja("contestacion")
              .notifica(PARTES));
    }
    filas.add(
        en(CONTESTACION)
            .al(Actos.DESISTIR, PROMOVENTE)
            .si(SIN_OPOSICION)
            .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
            .deja("contestacion")
            .notifica(PARTES));
    filas.add(en(CONTESTACION).al(Actos.DESISTIR, PROMOVENTE).notifica(PARTES));
    filas.add(en(EXAMEN_DE_FONDO).al(Actos.DESISTIR, PROMOVENTE).notifica(PARTES));
    return filas;
  }

  /** What becomes of an opposition: its fee, its papers, its admission. */
  private static List<Renglon> calificacion(Etapa etapa) {
    var sinOtra =
        etapa.equals(TRASLADO)
            ? Stream.of(
                en(etapa)
                    .al(Actos.INADMITIR, FUNCIONARIO)
                    .si(SIN_OPOSICION)
                    .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
                    .notifica(Fila.Destinatarios.PROMOVENTE)
                    .abre("impugnacion", ParaQuien.PROMOVENTE, NOTIFICACION),
                en(etapa)
                    .vence("subsanarTasaOposicion")
                    .si(SIN_OPOSICION)
                    .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
                    .notifica(Fila.Destinatarios.PROMOVENTE),
                en(etapa)
                    .al(Actos.DESISTIR, PROMOVENTE)
                    .si(SIN_OPOSICION)
                    .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
                    .notifica(PARTES))
            : Stream.<Renglon>empty();
    var decide =
        Stream.of(
            en(etapa)
                .al(Actos.ADMITIR, FUNCIONARIO)
                .termina("subsanarFundamentosOposicion", "subsanarPoderOposicion")
                .notifica(Fila.Destinatarios.PROMOVENTE),
            en(etapa)
                .al(Actos.INADMITIR, FUNCIONARIO)
                .notifica(Fila.Destinatarios.PROMOVENTE)
                .abre("impugnacion", ParaQuien.PROMOVENTE, NOTIFICACION),
            // D.Leg. 1075, arts. 54 and 55: before it is refused, what it lacks is asked for.
            en(etapa).al(Actos.OBSERVAR, FUNCIONARIO).notifica(Fila.Destinatarios.PROMOVENTE),
            en(etapa).vence("subsanarFundamentosOposicion"),
            en(etapa).vence("subsanarPoderOposicion"));
    return Stream.of(sinOtra, decide, subsanacionDeOposicion(etapa))
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<Renglon> subsanacionDeOposicion(Etapa etapa) {
    return Stream.of(
        en(etapa).al(Actos.PAGO_CONFIRMADO, SISTEMA).termina("subsanarTasaOposicion"),
        en(etapa).al(Actos.PAGO_INSUFICIENTE, SISTEMA).notifica(Fila.Destinatarios.PROMOVENTE),
        en(etapa).al(Actos.SUBSANAR, PROMOVENTE),
        en(etapa)
            .al(Actos.DESISTIR, PROMOVENTE)
            .termina(
                "subsanarTasaOposicion", "subsanarFundamentosOposicion", "subsanarPoderOposicion")
            .notifica(PARTES),
        en(etapa).vence("subsanarTasaOposicion").notifica(Fila.Destinatarios.PROMOVENTE));
  }

  private static List<Renglon> fondo() {
    var filas = new ArrayList<Renglon>();
    for (var etapa :
        List.of(
            OPOSICION,
            TRASLADO,
            CONTESTACION,
            EXAMEN_DE_FONDO,
            RECONSIDERACION,
            APELACION,
            SEGUNDA_INSTANCIA)) {
      // At any moment before the decision (Ley 27444, art. 161.1).
      filas.add(en(etapa).al(Actos.ALEGAR, PARTE));
      filas.add(en(etapa).al(Actos.APORTAR_PRUEBA, PARTE));
    }
    filas.add(
        en(EXAMEN_DE_FONDO)
            .al(Actos.RESOLVER, FUNCIONARIO)
            .pasaA(RESUELTO, IMPUGNACION)
            .termina("resolver")
            .notifica(PARTES)
            .abre("impugnacion", CADA_NOTIFICADO, NOTIFICACION));
    return filas;
  }

  private static List<Renglon> remedios() {
    return List.of(
        en(IMPUGNACION)
            .al(Actos.RECONSIDERAR, PARTE)
            .dentroDe("impugnacion")
            .pasaA(IMPUGNADO, RECONSIDERACION)
            .notifica(PARTES)
            .abre("resolverReconsideracion", AUTORIDAD, ACTO),
        en(IMPUGNACION)
            .al(Actos.APELAR, PARTE)
            .dentroDe("impugnacion")
            .pasaA(IMPUGNADO, APELACION)
            .notifica(PARTES),
        // Each party has its own reconsideration; it is decided before the file goes up.
        en(RECONSIDERACION).al(Actos.RECONSIDERAR, PARTE).dentroDe("impugnacion").notifica(PARTES),
        en(APELACION)
            .al(Actos.RECONSIDERAR, PARTE)
            .dentroDe("impugnacion")
            .pasaA(IMPUGNADO, RECONSIDERACION)
            .notifica(PARTES)
            .abre("resolverReconsideracion", AUTORIDAD, ACTO),
        en(APELACION).al(Actos.APELAR, PARTE).dentroDe("impugnacion").notifica(PARTES),
        en(RECONSIDERACION).al(Actos.APELAR, PARTE).dentroDe("impugnacion").notifica(PARTES),
        en(IMPUGNACION).vence("impugnacion").si(NADIE_PUEDE_IMPUGNAR).pasaA(FIRME, FIN_FIRME),
        en(IMPUGNACION).vence("impugnacion").si(ALGUIEN_PUEDE_IMPUGNAR),
        en(APELACION).vence("impugnacion"),
        en(RECONSIDERACION).vence("impugnacion"),
        en(SEGUNDA_INSTANCIA).vence("impugnacion"),
        en(RECONSIDERACION)
            .al(Actos.RESOLVER_RECURSO, FUNCIONARIO)
            .si(APELADA.y(LAS_DEMAS_PUDIERON))
            .pasaA(IMPUGNADO, APELACION)
            .termina("resolverReconsideracion")
            .deja("impugnacion")
            .notifica(PARTES)
            .abre("impugnacion", CADA_NOTIFICADO, NOTIFICACION),
        en(RECONSIDERACION)
            .al(Actos.RESOLVER_RECURSO, FUNCIONARIO)
            .si(LAS_DEMAS_PUDIERON)
            .pasaA(RESUELTO, IMPUGNACION)
            .termina("resolverReconsideracion")
            .deja("impugnacion")
            .notifica(PARTES)
            .abre("impugnacion", CADA_NOTIFICADO, NOTIFICACION),
        en(APELACION)
            .al(Actos.CONCEDER_RECURSO, FUNCIONARIO)
            .pasaA(IMPUGNADO, SEGUNDA_INSTANCIA)
            .notifica(PARTES)
            .abre("resolverApelacion", AUTORIDAD, ACTO),
        en(SEGUNDA_INSTANCIA).al(Actos.APELAR, PARTE).dentroDe("impugnacion").notifica(PARTES),
        en(SEGUNDA_INSTANCIA)
            .al(Actos.RESOLVER_RECURSO, SALA)
            .si(ANULADA.y(LAS_DEMAS_PUDIERON))
            .pasaA(EN_TRAMITE, EXAMEN_DE_FONDO)
            .termina("resolverApelacion")
            .deja("impugnacion")
            .notifica(PARTES)
            .abre("resolver", AUTORIDAD, ACTO),
        en(SEGUNDA_INSTANCIA)
            .al(Actos.RESOLVER_RECURSO, SALA)
            .si(LAS_DEMAS_PUDIERON)
            .pasaA(RESUELTO, FIRMEZA)
            .termina("resolverApelacion")
            .deja("impugnacion")
            .notifica(PARTES)
            .abre("firmeza", CADA_NOTIFICADO, NOTIFICACION),
        en(FIRMEZA).vence("firmeza").si(NADIE_PUEDE_IMPUGNAR).pasaA(FIRME, FIN_FIRME),
        en(FIRMEZA).vence("firmeza").si(ALGUIEN_PUEDE_IMPUGNAR));
  }

  private static List<Renglon> fin() {
    return List.of(
        en(FIN_FIRME).al(Actos.DECLARAR_FIRME, SISTEMA).notifica(PARTES),
        en(FIN_FIRME)
            .al(Actos.EMITIR_CERTIFICADO, FUNCIONARIO)
            .si(CONCEDE_ALGO)
            .pasaA(CONCLUIDO, CERTIFICADO)
            .notifica(SOLICITANTES),
        en(FIN_FIRME).al(Actos.ARCHIVAR, FUNCIONARIO).pasaA(CONCLUIDO, ARCHIVO).notifica(PARTES));
  }

  /**
   * At any moment, until the decision that ends the way (Ley 27444, art. 189; Decisión 486, art.
   * 12).
   */
  private static List<Renglon> desistimiento(Etapa... etapas) {
    return Stream.of(etapas)
        .map(
            etapa ->
                en(etapa)
                    .al(Actos.DESISTIR, SOLICITANTE)
                    .pasaA(CONCLUIDO, DESISTIMIENTO)
                    .deja(
                        "completarFecha",
                        "examenFormal",
                        "subsanacion",
                        "publicacion",
                        "oposicion",
                        "contestacion",
                        "subsanarTasaOposicion",
                        "subsanarFundamentosOposicion",
                        "subsanarPoderOposicion",
                        "resolver",
                        "impugnacion",
                        "resolverReconsideracion",
                        "resolverApelacion")
                    .notifica(PARTES))
        .toList();
  }
}
