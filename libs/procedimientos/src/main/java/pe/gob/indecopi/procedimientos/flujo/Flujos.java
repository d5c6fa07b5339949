package pe.gob.indecopi.procedimientos.flujo;

import static pe.gob.indecopi.procedimientos.flujo.Etapas.APELACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.ATENCION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.AUDIENCIA;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.CALIFICACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.CONCURSO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.CONTESTACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.DESCARGO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.EMPLAZAMIENTO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.EXAMEN_DE_FONDO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.EXAMEN_FORMAL;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.FIN_FIRME;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.IMPUGNACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.INSTRUCCION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.MEDIACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.OPOSICION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.PRESENTACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.PUBLICACION_ORDENADA;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.RECONSIDERACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.SEGUNDA_INSTANCIA;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.SUBSANACION;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.SUBSANACION_DE_FONDO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.TRASLADO;
import static pe.gob.indecopi.procedimientos.flujo.Etapas.VISITA;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The seven flows that every procedure runs on. Which terms they open, and of how many days, is the
 * catalogue's ({@code terminos}); which article fixes each is said there.
 */
public final class Flujos {

  /** A service that is given when it is asked. */
  public static final Flujo AUTOMATICO =
      flujo(
          "automatico",
          TramoDeAtencion.sola(),
          TramoDePresentacion.hasta(ATENCION),
          TramoDeAtencion.filas(),
          TramoDeSilencio.en(ATENCION, SUBSANACION),
          TramoDeExamen.alegatos(RECONSIDERACION, APELACION, SEGUNDA_INSTANCIA),
          TramoDeRemedios.filas(ATENCION, ATENCION),
          TramoDeExamen.desistimiento(
              PRESENTACION,
              ATENCION,
              SUBSANACION,
              IMPUGNACION,
              RECONSIDERACION,
              APELACION,
              SEGUNDA_INSTANCIA));

  /** Registration with examination, which nobody may oppose. */
  public static final Flujo REGISTRO =
      flujo(
          "registro",
          TramoDePresentacion.hasta(EXAMEN_FORMAL),
          TramoDeExamen.formal(EXAMEN_FORMAL),
          List.of(TramoDeExamen.admision(EXAMEN_FORMAL)),
          TramoDeExamen.deFondo(),
          TramoDeExamen.alegatos(
              EXAMEN_FORMAL, EXAMEN_DE_FONDO, RECONSIDERACION, APELACION, SEGUNDA_INSTANCIA),
          TramoDeExamen.decision(EXAMEN_FORMAL, EXAMEN_DE_FONDO),
          TramoDeSilencio.en(EXAMEN_FORMAL, SUBSANACION, EXAMEN_DE_FONDO, SUBSANACION_DE_FONDO),
          TramoDeCuadernos.en(EXAMEN_FORMAL, SUBSANACION, EXAMEN_DE_FONDO),
          TramoDeRemedios.filas(EXAMEN_FORMAL, EXAMEN_DE_FONDO),
          TramoDeExamen.desistimiento(
              PRESENTACION,
              EXAMEN_FORMAL,
              SUBSANACION,
              EXAMEN_DE_FONDO,
              SUBSANACION_DE_FONDO,
              IMPUGNACION,
              RECONSIDERACION,
              APELACION,
              SEGUNDA_INSTANCIA));

  /** Registration with examination, publication and opposition (signs; patents share it). */
  public static final Flujo REGISTRO_CON_OPOSICION =
      flujo(
          "registro-con-oposicion",
          TramoDePresentacion.hasta(EXAMEN_FORMAL),
          TramoDeExamen.formal(EXAMEN_FORMAL),
          TramoDeOposicion.filas(),
          TramoDeExamen.deFondo(),
          TramoDeExamen.alegatos(
              OPOSICION,
              TRASLADO,
              CONTESTACION,
              EXAMEN_DE_FONDO,
              RECONSIDERACION,
              APELACION,
              SEGUNDA_INSTANCIA),
          TramoDeExamen.decision(EXAMEN_DE_FONDO),
          TramoDeSilencio.en(
              EXAMEN_FORMAL,
              SUBSANACION,
              PUBLICACION_ORDENADA,
              OPOSICION,
              TRASLADO,
              CONTESTACION,
              EXAMEN_DE_FONDO,
              SUBSANACION_DE_FONDO),
          TramoDeCuadernos.en(
              EXAMEN_FORMAL,
              SUBSANACION,
              PUBLICACION_ORDENADA,
              OPOSICION,
              TRASLADO,
              CONTESTACION,
              EXAMEN_DE_FONDO),
          TramoDeRemedios.filas(EXAMEN_FORMAL, EXAMEN_DE_FONDO),
          TramoDeExamen.desistimiento(
              PRESENTACION,
              EXAMEN_FORMAL,
              SUBSANACION,
              PUBLICACION_ORDENADA,
              OPOSICION,
              TRASLADO,
              CONTESTACION,
              EXAMEN_DE_FONDO,
              SUBSANACION_DE_FONDO,
              IMPUGNACION,
              RECONSIDERACION,
              APELACION,
              SEGUNDA_INSTANCIA));

