package pe.gob.indecopi.consumidor.reclamo;

import java.util.Optional;

/** Who knows of the insolvency of providers. */
@FunctionalInterface
public interface ConcursosConocidos {

  /**
   * What a consumer is to be told of that provider, if an insolvency goes on against it.
   *
   * @param deudor like {@code RUC:20999999981}
   */
  Optional<AvisoDeConcurso> vigente(String deudor);
}
