package pe.gob.indecopi.procedimientos.flujo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import pe.gob.indecopi.procedimientos.catalogo.CampoDeMateria;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Requisito;
import pe.gob.indecopi.procedimientos.catalogo.TipoRequisito;

/** A request that could be sent, drawn from what the catalogue says of its procedure. */
public final class EjemploDeMateria {
  private static final String DOCUMENTO = "doc_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f";
  private static final String EXPEDIENTE = "exp_5f0c2b7e9a1d4c3e8b6f0a9d7c5e3b1f";
  private static final Map<String, Object> SOLICITANTE =
      persona("KUSKA S.A.C.", "20999999990", "kuska@example.pe");
  private static final Map<String, Object> OTRA =
      persona("Cumbre S.A.", "20999999981", "cumbre@example.pe");

  private EjemploDeMateria() {}

  /** A whole filing. */
  public static Map<String, Object> solicitud(Procedimiento entrada) {
    var cuerpo = new LinkedHashMap<String, Object>();
    cuerpo.put("procedimiento", entrada.codigo());
    cuerpo.put("solicitantes", List.of(SOLICITANTE));
    var contraparte = entrada.contraparte();
    if (contraparte != null && contraparte.obligatoria()) {
      cuerpo.put("contrapartes", List.of(OTRA));
    }
    var materia = new LinkedHashMap<String, Object>();
    if (!entrada.tieneExpediente()) {
      materia.put("expediente", EXPEDIENTE);
    }
    materia.putAll(de(entrada));
    cuerpo.put("materia", materia);
    if (entrada.tieneExpediente()) {
      var entregados = requisitos(entrada, materia);
      if (!entregados.isEmpty()) {
        cuerpo.put("requisitos", entregados);
      }
    }
    return cuerpo;
  }

  /** What such a request asks. */
  static Map<String, Object> de(Procedimiento entrada) {
    return grupo(entrada.materia());
  }

  /** The act by which it is asked inside a file. */
  public static Map<String, Object> acto(Procedimiento entrada) {
    var datos = new LinkedHashMap<String, Object>();
    datos.put("procedimiento", entrada.codigo());
    datos.put("promovente", SOLICITANTE);
    datos.put("materia", de(entrada));
    return Map.of("tipo", Objects.requireNonNull(entrada.sobre()).acto(), "datos", datos);
  }

  private static List<Map<String, Object>> requisitos(
      Procedimiento entrada, Map<String, Object> materia) {
    return entrada.requisitos().stream()
        .filter(Requisito::seEntrega)
        .filter(r -> MateriaDelCatalogo.sePide(r, materia) || esDeEmpresa(r))
        .map(EjemploDeMateria::entregado)
        .toList();
  }

  /** The applicant of an example is a company. */
  private static boolean esDeEmpresa(Requisito r) {
    return "persona-juridica".equals(r.supuesto());
  }

  private static Map<String, Object> entregado(Requisito r) {
    return r.tipo() == TipoRequisito.DECLARACION_JURADA
        ? Map.of(
            "codigo",
            r.codigo(),
            "declaracionJurada",
            "Declaro bajo juramento que es cierto lo que aquí se pide.")
        : Map.of("codigo", r.codigo(), "documento", DOCUMENTO);
  }

  private static Map<String, Object> grupo(Map<String, CampoDeMateria> campos) {
    var dicho = new LinkedHashMap<String, Object>();
    campos.forEach(
        (nombre, campo) -> {
          var caso = campo.si();
          if (campo.obligatorio() || caso != null && caso.es(dicho)) {
            dicho.put(nombre, valor(campo));
          }
        });
    return dicho;
  }

  private static Object valor(CampoDeMateria campo) {
    var ejemplo = campo.ejemplo();
    var minimo = campo.minimo() == null ? 1 : campo.minimo();
    return switch (campo.tipo()) {
      case TEXTO -> ejemplo == null ? texto(campo) : ejemplo;
      case ENTERO -> ejemplo == null ? minimo : Integer.parseInt(ejemplo);
      case MONTO -> Map.of("monto", ejemplo == null ? "10000.00" : ejemplo, "moneda", "PEN");
      case FECHA -> ejemplo == null ? "2026-03-02" : ejemplo;
      case BOOLEANO -> Boolean.parseBoolean(ejemplo);
      case OPCION -> ejemplo == null ? campo.opciones().getFirst() : ejemplo;
      case PERSONA -> OTRA;
      case LISTA ->
          IntStream.range(0, Math.max(1, minimo))
              .mapToObj(_ -> valor(Objects.requireNonNull(campo.de())))
              .toList();
      case GRUPO -> grupo(campo.campos());
    };
  }

  private static String texto(CampoDeMateria campo) {
    var dicho = campo.texto().isEmpty() ? "Como consta" : campo.texto();
    var maximo = campo.maximo();
    return maximo == null || dicho.length() <= maximo ? dicho : dicho.substring(0, maximo).strip();
  }

  private static Map<String, Object> persona(String nombre, String ruc, String correo) {
    var persona = new LinkedHashMap<String, Object>();
    persona.put("clase", "JURIDICA");
    persona.put("documento", Map.of("tipo", "RUC", "numero", ruc));
    persona.put("nombre", nombre);
    persona.put("domicilio", Map.of("direccion", "Av. Uno 1", "pais", "PE", "correo", correo));
    return persona;
  }
}
