package pe.gob.indecopi.local.lanzador.reclamos;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import pe.gob.indecopi.local.lanzador.Api;
import pe.gob.indecopi.local.lanzador.Fallo;

/**
 * The complaints that the SAC attended in 2020, played through the public API as fast as it goes:
 * 44,700, of which 43,400 resolved; 14,680 on line, of which 6,160 by mediation or conciliation
 * (Balance 2020). Here those are mediated, and each one on line has its conversation.
 */
final class Anio2020 {
  private static final int ATENDIDOS = Integer.getInteger("indecopi.bench.reclamos", 44_700);
  private static final int EN_LINEA = ATENDIDOS * 1_468 / 4_470;
  private static final int MEDIADOS = EN_LINEA * 616 / 1_468;
  private static final int ABIERTOS = ATENDIDOS - ATENDIDOS * 434 / 447;
  private static final int MENSAJES = 4;
  private static final int SEMILLA = 2020;
  private static final int REVISADOS = 1_000;

  private final Api api;
  private final Poblacion poblacion;
  private final Consumer<String> cuenta;
  private final ConcurrentLinkedQueue<Hecho> hechos = new ConcurrentLinkedQueue<>();

  Anio2020(Api api, Poblacion poblacion, Consumer<String> cuenta) {
    this.api = api;
    this.poblacion = poblacion;
    this.cuenta = cuenta;
  }

  private enum Suerte {
    MEDIADO,
    EN_LINEA_SIN_ACUERDO,
    DESISTIDO,
    EN_VENTANILLA,
    ABIERTO
  }

  private record Hecho(Reclamacion reclamo, Suerte suerte) {}

  /** Plays it, and looks whether anything is missing. */
  void jugar(Trabajo trabajo) {
    var suertes = suertes();
    var tiempos = trabajo.hacer(ATENDIDOS, n -> hechos.add(vivir(suertes.get(n), n)));
    cuenta.accept(
        "the complaints of 2020: %,d (%,d on line with %d messages each) in %.0f s = %.1f/s"
            .formatted(ATENDIDOS, EN_LINEA, MENSAJES, tiempos.segundos(), tiempos.porSegundo()));
    revisar(trabajo);
  }

  private static List<Suerte> suertes() {
    var suertes = new ArrayList<Suerte>();
    suertes.addAll(Collections.nCopies(MEDIADOS, Suerte.MEDIADO));
    suertes.addAll(Collections.nCopies((EN_LINEA - MEDIADOS) / 2, Suerte.DESISTIDO));
    suertes.addAll(Collections.nCopies(EN_LINEA - suertes.size(), Suerte.EN_LINEA_SIN_ACUERDO));
    suertes.addAll(Collections.nCopies(ABIERTOS, Suerte.ABIERTO));
    suertes.addAll(Collections.nCopies(ATENDIDOS - suertes.size(), Suerte.EN_VENTANILLA));
    Collections.shuffle(suertes, new Random(SEMILLA));
    return suertes;
  }

  private Hecho vivir(Suerte suerte, int n) {
    var azar = new Random(SEMILLA * 100_000L + n);
    var proveedor = poblacion.proveedor(azar);
    if (suerte == Suerte.EN_VENTANILLA || suerte == Suerte.ABIERTO) {
      var r = Reclamacion.porEncargo(api, proveedor, azar);
      if (suerte == Suerte.EN_VENTANILLA) {
        r.atender("SIN_ACUERDO");
      }
      return new Hecho(r, suerte);
    }
    var r = Reclamacion.porLaWeb(api, poblacion.consumidor(azar), proveedor, azar);
    r.conversar(MENSAJES);
    switch (suerte) {
      case MEDIADO -> r.mediar();
      case DESISTIDO -> r.desistir();
      default -> r.concluir("SIN_ACUERDO");
    }
    return new Hecho(r, suerte);
  }

  /** Every number is there once; what was told to be done is; no message is missing. */
  private void revisar(Trabajo trabajo) {
    var numeros = new BitSet();
    hechos.forEach(h -> numeros.set(h.reclamo().n()));
    exigir(numeros.cardinality() == ATENDIDOS, "a number was given twice");
    var primero = numeros.nextSetBit(0);
    exigir(numeros.nextClearBit(primero) == primero + ATENDIDOS, "a number was left out");
    var todos = List.copyOf(hechos);
    var paso = Math.max(1, todos.size() / REVISADOS);
    trabajo.hacer(todos.size() / paso, n -> revisar(todos.get(n * paso)));
    cuenta.accept(
        "  numbers without a gap; %,d of them read again with all their messages, as told"
            .formatted(todos.size() / paso));
  }

  private static void revisar(Hecho hecho) {
    var r = hecho.reclamo();
    var esperado =
        switch (hecho.suerte()) {
          case MEDIADO -> "MEDIACION";
          case DESISTIDO -> "DESISTIMIENTO";
          case ABIERTO -> "";
          default -> "SIN_ACUERDO";
        };
    var resultado = r.ver().cuerpo().path("resultado").asString("");
    exigir(resultado.equals(esperado), r.numero() + " ended " + resultado);
    var numeros = r.mensajes();
    var seguidos = LongStream.rangeClosed(1, numeros.size()).boxed().toList();
    exigir(numeros.equals(seguidos), r.numero() + " lacks a message");
    var escritos = !r.consumidor().isEmpty();
    exigir(!escritos || numeros.size() >= MENSAJES, r.numero() + " lost a message");
  }

  private static void exigir(boolean cierto, String que) {
    if (!cierto) {
      throw new Fallo("The year 2020 did not come out right: " + que);
    }
  }
}
