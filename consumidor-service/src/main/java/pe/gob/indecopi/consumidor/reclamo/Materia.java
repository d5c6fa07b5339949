package pe.gob.indecopi.consumidor.reclamo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;

/**
 * What a complaint is about, as the consumer tells it. Texts are kept as they were written: who
 * shows them escapes them.
 *
 * @param que the product or the service, in words
 * @param monto what is at stake, if it has an amount
 * @param fecha day on which it happened
 * @param pedido what is asked, in the consumer's own words
 * @param pruebas ids of documents
 */
public record Materia(
    Sector sector,
    Bien bien,
    String que,
    Motivo motivo,
    @Nullable Dinero monto,
    LocalDate fecha,
    String hechos,
    Pretension pretension,
    @Nullable String pedido,
    Detalle detalle,
    List<String> pruebas) {

  public Materia {
    pruebas = List.copyOf(pruebas);
  }
}
