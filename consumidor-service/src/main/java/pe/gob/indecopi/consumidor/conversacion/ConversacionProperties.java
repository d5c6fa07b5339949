package pe.gob.indecopi.consumidor.conversacion;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the conversations.
 *
 * @param rafaga messages that a side may write at once in one conversation
 * @param cada after those, how often it may write one
 * @param maximo messages that one conversation may have
 * @param mirada how often a replica looks for what no bell told of
 * @param latido after how much silence a stream beats
 * @param revision how often the right to an open stream is looked at again
 * @param flujos streams that a replica keeps open at most
 * @param flujosPorHilo streams that may be open on one series
 */
@ConfigurationProperties("indecopi.conversacion")
record ConversacionProperties(
    @DefaultValue("20") int rafaga,
    @DefaultValue("3s") Duration cada,
    @DefaultValue("10000") int maximo,
    @DefaultValue("2s") Duration mirada,
    @DefaultValue("15s") Duration latido,
    @DefaultValue("30s") Duration revision,
    @DefaultValue("20000") int flujos,
    @DefaultValue("40") int flujosPorHilo) {}
