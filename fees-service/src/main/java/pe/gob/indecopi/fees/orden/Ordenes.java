package pe.gob.indecopi.fees.orden;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import pe.gob.indecopi.fees.libro.AsentadorMongo;
import pe.gob.indecopi.fees.tarifa.Canal;
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
  private final AsentadorMongo<Orden> asentador;
  private final RecibosMongo recibos;

  Ordenes(Agregados<Orden> agregados, AsentadorMongo<Orden> asentador, RecibosMongo recibos) {
    this.agregados = agregados;
    this.asentador = asentador;
    this.recibos = recibos;
    var coleccion = agregados.coleccion();
    coleccion.createIndex(ascending(OrdenTraductor.CODIGO_PAGO), new IndexOptions().unique(true));
    coleccion.createIndex(
        ascending(OrdenTraductor.COMPROBANTES), new IndexOptions().unique(true).sparse(true));
    coleccion.createIndex(ascending("esquema"));
    coleccion.createIndex(ascending(OrdenTraductor.DIAS));
    coleccion.createIndex(ascending(OrdenTraductor.COMPLETA));
    coleccion.createIndex(ascending(OrdenTraductor.CONSUMIDA_POR));
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
    var antes = buscar(id).orElseThrow(Rechazos::noEncontrado);
    if (antes.pagoConClave(abono.clave()).isPresent()) {
      return antes;
    }
    if (conComprobante(abono.comprobante()).isPresent()) {
      throw Rechazos.comprobanteYaUsado(abono.comprobante());
    }
    var recibo = recibos.reclamar(id, abono);
    var pagada = escribirPago(id, recibo.fueSuelto() ? abono.yaRecibido() : abono, canalImpreso);
    recibos.aplicado(recibo, id);
    return asentador.asentar(pagada);
  }

  private Orden escribirPago(String id, Abono abono, Predicate<Orden> canalImpreso) {
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

  /**
   * Gives money of an order back, once per idempotency key.
   *
   * @param comprobar what must hold of the order as it stands, such as its version
   */
  Orden devolver(
      String id, String clave, Consumer<Orden> comprobar, UnaryOperator<Orden> devolver) {
    var devuelta =
        ejecutar(
            id,
            orden -> {
              if (orden.devolucionConClave(clave).isPresent()) {
                return Cambio.de(orden);
              }
              comprobar.accept(orden);
              var despues = devolver.apply(orden);
              return Cambio.de(despues, HechosDePago.devuelta(despues));
            });
    return asentador.asentar(devuelta);
  }

  /** Orders that hold one of these receipts. */
  List<Orden> conComprobantes(Collection<Comprobante> comprobantes) {
    var claves = comprobantes.stream().map(Comprobante::clave).toList();
    return varias(in(OrdenTraductor.COMPROBANTES, claves));
  }

  /** The orders of the second stage of another one, whatever became of them. */
  Stream<Orden> queCompletan(String primera) {
    return varias(eq(OrdenTraductor.COMPLETA, primera)).stream();
  }

  /** Orders that a channel took money for on a day. */
  List<Orden> pagadasEn(Canal canal, LocalDate fecha) {
    return varias(eq(OrdenTraductor.DIAS, OrdenTraductor.dia(canal, fecha)));
  }

  /**
   * Brings what an earlier release stored to today's schema, so that it is posted; answers how many
   * there were.
   */
  int elevar() {
    var antiguas = lt("esquema", OrdenTraductor.ESQUEMA);
    var ids =
        agregados
            .coleccion()
            .find(antiguas)
            .projection(include(OrdenTraductor.ID))
            .map(d -> d.getString(OrdenTraductor.ID))
            .into(new ArrayList<>());
    ids.forEach(id -> asentador.asentar(ejecutar(id, Cambio::de)));
    return ids.size();
  }

  /** Binds an order to what it pays for. */
  Orden consumir(String id, Consumo consumo) {
    return ejecutar(
        id,
        orden -> {
          var consumida = orden.consumir(consumo);
          return consumida == orden
              ? Cambio.de(orden)
              : new Cambio<>(consumida, HechosDePago.consumida(consumida));
        });
  }

  /** The orders that paid for a file, whatever became of it. */
  List<Orden> quePagaron(String expediente) {
    return varias(eq(OrdenTraductor.CONSUMIDA_POR, expediente));
  }

  /** Brings an order to what became of its file, as often as it is told. */
  Orden seguir(String id, boolean noPresentado, Instant en) {
    var seguida =
        ejecutar(
            id,
            orden -> {
              var despues = noPresentado ? orden.anular(en) : orden.reponer(en);
              return despues == orden
                  ? Cambio.de(orden)
                  : Cambio.de(despues, HechosDePago.segunSuExpediente(despues));
            });
    return asentador.asentar(seguida);
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
    if (vencida == una
        || !agregados.guardar(una, vencida, List.of(HechosDePago.vencida(vencida)))) {
      return Optional.empty();
    }
    agregados.buscar(vencida.id()).ifPresent(asentador::asentar);
    return Optional.of(vencida);
  }

  private Orden ejecutar(String id, Decision<Orden> decision) {
    try {
      return agregados.ejecutar(id, decision);
    } catch (AgregadoAusente ausente) {
      throw Rechazos.noEncontrado();
    }
  }

  private List<Orden> varias(Bson filtro) {
    return agregados.coleccion().find(filtro).map(agregados::leer).into(new ArrayList<>());
  }

  private Optional<Orden> una(Bson filtro) {
    var documento = agregados.coleccion().find(filtro).first();
    return documento == null ? Optional.empty() : Optional.of(agregados.leer(documento));
  }
}
