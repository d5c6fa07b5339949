package pe.gob.indecopi.signos.inscripcion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.entrada.Datos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.signos.ExpedienteDePrueba;
import pe.gob.indecopi.signos.inscripcion.SobreRegistro.Caso;

class DenunciaTest {
  private static final LocalDate DIA = LocalDate.of(2026, 3, 2);

  private final Denuncia denuncia = new Denuncia();

  /** TUPA DSD-15: paid by place and by inspection. */
  @Test
  void namesAsManyPlacesToVisitAsItPays() {
    assertThat(faltas(1, "Av. Uno 1")).isEmpty();
    assertThat(faltas(2, "Av. Uno 1", "Jr. Dos 2")).isEmpty();
    assertThat(faltas(2, "Av. Uno 1")).containsExactly("/datos/materia/lugares");
    assertThat(faltas(1, "Av. Uno 1", "Jr. Dos 2")).containsExactly("/datos/materia/lugares");
    assertThat(faltas(2, "Av. Uno 1", " Av. Uno 1 ")).containsExactly("/datos/materia/lugares");
    assertThat(visita(2, 3, "Av. Uno 1", "Jr. Dos 2").variables())
        .isEqualTo(Map.of("ubicaciones", 2, "visitas", 3));
  }

  /** Decisión 486, art. 238: of a registered right, by who the register says that holds it. */
  @Test
  void isOfTheHolderWhereItRestsOnARegistration() {
    var registrado = Map.<String, Object>of("sustento", "REGISTRO", "registro", "M-00000001");
    var notorio = Map.<String, Object>of("sustento", "SIGNO_NOTORIO");

    assertThat(Objects.requireNonNull(denuncia.ladoDelTitular(registrado)).puntero())
        .isEqualTo("/solicitantes");
    assertThat(denuncia.peticiones(caso(registrado)))
        .extracting(Peticion::certificado)
        .containsExactly("M-00000001");
    assertThat(denuncia.ladoDelTitular(notorio)).isNull();
    assertThat(denuncia.peticiones(caso(notorio))).isEmpty();
  }

  private static Caso caso(Map<String, Object> m) {
    return new Caso(m, "", DIA, Set.of(Caso.TODO));
  }

  private List<String> faltas(int ubicaciones, String... lugares) {
    var faltas = new Faltas();
    var pedido = visita(ubicaciones, 1, lugares);
    denuncia.validarActo(Acto.delSistema("SOLICITAR_VISITA", null, pedido, Map.of(), DIA), faltas);
    return faltas.lista().stream().map(Falta::puntero).toList();
  }

  private static Actos.Promover visita(int ubicaciones, int visitas, String... lugares) {
    var materia =
        Map.<String, Object>of(
            "ubicaciones", ubicaciones, "visitas", visitas, "lugares", Arrays.asList(lugares));
    return new Actos.Promover("DSD-15", ExpedienteDePrueba.KUSKA, new Datos(materia), null, null);
  }
}
