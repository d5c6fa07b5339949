package pe.gob.indecopi.platform.problema;

/**
 * A stable code of refusal, the {@code codigo} member of a problem.
 *
 * @param valor kebab-case word that a client may switch on; never changes inside v1
 * @param estado the HTTP status that goes with it
 * @param titulo what the code means, the {@code title} of the problem
 */
public record Codigo(String valor, int estado, Texto titulo) {}
