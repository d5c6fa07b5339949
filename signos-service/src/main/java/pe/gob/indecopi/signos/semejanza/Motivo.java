package pe.gob.indecopi.signos.semejanza;

import pe.gob.indecopi.platform.problema.Texto;

/**
 * One of the reasons why two signs are alike, in the words of the case.
 *
 * @param regla the rule that made it
 * @param texto what it says of these two signs
 */
public record Motivo(Regla regla, Texto texto) {}
