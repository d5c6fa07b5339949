package pe.gob.indecopi.platform.eventos;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works.
 *
 * @param arriendo how long a claim on a document lasts; longer than {@code plazo}
 * @param plazo how long one acknowledgement may take
 * @param pausa how long the broker is left alone after a failure
 * @param barrido how often the sweep looks for what a crash left
 * @param edad how old an event is when the sweep takes it up
 * @param simultaneos how many documents are published at the same time
 */
@ConfigurationProperties("indecopi.eventos.relevo")
record RelevoProperties(
    @DefaultValue("30s") Duration arriendo,
    @DefaultValue("10s") Duration plazo,
    @DefaultValue("3s") Duration pausa,
    @DefaultValue("1s") Duration barrido,
    @DefaultValue("2s") Duration edad,
    @DefaultValue("64") int simultaneos) {}
