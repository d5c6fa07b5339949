package pe.gob.indecopi.signos.semejanza.indice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.semejanza.Claves;
import pe.gob.indecopi.signos.semejanza.Signo;

/** The keys of a sign as a query: each counts by how rare it is. */
final class Consulta implements Claves.Lector {
  /** Threes of sounds that are looked up, the rarest. */
  private static final int TRIOS = 12;

  private static final float ENTERA = 3f;
  private static final float TRIO = 1f;
  private static final float SILUETA = 1f;

  private final IndexSearcher indice;
  private final List<List<Query>> partes = new ArrayList<>();
  private final List<Clave> trios = new ArrayList<>();
  private final BooleanQuery.Builder todas = new BooleanQuery.Builder();
  private final HashSet<BytesRef> vistas = new HashSet<>();

  private Consulta(IndexSearcher indice) {
    this.indice = indice;
  }

  private record Clave(Term termino, TermStates estados, int cuantos) {}

  static Query de(Signo signo, IndexSearcher indice) {
    var consulta = new Consulta(indice);
    Claves.leer(signo, consulta);
    return consulta.armar();
  }

  /** Of each part the rarest key that is shared; of the threes, all. */
  private Query armar() {
    for (var parte : partes) {
      if (!parte.isEmpty()) {
        todas.add(new DisjunctionMaxQuery(parte, 0), Occur.SHOULD);
      }
    }
    trios.sort(Comparator.comparingInt(Clave::cuantos));
    trios.stream().limit(TRIOS).forEach(c -> todas.add(pesada(c, TRIO), Occur.SHOULD));
    return todas.build();
  }

  private Query pesada(Clave c, float peso) {
    var rareza = (float) Math.log(1 + indice.getIndexReader().maxDoc() / (0.5 + c.cuantos()));
    return new BoostQuery(new TermQuery(c.termino(), c.estados()), peso * rareza);
  }

  @Override
  public void entera(int parte, int clave) {
    while (partes.size() <= parte) {
      partes.add(new ArrayList<>());
    }
    var hallada = buscar(Terminos.de(Terminos.ENTERA, clave));
    if (hallada != null) {
      partes.get(parte).add(pesada(hallada, ENTERA));
    }
  }

  @Override
  public void trio(int clave) {
    var hallado = buscar(Terminos.de(Terminos.TRIO, clave));
    if (hallado != null) {
      trios.add(hallado);
    }
  }

  @Override
  public void silueta(int clave) {
    var hallada = buscar(Terminos.de(Terminos.SILUETA, clave));
    if (hallada != null) {
      todas.add(pesada(hallada, SILUETA), Occur.SHOULD);
    }
  }

  private @Nullable Clave buscar(BytesRef bytes) {
    if (!vistas.add(bytes)) {
      return null;
    }
    try {
      var termino = new Term(Terminos.CAMPO, bytes);
      var estados = TermStates.build(indice, termino, true);
      return estados.docFreq() == 0 ? null : new Clave(termino, estados, estados.docFreq());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
