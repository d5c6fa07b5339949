package pe.gob.indecopi.consumidor.reclamo;

import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the complaints. No norm fixes the terms of the SAC's mediation: these are the
 * installation's own, in working days.
 *
 * @param revision for an official to look at a complaint that could not go to its provider at once
 * @param respuesta for the provider to answer
 * @param mediacion for the parties to agree without a hearing
 * @param conciliacion for the hearing to be held
 * @param trasladoInmediato whether a complaint whose provider has a RUC goes to it when it is filed
 * @param montoAlto amount in soles from which a complaint weighs more on the board
 * @param parecidosDias how many days back like complaints are pointed out
 * @param esperaDeSunat longest wait for SUNAT to say who the provider is
 */
@ConfigurationProperties("indecopi.reclamo")
public record ReclamoProperties(
    @DefaultValue("2") int revision,
    @DefaultValue("5") int respuesta,
    @DefaultValue("10") int mediacion,
    @DefaultValue("15") int conciliacion,
    @DefaultValue("true") boolean trasladoInmediato,
    @DefaultValue("5000") BigDecimal montoAlto,
    @DefaultValue("180") int parecidosDias,
    @DefaultValue("1s") Duration esperaDeSunat) {}
