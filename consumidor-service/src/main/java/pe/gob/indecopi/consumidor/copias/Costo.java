package pe.gob.indecopi.consumidor.copias;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What copies cost, in the words of the tariff (TUPA SAC-2, lines 17365 to 17379).
 *
 * @param conceptos each has its unit fee, and their sum is owed
 * @param variables what the fees are multiplied by
 */
record Costo(List<String> conceptos, Map<String, Object> variables) {
  Costo {
    conceptos = List.copyOf(conceptos);
    variables = Map.copyOf(variables);
  }

  /**
   * Of what was asked.
   *
   * @param materia of the request, that its schema has judged
   * @param cantidad how many pages or items were made; absent for as many as were asked for
   */
  static Costo de(Map<String, Object> materia, @Nullable Integer cantidad) {
    var servicio = String.valueOf(materia.get("servicio"));
    var pagina =
        Boolean.TRUE.equals(materia.get("estudiante")) ? "fotocopia-para-estudiantes" : "fotocopia";
    return switch (servicio) {
      case "COPIA_DE_PARTIDA_REGISTRAL" ->
          new Costo(List.of("copia-de-partida-registral"), paginas(materia, cantidad));
      case "BUSQUEDA_DE_EXPEDIENTE" -> new Costo(List.of("busqueda-de-expediente"), Map.of());
      case "FOTOCOPIA" -> new Costo(List.of(pagina), paginas(materia, cantidad));
      case "BUSQUEDA_DE_EXPEDIENTE_Y_FOTOCOPIA" ->
          new Costo(List.of("busqueda-de-expediente", pagina), paginas(materia, cantidad));
      case "REPRODUCCION_DE_DISQUETE" -> reproduccion("diskette", materia, cantidad);
      case "REPRODUCCION_DE_CD" -> reproduccion("cd", materia, cantidad);
      case "REPRODUCCION_DE_VIDEO_O_CINTA" -> reproduccion("video-o-cinta", materia, cantidad);
      default -> throw new IllegalArgumentException("There is no service " + servicio);
    };
  }

  private static Costo reproduccion(
      String de, Map<String, Object> materia, @Nullable Integer cantidad) {
    return new Costo(
        List.of("reproduccion-de-" + de),
        Map.of("ejemplares", cuantos(materia, "unidades", cantidad)));
  }

  private static Map<String, Object> paginas(
      Map<String, Object> materia, @Nullable Integer cantidad) {
    return Map.of("paginas", cuantos(materia, "numeroDePaginas", cantidad));
  }

  private static Object cuantos(
      Map<String, Object> materia, String campo, @Nullable Integer cantidad) {
    return cantidad != null ? cantidad : Objects.requireNonNull(materia.get(campo));
  }
}
