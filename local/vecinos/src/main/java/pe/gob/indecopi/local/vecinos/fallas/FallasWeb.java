package pe.gob.indecopi.local.vecinos.fallas;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the switch of each neighbour before its endpoints. */
@Configuration(proxyBeanMethods = false)
class FallasWeb implements WebMvcConfigurer {

  private final Fallas fallas;

  FallasWeb(Fallas fallas) {
    this.fallas = fallas;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registro) {
    for (var sistema : Sistema.values()) {
      registro.addInterceptor(interruptor(sistema)).addPathPatterns(sistema.rutas());
    }
  }

  private HandlerInterceptor interruptor(Sistema sistema) {
    return new HandlerInterceptor() {
      @Override
      public boolean preHandle(HttpServletRequest p, HttpServletResponse r, Object manejador) {
        fallas.aplicar(sistema);
        return true;
      }
    };
  }
}
