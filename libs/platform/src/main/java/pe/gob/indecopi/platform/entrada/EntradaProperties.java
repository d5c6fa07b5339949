package pe.gob.indecopi.platform.entrada;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of request bodies.
 *
 * @param enabled Whether JSON bodies are bound strictly.
 * @param maximo Largest JSON body that is read.
 */
@ConfigurationProperties("indecopi.entrada")
record EntradaProperties(
    @DefaultValue("true") boolean enabled, @DefaultValue("1MB") DataSize maximo) {}
