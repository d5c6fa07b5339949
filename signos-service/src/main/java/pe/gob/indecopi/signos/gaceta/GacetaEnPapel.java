package pe.gob.indecopi.signos.gaceta;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pe.gob.indecopi.procedimientos.constancia.Asunto;
import pe.gob.indecopi.procedimientos.constancia.Asunto.Clase;
import pe.gob.indecopi.procedimientos.constancia.Constancia;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.constancia.Hoja;
import pe.gob.indecopi.signos.gaceta.Publicada.Medio;

/** The gazette of a day as a paper with a verification code, made when it is first asked for. */
final class GacetaEnPapel {
  private static final String AUTORIDAD = "Dirección de Signos Distintivos";

  private final Constancias constancias;

  GacetaEnPapel(Constancias constancias) {
    this.constancias = constancias;
  }

  /** The paper of that day with these; one more publication makes another paper. */
  Constancia de(LocalDate dia, List<Publicada> publicadas) {
    var asunto =
        new Asunto(
            Clase.GACETA,
            "gaceta-" + dia,
            publicadas.size(),
            dia.toString(),
            "DSD",
            publicadas.getFirst().procedimiento(),
            dia);
    return constancias.emitir(asunto, () -> hoja(dia, publicadas));
  }

  InputStream abrir(Constancia papel) {
    return constancias.abrir(papel);
  }

  private static Hoja hoja(LocalDate dia, List<Publicada> publicadas) {
    var hoja =
        Hoja.de(AUTORIDAD, "Gaceta Electrónica de Propiedad Industrial, " + dia)
            .dato("Publicaciones", String.valueOf(publicadas.size()));
    for (var p : publicadas) {
      hoja =
          hoja.seccion(p.numero() + "  " + p.denominacion().orElse("(sin palabras)"))
              .dato("Solicitante", solicitantes(p))
              .dato("Publicado", publicado(p))
              .dato("Oposición hasta", p.vence() + " (Decisión 486, artículo 146)");
      var errata = p.errata();
      if (errata != null) {
        hoja =
            hoja.dato("Fe de erratas", "De la gaceta del " + errata.de())
                .dato("Dice", errata.dice())
                .dato("Debe decir", errata.debeDecir());
      }
      var filas = p.clasesPedidas().stream().map(GacetaEnPapel::fila).toList();
      if (!filas.isEmpty()) {
        hoja = hoja.tabla(List.of("Clase", "Distingue"), List.of(1, 7), filas);
      }
    }
    return hoja;
  }

  private static String publicado(Publicada p) {
    return p.medio() == Medio.GACETA
        ? p.publicado() + ", en esta gaceta"
        : p.publicado() + ", en el diario oficial; aquí solo se muestra";
  }

  private static List<String> fila(Map<?, ?> clase) {
    return List.of(String.valueOf(clase.get("clase")), productos(clase));
  }

  /** What is asked in a class, in one line. */
  static String productos(Map<?, ?> clase) {
    List<String> todos = new ArrayList<>();
    if (clase.get("productos") instanceof List<?> productos) {
      productos.forEach(p -> todos.add(String.valueOf(p)));
    }
    return String.join("; ", todos);
  }

  /** Who asks, in one line. */
  static String solicitantes(Publicada p) {
    return p.solicitantes().stream()
        .map(s -> String.valueOf(s.get("nombre")))
        .collect(Collectors.joining("; "));
  }
}
