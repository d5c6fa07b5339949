package pe.gob.indecopi.signos.busqueda;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import pe.gob.indecopi.signos.semejanza.Ponderacion;
import pe.gob.indecopi.signos.semejanza.Umbrales;

/**
 * How signs are searched. The thresholds and weights are the office's to set: none is law.
 *
 * @param indice the index of this replica
 * @param umbrales from which score on two signs are how alike
 * @param ponderacion what classes, state and date leave of a likeness
 */
@ConfigurationProperties("indecopi.signos")
record BusquedaProperties(
    @DefaultValue Indice indice, @DefaultValue Umbral umbrales, @DefaultValue Peso ponderacion) {

  /**
   * @param directorio folder of this replica alone; without one the index is kept in memory and
   *     built at every start
   * @param cada how often it looks for what changed in the register
   */
  record Indice(@Nullable Path directorio, @DefaultValue("500ms") Duration cada) {
    @Nullable Path carpeta(String nombre) {
      return directorio == null ? null : directorio.resolve(nombre);
    }
  }

  record Umbral(
      @DefaultValue("0.97") double identico,
      @DefaultValue("0.86") double alto,
      @DefaultValue("0.78") double medio) {}

  record Peso(
      @DefaultValue("0.92") double relacionada,
      @DefaultValue("0.6") double ajena,
      @DefaultValue("0.5") double extinta,
      @DefaultValue("0.7") double posterior) {}

  Umbrales losUmbrales() {
    return new Umbrales(umbrales.identico(), umbrales.alto(), umbrales.medio());
  }

  Ponderacion laPonderacion() {
    return new Ponderacion(
        ponderacion.relacionada(),
        ponderacion.ajena(),
        ponderacion.extinta(),
        ponderacion.posterior());
  }
}
