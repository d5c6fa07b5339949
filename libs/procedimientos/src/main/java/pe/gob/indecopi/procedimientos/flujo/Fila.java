package pe.gob.indecopi.procedimientos.flujo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Etapa;

/**
 * A row of a flow: in that stage, that act, by that person, on that condition, leads there.
 *
 * @param alVencer for VENCIMIENTO: which term ran out
 * @param dentroDe term within which the act must come, judged by its legal day
 * @param destino where it leads; absent when the file stays where it is
 * @param termina kinds of open terms that the act meets
 * @param deja kinds of open terms that no longer matter
 * @param abre terms that it opens
 * @param notifica who is told
 * @param terminaElSuyo kind of open term that the act meets for its own author alone
 * @param dejaTodo whether no open term matters any more
 * @param antes what the system writes first, as its cause: a negative silence
 * @param despues what the system writes then, as its consequence: a positive silence
 * @param deCuaderno whether it is of the life of a notebook, and its terms are that notebook's
 * @param queda how it leaves the notebook, if it moves it
 */
record Fila(
    Etapa en,
    String acto,
    Quien quien,
    @Nullable String alVencer,
    @Nullable String dentroDe,
    Condicion si,
    @Nullable Destino destino,
    List<String> termina,
    List<String> deja,
    List<Abre> abre,
    Destinatarios notifica,
    boolean fijaFecha,
    @Nullable String terminaElSuyo,
    boolean dejaTodo,
    @Nullable String antes,
    @Nullable String despues,
    boolean deCuaderno,
    @Nullable EstadoCuaderno queda) {

  /** A state and a stage. */
  record Destino(Estado estado, Etapa etapa) {}

  /**
   * A term of the catalogue that a row opens, for whom and from when.
   *
   * @param siHay whether an entry may go without it, and the row opens nothing then
   */
  record Abre(String termino, ParaQuien para, Desde desde, boolean siHay) {}

  /** Whose term it is. */
  enum ParaQuien {
    AUTORIDAD,
    SOLICITANTE,
    /** One term for each party that is told. */
    CADA_NOTIFICADO,
    PROMOVENTE,
    /** One term for each respondent. */
    CONTRAPARTES,
    TODOS,
    /** One term for each party that is told and did not challenge the decision. */
    LOS_DEMAS,
    /** One term for each party that is told and had none of that notebook yet. */
    SIN_PLAZO_AUN
  }

  /** From when a term is counted. */
  enum Desde {
    ACTO,
    /** The day on which the notice of this very act takes effect. */
    NOTIFICACION,
    PRESENTADO,
    /** The last day of the term that ran out. */
    VENCIMIENTO,
    /** The day that the act proves: {@code datos.fecha}. */
    PUBLICACION
  }

  /** Who is told of an act. */
  enum Destinatarios {
    NADIE,
    SOLICITANTES,
    PARTES,
    /** Every party and, from this act on, who is asked against and was not called yet. */
    EMPLAZADOS,
    PROMOVENTE
  }
}
