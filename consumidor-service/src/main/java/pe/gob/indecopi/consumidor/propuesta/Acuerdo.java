package pe.gob.indecopi.consumidor.propuesta;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.propuesta.Compromiso.Estado;
import pe.gob.indecopi.consumidor.reclamo.NumeroDeReclamo;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * What consumer and provider agreed, read from the history of their complaint. There is one for a
 * complaint at most, and it bears its number.
 *
 * @param origen how they came to it
 * @param celebrado day on which they did
 * @param folio place of it in the history, from 1
 * @param monto what it comes to in money, if it does
 */
public record Acuerdo(
    NumeroDeReclamo numero,
    Resultado origen,
    LocalDate celebrado,
    int folio,
    @Nullable Dinero monto,
    List<Compromiso> compromisos) {

  /** How it is kept. */
  public enum Cumplimiento {
    EN_CURSO,
    CUMPLIDO,
    INCUMPLIDO,
    SIN_NOTICIA
  }

  public Acuerdo {
    compromisos = List.copyOf(compromisos);
  }

  /** That of a complaint, if it ended in one. */
  public static Optional<Acuerdo> de(Reclamo r) {
    for (var i = 0; i < r.historia().size(); i++) {
      if (r.historia().get(i).tipo().equals(Pasos.ACUERDO)) {
        return Optional.of(leer(r, i));
      }
    }
    return Optional.empty();
  }

  /** How it is kept, all in all: one breach is a breach. */
  public Cumplimiento cumplimiento() {
    if (alguno(Estado.INCUMPLIDO)) {
      return Cumplimiento.INCUMPLIDO;
    }
    if (compromisos.stream().anyMatch(c -> c.estado().abierto())) {
      return Cumplimiento.EN_CURSO;
    }
    return alguno(Estado.SIN_NOTICIA) ? Cumplimiento.SIN_NOTICIA : Cumplimiento.CUMPLIDO;
  }

  /** The obligation of that place. */
  Optional<Compromiso> compromiso(int n) {
    return n < 1 || n > compromisos.size() ? Optional.empty() : Optional.of(compromisos.get(n - 1));
  }

  private boolean alguno(Estado estado) {
    return compromisos.stream().anyMatch(c -> c.estado() == estado);
  }

  private static Acuerdo leer(Reclamo r, int lugar) {
    var paso = r.historia().get(lugar);
    Map<Integer, Compromiso> compromisos = new TreeMap<>();
    for (var datos : Pasos.mapas(paso.datos(), Pasos.OBLIGACIONES)) {
      var n = compromisos.size() + 1;
      compromisos.put(n, nuevo(n, datos));
    }
    r.historia().subList(lugar + 1, r.historia().size()).forEach(p -> leer(p, compromisos));
    return new Acuerdo(
        r.numero(),
        Resultado.valueOf(Pasos.texto(paso.datos(), "resultado")),
        LocalDate.ofInstant(paso.en(), RelojLegal.LIMA),
        lugar + 1,
        Pasos.dinero(paso.datos()),
        List.copyOf(compromisos.values()));
  }

  private static Compromiso nuevo(int n, Map<String, Object> datos) {
    return new Compromiso(
        n,
        Pasos.obligacion(datos),
        LocalDate.parse(Pasos.texto(datos, Pasos.VENCE)),
        Estado.PENDIENTE,
        List.of(),
        null,
        null);
  }

  private static void leer(Paso p, Map<Integer, Compromiso> compromisos) {
    var datos = p.datos();
    var n = Pasos.numero(datos, Pasos.OBLIGACION);
    switch (p.tipo()) {
      case Pasos.ACREDITADO ->
          mover(compromisos, n, c -> c.acreditado(Pasos.textos(datos, Pasos.DOCUMENTOS)));
      case Pasos.CUMPLIDO -> mover(compromisos, n, c -> c.en(Estado.CUMPLIDO));
      case Pasos.INCUMPLIDO ->
          mover(compromisos, n, c -> c.incumplido(Pasos.texto(datos, Pasos.HECHOS)));
      case Pasos.CONSULTADO -> {
        var dia = LocalDate.parse(Pasos.texto(datos, "dia"));
        Pasos.numeros(datos, Pasos.OBLIGACIONES)
            .forEach(uno -> mover(compromisos, uno, c -> c.consultado(dia)));
      }
      case Pasos.SIN_NOTICIA ->
          Pasos.numeros(datos, Pasos.OBLIGACIONES)
              .forEach(uno -> mover(compromisos, uno, c -> c.en(Estado.SIN_NOTICIA)));
      default -> {
        // Nothing of the agreement.
      }
    }
  }

  private static void mover(
      Map<Integer, Compromiso> compromisos, int n, UnaryOperator<Compromiso> como) {
    compromisos.computeIfPresent(n, (i, c) -> como.apply(c));
  }
}
