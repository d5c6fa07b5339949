package pe.gob.indecopi.fees.memoria;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Concepto;
import pe.gob.indecopi.fees.tarifa.Tarifa;

/** What a version changes of the one before it, for the official who shall approve it. */
final class Cambios {

  private Cambios() {}

  /** A concept that appears, goes or is charged otherwise. */
  @Schema(name = "CambioDeTarifa")
  record CambioVista(
      String procedimiento,
      String concepto,
      @Schema(description = "Regla y montos; no está si el concepto es nuevo")
          @Nullable String antes,
      @Schema(description = "Regla y montos; no está si el concepto desaparece")
          @Nullable String despues) {}

  static List<CambioVista> entre(@Nullable Tarifa antes, Tarifa despues) {
    var unos = antes == null ? Map.<Lugar, String>of() : montos(antes);
    var otros = montos(despues);
    var lugares = new LinkedHashSet<>(unos.keySet());
    lugares.addAll(otros.keySet());
    List<CambioVista> cambios = new ArrayList<>();
    for (var lugar : lugares) {
      var viejo = unos.get(lugar);
      var nuevo = otros.get(lugar);
      if (!Objects.equals(viejo, nuevo)) {
        cambios.add(new CambioVista(lugar.procedimiento(), lugar.concepto(), viejo, nuevo));
      }
    }
    return cambios;
  }

  private record Lugar(String procedimiento, String concepto) {}

  private static Map<Lugar, String> montos(Tarifa tarifa) {
    Map<Lugar, String> montos = new LinkedHashMap<>();
    for (var uno : tarifa.procedimientos()) {
      uno.conceptos()
          .forEach(
              concepto -> montos.put(new Lugar(uno.codigo(), concepto.nombre()), de(concepto)));
    }
    return montos;
  }

  private static String de(Concepto concepto) {
    return concepto.regla().importes().stream()
        .map(uno -> uno.uitPorcentaje().toPlainString() + " % S/ " + uno.soles().toPlainString())
        .collect(Collectors.joining("; ", concepto.regla().nombre() + " ", ""))
        .strip();
  }
}
