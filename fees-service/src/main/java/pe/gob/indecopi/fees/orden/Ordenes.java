package pe.gob.indecopi.fees.orden;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.conversions.Bson;
import pe.gob.indecopi.platform.almacen.AgregadoAusente;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.Decision;
import pe.gob.indecopi.platform.problema.Rechazo;

/** The orders in the store. Two unique indexes hold what must be true over all of them. */
final class Ordenes {

  private static final int CODIGOS = 10;
  private static final int TANDA = 200;

  private final Agregados<Orden> agregados;

  Ordenes(Agregados<Orden> agregados) {
    this.agregados = agregados;
    var coleccion = agregados.coleccion();
    coleccion.createIndex(ascending(OrdenTraductor.CODIGO_PAGO), new IndexOptions().unique(true));
    coleccion.createIndex(
        ascending(OrdenTraductor.COMPROBANTES), new IndexOptions().unique(true).sparse(true));
  }

  Optional<Orden> buscar(String id) {
    return agregados.buscar(id);
  }

  Optional<Orden> conCodigo(CodigoPago codigo) {
    return una(eq(OrdenTraductor.CODIGO_PAGO, codigo.digitos()));
  }

  Optional<Orden> conComprobante(Comprobante comprobante) {
    return una(eq(OrdenTraductor.COMPROBANTES, comprobante.clave()));
  }

  /**
   * Stores a new order under a payment code that no other has.
   *
   * @return the order as stored, which may be one of an earlier try with the same id
   */
  Orden crear(Function<CodigoPago, Orden> nueva, String id) {
    for (var intento = 0; intento < CODIGOS; intento++) {
      agregados.insertar(nueva.apply(CodigoPago.de(id, intento)), List.of());
      var guardada = agregados.buscar(id);
      if (guardada.isPresent()) {
        return guardada.get();
      }
    }
    throw new IllegalStateException("no free payment code for " + id);
  }

  /**
   * Adds a payment, once per idempotency key.
   *
   * @throws Rechazo {@code no-encontrado}, or {@code comprobante-ya-usado} by this or another order
   */
  Orden pagar(String id, Abono abono, Predicate<Orden> canalImpreso) {
    try {
      return ejecutar(
          id,
          orden -> {
            if (orden.pagoConClave(abono.clave()).isPresent()) {
              return Cambio.de(orden);
            }
            var pagada = orden.recibir(abono, canalImpreso.test(orden));
            return Cambio.de(pagada, HechosDePago.pago(pagada));
          });
    } catch (MongoWriteException rechazada) {
      if (rechazada.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        throw Rechazos.comprobanteYaUsado(abono.comprobante());
      }
      throw rechazada;
    }
  }

  /** Binds an order to what it pays for. */
  Orden consumir(String id, Consumo consumo) {
    return ejecutar(
        id,
        orden -> {
          var consumida = orden.consumir(consumo);
          return consumida == orden
              ? Cambio.de(orden)
              : Cambio.de(consumida, HechosDePago.consumida(consumida));
        });
  }

  /** Lapses every order whose last day is before the given one. */
  List<Orden> vencer(LocalDate hoy) {
    List<Orden> vencidas = new ArrayList<>();
    for (var tanda = agregados.vencidos(hoy, TANDA);
        !tanda.isEmpty();
        tanda = agregados.vencidos(hoy, TANDA)) {
      tanda.forEach(una -> vencer(una, hoy).ifPresent(vencidas::add));
    }
    return vencidas;
  }

  Optional<LocalDate> proximoVence() {
    return agregados.proximoVence();
  }

  private Optional<Orden> vencer(Orden una, LocalDate hoy) {
    var vencida = una.vencer(hoy);
    return vencida != una && agregados.guardar(una, vencida, List.of(HechosDePago.vencida(vencida)))
        ? Optional.of(vencida)
        : Optional.empty();
  }

  private Orden ejecutar(String id, Decision<Orden> decision) {
    try {
      return agregados.ejecutar(id, decision);
    } catch (AgregadoAusente ausente) {
      throw Rechazos.noEncontrado();
    }
  }

  private Optional<Orden> una(Bson filtro) {
    var documento = agregados.coleccion().find(filtro).first();
    return documento == null ? Optional.empty() : Optional.of(agregados.leer(documento));
  }
}
