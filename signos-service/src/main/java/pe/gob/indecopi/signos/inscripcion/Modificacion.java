package pe.gob.indecopi.signos.inscripcion;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.registro.Contenido;
import pe.gob.indecopi.signos.registro.Situacion;
import tools.jackson.databind.json.JsonMapper;

/** DSD-7: what changes a registration, weighs on it, is lifted from it or divides it. */
final class Modificacion implements SobreRegistro {
  private static final Set<String> DEL_TITULAR = Set.of("CAMBIO_DE_NOMBRE", "CAMBIO_DE_DOMICILIO");

  private final JsonMapper json;

  Modificacion(JsonMapper json) {
    this.json = json;
  }

  @Override
  public String procedimiento() {
    return "DSD-7";
  }

  @Override
  public boolean sePagaPorClases(Map<String, Object> materia) {
    return !divide(materia);
  }

  /**
   * The holder tells that its name or address changed (TUPA DSD-7.3.a; Decisión 486, art. 164) and
   * divides what it holds; a transfer, a licence and the like may be asked by anybody who has an
   * interest (arts. 161 and 162), and what an authority orders, by it.
   */
  @Override
  public @Nullable LadoDelTitular ladoDelTitular(Map<String, Object> materia) {
    if (divide(materia)) {
      return LadoDelTitular.quienPide(false, "D.Leg. 1075, art. 70");
    }
    return DEL_TITULAR.contains(Materia.texto(materia, "acto"))
        ? LadoDelTitular.quienPide(false, "TUPA DSD-7.3.a; Decisión 486, art. 164")
        : null;
  }

  /** TUPA DSD-7: attachments of SUNAT and its like; what lifts them is paid. */
  @Override
  public boolean exonerado(Map<String, Object> m) {
    return "EMBARGO".equals(m.get("medida")) && Materia.cierto(m, "coactivo");
  }

  @Override
  public void validar(Map<String, Object> m, Faltas faltas) {
    var desglose = Materia.grupos(m, "desglose").size();
    var divisiones = Materia.entero(m, "divisiones");
    if (divide(m) && divisiones > 1 && desglose != divisiones) {
      faltas.agregar(
          "/desglose",
          Texto.de(
              "Con varias divisiones, cada renglón del desglose es una: indique "
                  + divisiones
                  + ".",
              "With several divisions each row is one: give " + divisiones + "."));
    }
    if ("LEVANTAMIENTO".equals(m.get("medida")) && !m.containsKey("asiento")) {
      faltas.agregar(
          "/asiento",
          Texto.de("Indique el asiento que se levanta.", "Name the annotation that is lifted."));
    }
  }

  @Override
  public List<Peticion> peticiones(Caso caso) {
    List<Peticion> peticiones = new ArrayList<>();
    var signos = Materia.grupos(caso.materia(), "signos");
    for (var i = 0; i < signos.size(); i++) {
      var puntero = "/signos/%d/registro".formatted(i);
      var certificado = Materia.texto(signos.get(i), "registro");
      contenidos(caso, certificado)
          .forEach(que -> peticiones.add(new Peticion(puntero, certificado, que)));
    }
    return peticiones;
  }

  private List<Function<Situacion, @Nullable Contenido>> contenidos(Caso caso, String certificado) {
    var m = caso.materia();
    if (divide(m)) {
      return divisiones(caso, certificado);
    }
    return List.of(_ -> modificacion(m));
  }

  private static boolean divide(Map<String, Object> m) {
    return "DIVISION".equals(m.get("alcance"));
  }

  /** D.Leg. 1075, art. 70: each row apart where several divisions are asked, else all in one. */
  private static List<Function<Situacion, @Nullable Contenido>> divisiones(
      Caso caso, String certificado) {
    var desglose = Materia.grupos(caso.materia(), "desglose");
    var partes =
        Materia.entero(caso.materia(), "divisiones") > 1
            ? desglose.stream().map(List::of).toList()
            : List.of(desglose);
    List<Function<Situacion, @Nullable Contenido>> contenidos = new ArrayList<>();
    for (var i = 0; i < partes.size(); i++) {
      var parte = partes.get(i);
      var nueva = id(caso.expediente(), certificado, i);
      contenidos.add(s -> new Contenido.Division(nueva, ProductosDichos.en(s, parte)));
    }
    return contenidos;
  }

  /** Derived, so that a repetition meets itself; not guessable, as the file's id is not. */
  private static String id(String expediente, String certificado, int i) {
    var semilla = expediente + "/" + certificado + "/" + i;
    var uuid = UUID.nameUUIDFromBytes(semilla.getBytes(StandardCharsets.UTF_8));
    return "reg_" + uuid.toString().replace("-", "");
  }

  private Contenido modificacion(Map<String, Object> m) {
    var titular = Materia.texto(m, "titular");
    return switch (Materia.texto(m, "acto")) {
      case "CAMBIO_DE_NOMBRE" ->
          new Contenido.CambioDeNombre(titular, Materia.texto(m, "nuevoNombre"));
      case "CAMBIO_DE_DOMICILIO" ->
          new Contenido.CambioDeDomicilio(
              titular,
              new Domicilio(Materia.texto(m, "nuevoDomicilio"), null, null, null, pais(m), null));
      case "TRANSFERENCIA" ->
          new Contenido.Transferencia(
              Materia.grupos(m, "adquirentes").stream().map(this::persona).toList(),
              Materia.cierto(m, "conEmpresa"));
      case "FUSION" -> new Contenido.Fusion(persona(m.get("absorbente")));
      case "LICENCIA" ->
          new Contenido.Licencia(
              persona(m.get("licenciatario")), Materia.cierto(m, "exclusiva"), hasta(m));
      case "GARANTIA_MOBILIARIA" ->
          new Contenido.GarantiaMobiliaria(
              persona(m.get("acreedor")), monto(m, "montoGarantizado"));
      case "ANOTACION_PREVENTIVA" -> medida(m);
      default -> otroActo(m);
    };
  }

  private Contenido medida(Map<String, Object> m) {
    var autoridad = Materia.texto(m, "autoridad");
    return switch (Materia.texto(m, "medida")) {
      case "EMBARGO" ->
          new Contenido.Embargo(
              autoridad, Materia.cierto(m, "coactivo"), monto(m, "montoDelEmbargo"));
      case "LEVANTAMIENTO" -> new Contenido.Levantamiento(Materia.entero(m, "asiento"));
      default -> new Contenido.Demanda(autoridad, Materia.texto(m, "contenido"));
    };
  }

  /** An act that names an annotation ends what that says: a licence, a security. */
  private static Contenido otroActo(Map<String, Object> m) {
    return m.containsKey("asiento")
        ? new Contenido.Levantamiento(Materia.entero(m, "asiento"))
        : new Contenido.OtroActo(Materia.texto(m, "contenido"));
  }

  private static String pais(Map<String, Object> m) {
    var pais = Materia.opcional(m, "nuevoPais");
    return pais == null ? "PE" : pais;
  }

  private static @Nullable LocalDate hasta(Map<String, Object> m) {
    var hasta = Materia.opcional(m, "hasta");
    return hasta == null ? null : LocalDate.parse(hasta);
  }

  private Persona persona(@Nullable Object dicha) {
    return Objects.requireNonNull(json.convertValue(dicha, Persona.class));
  }

  private @Nullable Dinero monto(Map<String, Object> m, String campo) {
    return m.containsKey(campo) ? json.convertValue(m.get(campo), Dinero.class) : null;
  }
}
