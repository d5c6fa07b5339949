package pe.gob.indecopi.gateway.rutas;

import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;
import pe.gob.indecopi.gateway.limites.Limites;

/** One route for each service of the configuration, and nothing else. */
@Configuration(proxyBeanMethods = false)
class RutasConfiguration {

  @Bean
  RouteLocator rutas(RouteLocatorBuilder constructor, Servicios servicios) {
    var rutas = constructor.routes();
    servicios
        .servicios()
        .forEach(
            (nombre, direccion) ->
                rutas.route(nombre, r -> r.path("/api/" + nombre + "/**").uri(direccion)));
    return rutas.build();
  }

  @Bean
  GlobalFilter tamano(Limites limites) {
    return new TamanoFilter(limites.cuerpo().toBytes());
  }

  @Bean
  HttpHandlerDecoratorFactory restoDelCuerpo(Limites limites) {
    return new RestoDelCuerpo(limites.cuerpo().toBytes(), limites.respuesta());
  }

  @Bean
  GlobalFilter espera(Limites limites) {
    return new EsperaFilter(limites.respuesta());
  }
}
