package pe.gob.indecopi.procedimientos.tramite;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.eventos.Hecho;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Condena.Multa;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;

/**
 * What a file tells of the fines that became final in it, or were left without effect since. Of
 * companies alone: the number of a natural person does not leave the file (Ley 29733).
 */
public final class Sanciones {
  /** The topic; its key is the offender. */
  public static final String TEMA = "indecopi.sanciones.v1";

  private static final String FIRME = "pe.gob.indecopi.sanciones.sancion-firme.v1";
  private static final String ANULADA = "pe.gob.indecopi.sanciones.sancion-anulada.v1";

  private Sanciones() {}

  /** The facts of a write, one for each company that it concerns. */
  static Stream<Hecho> entre(@Nullable Expediente antes, Expediente despues) {
    var condena = condena(despues);
    if (antes == null || condena.isEmpty()) {
      return Stream.empty();
    }
    var anulada = condena.get().anulada();
    if (anulada != null) {
      return condena(antes).filter(c -> c.anulada() == null).isPresent()
          ? hechos(ANULADA, despues, condena.get(), firme(despues))
          : Stream.empty();
    }
    return despues.situacion().estado() == Estado.FIRME
            && antes.situacion().estado() != Estado.FIRME
        ? hechos(FIRME, despues, condena.get(), firme(despues))
        : Stream.empty();
  }

  /** What the decision that stands orders, where it fines somebody. */
  private static Optional<Condena> condena(Expediente e) {
    return e.resoluciones().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(e.resoluciones().getLast())
            .map(Resolucion::condena)
            .filter(c -> !c.multas().isEmpty());
  }

  /** The day on which the decision became final: that of the act that says so. */
  private static LocalDate firme(Expediente e) {
    return e.actuaciones().reversed().stream()
        .filter(a -> a.tipo().equals("DECLARAR_FIRME"))
        .findFirst()
        .orElseGet(() -> e.actuaciones().getLast())
        .fecha();
  }

  private static Stream<Hecho> hechos(String tipo, Expediente e, Condena condena, LocalDate firme) {
    Set<Documento> empresas = new LinkedHashSet<>();
    condena.multas().forEach(m -> empresa(e, m.parte()).ifPresent(empresas::add));
    return empresas.stream()
        .map(d -> new Hecho(TEMA, tipo, d.clave(), datos(e, condena, d, firme)));
  }

  private static Map<String, Object> datos(
      Expediente e, Condena condena, Documento empresa, LocalDate firme) {
    Map<String, Object> datos = new LinkedHashMap<>();
    datos.put("sancion", id(e, empresa));
    datos.put("infractor", empresa.clave());
    datos.put("expediente", e.id().valor());
    datos.put("numero", e.cabecera().numero().toString());
    datos.put("organo", e.cabecera().numero().organo());
    datos.put("procedimiento", e.cabecera().procedimiento());
    datos.put("firme", firme.toString());
    var anulada = condena.anulada();
    if (anulada != null) {
      datos.put("anulada", anulada.toString());
    }
    datos.put(
        "multas",
        condena.multas().stream()
            .filter(m -> esDe(e, m.parte(), empresa))
            .map(Sanciones::multa)
            .toList());
    datos.put(
        "medidas",
        condena.medidas().stream()
            .filter(m -> esDe(e, m.parte(), empresa))
            .map(m -> m.clase().name())
            .toList());
    return datos;
  }

  private static Map<String, Object> multa(Multa m) {
    return Map.of("uit", m.uit(), "infraccion", m.infraccion());
  }

  /** Derived, so that every telling of a sanction names the same one; opaque, as the file's is. */
  private static String id(Expediente e, Documento empresa) {
    var semilla = (e.id() + "/" + empresa.clave()).getBytes(StandardCharsets.UTF_8);
    return "san_" + UUID.nameUUIDFromBytes(semilla).toString().replace("-", "");
  }

  private static boolean esDe(Expediente e, String parte, Documento empresa) {
    return empresa(e, parte).filter(empresa::equals).isPresent();
  }

  private static Optional<Documento> empresa(Expediente e, String parte) {
    return e.parte(parte)
        .map(p -> p.persona().documento())
        .filter(Objects::nonNull)
        .filter(d -> d.tipo() == Documento.Tipo.RUC && d.numero().startsWith("20"));
  }
}
