package pe.gob.indecopi.procedimientos.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * What is withheld of a person from those who may not see its data (Ley 29733): everything but its
 * name and a RUC that begins with 20.
 */
final class Reserva {
  private Reserva() {}

  /** The person as the other side sees it. */
  static Persona persona(Persona p) {
    var documento = p.documento();
    return new Persona(
        p.clase(),
        documento != null && esPublico(documento.tipo().name(), documento.numero())
            ? documento
            : null,
        p.nombre(),
        null,
        p.miembros().stream().map(Reserva::persona).toList());
  }

  /** The person's country, which is public. */
  static @Nullable String pais(Persona p) {
    var domicilio = p.domicilio();
    Documento documento = p.documento();
    return domicilio != null ? domicilio.pais() : documento == null ? null : documento.pais();
  }

  /** The same for whatever looks like a person within what an act says. */
  static Map<String, Object> datos(Map<?, ?> datos) {
    boolean persona = datos.containsKey("nombre") && datos.containsKey("clase");
    Map<String, Object> visto = new LinkedHashMap<>();
    datos.forEach(
        (clave, valor) -> {
          String campo = String.valueOf(clave);
          boolean oculto =
              persona
                  && (campo.equals("domicilio") || campo.equals("documento") && !publico(valor));
          if (!oculto) {
            visto.put(campo, valor(valor));
          }
        });
    return visto;
  }

  private static Object valor(Object valor) {
    return switch (valor) {
      case Map<?, ?> mapa -> datos(mapa);
      case List<?> lista -> lista.stream().map(Reserva::valor).toList();
      default -> valor;
    };
  }

  private static boolean publico(@Nullable Object documento) {
    return documento instanceof Map<?, ?> d
        && esPublico(String.valueOf(d.get("tipo")), String.valueOf(d.get("numero")));
  }

  private static boolean esPublico(String tipo, String numero) {
    return tipo.equals("RUC") && numero.startsWith("20");
  }
}
