package pe.gob.indecopi.signos.busqueda;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.signos.niza.Niza;
import pe.gob.indecopi.signos.registro.Registros;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas;
import pe.gob.indecopi.signos.semejanza.indice.Hallazgo;
import pe.gob.indecopi.signos.semejanza.indice.IndiceAlDia;
import pe.gob.indecopi.signos.semejanza.indice.Pregunta;

/** The signs of the register that resemble one, as they stand today. */
public final class Semejantes {
  /** Longest sign that is searched: the longest that the register takes. */
  public static final int LARGO = 300;

  private final IndiceAlDia indice;
  private final IndiceAlDia titulares;
  private final Registros registros;
  private final RelojLegal reloj;
  private final BusquedaProperties ajustes;

  Semejantes(
      IndiceAlDia indice,
      IndiceAlDia titulares,
      Registros registros,
      RelojLegal reloj,
      BusquedaProperties ajustes) {
    this.indice = indice;
    this.titulares = titulares;
    this.registros = registros;
    this.reloj = reloj;
    this.ajustes = ajustes;
  }

  /**
   * Those that may be confused with it, the greatest risk first.
   *
   * @param clases in which it is thought of; none asks in all
   * @param soloClases whether what is registered in others is left out
   * @param limite how many at most; {@link Pregunta#MAYOR} for the most
   * @throws Rechazo {@code solicitud-invalida} for a sign without a letter or too long, or a class
   *     that is none; {@code servicio-no-disponible} while the first index is built
   */
  public List<SignoHallado> de(
      String signo, List<Integer> clases, boolean soloClases, int limite, Locale idioma) {
    return buscar(indice, signo, clases, soloClases, limite, idioma);
  }

  /**
   * What is registered for somebody whose name sounds like that one.
   *
   * @throws Rechazo as for a sign
   */
  public List<SignoHallado> deTitular(String nombre, int limite, Locale idioma) {
    return buscar(titulares, nombre, List.of(), false, limite, idioma);
  }

  private List<SignoHallado> buscar(
      IndiceAlDia en,
      String palabras,
      List<Integer> clases,
      boolean soloClases,
      int limite,
      Locale idioma) {
    exigir(palabras, clases);
    var hoy = reloj.hoy();
    var pregunta =
        new Pregunta(
            palabras,
            ClasesRelacionadas.bits(clases),
            soloClases,
            null,
            hoy,
            limite,
            ajustes.losUmbrales(),
            ajustes.laPonderacion());
    return Consultas.buscar(en, pregunta).stream()
        .filter(h -> h.semejanza().grado().confundible())
        .flatMap(h -> visto(h, hoy, idioma).stream())
        .toList();
  }

  /** As the register says it now, whatever the index kept. */
  private Optional<SignoHallado> visto(Hallazgo h, LocalDate hoy, Locale idioma) {
    return registros
        .de(h.ficha().id())
        .map(p -> SignoHallado.de(h, p, registros.situacion(p, hoy), idioma));
  }

  /** Whether there is a letter or a figure to compare. */
  public static boolean seBusca(String palabras) {
    return palabras.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static void exigir(String signo, List<Integer> clases) {
    var faltas = new Faltas();
    if (signo.length() > LARGO || !seBusca(signo)) {
      faltas.agregar(
          "/signo",
          Texto.de(
              "El signo tiene letras o cifras, y no más de " + LARGO + " caracteres",
              "The sign has letters or figures, and no more than " + LARGO + " characters"));
    }
    for (var i = 0; i < clases.size(); i++) {
      if (!Niza.existe(clases.get(i))) {
        faltas.agregar(
            "/clases/" + i, Texto.de("La clase va de 1 a 45", "The class goes from 1 to 45"));
      }
    }
    faltas.lanzarSiHay(
        Codigos.SOLICITUD_INVALIDA,
        Texto.de("La búsqueda no es válida", "The search is not valid"));
  }
}
