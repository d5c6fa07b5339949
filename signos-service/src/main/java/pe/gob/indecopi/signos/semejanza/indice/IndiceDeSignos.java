package pe.gob.indecopi.signos.semejanza.indice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.semejanza.Signo;

/**
 * Signs on disk, found by their keys and judged by the engine. What was put is found after the next
 * {@link #refrescar()}, and outlives the process after the next {@link #confirmar}.
 */
public final class IndiceDeSignos implements AutoCloseable {
  /** Changes with what is stored; an index of another form is built anew. */
  static final String FORMA = "1";

  private static final String ID = "id";
  private static final FieldType CLAVE = clave();

  /** A search computes and waits for nobody: more at once than there are cores help none. */
  private static final int A_LA_VEZ = Runtime.getRuntime().availableProcessors();

  private final Semaphore turnos = new Semaphore(A_LA_VEZ, true);
  private final Directory carpeta;
  private final IndexWriter escritor;
  private final SearcherManager lectores;

  private IndiceDeSignos(Directory carpeta, double memoria) {
    this.carpeta = carpeta;
    try {
      this.escritor = new IndexWriter(carpeta, ajustes(memoria));
      this.lectores = new SearcherManager(escritor, new PorRareza());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens the index of that folder, or begins it. */
  public static IndiceDeSignos en(Path carpeta) {
    try {
      return new IndiceDeSignos(FSDirectory.open(carpeta), 48);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An index that is gone with the process. */
  public static IndiceDeSignos enMemoria() {
    return new IndiceDeSignos(new ByteBuffersDirectory(), 16);
  }

  private static IndexWriterConfig ajustes(double memoria) {
    var hilos = new ConcurrentMergeScheduler();
    hilos.setMaxMergesAndThreads(3, 1);
    return new IndexWriterConfig()
        .setRAMBufferSizeMB(memoria)
        .setMergeScheduler(hilos)
        .setSimilarity(new BooleanSimilarity())
        .setCommitOnClose(false);
  }

  private static FieldType clave() {
    var tipo = new FieldType();
    tipo.setIndexOptions(IndexOptions.DOCS);
    tipo.setOmitNorms(true);
    tipo.setTokenized(false);
    tipo.freeze();
    return tipo;
  }

  /** A searcher to whom every key counts what the query says. */
  private static final class PorRareza extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      var lector = new IndexSearcher(reader);
      lector.setSimilarity(new BooleanSimilarity());
      lector.setQueryCache(null);
      return lector;
    }
  }

  /** Puts a sign, in place of what had its id. */
  public void poner(Ficha ficha) {
    try {
      escritor.updateDocument(new Term(ID, ficha.id()), documento(ficha));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a sign whose id is surely new; faster. */
  public void agregar(Ficha ficha) {
    try {
      escritor.addDocument(documento(ficha));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document documento(Ficha ficha) {
    var signo = Signo.de(ficha.denominacion());
    var documento = new Document();
    documento.add(new StringField(ID, ficha.id(), Field.Store.NO));
    Terminos.de(signo).forEach(t -> documento.add(new Field(Terminos.CAMPO, t, CLAVE)));
    documento.add(new BinaryDocValuesField(Busqueda.GUARDADO, Guardado.escribir(ficha, signo)));
    return documento;
  }

  /** Takes out what has that id. */
  public void quitar(String id) {
    try {
      escritor.deleteDocuments(new Term(ID, id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The most alike of all, the greatest risk first. */
  public List<Hallazgo> buscar(Pregunta pregunta) {
    turnos.acquireUninterruptibly();
    try {
      var lector = lectores.acquire();
      try {
        return new Busqueda(pregunta).en(lector);
      } finally {
        lectores.release(lector);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      turnos.release();
    }
  }

  /** Lets what was put be found. */
  public void refrescar() {
    try {
      lectores.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what was put, as of that place in the feed that it follows. */
  public void confirmar(long posicion) {
    try {
      escritor.setLiveCommitData(
          Map.of("posicion", Long.toString(posicion), "forma", FORMA).entrySet());
      escritor.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The place of the last {@link #confirmar}; -1 where there was none, or of another form. */
  public long posicion() {
    var datos = escritor.getLiveCommitData();
    if (datos == null) {
      return -1;
    }
    var posicion = -1L;
    var forma = "";
    for (var dato : datos) {
      if (dato.getKey().equals("posicion")) {
        posicion = Long.parseLong(dato.getValue());
      } else if (dato.getKey().equals("forma")) {
        forma = dato.getValue();
      }
    }
    return forma.equals(FORMA) ? posicion : -1;
  }

  /** Gathers what was built into few pieces, which are read faster. */
  public void compactar() {
    try {
      escritor.forceMerge(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many signs it holds. */
  public int cuantos() {
    return escritor.getDocStats().numDocs;
  }

  /** What it takes on disk. */
  public long bytes() {
    try {
      var total = 0L;
      for (var archivo : carpeta.listAll()) {
        total += carpeta.fileLength(archivo);
      }
      return total;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (carpeta;
        escritor;
        lectores) {
      // In this order: readers, writer, folder.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
