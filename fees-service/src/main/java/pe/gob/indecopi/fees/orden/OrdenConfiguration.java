package pe.gob.indecopi.fees.orden;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.fees.libro.AsentadorMongo;
import pe.gob.indecopi.fees.libro.LibroMongo;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import tools.jackson.databind.json.JsonMapper;

/** Wires orders to the store, the topic and the legal clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrdenProperties.class)
class OrdenConfiguration {

  @Bean
  Agregados<Orden> ordenesGuardadas(FabricaDeAgregados fabrica, JsonMapper json) {
    return fabrica.de("ordenes", new OrdenTraductor(json));
  }

  @Bean
  Agregados<Recibo> recibosGuardados(FabricaDeAgregados fabrica) {
    return fabrica.de("recibos", new ReciboTraductor());
  }

  @Bean
  AsentadorMongo<Orden> asentadorDeOrdenes(Agregados<Orden> guardadas, LibroMongo libro) {
    return new AsentadorMongo<>(guardadas, libro);
  }

  @Bean
  AsentadorMongo<Recibo> asentadorDeRecibos(Agregados<Recibo> guardados, LibroMongo libro) {
    return new AsentadorMongo<>(guardados, libro);
  }

  @Bean
  RecibosMongo recibos(
      Agregados<Recibo> guardados, AsentadorMongo<Recibo> asentador, InstantSource reloj) {
    return new RecibosMongo(guardados, asentador, reloj);
  }

  @Bean
  Ordenes ordenes(
      Agregados<Orden> guardadas, AsentadorMongo<Orden> asentador, RecibosMongo recibos) {
    var ordenes = new Ordenes(guardadas, asentador, recibos);
    // What a release without a ledger stored is posted before anybody asks for a balance.
    ordenes.elevar();
    return ordenes;
  }

  /** What becomes of the files that orders paid for. */
  @Bean
  ExpedientesRecibidos expedientesRecibidos(
      FabricaDeAgregados fabrica, Ordenes ordenes, RelojLegal reloj) {
    return new ExpedientesRecibidos(
        fabrica.de("expedientes", new ExpedienteSabidoTraductor()), ordenes, reloj);
  }

  @Bean
  NoIdentificadosMongo noIdentificados(
      RecibosMongo recibos, Ordenes ordenes, CanalesImpresos canales) {
    return new NoIdentificadosMongo(recibos, ordenes, canales);
  }

  /** What a crash left half done is finished. */
  @Bean
  Periodico barridoDeRecibos(
      NoIdentificadosMongo noIdentificados,
      @Value("${indecopi.fees.libro.barrido:5s}") Duration cada) {
    return new Periodico("recibos", cada, noIdentificados::barrer);
  }

  @Bean
  Lecturas lecturas(MongoDatabase base, InstantSource reloj) {
    return new Lecturas(base.getCollection("lecturas"), reloj);
  }

  @Bean
  VencimientoDeOrdenes vencimientoDeOrdenes(Ordenes ordenes) {
    return new VencimientoDeOrdenes(ordenes);
  }

  @Bean
  Tema temaDePagos() {
    return Tema.de(HechosDePago.TEMA);
  }
}
