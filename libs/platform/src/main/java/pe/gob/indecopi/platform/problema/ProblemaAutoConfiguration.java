package pe.gob.indecopi.platform.problema;

import com.mongodb.MongoException;
import feign.RetryableException;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.json.JsonMapper;

/** Answers every refusal and every failure as problem+json. */
@AutoConfiguration(after = JacksonAutoConfiguration.class, before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBooleanProperty(name = "indecopi.problema.enabled", matchIfMissing = true)
class ProblemaAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Problemas problemas(JsonMapper mapper) {
    return new Problemas(mapper);
  }

  @Bean
  @ConditionalOnMissingBean
  ProblemaAdvice problemaAdvice(Problemas problemas, ObjectProvider<Traduccion> traducciones) {
    return new ProblemaAdvice(problemas, traducciones.orderedStream().toList());
  }

  @Bean
  @ConditionalOnMissingBean(ErrorController.class)
  ProblemaErrorController problemaErrorController(Problemas problemas) {
    return new ProblemaErrorController(problemas);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(MongoException.class)
  static class DelAlmacen {

    @Bean
    Traduccion traduccionDelAlmacen() {
      return Traducciones::almacen;
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({
    BulkheadFullException.class,
    CallNotPermittedException.class,
    RetryableException.class
  })
  static class DeLosVecinos {

    @Bean
    Traduccion traduccionDeLosVecinos() {
      return Traducciones::vecinos;
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({Tomcat.class, TomcatServletWebServerFactory.class})
  static class DelContenedor {

    /** Runs last, so that ours is the innermost of the valves and answers first. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    @ConditionalOnMissingBean(name = "problemasDeTomcat")
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemasDeTomcat(
        Problemas problemas) {
      return fabrica ->
          fabrica.addContextCustomizers(
              contexto -> {
                if (contexto.getParent() instanceof StandardHost servidor) {
                  servidor.setErrorReportValveClass(ValvulaDeProblemas.class.getName());
                  servidor.getPipeline().addValve(new ValvulaDeProblemas(problemas));
                }
              });
    }
  }
}
