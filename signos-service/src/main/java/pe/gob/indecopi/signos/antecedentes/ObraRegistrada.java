package pe.gob.indecopi.signos.antecedentes;

import org.jspecify.annotations.Nullable;

/**
 * A work that another organ registered, as its events tell it.
 *
 * @param id of the entry there
 * @param organo whose register it is
 * @param tipo kind of work: {@code OBRA_LITERARIA}
 * @param titulo its name; absent before anything was told
 * @param concedido day of the decision that registered it, ISO 8601
 */
record ObraRegistrada(
    String id,
    @Nullable String organo,
    @Nullable String tipo,
    @Nullable String titulo,
    @Nullable String certificado,
    @Nullable String expediente,
    @Nullable String concedido,
    long version) {

  static ObraRegistrada desconocida(String id) {
    return new ObraRegistrada(id, null, null, null, null, null, null, 0);
  }
}
