package pe.gob.indecopi.local.almacen;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of one path, as far as an index can use it: some values, or a range between two
 * of one type. It may let through more than the query, never less; the query itself judges each
 * document that the index gives.
 */
final class Condicion {

  private @Nullable List<Object> valores;
  private byte @Nullable [] desde;
  private byte @Nullable [] hasta;
  private boolean presente;

  void unoDe(List<Object> otros) {
    if (valores == null || otros.size() < valores.size()) {
      valores = otros;
    }
    presente |= otros.stream().noneMatch(java.util.Objects::isNull);
  }

  void desde(byte[] comienzo) {
    presente = true;
    if (desde == null) {
      desde = comienzo;
    }
  }

  void hasta(byte[] fin) {
    presente = true;
    if (hasta == null) {
      hasta = fin;
    }
  }

  /** All texts with this prefix, whatever range was asked before. */
  void prefijo(String prefijo) {
    byte[] comienzo = new EscritorDeClaves().comienzoDeTexto(prefijo).bytes();
    presente = true;
    desde = comienzo;
    hasta = comienzo;
  }

  void presente() {
    presente = true;
  }

  /** Whether no document without the field can match, so that a sparse index holds them all. */
  boolean exigePresencia() {
    return presente;
  }

  boolean esDeValores() {
    return valores != null;
  }

  boolean esRango() {
    return valores == null && (desde != null || hasta != null);
  }

  boolean esUnValor() {
    return valores != null && valores.size() == 1;
  }

  /** The keys of the values after a prefix, in order and without repetition. */
  List<Clave> claves(Clave prefijo, boolean ascendente) {
    var claves = new TreeSet<Clave>();
    for (Object valor : valores == null ? List.of() : valores) {
      claves.add(prefijo.mas(new EscritorDeClaves().valor(valor, ascendente).bytes()));
    }
    return new ArrayList<>(claves);
  }

  /**
   * The range after a prefix. In an array one element may satisfy the lower end and another the
   * upper, so there only one end may bind.
   */
  Intervalo intervalo(Clave prefijo, boolean ascendente, boolean deListas) {
    byte[] menor = desde == null ? tipo(hasta) : desde;
    boolean unSoloExtremo = deListas && desde != null && desde != hasta;
    byte[] mayor = hasta == null || unSoloExtremo ? tipo(desde) : hasta;
    return ascendente
        ? new Intervalo(prefijo.mas(menor), prefijo.mas(mayor).siguiente())
        : new Intervalo(prefijo.mas(invertido(mayor)), prefijo.mas(invertido(menor)).siguiente());
  }

  private static byte[] tipo(byte @Nullable [] extremo) {
    return extremo == null ? new byte[] {EscritorDeClaves.NO_NULO} : new byte[] {extremo[0]};
  }

  private static byte[] invertido(byte[] extremo) {
    byte[] invertido = new byte[extremo.length];
    for (int i = 0; i < extremo.length; i++) {
      invertido[i] = (byte) ~extremo[i];
    }
    return invertido;
  }
}
