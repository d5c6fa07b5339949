package pe.gob.indecopi.consumidor.propuesta;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of proposals and agreements. No norm fixes these days: they are the installation's own.
 *
 * @param validez working days for which a proposal stands that does not say how long
 * @param mayorValidez days for which one may stand
 * @param seguimiento working days after the last one of an obligation on which its creditor is
 *     asked how it went; as many later, without an answer, it is noted that there is none
 */
@ConfigurationProperties("indecopi.acuerdo")
record PropuestaProperties(
    @DefaultValue("5") int validez,
    @DefaultValue("60") int mayorValidez,
    @DefaultValue("5") int seguimiento) {}
