package pe.gob.indecopi.procedimientos.flujo;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;

/** Who may do an act. */
public enum Quien {
  SOLICITANTE,
  /** Who promoted the notebook that the act concerns, or its representative. */
  PROMOVENTE,
  /** Against whom it is asked, or its representative. */
  CONTRAPARTE,
  /** Any party of the file, or its representative. */
  PARTE,
  /** Anybody with a token who is not the applicant. */
  CUALQUIERA,
  /** An official of the organ that decides in first instance. */
  FUNCIONARIO,
  /** A member of the chamber that the file was sent up to. */
  SALA,
  SISTEMA;

  /** Whether that author may, in that file. */
  public boolean admite(Autor autor, Expediente e, @Nullable String cuaderno) {
    return switch (this) {
      case SISTEMA -> autor.calidad() == Calidad.SISTEMA;
      case FUNCIONARIO -> autor.calidad() == Calidad.FUNCIONARIO;
      case SALA -> autor.calidad() == Calidad.SALA || delMismoOrgano(autor, e);
      case CUALQUIERA ->
          autor.calidad() == Calidad.ADMINISTRADO
              && autor.documento() != null
              && !es(autor, e, Papel.SOLICITANTE);
      case SOLICITANTE ->
          es(autor, e, Papel.SOLICITANTE) || representa(autor, e, Papel.SOLICITANTE);
      case CONTRAPARTE ->
          es(autor, e, Papel.CONTRAPARTE) || representa(autor, e, Papel.CONTRAPARTE);
      case PARTE -> autor.calidad() == Calidad.ADMINISTRADO && !suyas(autor, e).isEmpty();
      case PROMOVENTE ->
          e.cuaderno(cuaderno).filter(c -> alcance(autor, e).contains(c.parte())).isPresent();
    };
  }

  /** A remedy that the same organ decides in second instance: its Comisión. */
  private static boolean delMismoOrgano(Autor autor, Expediente e) {
    return autor.calidad() == Calidad.FUNCIONARIO
        && e.salas().contains(e.cabecera().numero().organo());
  }

  /** The parties that this author is or acts for: a representative has the terms of those. */
  public static List<String> alcance(Autor autor, Expediente e) {
    return suyas(autor, e).stream()
        .flatMap(p -> Stream.concat(Stream.of(p.id()), p.representaA().stream()))
        .distinct()
        .toList();
  }

  private static List<Parte> suyas(Autor autor, Expediente e) {
    return e.partesDe(autor.documento());
  }

  private static boolean es(Autor autor, Expediente e, Papel papel) {
    return autor.calidad() == Calidad.ADMINISTRADO
        && suyas(autor, e).stream().anyMatch(p -> p.papel() == papel);
  }

  private static boolean representa(Autor autor, Expediente e, Papel papel) {
    return autor.calidad() == Calidad.ADMINISTRADO
        && suyas(autor, e).stream()
            .filter(p -> p.papel() == Papel.REPRESENTANTE)
            .flatMap(p -> p.representaA().stream())
            .flatMap(id -> e.parte(id).stream())
            .anyMatch(p -> p.papel() == papel);
  }
}
