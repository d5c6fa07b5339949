package pe.gob.indecopi.platform.reloj;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The legal clock.
 *
 * @param inicio where the clock of an empty installation starts, in the local and sandbox profiles
 * @param relectura how old a replica's knowledge of a moved clock may be
 * @param barrido how often what fell due is looked for
 * @param cierre how long after midnight in Lima a day is closed
 */
@ConfigurationProperties("indecopi.reloj")
record RelojProperties(
    @Nullable Instant inicio,
    @DefaultValue("100ms") Duration relectura,
    @DefaultValue("60s") Duration barrido,
    @DefaultValue("10m") Duration cierre) {}
