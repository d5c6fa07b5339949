package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.registro.Palabras;

/** By what an entry of the register is found, as it stands after its last annotation. */
final class Busqueda {
  /** The words of the sign and of its holders, without accents, in lower case. */
  static final String PALABRAS = "busqueda";

  static final String TITULAR = "palabrasDelTitular";
  static final String CLASES = "enClases";
  static final String EXTINTO = "extinto";
  static final String VENCE = "venceAhora";
  static final String PROXIMO = "proximoVence";

  private Busqueda() {}

  /** Fields of the stored document; absent ones are null. */
  static Map<String, @Nullable Object> de(Partida p, Gracia gracia) {
    var ahora = Situacion.de(p, LocalDate.MAX, SIN_FIN);
    var campos = new LinkedHashMap<String, @Nullable Object>();
    campos.put(PALABRAS, palabras(ahora));
    campos.put(TITULAR, deLosTitulares(ahora.titulares()).toList());
    campos.put(CLASES, ahora.clases().stream().map(c -> c.clase()).toList());
    campos.put(EXTINTO, ahora.estado().enVigor() ? null : ahora.estado().name());
    var vence = ahora.vence();
    campos.put(VENCE, vence == null ? null : vence.toString());
    campos.put(PROXIMO, proximo(ahora, gracia));
    return campos;
  }

  /** What days alone bring about is asked of the day of the search, not of the day of the write. */
  private static final Gracia SIN_FIN = vence -> LocalDate.MAX;

  /** The last day of grace, after which the sweep tells that it lapsed. */
  private static @Nullable String proximo(Situacion s, Gracia gracia) {
    var vence = s.vence();
    return vence == null || !s.estado().enVigor() || s.renovacionPedida()
        ? null
        : gracia.ultimo(vence).toString();
  }

  /** The words of the sign and of its holders. */
  static List<String> palabras(Situacion s) {
    return Stream.concat(
            Stream.ofNullable(s.denominacion()).flatMap(t -> Palabras.de(t).stream()),
            deLosTitulares(s.titulares()))
        .distinct()
        .toList();
  }

  private static Stream<String> deLosTitulares(List<Persona> titulares) {
    return titulares.stream().flatMap(p -> Palabras.de(p.nombre()).stream()).distinct();
  }
}
