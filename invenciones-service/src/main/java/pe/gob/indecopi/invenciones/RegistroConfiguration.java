package pe.gob.indecopi.invenciones;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.registro.Inscribible;

/** What the Dirección de Invenciones y Nuevas Tecnologías enters in its public register. */
@Configuration(proxyBeanMethods = false)
class RegistroConfiguration {

  /**
   * A patent lives twenty years from its filing (Decisión 486, art. 50), a utility model ten (art.
   * 84), a design ten (art. 128). The life of a layout depends on its exploitation (arts. 97 and
   * 98), that of a plant variety on its species (Decisión 345, art. 21): no last day is written for
   * them.
   */
  @Bean
  Inscribible.Todos inscribibles() {
    return new Inscribible.Todos(
        "DIN",
        List.of(
            new Inscribible("DIN-4", "OBTENCION_VEGETAL", "OV", "denominacion", (e, dia) -> null),
            new Inscribible(
                "DIN-16", "DISENO_INDUSTRIAL", "DI", "producto", (e, dia) -> vence(e, 10)),
            new Inscribible("DIN-17", "ESQUEMA_DE_TRAZADO", "ET", "titulo", (e, dia) -> null),
            new Inscribible(
                "DIN-18", "MODELO_DE_UTILIDAD", "MU", "titulo", (e, dia) -> vence(e, 10)),
            new Inscribible(
                "DIN-19", "PATENTE_DE_INVENCION", "PI", "titulo", (e, dia) -> vence(e, 20))));
  }

  private static @Nullable LocalDate vence(Expediente e, int anios) {
    var presentado = e.situacion().presentado();
    return presentado == null ? null : presentado.plusYears(anios);
  }
}
