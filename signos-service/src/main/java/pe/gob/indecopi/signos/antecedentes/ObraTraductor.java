package pe.gob.indecopi.signos.antecedentes;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.almacen.Traductor;
import pe.gob.indecopi.procedimientos.registro.Palabras;

/** A work and its stored document, with the words of its title to find it by. */
final class ObraTraductor implements Traductor<ObraRegistrada> {
  static final String LLANO = "llano";

  @Override
  public Document documento(ObraRegistrada o) {
    var d = new Document();
    poner(d, "organo", o.organo());
    poner(d, "tipo", o.tipo());
    poner(d, "titulo", o.titulo());
    poner(d, "certificado", o.certificado());
    poner(d, "expediente", o.expediente());
    poner(d, "concedido", o.concedido());
    var titulo = o.titulo();
    poner(d, LLANO, titulo == null ? null : Palabras.llano(titulo));
    return d;
  }

  private static void poner(Document d, String campo, @Nullable String valor) {
    if (valor != null) {
      d.append(campo, valor);
    }
  }

  @Override
  public ObraRegistrada agregado(Document d) {
    return new ObraRegistrada(
        d.getString("_id"),
        d.getString("organo"),
        d.getString("tipo"),
        d.getString("titulo"),
        d.getString("certificado"),
        d.getString("expediente"),
        d.getString("concedido"),
        d.get("version", Number.class).longValue());
  }

  @Override
  public String id(ObraRegistrada o) {
    return o.id();
  }

  @Override
  public long version(ObraRegistrada o) {
    return o.version();
  }
}
