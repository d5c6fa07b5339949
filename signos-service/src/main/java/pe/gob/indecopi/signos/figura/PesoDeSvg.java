package pe.gob.indecopi.signos.figura;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.signos.figura.ImagenRechazada.Motivo;

/**
 * How much there is to draw once everything that is used stands where it is used: few letters may
 * stand for billions of shapes, each group using the one before it ten times.
 */
final class PesoDeSvg {
  /** Letters that are drawn, at most. */
  static final long MAXIMO = 1_000_000;

  private static final int ELEMENTO = 64;

  /** A layer of its own costs as much to draw as so many letters. */
  private static final int CAPA = 1000;

  private final Deque<Nodo> abiertos = new ArrayDeque<>();
  private final Map<String, Nodo> porId = new HashMap<>();
  private final List<String> deTodos = new ArrayList<>();
  private final Nodo raiz = new Nodo();
  private long elementos;
  private boolean capasDeTodos;

  /** An element and what it holds or uses. */
  private static final class Nodo {
    private long propio = ELEMENTO;
    private long total = -1;
    private boolean pesando;
    private final List<Nodo> hijos = new ArrayList<>();
    private final List<String> usados = new ArrayList<>();
  }

  PesoDeSvg() {
    abiertos.push(raiz);
  }

  void abrir() {
    var nodo = new Nodo();
    abiertos.element().hijos.add(nodo);
    abiertos.push(nodo);
    elementos++;
  }

  void cerrar() {
    abiertos.pop();
  }

  void llamado(String id) {
    porId.putIfAbsent(id, abiertos.element());
  }

  void mas(int letras) {
    abiertos.element().propio += letras;
  }

  void capa(boolean paraTodos) {
    capasDeTodos |= paraTodos;
    abiertos.element().propio += CAPA;
  }

  void refiere(String id) {
    abiertos.element().usados.add(id);
  }

  /** What a sheet of styles may have any element use. */
  void refierenTodos(String id) {
    deTodos.add(id);
  }

  /** Refuses what is too much to draw, and what uses itself. */
  void pesar() throws ImagenRechazada {
    var total = peso(raiz);
    long hoja = capasDeTodos ? CAPA : 0;
    for (var id : deTodos) {
      var usado = porId.get(id);
      hoja += usado == null ? 0 : peso(usado);
    }
    if (total + elementos * hoja > MAXIMO) {
      throw new ImagenRechazada(Motivo.SVG_COMPLEJO);
    }
  }

  private long peso(Nodo nodo) throws ImagenRechazada {
    if (nodo.total >= 0) {
      return nodo.total;
    }
    if (nodo.pesando) {
      throw new ImagenRechazada(Motivo.SVG_COMPLEJO);
    }
    nodo.pesando = true;
    var total = nodo.propio;
    for (var hijo : nodo.hijos) {
      total += peso(hijo);
    }
    for (var id : nodo.usados) {
      var usado = porId.get(id);
      total += usado == null ? 0 : peso(usado);
    }
    nodo.total = Math.min(total, MAXIMO + 1);
    nodo.pesando = false;
    return nodo.total;
  }
}