  /** Inscription on an existing right: one examination, one decision. */
  public static final Flujo INSCRIPCION =
      flujo(
          "inscripcion",
          TramoDePresentacion.hasta(EXAMEN_FORMAL),
          TramoDeExamen.formal(EXAMEN_FORMAL),
          TramoDeExamen.alegatos(EXAMEN_FORMAL, RECONSIDERACION, APELACION, SEGUNDA_INSTANCIA),
          TramoDeExamen.decision(EXAMEN_FORMAL),
          TramoDeSilencio.en(EXAMEN_FORMAL, SUBSANACION),
          TramoDeCuadernos.en(EXAMEN_FORMAL, SUBSANACION),
          TramoDeRemedios.filas(EXAMEN_FORMAL, EXAMEN_FORMAL),
          TramoDeExamen.desistimiento(
              PRESENTACION,
              EXAMEN_FORMAL,
              SUBSANACION,
              IMPUGNACION,
              RECONSIDERACION,
              APELACION,
              SEGUNDA_INSTANCIA));

  /** Contested, between parties. */
  public static final Flujo CONTENCIOSO =
      flujo(
          "contencioso",
          TramoDePresentacion.hasta(CALIFICACION),
          TramoContencioso.filas(),
          TramoDeExamen.alegatos(
              VISITA,
              DESCARGO,
              INSTRUCCION,
              AUDIENCIA,
              RECONSIDERACION,
              APELACION,
              SEGUNDA_INSTANCIA),
          TramoDeExamen.decision(INSTRUCCION),
          TramoDeSilencio.en(CALIFICACION, SUBSANACION, VISITA, DESCARGO, INSTRUCCION, AUDIENCIA),
          TramoDeCuadernos.en(CALIFICACION, SUBSANACION, DESCARGO, INSTRUCCION, AUDIENCIA),
          TramoSancionador.filas(),
          TramoDeRemedios.filas(CALIFICACION, INSTRUCCION),
          TramoDeExamen.desistimiento(
              PRESENTACION,
              CALIFICACION,
              SUBSANACION,
              VISITA,
              DESCARGO,
              INSTRUCCION,
              AUDIENCIA,
              IMPUGNACION,
              RECONSIDERACION,
              APELACION,
              SEGUNDA_INSTANCIA));

  /** A complaint, with mediation and conciliation. */
  public static final Flujo RECLAMO =
      flujo(
          "reclamo",
          TramoDePresentacion.hasta(TRASLADO),
          TramoDeExamen.formal(TRASLADO),
          TramoDeReclamo.filas(),
          TramoDeExamen.alegatos(
              TRASLADO,
              DESCARGO,
              MEDIACION,
              AUDIENCIA,
              RECONSIDERACION,
              APELACION,
              SEGUNDA_INSTANCIA),
          TramoDeExamen.decision(TRASLADO, MEDIACION),
          TramoDeSilencio.en(TRASLADO, SUBSANACION, DESCARGO, MEDIACION, AUDIENCIA),
          TramoDeRemedios.filas(TRASLADO, MEDIACION),
          TramoDeExamen.desistimiento(
              PRESENTACION,
              TRASLADO,
              SUBSANACION,
              DESCARGO,
              MEDIACION,
              AUDIENCIA,
              IMPUGNACION,
              RECONSIDERACION,
              APELACION,
              SEGUNDA_INSTANCIA));

  /** Insolvency. */
  public static final Flujo INSOLVENCIA =
      flujo(
          "concurso",
          TramoDePresentacion.hasta(EXAMEN_FORMAL),
          TramoDeExamen.formal(EXAMEN_FORMAL),
          List.of(TramoDeExamen.admision(EXAMEN_FORMAL)),
          TramoDeConcurso.filas(),
          TramoDeExamen.alegatos(
              EXAMEN_FORMAL,
              EMPLAZAMIENTO,
              EXAMEN_DE_FONDO,
              RECONSIDERACION,
              APELACION,
              SEGUNDA_INSTANCIA),
          TramoDeExamen.decision(EXAMEN_FORMAL, EXAMEN_DE_FONDO),
          TramoDeSilencio.en(EXAMEN_FORMAL, SUBSANACION, EMPLAZAMIENTO, EXAMEN_DE_FONDO),
          TramoDeCuadernos.en(EXAMEN_FORMAL, EMPLAZAMIENTO, EXAMEN_DE_FONDO, FIN_FIRME, CONCURSO),
          TramoDeRemedios.filas(EXAMEN_FORMAL, EXAMEN_DE_FONDO),
          TramoDeExamen.desistimiento(
              PRESENTACION,
              EXAMEN_FORMAL,
              SUBSANACION,
              EMPLAZAMIENTO,
              EXAMEN_DE_FONDO,
              IMPUGNACION,
              RECONSIDERACION,
              APELACION,
              SEGUNDA_INSTANCIA));

  private static final Map<String, Flujo> POR_NOMBRE =
      Stream.of(
              AUTOMATICO,
              REGISTRO,
              REGISTRO_CON_OPOSICION,
              INSCRIPCION,
              CONTENCIOSO,
              RECLAMO,
              INSOLVENCIA)
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

  @SafeVarargs
  private static Flujo flujo(String nombre, List<Renglon>... tramos) {
    var propias = Stream.of(tramos).flatMap(List::stream).map(Renglon::fila).toList();
    var comunes = TramoComun.de(propias).stream().map(Renglon::fila);
    var dePartes =
        TramoDePartes.de(TramoComun.vivas(propias), TramoComun.todas(propias)).stream()
            .map(Renglon::fila);
    var deArchivo = TramoDeArchivo.de(propias).stream().map(Renglon::fila);
    return new Flujo(
        nombre,
        PRESENTACION,
        Stream.of(propias.stream(), comunes, dePartes, deArchivo).flatMap(s -> s).toList());
  }
}
