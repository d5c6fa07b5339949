package pe.gob.indecopi.signos.inscripcion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.signos.ExpedienteDePrueba;
import pe.gob.indecopi.signos.inscripcion.SobreRegistro.Caso;
import pe.gob.indecopi.signos.registro.CausalDeCancelacion;
import pe.gob.indecopi.signos.registro.CausalDeNulidad;
import pe.gob.indecopi.signos.registro.Contenido;
import pe.gob.indecopi.signos.registro.EstadoRegistral;
import pe.gob.indecopi.signos.registro.Situacion;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/** Decisión 486, arts. 165 and 172: the right goes whole, in classes or in some products. */
class ExtincionTest {
  private static final LocalDate DIA = LocalDate.of(2030, 3, 4);
  private static final ClasePedida BOLSOS = new ClasePedida(18, List.of("Bolsos"));
  private static final ClasePedida ROPA = new ClasePedida(25, List.of("Ropa", "Calzado"));

  private final Extincion cancelacion = Extincion.cancelacion();

  @Test
  void takesWhatTheRequestNames() {
    assertThat(parte(pedido(18, 25), "solicitud")).isNull();
    assertThat(parte(pedido(25), "solicitud")).containsExactly(ROPA);
    var calzado = Map.of("clase", 25, "productos", "Calzado");
    var m = Map.<String, Object>of("enClases", List.of(18, 25), "productos", List.of(calzado));
    assertThat(parte(m, "solicitud"))
        .containsExactly(BOLSOS, new ClasePedida(25, List.of("Calzado")));
  }

  @Test
  void takesNoMoreThanTheDecisionGrants() {
    var m = pedido(18, 25);

    assertThat(parte(m, "18", "25")).isNull();
    assertThat(parte(m, "25")).containsExactly(ROPA);
    assertThat(parte(m, "25: Calzado")).containsExactly(new ClasePedida(25, List.of("Calzado")));
    assertThat(parte(m, "25: Ropa; Calzado", "18")).isNull();
  }

  @Test
  void isForLackOfUseUnlessItSaysAnotherReason() {
    var dicha = Map.<String, Object>of("enClases", List.of(25), "causal", "VULGARIZACION");

    assertThat(((Contenido.Cancelacion) que(cancelacion, pedido(25), "solicitud")).causal())
        .isEqualTo(CausalDeCancelacion.FALTA_DE_USO);
    assertThat(((Contenido.Cancelacion) que(cancelacion, dicha, "solicitud")).causal())
        .isEqualTo(CausalDeCancelacion.VULGARIZACION);
    var causales =
        Map.<String, Object>of(
            "enClases", List.of(25), "causales", List.of("ART_135_B", "MALA_FE"));
    assertThat(((Contenido.Nulidad) que(Extincion.nulidad(), causales, "solicitud")).causales())
        .containsExactly(CausalDeNulidad.ART_135_B, CausalDeNulidad.MALA_FE);
  }

  @Test
  void isPaidForTheClassesThatItNamesAndItsProductsAreOfThem() {
    assertThat(faltas(Map.of("clases", 1, "enClases", List.of(25)))).isEmpty();
    assertThat(faltas(Map.of("clases", 1, "enClases", List.of(18, 25))))
        .containsExactly("/enClases");
    assertThat(faltas(Map.of("clases", 2, "enClases", List.of(25, 25))))
        .containsExactly("/enClases");
    var ajeno = Map.of("clase", 18, "productos", "Bolsos");
    assertThat(faltas(Map.of("clases", 1, "enClases", List.of(25), "productos", List.of(ajeno))))
        .containsExactly("/productos/0/clase");
  }

  private List<String> faltas(Map<String, Object> m) {
    var faltas = new Faltas();
    cancelacion.validar(m, faltas);
    return faltas.lista().stream().map(Falta::puntero).toList();
  }

  private static Map<String, Object> pedido(Integer... clases) {
    return Map.of("enClases", List.of(clases));
  }

  private List<ClasePedida> parte(Map<String, Object> m, String... concedidos) {
    return ((Contenido.Extincion) que(cancelacion, m, concedidos)).parte();
  }

  private static Contenido que(SobreRegistro sobre, Map<String, Object> m, String... concedidos) {
    var caso = new Caso(m, "exp_1", DIA, Set.of(concedidos));
    return sobre.peticiones(caso).getFirst().que().apply(situacion());
  }

  private static Situacion situacion() {
    return new Situacion(
        EstadoRegistral.VIGENTE,
        LocalDate.of(2026, 9, 1),
        1,
        "KUSKA",
        List.of(BOLSOS, ROPA),
        List.of(ExpedienteDePrueba.KUSKA),
        null,
        List.of(),
        false);
  }
}
