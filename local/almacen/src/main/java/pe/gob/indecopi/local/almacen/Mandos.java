package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes each command off the network thread, runs it, and sends the reply when the commit that it
 * depends on is on disk. No thread waits for the disk, the network's least of all.
 */
final class Mandos extends SimpleChannelInboundHandler<ClientRequest> {

  private static final Logger LOG = LoggerFactory.getLogger(Mandos.class);

  private final AtomicInteger secuencia = new AtomicInteger();
  private final Motor motor;
  private final Compromiso compromiso;
  private final Executor obreros;

  Mandos(Motor motor, Compromiso compromiso, Executor obreros) {
    this.motor = motor;
    this.compromiso = compromiso;
    this.obreros = obreros;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext canal, ClientRequest pedido) {
    obreros.execute(() -> atender(canal, pedido));
  }

  @Override
  public void channelInactive(ChannelHandlerContext canal) throws Exception {
    motor.handleClose(canal.channel());
    super.channelInactive(canal);
  }

  private void atender(ChannelHandlerContext canal, ClientRequest pedido) {
    var mando = new Mando();
    try {
      Object respuesta = ScopedValue.where(Mando.ACTUAL, mando).call(() -> responder(pedido));
      compromiso.cuandoDure(
          mando.turno(),
          () -> canal.channel().writeAndFlush(respuesta),
          fallo -> canal.channel().close());
    } catch (RuntimeException | Error e) {
      LOG.error("A command failed", e);
      canal.channel().close();
    } finally {
      mando.terminar();
    }
  }

  private Object responder(ClientRequest pedido) {
    var cabecera =
        new MessageHeader(secuencia.incrementAndGet(), pedido.getHeader().getRequestID());
    return switch (pedido) {
      case MongoMessage mensaje ->
          new MongoMessage(mensaje.getChannel(), cabecera, ejecutar(mensaje));
      case MongoQuery consulta -> antigua(consulta, cabecera);
      default -> throw new MongoServerException("unknown message: " + pedido);
    };
  }

  private Document ejecutar(MongoMessage mensaje) {
    try {
      return motor.handleMessage(mensaje);
    } catch (MongoServerException e) {
      LOG.debug("Refused {}", mensaje, e);
      return error(e);
    } catch (RuntimeException e) {
      LOG.error("Failed {}", mensaje.getDocument().keySet(), e);
      return error(new MongoServerException("Unknown error: " + e.getMessage(), e));
    }
  }

  /** The form of the first greeting; clients use no other command in it. */
  private MongoReply antigua(MongoQuery consulta, MessageHeader cabecera) {
    if (consulta.getCollectionName().equals("$cmd")) {
      Document cuerpo = consulta.getQuery();
      if (cuerpo.get("$query") instanceof Document interior) {
        cuerpo = interior;
      }
      String mando = cuerpo.keySet().iterator().next();
      Document respuesta =
          motor.handleCommand(consulta.getChannel(), consulta.getDatabaseName(), mando, cuerpo);
      return new MongoReply(cabecera, List.of(respuesta), 0);
    }
    QueryResult resultado = motor.handleQuery(consulta);
    return new MongoReply(cabecera, resultado.collectDocuments(), resultado.getCursorId());
  }

  private static Document error(MongoServerException e) {
    var error = new Document("errmsg", e.getMessageWithoutErrorCode());
    if (e instanceof MongoServerError conCodigo) {
      error.put("code", conCodigo.getCode());
      error.putIfNotNull("codeName", conCodigo.getCodeName());
    }
    return error.append("ok", 0);
  }
}
