package pe.gob.indecopi.local.vecinos.identidad;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can hold a token, person or machine.
 *
 * @param nombre claim {@code sub}, and the user name or client id
 * @param documento claim {@code documento}, as {@code RUC:20999999990}
 * @param organos claim {@code organo}
 * @param sala claim {@code sala}: SPI or SDC, of a member of the Tribunal
 */
record Identidad(
    String nombre,
    List<String> roles,
    @Nullable String documento,
    List<String> organos,
    @Nullable String sala) {

  static Identidad con(String nombre, String... roles) {
    return new Identidad(nombre, List.of(roles), null, List.of(), null);
  }

  static Identidad funcionario(String nombre, String organo) {
    return new Identidad(nombre, List.of("funcionario"), null, List.of(organo), null);
  }

  Identidad documentada(String documento) {
    return new Identidad(nombre, roles, documento, organos, sala);
  }

  Identidad enSala(String sala) {
    return new Identidad(nombre, roles, documento, organos, sala);
  }

  /** Public on purpose: it opens nothing but this machine's simulators. */
  String clave() {
    return nombre + "-local";
  }

  /** The claims of the contract that tell who it is; what is empty is left out. */
  Map<String, Object> reclamos() {
    var reclamos = new LinkedHashMap<String, Object>();
    reclamos.put("roles", roles);
    if (documento != null) {
      reclamos.put("documento", documento);
    }
    if (!organos.isEmpty()) {
      reclamos.put("organo", organos);
    }
    if (sala != null) {
      reclamos.put("sala", sala);
    }
    return reclamos;
  }
}
