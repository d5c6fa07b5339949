package pe.gob.indecopi.procedimientos.tramite;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.ExpedienteId;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.firma.Firmas;
import pe.gob.indecopi.procedimientos.firma.FirmasDeCarpeta;

/**
 * Fills the store of a service with files like one that it already holds: the same records, written
 * by their own translator under signatures of their own, each with its number and its days. What a
 * bench measures afterwards is what the service itself would have stored.
 *
 * <p>{@code java -cp … Siembra uri=… base=signos firmas=folder como=exp_…
 * tandas=5000:-6,5000:30:430} sows 5,000 files with the terms of that one, and 5,000 with terms 30
 * to 430 days later. Always prints how many documents the store has read since it started.
 */
public final class Siembra {
  private static final int POR_LOTE = 500;

  private final MongoCollection<Document> expedientes;
  private final Firmas firmas;
  private final ExpedienteTraductor traductor = new ExpedienteTraductor();
  private final Document modelo;
  private final Expediente expediente;

  /** Sows files like that one into the database of its service. */
  public Siembra(MongoDatabase base, Firmas firmas, String como) {
    this.expedientes = base.getCollection("expedientes");
    this.firmas = firmas;
    this.modelo = expedientes.find(Filters.eq("_id", como)).first();
    this.expediente = traductor.agregado(modelo);
  }

  /**
   * Files whose terms are those of the model, so many days later.
   *
   * @param desde days by which the first one's terms are moved
   * @param hasta days before which those of the last one stay; the others lie between, in turns
   */
  public record Tanda(int cuantos, int desde, int hasta) {
    private static Tanda leer(String texto) {
      var n = Stream.of(texto.split(":")).mapToInt(Integer::parseInt).toArray();
      return new Tanda(n[0], n[1], n.length > 2 ? n[2] : n[1] + 1);
    }

    private int dias(int i) {
      return desde + i % (hasta - desde);
    }
  }

  public static void main(String[] args) {
    var con =
        Stream.of(args).map(a -> a.split("=", 2)).collect(Collectors.toMap(a -> a[0], a -> a[1]));
    try (var cliente = MongoClients.create(con.get("uri"))) {
      if (con.containsKey("tandas")) {
        sembrar(cliente, con);
      }
      System.out.println(leidos(cliente));
    }
  }

  private static void sembrar(MongoClient cliente, Map<String, String> con) {
    var siembra =
        new Siembra(
            cliente.getDatabase(con.get("base")),
            FirmasDeCarpeta.en(Path.of(con.get("firmas"))),
            con.get("como"));
    Stream.of(con.get("tandas").split(",")).map(Tanda::leer).forEach(siembra::sembrar);
  }

  /** How many documents the store has read since it started, for whomever. */
  public static long leidos(MongoClient cliente) {
    var estado = cliente.getDatabase("admin").runCommand(new Document("serverStatus", 1));
    return estado
        .getEmbedded(List.of("metrics", "queryExecutor", "scannedObjects"), Number.class)
        .longValue();
  }

  /** Sows these files after those that are there. */
  public void sembrar(Tanda tanda) {
    var primero = ultimo() + 1;
    IntStream.rangeClosed(0, (tanda.cuantos() - 1) / POR_LOTE)
        .parallel()
        .forEach(
            lote -> {
              var desde = lote * POR_LOTE;
              var hasta = Math.min(desde + POR_LOTE, tanda.cuantos());
              expedientes.insertMany(
                  IntStream.range(desde, hasta)
                      .mapToObj(i -> documento(primero + i, tanda.dias(i)))
                      .toList());
            });
  }

  private int ultimo() {
    var numero = expediente.cabecera().numero();
    return expedientes
        .find(Filters.and(Filters.eq("organo", numero.organo()), Filters.eq("anio", numero.anio())))
        .sort(Sorts.descending("organo", "anio", "n"))
        .limit(1)
        .first()
        .getInteger("n");
  }

  /** The envelope is the model's; it waits for nothing to be published. */
  private Document documento(int n, int dias) {
    var nuevo = firmas.firmar(como(n, dias));
    var documento = new Document(modelo);
    documento.keySet().removeAll(List.of("porPublicar", "porPublicarDesde", "relevo"));
    documento.putAll(traductor.documento(nuevo));
    documento.put("_id", nuevo.id().valor());
    return documento;
  }

  private Expediente como(int n, int dias) {
    var e = expediente;
    return new Expediente(
        cabecera(e.cabecera(), n),
        e.situacion(),
        e.pedido(),
        e.partes(),
        e.plazos().stream().map(p -> movido(p, dias)).toList(),
        e.tasas(),
        e.cuadernos(),
        e.resoluciones(),
        e.actuaciones(),
        e.notificaciones(),
        e.version());
  }

  private static Cabecera cabecera(Cabecera c, int n) {
    return new Cabecera(
        new ExpedienteId("exp_" + UUID.randomUUID().toString().replace("-", "")),
        new Numero(c.numero().organo(), c.numero().anio(), n),
        c.procedimiento(),
        c.regimen(),
        c.catalogoVersion(),
        c.tarifaVersion(),
        c.oficina(),
        c.recibido(),
        c.presentadoPor());
  }

  private static Plazo movido(Plazo p, int dias) {
    return p.recontado(p.desde().plusDays(dias), p.vence().plusDays(dias), p.provisional());
  }
}
