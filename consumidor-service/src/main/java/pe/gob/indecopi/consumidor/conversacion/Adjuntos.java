package pe.gob.indecopi.consumidor.conversacion;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.documentos.Archivo;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.documentos.Custodia;
import pe.gob.indecopi.procedimientos.documentos.Dueno;

/**
 * The documents that go with messages, and who may read them: whoever reads the series in which
 * they were sent. That a series holds one is noted before the message is written.
 */
final class Adjuntos implements Custodia {
  private static final String DOCUMENTO = "documento";
  private static final String HILO = "hilo";

  private final MongoCollection<Document> adjuntos;
  private final Archivos archivos;
  private final Participantes participantes;

  Adjuntos(MongoDatabase base, Archivos archivos, Participantes participantes) {
    this.adjuntos = base.getCollection("adjuntos");
    this.archivos = archivos;
    this.participantes = participantes;
    adjuntos.createIndex(Indexes.ascending(DOCUMENTO));
  }

  /**
   * The documents of those ids, which must be the author's own.
   *
   * @param puntero where the request lists them
   * @throws pe.gob.indecopi.platform.problema.Rechazo with a fault for each that is not
   */
  List<Adjunto> exigir(Usuario autor, List<String> ids, String puntero) {
    if (ids.isEmpty()) {
      return List.of();
    }
    archivos.apartar(ids);
    var dueno = Dueno.de(autor);
    var suyos =
        archivos.buscar(ids).stream()
            .filter(a -> a.dueno().equals(dueno))
            .collect(Collectors.toMap(Archivo::id, Adjunto::de));
    var faltas = new Faltas();
    IntStream.range(0, ids.size())
        .filter(i -> !suyos.containsKey(ids.get(i)))
        .forEach(
            i ->
                faltas.agregar(
                    puntero + "/" + i,
                    Texto.de(
                        "No hay un documento suyo con ese id",
                        "There is no document of yours with that id")));
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("Revise los documentos.", "Look at the documents again."));
    return ids.stream().map(suyos::get).toList();
  }

  /** Notes that a series holds these documents. */
  void guardar(Hilo hilo, List<Adjunto> nuevos) {
    for (var nuevo : nuevos) {
      adjuntos.updateOne(
          eq(nuevo.documento() + "/" + hilo.clave()),
          Updates.combine(
              Updates.set(DOCUMENTO, nuevo.documento()), Updates.set(HILO, hilo.clave())),
          new UpdateOptions().upsert(true));
    }
    if (!nuevos.isEmpty()) {
      archivos.retener(nuevos.stream().map(Adjunto::documento).toList());
    }
  }

  @Override
  public boolean puedeVer(Usuario usuario, String documento) {
    return hilos(documento).stream()
        .anyMatch(hilo -> participantes.de(hilo.reclamo(), usuario).filter(hilo::loVe).isPresent());
  }

  @Override
  public boolean retiene(String documento) {
    return !hilos(documento).isEmpty();
  }

  private List<Hilo> hilos(String documento) {
    return adjuntos
        .find(eq(DOCUMENTO, documento))
        .map(d -> Hilo.de(d.getString(HILO)))
        .into(new ArrayList<>());
  }
}
