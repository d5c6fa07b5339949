package pe.gob.indecopi.fees.orden;

import org.bson.Document;
import pe.gob.indecopi.platform.almacen.Traductor;

/** What is known of files, as it is stored. */
final class ExpedienteSabidoTraductor implements Traductor<ExpedienteSabido> {

  private static final String NO_PRESENTADO = "noPresentado";

  @Override
  public String id(ExpedienteSabido uno) {
    return uno.id();
  }

  @Override
  public long version(ExpedienteSabido uno) {
    return uno.version();
  }

  @Override
  public Document documento(ExpedienteSabido uno) {
    return new Document(NO_PRESENTADO, uno.noPresentado());
  }

  @Override
  public ExpedienteSabido agregado(Document d) {
    return new ExpedienteSabido(
        d.getString("_id"),
        d.getBoolean(NO_PRESENTADO),
        d.get("version", Number.class).longValue());
  }
}
