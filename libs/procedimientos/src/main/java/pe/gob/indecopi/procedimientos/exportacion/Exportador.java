package pe.gob.indecopi.procedimientos.exportacion;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.procedimientos.documentos.Archivo;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.expediente.Cadena;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.exportacion.Folio.Alcance;
import pe.gob.indecopi.procedimientos.firma.Firmas;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a file as a package: its acts as they were hashed, its documents, the signature over the
 * head of the chain and the public keys. What the reader may not see stays out, and the chain still
 * verifies. Documents go through as a stream; nothing but one act at a time is held.
 */
public final class Exportador {
  static final String MANIFIESTO = "manifiesto.txt";
  static final String FIRMA = "manifiesto.firma";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Archivos archivos;
  private final Firmas firmas;

  public Exportador(Archivos archivos, Firmas firmas) {
    this.archivos = archivos;
    this.firmas = firmas;
  }

  /**
   * @param folios the acts, in order, each with what its reader may see
   * @param documentos ids of the documents that the reader may see
   * @throws IOException if the reader goes away, or a document cannot be read
   */
  public void escribir(
      Expediente e, List<Folio> folios, List<String> documentos, Instant en, OutputStream salida)
      throws IOException {
    var papeles =
        archivos.buscar(documentos).stream().sorted(Comparator.comparing(Archivo::id)).toList();
    var paquete = new Paquete(salida);
    paquete.texto("LEEME.txt", Indice.LEEME);
    paquete.texto("index.json", JSON.writeValueAsString(indice(e, folios, papeles, en)));
    paquete.texto("index.html", Indice.html(e, folios, papeles));
    for (Folio folio : folios) {
      acto(paquete, folio);
    }
    for (Archivo papel : papeles) {
      try (var bytes = archivos.abrir(papel.id())) {
        paquete.flujo(lugar(papel), bytes);
      }
    }
    String lista = paquete.manifiesto();
    var rubrica = firmas.rubricar("indecopi-exportacion-v1\n" + lista);
    paquete.cerrar(MANIFIESTO, lista, FIRMA, rubrica.clave() + "\n" + rubrica.valor() + "\n");
  }

  private static void acto(Paquete paquete, Folio folio) throws IOException {
    var acto = folio.acto();
    if (folio.alcance() != Alcance.SOLO_HUELLA) {
      paquete.texto(lugar(acto.folio(), "acto"), Cadena.acto(acto));
    }
    if (folio.alcance() == Alcance.ENTERO) {
      paquete.texto(lugar(acto.folio(), "datos"), Cadena.datos(acto));
    } else if (folio.vista() != null) {
      paquete.texto(lugar(acto.folio(), "vista"), JSON.writeValueAsString(folio.vista()));
    }
  }

  private Map<String, Object> indice(
      Expediente e, List<Folio> folios, List<Archivo> papeles, Instant en) {
    Map<String, Object> indice = new LinkedHashMap<>();
    indice.put("formato", 1);
    indice.put("exportado", en.toString());
    indice.put(
        "expediente",
        Map.of(
            "id", e.id().valor(),
            "numero", e.cabecera().numero().toString(),
            "procedimiento", e.cabecera().procedimiento()));
    var firma = e.firma();
    if (firma != null) {
      indice.put(
          "firma",
          Map.of(
              "clave", firma.clave(),
              "folios", firma.folios(),
              "huella", firma.huella(),
              "valor", firma.valor()));
    }
    indice.put("claves", firmas.claves());
    indice.put("actuaciones", folios.stream().map(Exportador::entrada).toList());
    indice.put("documentos", papeles.stream().map(Exportador::entrada).toList());
    return indice;
  }

  private static Map<String, Object> entrada(Folio folio) {
    var acto = folio.acto();
    Map<String, Object> entrada = new LinkedHashMap<>();
    entrada.put("folio", acto.folio());
    entrada.put("tipo", folio.tipo());
    entrada.put("fecha", acto.fecha().toString());
    entrada.put("quien", folio.quien());
    entrada.put("huella", acto.huella());
    entrada.put("alcance", folio.alcance().name());
    if (folio.alcance() != Alcance.SOLO_HUELLA) {
      entrada.put("acto", lugar(acto.folio(), "acto"));
    }
    if (folio.alcance() == Alcance.ENTERO) {
      entrada.put("datos", lugar(acto.folio(), "datos"));
    } else if (folio.vista() != null) {
      entrada.put("vista", lugar(acto.folio(), "vista"));
    }
    return entrada;
  }

  private static Map<String, Object> entrada(Archivo papel) {
    Map<String, Object> entrada = new LinkedHashMap<>();
    entrada.put("id", papel.id());
    entrada.put("nombre", papel.nombre());
    entrada.put("tipo", papel.tipo());
    entrada.put("bytes", papel.bytes());
    entrada.put("sha256", papel.sha256());
    entrada.put("archivo", lugar(papel));
    return entrada;
  }

  static String lugar(int folio, String clase) {
    return "actos/%06d.%s.json".formatted(folio, clase);
  }

  /** Under its id alone: a name that somebody gave could lead out of the folder. */
  static String lugar(Archivo papel) {
    return "documentos/" + papel.id() + Indice.extension(papel.tipo());
  }
}
