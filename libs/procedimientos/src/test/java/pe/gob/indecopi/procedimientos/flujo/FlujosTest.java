package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.procedimientos.expediente.Estado;

class FlujosTest {
  private static final Flujo FLUJO = Flujos.REGISTRO_CON_OPOSICION;

  @Test
  void everyStageIsReachedFromTheFirst() {
    var alcanzadas = new HashSet<>(Set.of(FLUJO.inicio().valor()));
    var antes = 0;
    while (antes != alcanzadas.size()) {
      antes = alcanzadas.size();
      FLUJO.filas().stream()
          .filter(f -> alcanzadas.contains(f.en().valor()) && f.destino() != null)
          .forEach(f -> alcanzadas.add(f.destino().etapa().valor()));
    }

    assertThat(alcanzadas).containsExactlyInAnyOrderElementsOf(FLUJO.etapas());
  }

  @Test
  void everyStageThatIsNotAnEndHasAWayOut() {
    var finales =
        FLUJO.filas().stream()
            .filter(f -> f.destino() != null)
            .filter(
                f ->
                    f.destino().estado() == Estado.CONCLUIDO
                        || f.destino().estado() == Estado.NO_PRESENTADO)
            .map(f -> f.destino().etapa().valor())
            .toList();

    assertThat(FLUJO.etapas())
        .filteredOn(e -> !finales.contains(e))
        .allMatch(e -> FLUJO.filas().stream().anyMatch(f -> f.en().valor().equals(e) && sale(f)));
  }

  private static boolean sale(Fila f) {
    return f.destino() != null && !f.destino().etapa().equals(f.en());
  }

  @Test
  void everyTermOfAPartyThatIsOpenedIsAlsoMetOrRunsOut() {
    var abiertos =
        FLUJO.filas().stream().flatMap(f -> f.abre().stream()).map(a -> a.termino()).toList();
    var tratados = new HashSet<String>();
    FLUJO
        .filas()
        .forEach(
            f -> {
              tratados.addAll(f.termina());
              tratados.addAll(f.deja());
              if (f.alVencer() != null) {
                tratados.add(f.alVencer());
              }
            });

    assertThat(tratados).containsAll(abiertos);
  }

  @Test
  void theDiagramIsDrawnFromTheTable() {
    assertThat(FLUJO.diagrama())
        .startsWith("stateDiagram-v2\n  [*] --> PRESENTACION\n")
        .contains("OPOSICION --> TRASLADO: vence oposicion (con oposición)");
  }

  @Test
  void aFlowThatDoesNotExistIsNamed() {
    assertThatThrownBy(() -> Flujos.de("nada")).hasMessageContaining("nada");
  }
}
