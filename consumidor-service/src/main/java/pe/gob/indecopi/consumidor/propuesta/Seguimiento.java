package pe.gob.indecopi.consumidor.propuesta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Autor;
import pe.gob.indecopi.consumidor.reclamo.Etapa;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.PlazoDeEtapa;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Terminos;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * How an agreement is kept: its debtors prove it, its creditors say how it went, and what stays
 * unanswered is asked once and then noted as such. No norm says after how many days: it is a
 * setting. The next of those days is the term of the concluded complaint, so the sweep finds it.
 */
final class Seguimiento {
  private final Terminos terminos;
  private final int dias;

  /**
   * @param dias working days after an obligation's last one on which its creditor is asked, and
   *     after which, asked, it is waited for no more
   */
  Seguimiento(Terminos terminos, int dias) {
    this.terminos = terminos;
    this.dias = dias;
  }

  /** The complaint with one more step about its agreement, and the term to the next look at it. */
  Reclamo con(Reclamo r, Paso paso, LocalDate hoy) {
    var luego = r.con(paso);
    var proximo = Acuerdo.de(luego).flatMap(this::proximo).orElse(null);
    return Objects.equals(proximo, termino(r))
        ? luego
        : r.pasarA(Etapa.CONCLUIDO, hoy, proximo, paso);
  }

  /** Its debtor says that an obligation was kept, and with what. */
  Reclamo acreditar(
      Reclamo r, int n, List<String> pruebas, @Nullable String texto, Autor autor, Instant ahora) {
    var compromiso = exigir(r, n);
    exigirLado(compromiso.obligacion().deudor(), autor);
    exigirPendiente(compromiso);
    var datos = datos(n);
    datos.put(Pasos.DOCUMENTOS, pruebas);
    Pasos.poner(datos, "texto", texto);
    return con(r, Paso.de(Pasos.ACREDITADO, autor, ahora, datos), hoy(ahora));
  }

  /** Its creditor says that an obligation was kept. */
  Reclamo confirmar(Reclamo r, int n, Autor autor, Instant ahora) {
    var compromiso = exigir(r, n);
    exigirLado(compromiso.obligacion().acreedor(), autor);
    exigirPendiente(compromiso);
    return con(r, Paso.de(Pasos.CUMPLIDO, autor, ahora, datos(n)), hoy(ahora));
  }

  /**
   * Its creditor says that an obligation was not kept.
   *
   * @throws Rechazo {@code acto-no-permitido} before its last day has passed
   */
  Reclamo comunicar(Reclamo r, int n, String hechos, Autor autor, Instant ahora) {
    var compromiso = exigir(r, n);
    exigirLado(compromiso.obligacion().acreedor(), autor);
    exigirPendiente(compromiso);
    if (!hoy(ahora).isAfter(compromiso.vence())) {
      throw rechazo(
          "Puede cumplirse hasta el " + compromiso.vence(),
          "It can be kept until " + compromiso.vence());
    }
    var datos = datos(n);
    datos.put(Pasos.HECHOS, hechos);
    return con(r, Paso.de(Pasos.INCUMPLIDO, autor, ahora, datos), hoy(ahora));
  }

  /** What the end of that term brings about; the same complaint if nothing was to be asked. */
  Reclamo vencer(Reclamo r, LocalDate dia, Instant ahora) {
    var preguntar = new ArrayList<Integer>();
    var callados = new ArrayList<Integer>();
    for (var c : Acuerdo.de(r).map(Acuerdo::compromisos).orElse(List.of())) {
      if (c.estado().abierto() && proximo(c).isBefore(dia)) {
        (c.consultado() == null ? preguntar : callados).add(c.n());
      }
    }
    var visto = con(r, Pasos.CONSULTADO, preguntar, dia, ahora);
    return con(visto, Pasos.SIN_NOTICIA, callados, dia, ahora);
  }

  private Reclamo con(Reclamo r, String tipo, List<Integer> cuales, LocalDate dia, Instant ahora) {
    if (cuales.isEmpty()) {
      return r;
    }
    Map<String, Object> datos = Map.of(Pasos.OBLIGACIONES, cuales, "dia", dia.toString());
    return con(r, Paso.delSistema(tipo, ahora, datos), dia);
  }

  private Optional<LocalDate> proximo(Acuerdo a) {
    return a.compromisos().stream()
        .filter(c -> c.estado().abierto())
        .map(this::proximo)
        .min(LocalDate::compareTo);
  }

  private LocalDate proximo(Compromiso c) {
    var desde = c.consultado() == null ? c.vence() : c.consultado();
    return terminos.vence(dias, desde);
  }

  private static @Nullable LocalDate termino(Reclamo r) {
    return r.situacion().plazo().map(PlazoDeEtapa::vence).orElse(null);
  }

  /**
   * The obligation of that place.
   *
   * @throws Rechazo {@code no-encontrado} if the agreement has none there, or is none
   */
  static Compromiso exigir(Reclamo r, int n) {
    return Acuerdo.de(r)
        .flatMap(a -> a.compromiso(n))
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.NO_ENCONTRADO,
                    Texto.de("No hay tal obligación", "There is no such obligation")));
  }

  /** An official may say it for a side that has no account. */
  private static void exigirLado(Lado lado, Autor autor) {
    if (autor.lado() != lado && autor.lado() != Lado.FUNCIONARIO) {
      throw rechazo("Lo dice el " + lado, "It is for the " + lado + " to say");
    }
  }

  private static void exigirPendiente(Compromiso c) {
    if (c.estado() == Compromiso.Estado.CUMPLIDO) {
      throw rechazo("Ya consta cumplida", "It stands as kept already");
    }
  }

  private static Map<String, Object> datos(int n) {
    var datos = new LinkedHashMap<String, Object>();
    datos.put(Pasos.OBLIGACION, n);
    return datos;
  }

  private static LocalDate hoy(Instant ahora) {
    return LocalDate.ofInstant(ahora, RelojLegal.LIMA);
  }

  private static Rechazo rechazo(String es, String en) {
    return new Rechazo(Codigos.ACTO_NO_PERMITIDO, Texto.de(es, en));
  }
}
