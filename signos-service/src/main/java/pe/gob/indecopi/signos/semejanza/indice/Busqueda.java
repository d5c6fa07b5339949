package pe.gob.indecopi.signos.semejanza.indice;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas;
import pe.gob.indecopi.signos.semejanza.ClasesRelacionadas.Relacion;
import pe.gob.indecopi.signos.semejanza.Comparador;
import pe.gob.indecopi.signos.semejanza.Semejanza;
import pe.gob.indecopi.signos.semejanza.Signo;
import pe.gob.indecopi.signos.semejanza.Vida;

/** One search: takes the candidates that share the rarest keys, and lets the engine judge them. */
final class Busqueda {
  static final String GUARDADO = "g";

  /** Candidates that are judged at least, and for each that is answered. */
  private static final int CANDIDATOS = 60;

  private static final int POR_RESPUESTA = 3;

  /** How many times more where what is registered in other classes is left out. */
  private static final int EN_SUS_CLASES = 5;

  private static final ClasesRelacionadas CLASES = ClasesRelacionadas.nuestras();

  private final Pregunta pregunta;
  private final Signo signo;
  private final Comparador comparador;
  private final PriorityQueue<Juzgado> mejores =
      new PriorityQueue<>(Comparator.comparingDouble(Juzgado::riesgo));

  Busqueda(Pregunta pregunta) {
    this.pregunta = pregunta;
    this.signo = Signo.de(pregunta.signo());
    this.comparador = new Comparador(signo);
  }

  /** What was judged, before its reasons are told. */
  private record Juzgado(Ficha ficha, Signo signo, Relacion relacion, Vida vida, double riesgo) {}

  List<Hallazgo> en(IndexSearcher indice) throws IOException {
    if (signo.vacio()) {
      return List.of();
    }
    var cuantos =
        Math.max(CANDIDATOS, POR_RESPUESTA * pregunta.limite())
            * (pregunta.soloClases() ? EN_SUS_CLASES : 1);
    var hallados =
        indice.search(
            Consulta.de(signo, indice), new TopScoreDocCollectorManager(cuantos, null, cuantos));
    juzgar(hallados.scoreDocs, indice.getIndexReader().leaves());
    return mejores.stream()
        .sorted(
            Comparator.comparingDouble(Juzgado::riesgo)
                .reversed()
                .thenComparing(j -> j.ficha().id()))
        .map(this::hallazgo)
        .toList();
  }

  /** The likeliest first: the better the first are, the sooner the others are left. */
  private void juzgar(ScoreDoc[] hallados, List<LeafReaderContext> hojas) throws IOException {
    var guardados = guardados(hallados, hojas);
    for (var h : hallados) {
      var guardado = guardados.get(h.doc);
      if (guardado != null) {
        juzgar(guardado);
      }
    }
  }

  /** What is stored, which is read forward. */
  private static Map<Integer, BytesRef> guardados(
      ScoreDoc[] hallados, List<LeafReaderContext> hojas) throws IOException {
    var docs = Arrays.stream(hallados).mapToInt(h -> h.doc).sorted().toArray();
    Map<Integer, BytesRef> guardados = HashMap.newHashMap(docs.length);
    var hoja = -1;
    BinaryDocValues enHoja = DocValues.emptyBinary();
    for (var doc : docs) {
      while (hoja < 0 || doc >= hojas.get(hoja).docBase + hojas.get(hoja).reader().maxDoc()) {
        hoja++;
        enHoja = DocValues.getBinary(hojas.get(hoja).reader(), GUARDADO);
      }
      if (enHoja.advanceExact(doc - hojas.get(hoja).docBase)) {
        guardados.put(doc, BytesRef.deepCopyOf(enHoja.binaryValue()));
      }
    }
    return guardados;
  }

  private void juzgar(BytesRef g) {
    var relacion = CLASES.entre(pregunta.clases(), Guardado.clases(g));
    if (pregunta.soloClases() && relacion != Relacion.MISMA) {
      return;
    }
    var parte = parte(g, relacion);
    var peor = mejores.size() < pregunta.limite() ? 0 : mejores.element().riesgo();
    var minimo = (int) (peor / parte * 1000);
    var otro = Guardado.signo(g);
    var riesgo = comparador.comparar(otro, minimo) * parte / 1000;
    if (riesgo > peor) {
      if (mejores.size() == pregunta.limite()) {
        mejores.remove();
      }
      var ficha = Guardado.ficha(g);
      mejores.add(new Juzgado(ficha, otro, relacion, ficha.vida(pregunta.hoy()), riesgo));
    }
  }

  private double parte(BytesRef g, Relacion relacion) {
    var extinta = Guardado.hasta(g) < pregunta.hoy().toEpochDay();
    return pregunta
        .ponderacion()
        .factor(
            relacion,
            extinta ? Vida.EXTINTA : Vida.VIGENTE,
            pregunta.desde(),
            LocalDate.ofEpochDay(Guardado.desde(g)));
  }

  private Hallazgo hallazgo(Juzgado j) {
    var semejanza = Semejanza.con(comparador, j.signo(), pregunta.umbrales());
    return new Hallazgo(j.ficha(), semejanza, j.relacion(), j.vida(), j.riesgo());
  }
}
