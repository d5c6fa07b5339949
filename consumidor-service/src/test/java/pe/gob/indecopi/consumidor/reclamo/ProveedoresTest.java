package pe.gob.indecopi.consumidor.reclamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.reclamo.Reclamado.Identificacion;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.procedimientos.identidad.Contribuyentes;

class ProveedoresTest {
  private static final Contribuyentes.Contribuyente CUZCA =
      new Contribuyentes.Contribuyente(
          "20999999981", "CUZCA MODA S.A.C.", "Cuzca Moda", "www.cuzcamoda.example", true);
  private static final Contribuyentes.Contribuyente PERSONA =
      new Contribuyentes.Contribuyente("10999999910", "CUZCA ANA", null, null, true);

  private final Faltas faltas = new Faltas();

  /** SUNAT, as it answers to anything; silent without an answer. */
  private record Sunat(List<Contribuyente> hallados) implements Contribuyentes {
    @Override
    public Hallazgo conRuc(String ruc, Duration espera) {
      return hallados == null ? new Hallazgo(false, List.of()) : new Hallazgo(true, hallados);
    }

    @Override
    public Hallazgo conPalabras(String texto, Duration espera) {
      return conRuc(texto, espera);
    }
  }

  @Test
  void takesTheNameThatSunatHasAndWhatWasToldOfTheShop() {
    var hallado = con(List.of(CUZCA)).identificar(dicho("20999999981"), "/proveedor", faltas);

    assertThat(hallado.identificacion()).isEqualTo(Identificacion.CONFIRMADA);
    assertThat(hallado.persona().nombre()).isEqualTo("CUZCA MODA S.A.C.");
    assertThat(hallado.nombreComercial()).isEqualTo("La tienda");
    assertThat(hallado.web()).isEqualTo("www.cuzcamoda.example");
    assertThat(faltas.vacio()).isTrue();
  }

  @Test
  void takesWhatWasToldWhereSunatIsSilentAndSaysSo() {
    for (var proveedores : List.of(con(null), new Proveedores(null, Duration.ofSeconds(1)))) {
      var tomado = proveedores.identificar(dicho("20999999981"), "/proveedor", faltas);

      assertThat(tomado.identificacion()).isEqualTo(Identificacion.PENDIENTE);
      assertThat(tomado.ruc()).isEqualTo("20999999981");
      assertThat(tomado.persona().nombre()).isEqualTo("La tienda");
      assertThat(proveedores.buscar("cuzca").respondio()).isFalse();
    }
    assertThat(faltas.vacio()).isTrue();
  }

  @Test
  void tellsThatSunatHasNoSuchRuc() {
    con(List.of()).identificar(dicho("20999999981"), "/proveedor", faltas);

    assertThat(faltas.lista()).extracting("puntero").containsExactly("/proveedor/ruc");
  }

  @Test
  void leavesToAnOfficialWhoHasNoRuc() {
    assertThat(con(List.of()).identificar(dicho(null), "/proveedor", faltas).identificacion())
        .isEqualTo(Identificacion.SIN_RUC);
    assertThat(faltas.vacio()).isTrue();
  }

  /** A RUC that begins with 10 contains a DNI (Ley 29733): words do not lead to it. */
  @Test
  void findsNaturalPersonsByTheirNumberAlone() {
    var proveedores = con(List.of(CUZCA, PERSONA));

    assertThat(proveedores.buscar("cuzca").hallados()).containsExactly(CUZCA);
    assertThat(proveedores.buscar("10999999910").hallados()).contains(PERSONA);
    assertThatThrownBy(() -> proveedores.buscar(" a ")).isInstanceOf(Rechazo.class);
  }

  private static Proveedores con(List<Contribuyentes.Contribuyente> hallados) {
    return new Proveedores(new Sunat(hallados), Duration.ofSeconds(1));
  }

  private static ProveedorDicho dicho(String ruc) {
    return new ProveedorDicho(ruc, null, "La tienda", null);
  }
}
