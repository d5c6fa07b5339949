package pe.gob.indecopi.fees.memoria;

import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.LectorDeTarifa;
import pe.gob.indecopi.platform.almacen.Traductor;

/** A draft and its stored document. */
final class BorradorTraductor implements Traductor<Borrador> {

  /** On approved ones alone, so that a unique index lets drafts compete. */
  static final String DIA = "organoYDia";

  /** On approved ones alone, like {@link #DIA}. */
  static final String NOMBRE = "organoYNombre";

  @Override
  public String id(Borrador uno) {
    return uno.id();
  }

  @Override
  public long version(Borrador uno) {
    return uno.version();
  }

  @Override
  public Document documento(Borrador uno) {
    var tarifa = uno.tarifa();
    var d =
        new Document("organo", tarifa.organo())
            .append("contenido", uno.contenido())
            .append("cuerpo", uno.cuerpo())
            .append("autor", oficial(uno.autor()))
            .append("creado", Date.from(uno.creado()));
    var aprobacion = uno.aprobacion();
    if (aprobacion != null) {
      d.append(DIA, tarifa.organo() + " " + tarifa.vigencia().desde())
          .append(NOMBRE, tarifa.organo() + " " + tarifa.version())
          .append(
              "aprobacion",
              new Document("por", oficial(aprobacion.por()))
                  .append("en", Date.from(aprobacion.en()))
                  .append("clave", aprobacion.clave()));
    }
    return d;
  }

  @Override
  public Borrador agregado(Document d) {
    var id = d.getString("_id");
    var contenido = d.getString("contenido");
    return new Borrador(
        id,
        d.getLong("version"),
        contenido,
        LectorDeTarifa.leer(id, new StringReader(contenido)),
        d.getString("cuerpo"),
        oficial(d.get("autor", Document.class)),
        instante(d, "creado"),
        aprobacion(d.get("aprobacion", Document.class)));
  }

  private static Borrador.@Nullable Aprobacion aprobacion(@Nullable Document d) {
    return d == null
        ? null
        : new Borrador.Aprobacion(
            oficial(d.get("por", Document.class)), instante(d, "en"), d.getString("clave"));
  }

  private static Document oficial(Borrador.Oficial uno) {
    var d = new Document("sub", uno.sub());
    if (uno.actor() != null) {
      d.append("actor", uno.actor());
    }
    if (uno.documento() != null) {
      d.append("documento", uno.documento());
    }
    return d;
  }

  private static Borrador.Oficial oficial(Document d) {
    return new Borrador.Oficial(d.getString("sub"), d.getString("actor"), d.getString("documento"));
  }

  private static Instant instante(Document d, String campo) {
    return d.getDate(campo).toInstant();
  }
}
