package pe.gob.indecopi.local.vecinos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the neighbours.
 *
 * @param issuer address that tokens name as their origin
 * @param datos folder of the signing key, the mail and the payments not yet acknowledged
 * @param vida how long a token lives
 * @param redirecciones addresses to which the client portal-web may return after a login
 * @param feesUrl address of fees-service
 * @param relojUrl where the suite's legal day is asked for; empty means today in Lima
 * @param reintento pause between two attempts to tell fees-service of a payment
 * @param smtp port where mail is taken, on this machine alone; 0 for any that is free
 * @param lentitud how long a neighbour takes that was switched to LENTO
 */
@ConfigurationProperties("vecinos")
public record Ajustes(
    @DefaultValue("http://localhost:8090") String issuer,
    @DefaultValue(".datos/vecinos") Path datos,
    @DefaultValue("12h") Duration vida,
    @DefaultValue({"http://127.0.0.1:3000/callback", "http://127.0.0.1:8080/callback"})
        List<String> redirecciones,
    @DefaultValue("http://localhost:8081") String feesUrl,
    @DefaultValue("http://localhost:18081/actuator/reloj") String relojUrl,
    @DefaultValue("1s") Duration reintento,
    @DefaultValue("2525") int smtp,
    @DefaultValue("5s") Duration lentitud) {}
