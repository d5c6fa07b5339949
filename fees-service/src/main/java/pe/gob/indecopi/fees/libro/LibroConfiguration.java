package pe.gob.indecopi.fees.libro;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.platform.reloj.Periodico;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** Wires the ledger and the sweep that posts what a crash left in the documents. */
@Configuration(proxyBeanMethods = false)
class LibroConfiguration {

  @Bean
  LibroMongo libro(MongoDatabase base) {
    return new LibroMongo(base);
  }

  @Bean
  AsientosPendientes asientosPendientes(List<AsentadorMongo<?>> asentadores) {
    return new AsientosPendientes(asentadores);
  }

  @Bean
  CuentasAlDia cuentasAlDia(LibroMongo libro, AsientosPendientes pendientes, RelojLegal reloj) {
    return new CuentasAlDia(libro, pendientes, reloj);
  }

  @Bean
  Periodico barridoDeAsientos(
      AsientosPendientes pendientes, @Value("${indecopi.fees.libro.barrido:5s}") Duration cada) {
    return new Periodico("asientos", cada, pendientes::barrer);
  }
}
