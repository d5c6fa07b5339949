package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The network side: the library's codecs around our handling of commands. */
final class Servidor implements AutoCloseable {

  private static final int HILOS_DE_RED = 2;
  private static final int SEGUNDOS_PARA_TERMINAR = 10;

  private final EventLoopGroup red =
      new MultiThreadIoEventLoopGroup(HILOS_DE_RED, NioIoHandler.newFactory());
  private final ChannelGroup clientes = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private final ExecutorService obreros =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("almacen-", 1).daemon().factory());
  private final Channel puerta;

  /** Listens on 127.0.0.1 and nowhere else. */
  Servidor(Motor motor, Compromiso compromiso, int puerto) {
    var arranque =
        new ServerBootstrap()
            .group(red)
            .channel(NioServerSocketChannel.class)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel canal) {
                    atender(canal, new Mandos(motor, compromiso, obreros));
                  }
                });
    try {
      puerta = arranque.bind("127.0.0.1", puerto).syncUninterruptibly().channel();
    } catch (RuntimeException | Error e) {
      terminar();
      throw e;
    }
  }

  private void atender(SocketChannel canal, Mandos mandos) {
    clientes.add(canal);
    canal
        .pipeline()
        .addLast(
            new MongoWireReplyEncoder(),
            new MongoWireMessageEncoder(),
            new MongoWireProtocolHandler(),
            mandos,
            new MongoExceptionHandler());
  }

  int puerto() {
    return ((InetSocketAddress) puerta.localAddress()).getPort();
  }

  /** Lets the commands under way end, then closes the connections. */
  @Override
  public void close() {
    puerta.close().syncUninterruptibly();
    clientes.close().syncUninterruptibly();
    terminar();
  }

  private void terminar() {
    obreros.shutdown();
    try {
      obreros.awaitTermination(SEGUNDOS_PARA_TERMINAR, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    red.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
  }
}
