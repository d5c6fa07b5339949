package pe.gob.indecopi.fees.orden;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.gob.indecopi.fees.orden.OrdenDePrueba.AHORA;
import static pe.gob.indecopi.fees.orden.OrdenDePrueba.HOY;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.fees.libro.AsentadorMongo;
import pe.gob.indecopi.fees.libro.Cuenta;
import pe.gob.indecopi.fees.libro.FiltroDeMovimientos;
import pe.gob.indecopi.fees.libro.LibroMongo;
import pe.gob.indecopi.fees.libro.Saldos;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.fees.tarifa.Tarifas;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.eventos.Bandeja;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;
import pe.gob.indecopi.platform.prueba.Casos;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ledger tells what the orders and the receipts tell, to the céntimo, whatever was paid,
 * applied and given back in whatever order, whoever was killed between two writes and however often
 * a thing was told again.
 */
class LibroPropertyTest {

  private static final int PASOS = 10;
  private static final int ORDENES = 3;
  private static final int RECIBOS = 5;

  @Test
  void balancesAfterEveryMovementAndLosesAndDoublesNothing() {
    Casos.todos(azar -> new Historia(azar).contar());
  }

  /** One made-up history on a store of its own. */
  private static final class Historia {
    private final RandomGenerator azar;
    private final AlmacenQueCae almacen;
    private final Agregados<Orden> guardadas;
    private final Agregados<Recibo> guardados;
    private final LibroMongo libro;
    private final AsentadorMongo<Orden> asentadorDeOrdenes;
    private final AsentadorMongo<Recibo> asentadorDeRecibos;
    private final Ordenes ordenes;
    private final PagosDeBancoMongo banco;
    private final NoIdentificadosMongo sueltos;
    private Instant ahora = AHORA;

    Historia(RandomGenerator azar) {
      this.azar = azar;
      this.almacen = new AlmacenQueCae(AlmacenDePrueba.base());
      MongoDatabase base = almacen.base();
      var fabrica = new FabricaDeAgregados(base, "/fees", Bandeja.NINGUNA, () -> ahora);
      guardadas = fabrica.de("ordenes", new OrdenTraductor(JsonMapper.builder().build()));
      guardados = fabrica.de("recibos", new ReciboTraductor());
      libro = new LibroMongo(base);
      asentadorDeOrdenes = new AsentadorMongo<>(guardadas, libro);
      asentadorDeRecibos = new AsentadorMongo<>(guardados, libro);
      var recibos = new RecibosMongo(guardados, asentadorDeRecibos, () -> ahora);
      ordenes = new Ordenes(guardadas, asentadorDeOrdenes, recibos);
      var canales = new CanalesImpresos(Tarifas.tarifario());
      banco = new PagosDeBancoMongo(ordenes, recibos, canales);
      sueltos = new NoIdentificadosMongo(recibos, ordenes, canales);
    }

    void contar() {
      for (var i = 0; i < ORDENES; i++) {
        guardadas.insertar(OrdenDePrueba.para("ord_" + i, null), List.of());
      }
      for (var paso = 0; paso < PASOS; paso++) {
        vivirUnPaso();
      }
      almacen.vivir();
      ahora = ahora.plus(Duration.ofHours(1));
      sueltos.barrer();
      asentadorDeOrdenes.barrer();
      asentadorDeRecibos.barrer();
      cuadra();
    }

    private void vivirUnPaso() {
      // A claim that a dead process left is old before anybody meets it.
      ahora = ahora.plus(Duration.ofMinutes(2));
      var acto = acto();
      if (azar.nextInt(3) == 0) {
        almacen.morirTras(azar.nextInt(7), azar.nextBoolean());
      }
      for (var vez = 0; vez <= azar.nextInt(3); vez++) {
        try {
          acto.run();
        } catch (Rechazo rechazo) {
          // A refusal writes nothing that counts.
        } catch (AlmacenQueCae.Muerte muerte) {
          almacen.vivir();
        }
      }
    }

    private Runnable acto() {
      var orden = "ord_" + azar.nextInt(ORDENES);
      var comprobante =
          new Comprobante(azar.nextBoolean() ? Canal.BCP : Canal.VISA, "R" + azar.nextInt(RECIBOS));
      var clave = "clave-" + azar.nextInt(20);
      var monto = monto(comprobante);
      var dia = HOY.plusDays(azar.nextInt(40));
      var medio = azar.nextBoolean() ? Canal.CAJA : Canal.BANCO_DE_LA_NACION;
      return switch (azar.nextInt(11)) {
        case 0 -> () -> ordenes.vencer(dia);
        case 1 -> () -> ordenes.consumir(orden, new Consumo("exp_1", null, ahora));
        case 2 -> () -> devolver(orden, clave, medio);
        case 3 -> () -> banco.tomar(dicho(comprobante, monto, null));
        case 4 -> () -> banco.tomar(dicho(comprobante, monto, orden));
        case 5 -> () -> sueltos.devolver(Recibo.id(comprobante), _ -> {}, vuelta(clave, monto));
        case 6 ->
            () ->
                sueltos
                    .buscar(Recibo.id(comprobante))
                    .ifPresent(uno -> sueltos.aplicar(uno, orden, "tesorera", ahora, clave));
        case 7 -> () -> ordenes.seguir(orden, true, ahora);
        case 8 -> () -> ordenes.seguir(orden, false, ahora);
        default ->
            () ->
                ordenes.pagar(
                    orden, new Abono(comprobante, HOY, monto, "banco", ahora, clave), _ -> true);
      };
    }

