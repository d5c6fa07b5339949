package pe.gob.indecopi.signos.figura;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.documentos.Archivo;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.tramite.RevisionDePapeles;

/**
 * The images of signs as they were handed in: judged when a sign is asked for, and each read once,
 * for what it shows is kept by its hash.
 */
final class Reproducciones implements RevisionDePapeles, FigurasDelRegistro.Imagenes {
  /** Where an application names its image (TUPA DSD-10; Decisión 486, art. 140.c). */
  static final String REPRODUCCION = "reproduccion";

  private static final String CAMPO = "/materia/" + REPRODUCCION;

  /** The procedure in which an image is only looked for (TUPA DSD-2). */
  private static final String BUSQUEDA = "DSD-2";

  private static final Texto NO_SE_COMPARA =
      Texto.de("Se busca una imagen PNG, JPEG o SVG.", "A PNG, JPEG or SVG image is looked for.");
  private static final Texto NO_MUESTRA =
      Texto.de("La imagen no muestra nada que buscar.", "The image shows nothing to look for.");

  private static final Set<String> COMPARABLES =
      Set.of(TipoDeImagen.PNG.tipo(), TipoDeImagen.JPEG.tipo(), TipoDeImagen.SVG.tipo());
  private static final String FORMA = "forma";
  private static final String FIRMA = "firma";

  private final MongoCollection<Document> firmas;
  private final Archivos archivos;
  private final LectorDeImagenes lector;

  Reproducciones(MongoDatabase base, Archivos archivos, LectorDeImagenes lector) {
    this.firmas = base.getCollection("firmasDeImagenes");
    this.archivos = archivos;
    this.lector = lector;
  }

  /**
   * An image that cannot be read, or that would do more than be seen, is refused; a paper scanned
   * otherwise (PDF, TIFF) is received, for the law asks a reproduction of no format, and is not
   * compared: what is only looked for has to be.
   */
  @Override
  public void revisar(
      String procedimiento,
      Map<String, Object> materia,
      Map<String, Archivo> papeles,
      Faltas faltas) {
    var archivo = materia.get(REPRODUCCION) instanceof String id ? papeles.get(id) : null;
    if (archivo == null) {
      return;
    }
    var seBusca = procedimiento.equals(BUSQUEDA);
    if (!COMPARABLES.contains(archivo.tipo())) {
      if (seBusca) {
        faltas.agregar(CAMPO, NO_SE_COMPARA);
      }
      return;
    }
    try {
      if (firma(archivo).isEmpty() && seBusca) {
        faltas.agregar(CAMPO, NO_MUESTRA);
      }
    } catch (ImagenRechazada rechazada) {
      faltas.agregar(CAMPO, rechazada.detalle());
    }
  }

  @Override
  public Optional<Firma> firma(String documento) {
    try {
      var archivo = comparable(documento);
      return archivo.isEmpty() ? Optional.empty() : firma(archivo.get());
    } catch (ImagenRechazada antigua) {
      // Received before such images were refused: it is not compared.
      return Optional.empty();
    }
  }

  @Override
  public Optional<Buscada> buscada(String documento) {
    try {
      var archivo = comparable(documento);
      return archivo.isEmpty()
          ? Optional.empty()
          : Optional.ofNullable(Buscada.de(lector.leer(bytes(archivo.get()))));
    } catch (ImagenRechazada antigua) {
      return Optional.empty();
    }
  }

  private Optional<Archivo> comparable(String documento) {
    return archivos.buscar(documento).filter(a -> COMPARABLES.contains(a.tipo()));
  }

  private Optional<Firma> firma(Archivo archivo) throws ImagenRechazada {
    var guardada = firmas.find(eq(archivo.sha256())).first();
    if (guardada != null && guardada.getInteger(FORMA) == Firma.FORMA) {
      return Optional.ofNullable(guardada.get(FIRMA, Binary.class))
          .map(b -> Firma.leer(b.getData()));
    }
    var firma = Firma.de(lector.leer(bytes(archivo), archivo.tipo()));
    guardar(archivo.sha256(), firma);
    return Optional.ofNullable(firma);
  }

  private void guardar(String sha256, @Nullable Firma firma) {
    var nueva = new Document("_id", sha256).append(FORMA, Firma.FORMA);
    if (firma != null) {
      nueva.append(FIRMA, new Binary(firma.bytes()));
    }
    firmas.replaceOne(eq(sha256), nueva, new ReplaceOptions().upsert(true));
  }

  private byte[] bytes(Archivo archivo) {
    try (var flujo = archivos.abrir(archivo.id())) {
      return flujo.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
