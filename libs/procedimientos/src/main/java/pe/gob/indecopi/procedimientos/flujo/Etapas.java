package pe.gob.indecopi.procedimientos.flujo;

import pe.gob.indecopi.procedimientos.expediente.Etapa;

/** The stages that flows lead through, in the words of the procedures. */
public final class Etapas {
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
  public static final Etapa REVISION = new Etapa("REVISION");
  public static final Etapa EN_REVISION = new Etapa("EN_REVISION");
  public static final Etapa FIRMEZA = new Etapa("FIRMEZA");
  public static final Etapa FIN_FIRME = new Etapa("FIRME");
  public static final Etapa CERTIFICADO = new Etapa("CERTIFICADO");
  public static final Etapa ABANDONO = new Etapa("ABANDONO");
  public static final Etapa DESISTIMIENTO = new Etapa("DESISTIMIENTO");
  public static final Etapa NO_PRESENTADA = new Etapa("NO_PRESENTADO");
  public static final Etapa ARCHIVO = new Etapa("ARCHIVO");

  /** The stages of a procedure between parties, of a complaint and of an insolvency. */
  public static final Etapa ATENCION = new Etapa("ATENCION");

  public static final Etapa ATENDIDO = new Etapa("ATENDIDO");
  public static final Etapa CALIFICACION = new Etapa("CALIFICACION");
  public static final Etapa DESCARGO = new Etapa("DESCARGO");
  public static final Etapa INSTRUCCION = new Etapa("INSTRUCCION");
  public static final Etapa VISITA = new Etapa("VISITA");
  public static final Etapa VISITA_HECHA = new Etapa("VISITA_HECHA");
  public static final Etapa AUDIENCIA = new Etapa("AUDIENCIA");
  public static final Etapa MEDIACION = new Etapa("MEDIACION");
  public static final Etapa ACUERDO = new Etapa("ACUERDO");
  public static final Etapa SIN_ACUERDO = new Etapa("SIN_ACUERDO");
  public static final Etapa EMPLAZAMIENTO = new Etapa("EMPLAZAMIENTO");
  public static final Etapa CONCURSO = new Etapa("CONCURSO");
  public static final Etapa DECLINACION = new Etapa("DECLINACION");
  public static final Etapa INADMISION = new Etapa("INADMISION");
  public static final Etapa SUBSANACION_DE_FONDO = new Etapa("SUBSANACION_DE_FONDO");

  private Etapas() {}
}
