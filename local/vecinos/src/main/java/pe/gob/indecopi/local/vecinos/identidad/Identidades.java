package pe.gob.indecopi.local.vecinos.identidad;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The users of the contract (section 6), those made up on demand, and the machine clients. */
final class Identidades {

  /** Client of tokens that a person asks for at the command line. */
  static final String CONSOLA = "consola";

  static final String PORTAL = "portal";

  static final String PORTAL_WEB = "portal-web";

  static final List<Identidad> USUARIOS =
      List.of(
          Identidad.con("ciudadana", "ciudadano").documentada("DNI:99999991"),
          Identidad.con("ciudadano2", "ciudadano").documentada("DNI:99999992"),
          Identidad.con("empresa", "ciudadano", "proveedor").documentada("RUC:20999999990"),
          Identidad.con("proveedor", "ciudadano", "proveedor").documentada("RUC:20999999981"),
          Identidad.con(PORTAL, "portal"),
          Identidad.con("cajero", "cajero"),
          Identidad.con("banco", "banco"),
          Identidad.con("tesorera", "tesoreria"),
          Identidad.con("tarifa1", "tarifa"),
          Identidad.con("tarifa2", "tarifa"),
          Identidad.con("operador", "operador"),
          Identidad.con("auditora", "auditor"),
          Identidad.funcionario("funcionario-dsd", "DSD"),
          Identidad.funcionario("funcionario2-dsd", "DSD"),
          Identidad.funcionario("funcionario-din", "DIN"),
          Identidad.funcionario("funcionario-dda", "DDA"),
          Identidad.funcionario("funcionario-cpc", "CPC"),
          Identidad.funcionario("funcionario-orps", "ORPS"),
          Identidad.funcionario("funcionario-sac", "SAC"),
          Identidad.funcionario("funcionario-cco", "CCO"),
          Identidad.funcionario("tribunal-spi", "TRIBUNAL").enSala("SPI"),
          Identidad.funcionario("tribunal-sdc", "TRIBUNAL").enSala("SDC"));

  static final List<Identidad> MAQUINAS =
      List.of(
          Identidad.con(PORTAL, "portal"),
          Identidad.con("banco", "banco"),
          Identidad.con("pasarela-visa", "banco"),
          Identidad.con("signos-service", "servicio"),
          Identidad.con("invenciones-service", "servicio"),
          Identidad.con("derecho-autor-service", "servicio"),
          Identidad.con("consumidor-service", "servicio"),
          Identidad.con("concursal-service", "servicio"),
          Identidad.con("fees-service", "servicio"),
          Identidad.con("gateway", "servicio"));

  private static final Map<String, Identidad> POR_NOMBRE = porNombre();

  private Identidades() {}

  static Optional<Identidad> buscar(String nombre) {
    return Optional.ofNullable(POR_NOMBRE.get(nombre)).or(() -> Inventados.buscar(nombre));
  }

  private static Map<String, Identidad> porNombre() {
    var todas = new LinkedHashMap<String, Identidad>();
    MAQUINAS.forEach(i -> todas.put(i.nombre(), i));
    USUARIOS.forEach(i -> todas.put(i.nombre(), i));
    return Map.copyOf(todas);
  }
}