    /** The same receipt is always of the same money, as it is in life. */
    private Dinero monto(Comprobante comprobante) {
      return switch (comprobante.clave().hashCode() & 3) {
        case 0 -> Dinero.soles("1601.59");
        case 1 -> Dinero.soles("601.59");
        case 2 -> Dinero.soles("1000.00");
        default -> Dinero.soles("2000.10");
      };
    }

    private PagosDeBancoMongo.Dicho dicho(Comprobante uno, Dinero monto, String referencia) {
      return new PagosDeBancoMongo.Dicho(uno, HOY, monto, referencia, "con_1", ahora, "banco");
    }

    private Devolucion vuelta(String clave, Dinero monto) {
      return new Devolucion(
          1, Alcance.TODO, monto, Canal.CAJA, "V-1", "prueba", "tesorera", ahora, clave);
    }

    private void devolver(String orden, String clave, Canal medio) {
      var alcance = azar.nextBoolean() ? Alcance.SOBRANTE : Alcance.TODO;
      ordenes.devolver(
          orden,
          clave,
          _ -> {},
          una ->
              una.devolver(
                  alcance,
                  (n, monto) ->
                      new Devolucion(
                          n, alcance, monto, medio, "T-1", "prueba", "tesorera", ahora, clave)));
    }

    private void cuadra() {
      var movimientos = libro.listar(FiltroDeMovimientos.TODOS, 0, 10_000);
      var saldos = new Saldos();
      var numero = 0L;
      for (var uno : movimientos) {
        assertThat(uno.n()).isEqualTo(++numero);
        assertThat(saldos.mas(uno.asiento()).cuadra()).isTrue();
      }
      var debido = debido();
      for (var cuenta : debido.keySet()) {
        assertThat(saldos.de(cuenta).saldo()).as("%s", cuenta).isEqualTo(debido.get(cuenta));
      }
      assertThat(saldos.todos())
          .allMatch(uno -> debido.containsKey(uno.cuenta()) || uno.saldo().esCero());
    }

    /** What every account must hold, told by the orders and the receipts alone. */
    private Map<Cuenta, Dinero> debido() {
      Map<Cuenta, Dinero> debido = new TreeMap<>();
      var vistos = new HashSet<Comprobante>();
      for (var orden : todas(guardadas)) {
        for (var pago : orden.pagos()) {
          assertThat(vistos.add(pago.abono().comprobante())).isTrue();
          sumar(debido, Cuenta.de(pago.abono().comprobante().canal()), pago.abono().monto());
        }
        orden.devoluciones().forEach(una -> restar(debido, Cuenta.de(una.medio()), una.monto()));
        var suya =
            orden.estaPagada()
                ? Cuenta.ingresos("DSD")
                : orden.estado() == EstadoOrden.PENDIENTE ? Cuenta.A_CUENTA : Cuenta.POR_DEVOLVER;
        sumar(debido, suya, orden.abonado());
        sumar(debido, Cuenta.POR_DEVOLVER, orden.sobrante());
        assertThat(orden.porAsentar()).isEmpty();
      }
      for (var recibo : todas(guardados)) {
        var suelto = recibo.suelto();
        if (suelto == null || vistos.contains(recibo.comprobante())) {
          assertThat(recibo.estado()).isEqualTo(EstadoRecibo.DE_ORDEN);
          continue;
        }
        var canal = Cuenta.de(recibo.comprobante().canal());
        sumar(debido, canal, suelto.monto());
        if (recibo.estado() == EstadoRecibo.DEVUELTO) {
          restar(debido, Cuenta.de(recibo.devolucion().medio()), suelto.monto());
        } else {
          assertThat(recibo.estado()).isEqualTo(EstadoRecibo.NO_IDENTIFICADO);
          sumar(debido, Cuenta.NO_IDENTIFICADO, suelto.monto());
        }
      }
      return debido;
    }

    private static <A> List<A> todas(Agregados<A> agregados) {
      return agregados.coleccion().find().map(agregados::leer).into(new ArrayList<>());
    }

    private static void sumar(Map<Cuenta, Dinero> debido, Cuenta cuenta, Dinero monto) {
      debido.merge(cuenta, monto, Dinero::mas);
    }

    private static void restar(Map<Cuenta, Dinero> debido, Cuenta cuenta, Dinero monto) {
      debido.merge(cuenta, Dinero.CERO.menos(monto), Dinero::mas);
    }
  }
}
