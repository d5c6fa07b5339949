package pe.gob.indecopi.consumidor.cuenta;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the accounts.
 *
 * @param terminos version of the terms and conditions that hold: whoever accepted another one has
 *     to accept again before acting
 * @param desde first day of that version
 * @param texto where its text is read
 * @param espera longest wait for the PIDE when somebody registers
 */
@ConfigurationProperties("indecopi.cuenta")
record CuentaProperties(
    @DefaultValue("2026-1") String terminos,
    @DefaultValue("2026-01-01") LocalDate desde,
    @DefaultValue("https://www.indecopi.gob.pe/reclama-virtual") String texto,
    @DefaultValue("1500ms") Duration espera) {}
