package pe.gob.indecopi.procedimientos.tramite;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the files.
 *
 * @param cobranza time between two attempts to charge the fees that wait
 * @param identidad how parties are looked up in the registers of the State
 */
@ConfigurationProperties("indecopi.tramite")
record TramiteProperties(
    @DefaultValue("30s") Duration cobranza, @DefaultValue Identidad identidad) {

  /**
   * How parties are looked up in the registers of the State.
   *
   * @param presupuesto longest that a filing waits for all of its parties together
   * @param espera longest that the sweep waits for those of one file
   * @param barrido time between two attempts to look up whom no register answered for
   */
  record Identidad(
      @DefaultValue("300ms") Duration presupuesto,
      @DefaultValue("5s") Duration espera,
      @DefaultValue("30s") Duration barrido) {}
}
