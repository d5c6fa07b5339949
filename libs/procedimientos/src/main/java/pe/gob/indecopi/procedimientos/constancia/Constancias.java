package pe.gob.indecopi.procedimientos.constancia;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.constancia.Asunto.Clase;
import pe.gob.indecopi.procedimientos.documentos.Archivo;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.documentos.Custodia;

/**
 * The papers a service has issued. A paper is made the first time it is asked for and kept, so that
 * its hash is for ever what the verification code vouches for, whatever a later release prints.
 */
public final class Constancias implements Custodia {
  private static final String DUENO = "sistema";

  private final MongoCollection<Document> registros;
  private final Archivos archivos;
  private final Function<CodigoVerificacion, Sello> sellos;
  private final InstantSource reloj;
  private final SecureRandom azar = new SecureRandom();

  /**
   * @param sellos gives a code its public address
   */
  public Constancias(
      MongoDatabase base,
      Archivos archivos,
      Function<CodigoVerificacion, Sello> sellos,
      InstantSource reloj) {
    this.registros = base.getCollection("constancias");
    this.archivos = archivos;
    this.sellos = sellos;
    this.reloj = reloj;
    registros.createIndex(Indexes.ascending("codigo"), new IndexOptions().unique(true));
    registros.createIndex(Indexes.ascending("documento"));
  }

  /** The paper of an act; made of the given page if this is the first time it is asked for. */
  public Constancia emitir(Asunto asunto, Supplier<Hoja> hoja) {
    return buscar(asunto).orElseGet(() -> nueva(asunto, hoja.get()));
  }

  /** The paper that bears a code. */
  public Optional<Constancia> buscar(CodigoVerificacion codigo) {
    return Optional.ofNullable(registros.find(eq("codigo", codigo.valor())).first())
        .map(Constancias::constancia);
  }

  /** Opens the PDF of a paper. */
  public InputStream abrir(Constancia constancia) {
    try {
      return archivos.abrir(constancia.documento());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Papers are read by the routes of their files, not as documents somebody handed in. */
  @Override
  public boolean puedeVer(Usuario usuario, String documento) {
    return false;
  }

  @Override
  public boolean retiene(String documento) {
    return registros.find(eq("documento", documento)).first() != null;
  }

  private Optional<Constancia> buscar(Asunto asunto) {
    return Optional.ofNullable(registros.find(eq(asunto.clave())).first())
        .map(Constancias::constancia);
  }

  private Constancia nueva(Asunto asunto, Hoja hoja) {
    var codigo = CodigoVerificacion.nuevo(azar);
    var pdf = guardar(asunto, EscritorPdf.escribir(hoja, sellos.apply(codigo)));
    var constancia =
        new Constancia(codigo, asunto, pdf.id(), pdf.sha256(), pdf.bytes(), pdf.subido());
    try {
      registros.insertOne(registro(constancia));
      archivos.retener(List.of(pdf.id()));
      return constancia;
    } catch (MongoWriteException e) {
      if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      // Somebody asked at the same moment; our PDF stays an orphan and is swept.
      return buscar(asunto).orElseThrow(() -> e);
    }
  }

  private Archivo guardar(Asunto asunto, byte[] pdf) {
    var aleatorio = new byte[16];
    azar.nextBytes(aleatorio);
    String id = "doc_" + HexFormat.of().formatHex(aleatorio);
    String nombre =
        asunto.clase().name().toLowerCase(Locale.ROOT)
            + "-"
            + asunto.numero().replace('/', '-')
            + ".pdf";
    try {
      return archivos.guardar(id, DUENO, nombre, () -> new ByteArrayInputStream(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document registro(Constancia c) {
    var a = c.asunto();
    return new Document("_id", a.clave())
        .append("codigo", c.codigo().valor())
        .append("clase", a.clase().name())
        .append("expediente", a.expediente())
        .append("folio", a.folio())
        .append("numero", a.numero())
        .append("organo", a.organo())
        .append("procedimiento", a.procedimiento())
        .append("fecha", a.fecha().toString())
        .append("documento", c.documento())
        .append("sha256", c.sha256())
        .append("bytes", c.bytes())
        .append("emitida", Date.from(c.emitida()));
  }

  private static Constancia constancia(Document d) {
    var asunto =
        new Asunto(
            Clase.valueOf(d.getString("clase")),
            d.getString("expediente"),
            d.getInteger("folio"),
            d.getString("numero"),
            d.getString("organo"),
            d.getString("procedimiento"),
            LocalDate.parse(d.getString("fecha")));
    return new Constancia(
        new CodigoVerificacion(d.getString("codigo")),
        asunto,
        d.getString("documento"),
        d.getString("sha256"),
        d.getLong("bytes"),
        d.getDate("emitida").toInstant());
  }
}
