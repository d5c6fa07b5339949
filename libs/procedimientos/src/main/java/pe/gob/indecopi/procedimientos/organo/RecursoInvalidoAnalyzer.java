package pe.gob.indecopi.procedimientos.organo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import pe.gob.indecopi.procedimientos.yaml.RecursoInvalido;

/** Says at a start that stops what is wrong with a catalogue, line by line, and nothing else. */
final class RecursoInvalidoAnalyzer extends AbstractFailureAnalyzer<RecursoInvalido> {

  @Override
  protected FailureAnalysis analyze(Throwable raiz, RecursoInvalido causa) {
    return new FailureAnalysis(
        String.valueOf(causa.getMessage()),
        "Correct the lines named above; docs/nuevo-organo.md says what each entry needs.",
        causa);
  }
}
