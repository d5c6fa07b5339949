package pe.gob.indecopi.procedimientos.tramite;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.documentos.Archivo;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.documentos.Dueno;

/** Documents that a request names: they must be there, and its author's own. */
public final class Adjuntos {
  /** At most so many documents a filing or an act. */
  public static final int MAXIMO = 10;

  private final Archivos archivos;

  Adjuntos(Archivos archivos) {
    this.archivos = archivos;
  }

  /**
   * Refuses with a fault for each document that is not the author's own.
   *
   * @return the SHA-256 of each, by its id, so that the chain holds them
   */
  Map<String, String> exigir(Usuario usuario, Map<String, Object> comoLlego, String puntero) {
    var faltas = new Faltas();
    var suyos = revisar(usuario, Papeles.nombrados(comoLlego, puntero), faltas);
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("Revise los documentos.", "Look at the documents again."));
    return suyos.stream()
        .collect(Collectors.toMap(Archivo::id, Archivo::sha256, (a, _) -> a, TreeMap::new));
  }

  /**
   * Notes a fault for each document that is not there or not the author's own, and keeps the others
   * from the sweep while the file is written.
   *
   * @param nombrados ids by pointer
   */
  public List<Archivo> revisar(Usuario usuario, Map<String, String> nombrados, Faltas faltas) {
    if (nombrados.isEmpty()) {
      return List.of();
    }
    Set<String> ids = new TreeSet<>(nombrados.values());
    if (ids.size() > MAXIMO) {
      faltas.agregar(
          "/documentos",
          Texto.de(
              "No más de " + MAXIMO + " documentos por escrito",
              "No more than " + MAXIMO + " documents each time"));
      return List.of();
    }
    archivos.apartar(ids);
    String dueno = Dueno.de(usuario);
    Map<String, Archivo> suyos =
        archivos.buscar(ids).stream()
            .filter(a -> a.dueno().equals(dueno))
            .collect(Collectors.toMap(Archivo::id, a -> a));
    nombrados.forEach(
        (puntero, id) -> {
          if (!suyos.containsKey(id)) {
            faltas.agregar(
                puntero,
                Texto.de(
                    "No hay un documento suyo con ese id",
                    "There is no document of yours with that id"));
          }
        });
    return List.copyOf(suyos.values());
  }

  /** Notes that a stored file holds these documents. */
  void retener(Map<String, Object> comoLlego) {
    retener(Papeles.nombrados(comoLlego, "").values());
  }

  /** The same for ids. */
  public void retener(Collection<String> ids) {
    if (!ids.isEmpty()) {
      archivos.retener(ids);
    }
  }
}
