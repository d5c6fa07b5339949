package pe.gob.indecopi.local.banco;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.phonetic.BeiderMorseFilter;
import org.apache.lucene.analysis.phonetic.DoubleMetaphoneFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** The searches that Lucene brings, as they come: fuzzy words, threes of letters, two phonetics. */
final class DeLucene implements AutoCloseable {
  private static final String FUZZY = "fuzzy";
  private static final String TRIOS = "3-gram";
  private static final String METAFONO = "double-metaphone";
  private static final String BEIDER = "beider-morse";

  private final Analyzer analisis = new PerFieldAnalyzerWrapper(palabras(), porCampo());
  private final DirectoryReader indice;
  private final IndexSearcher lector;

  DeLucene(Path carpeta, List<String> signos, boolean conBeider) {
    try (var directorio = FSDirectory.open(carpeta);
        var escritor = new IndexWriter(directorio, new IndexWriterConfig(analisis))) {
      for (var i = 0; i < signos.size(); i++) {
        var d = new Document();
        for (var campo : campos(conBeider)) {
          d.add(new TextField(campo, signos.get(i), Field.Store.NO));
        }
        d.add(new NumericDocValuesField("n", i));
        escritor.addDocument(d);
      }
      escritor.forceMerge(1);
      escritor.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      this.indice = DirectoryReader.open(FSDirectory.open(carpeta));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.lector = new IndexSearcher(indice);
  }

  private static List<String> campos(boolean conBeider) {
    return conBeider ? List.of(FUZZY, TRIOS, METAFONO, BEIDER) : List.of(FUZZY, TRIOS, METAFONO);
  }

  List<Buscador> buscadores(boolean conBeider) {
    return campos(conBeider).stream().<Buscador>map(Uno::new).toList();
  }

  private final class Uno implements Buscador {
    private final String campo;

    Uno(String campo) {
      this.campo = campo;
    }

    @Override
    public String nombre() {
      return "Lucene " + campo;
    }

    @Override
    public List<Integer> buscar(String signo, int cuantos) {
      try {
        var hallados = lector.search(pregunta(signo), cuantos).scoreDocs;
        var lugares = new ArrayList<Integer>();
        for (var h : hallados) {
          var n = MultiDocValues.getNumericValues(indice, "n");
          if (n != null && n.advanceExact(h.doc)) {
            lugares.add((int) n.longValue());
          }
        }
        return lugares;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Query pregunta(String signo) {
      var todas = new BooleanQuery.Builder();
      for (var palabra : terminos(campo, signo)) {
        var termino = new Term(campo, palabra);
        todas.add(
            campo.equals(FUZZY) ? new FuzzyQuery(termino, 2) : new TermQuery(termino),
            Occur.SHOULD);
      }
      return todas.build();
    }
  }

  private List<String> terminos(String campo, String signo) {
    try (var flujo = analisis.tokenStream(campo, signo)) {
      var termino = flujo.addAttribute(CharTermAttribute.class);
      var todos = new ArrayList<String>();
      flujo.reset();
      while (flujo.incrementToken() && todos.size() < 200) {
        todos.add(termino.toString());
      }
      flujo.end();
      return todos.stream().distinct().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Analyzer> porCampo() {
    var beider = new PhoneticEngine(NameType.GENERIC, RuleType.APPROX, true);
    return Map.of(
        TRIOS, analisis(new Pasos(true, t -> new NGramTokenFilter(t, 3))),
        METAFONO, analisis(new Pasos(false, t -> new DoubleMetaphoneFilter(t, 8, false))),
        BEIDER, analisis(new Pasos(false, t -> new BeiderMorseFilter(t, beider))));
  }

  private static Analyzer palabras() {
    return analisis(new Pasos(false, t -> t));
  }

  private record Pasos(boolean entero, java.util.function.UnaryOperator<TokenStream> filtro) {}

  private static Analyzer analisis(Pasos pasos) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String campo) {
        Tokenizer origen = pasos.entero() ? new KeywordTokenizer() : new LetterTokenizer();
        TokenStream llano = new ASCIIFoldingFilter(new LowerCaseFilter(origen));
        return new TokenStreamComponents(origen, pasos.filtro().apply(llano));
      }
    };
  }

  @Override
  public void close() throws IOException {
    indice.close();
  }
}
