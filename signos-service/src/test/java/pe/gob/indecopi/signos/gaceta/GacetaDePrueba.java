package pe.gob.indecopi.signos.gaceta;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.signos.gaceta.Publicada.Medio;

/** A gazette that a test fills by hand. */
public final class GacetaDePrueba {
  private static final LocalDate DIA = LocalDate.of(2026, 3, 2);

  private final Gaceta gaceta;
  private int expedientes;

  public GacetaDePrueba(MongoDatabase base) {
    this.gaceta = new Gaceta(base);
  }

  public Gaceta gaceta() {
    return gaceta;
  }

  public void publicar(String denominacion, Integer... clases) {
    gaceta.publicar(publicada("exp_" + ++expedientes, denominacion, clases));
  }

  /** What the gazette would bring of a sign. */
  public static Publicada publicada(String expediente, String denominacion, Integer... clases) {
    var pedidas =
        Arrays.stream(clases)
            .<Map<String, Object>>map(c -> Map.of("clase", c, "productos", List.of("Cosas")))
            .toList();
    Map<String, Object> solicita =
        denominacion == null
            ? Map.of("clases", pedidas)
            : Map.of("denominacion", denominacion, "clases", pedidas);
    return new Publicada(
        1,
        expediente,
        7,
        "000001-2026/DSD",
        "DSD-10",
        DIA,
        DIA,
        DIA.plusDays(42),
        Medio.GACETA,
        Instant.parse("2026-03-02T15:00:00Z"),
        List.of(Map.of("nombre", "KUSKA S.A.C.")),
        solicita,
        null);
  }
}
