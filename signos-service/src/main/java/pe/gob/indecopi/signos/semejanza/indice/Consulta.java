package pe.gob.indecopi.signos.semejanza.indice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
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
  private final List<Clave> claves = new ArrayList<>();
  private final Set<BytesRef> vistas = new HashSet<>();

  private Consulta(IndexSearcher indice) {
    this.indice = indice;
  }

  static Query de(Signo signo, IndexSearcher indice) throws IOException {
    var consulta = new Consulta(indice);
    Claves.leer(signo, consulta);
    consulta.buscar();
    return consulta.armar();
  }

  /** A key, and what the index has of it. */
  private final class Clave {
    private final BytesRef bytes;
    private final int parte;
    private final TermStates estados = new TermStates(indice.getTopReaderContext());

    Clave(BytesRef bytes, int parte) {
      this.bytes = bytes;
      this.parte = parte;
    }

    boolean es(byte clase) {
      return bytes.bytes[bytes.offset] == clase;
    }

    int cuantos() {
      return estados.docFreq();
    }

    void buscar(TermsEnum terminos, int hoja) throws IOException {
      if (terminos.seekExact(bytes)) {
        estados.register(terminos.termState(), hoja, terminos.docFreq(), terminos.totalTermFreq());
      }
    }

    Query pesada(float peso) {
      var rareza = (float) Math.log(1 + indice.getIndexReader().maxDoc() / (0.5 + cuantos()));
      var termino = new TermQuery(new Term(Terminos.CAMPO, bytes), estados);
      return new BoostQuery(termino, peso * rareza);
    }
  }

  /** All in one walk through the terms, in their order: neighbours share what is read for them. */
  private void buscar() throws IOException {
    var enOrden = new ArrayList<>(claves);
    enOrden.sort(Comparator.comparing(c -> c.bytes));
    for (var hoja : indice.getIndexReader().leaves()) {
      var terminos = hoja.reader().terms(Terminos.CAMPO);
      if (terminos != null) {
        var cursor = terminos.iterator();
        for (var clave : enOrden) {
          clave.buscar(cursor, hoja.ord);
        }
      }
    }
    claves.removeIf(c -> c.cuantos() == 0);
  }

  /** Of each part the rarest key that is shared; of the threes, the rarest. */
  private Query armar() {
    var todas = new BooleanQuery.Builder();
    var partes = new TreeMap<Integer, List<Query>>();
    for (var clave : claves) {
      if (clave.es(Terminos.ENTERA)) {
        partes.computeIfAbsent(clave.parte, _ -> new ArrayList<>()).add(clave.pesada(ENTERA));
      } else if (clave.es(Terminos.SILUETA)) {
        todas.add(clave.pesada(SILUETA), Occur.SHOULD);
      }
    }
    partes.values().forEach(p -> todas.add(new DisjunctionMaxQuery(p, 0), Occur.SHOULD));
    claves.stream()
        .filter(c -> c.es(Terminos.TRIO))
        .sorted(Comparator.comparingInt(Clave::cuantos))
        .limit(TRIOS)
        .forEach(c -> todas.add(c.pesada(TRIO), Occur.SHOULD));
    return todas.build();
  }

  @Override
  public void entera(int parte, int clave) {
    agregar(Terminos.ENTERA, clave, parte);
  }

  @Override
  public void trio(int clave) {
    agregar(Terminos.TRIO, clave, 0);
  }

  @Override
  public void silueta(int clave) {
    agregar(Terminos.SILUETA, clave, 0);
  }

  private void agregar(byte clase, int clave, int parte) {
    var bytes = Terminos.de(clase, clave);
    if (vistas.add(bytes)) {
      claves.add(new Clave(bytes, parte));
    }
  }
}
