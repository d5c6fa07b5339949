package pe.gob.indecopi.consumidor.propuesta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.gob.indecopi.consumidor.reclamo.Lado.CONSUMIDOR;
import static pe.gob.indecopi.consumidor.reclamo.Lado.FUNCIONARIO;
import static pe.gob.indecopi.consumidor.reclamo.Lado.PROVEEDOR;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.consumidor.propuesta.Propuesta.Estado;
import pe.gob.indecopi.consumidor.reclamo.Etapa;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.prueba.Casos;

class NegociacionTest {
  private final Mesa mesa = new Mesa();

  @Test
  void endsTheComplaintByMediationWhenTheOtherSideAgrees() {
    mesa.ofrecer("a", PROVEEDOR, null);
    mesa.aceptar("a", CONSUMIDOR);

    assertThat(estado("a")).isEqualTo(Estado.ACEPTADA);
    assertThat(mesa.reclamo.etapa()).isEqualTo(Etapa.CONCLUIDO);
    assertThat(mesa.reclamo.resultado()).isEqualTo(Resultado.MEDIACION);
    assertThat(mesa.acuerdo().origen()).isEqualTo(Resultado.MEDIACION);
    assertThat(mesa.acuerdo().compromisos()).hasSize(2);
  }

  @Test
  void takesAProposalOfEitherSideAndOfTheMediator() {
    mesa.ofrecer("a", CONSUMIDOR, null);
    mesa.ofrecer("b", FUNCIONARIO, null);
    mesa.ofrecer("c", PROVEEDOR, null);

    assertThat(mesa.negociacion().propuestas())
        .extracting(Propuesta::estado)
        .containsOnly(Estado.VIGENTE);
  }

  @Test
  void demandsBothPartiesForWhatTheMediatorProposes() {
    mesa.ofrecer("a", FUNCIONARIO, null);
    mesa.aceptar("a", CONSUMIDOR);

    assertThat(estado("a")).isEqualTo(Estado.VIGENTE);
    assertThat(mesa.reclamo.abierto()).isTrue();
    seNiega(() -> mesa.aceptar("a", CONSUMIDOR), "VIGENTE", List.of("a"));

    mesa.aceptar("a", PROVEEDOR);
    assertThat(estado("a")).isEqualTo(Estado.ACEPTADA);
  }

  @Test
  void countersAProposalWithAnother() {
    mesa.ofrecer("a", PROVEEDOR, null);
    mesa.ofrecer("b", CONSUMIDOR, "a");

    assertThat(estado("a")).isEqualTo(Estado.CONTRAOFERTADA);
    seNiega(() -> mesa.aceptar("a", CONSUMIDOR), "CONTRAOFERTADA", List.of("b"));
    mesa.aceptar("b", PROVEEDOR);
    assertThat(mesa.reclamo.abierto()).isFalse();
  }

  @Test
  void replacesWhatTheSameSideHadProposed() {
    mesa.ofrecer("a", PROVEEDOR, null);
    mesa.ofrecer("b", PROVEEDOR, null);

    assertThat(estado("a")).isEqualTo(Estado.REEMPLAZADA);
    seNiega(() -> mesa.aceptar("a", CONSUMIDOR), "REEMPLAZADA", List.of("b"));
  }

  @Test
  void refusesAnAcceptanceOfWhatWasWithdrawnOrRefused() {
    mesa.ofrecer("a", PROVEEDOR, null);
    mesa.retirar("a", PROVEEDOR);
    seNiega(() -> mesa.aceptar("a", CONSUMIDOR), "RETIRADA", List.of());

    mesa.ofrecer("b", PROVEEDOR, null);
    mesa.rechazar("b", CONSUMIDOR);
    seNiega(() -> mesa.aceptar("b", CONSUMIDOR), "RECHAZADA", List.of());
  }

  @Test
  void standsUntilTheEndOfItsLastDay() {
    mesa.ofrecer("a", PROVEEDOR, null, Mesa.devolucion(Mesa.LUNES.plusDays(4)));
    mesa.hoy = Mesa.LUNES.plusDays(5);
    seNiega(() -> mesa.aceptar("a", CONSUMIDOR), "VENCIDA", List.of());

    mesa.hoy = Mesa.LUNES.plusDays(4);
    mesa.aceptar("a", CONSUMIDOR);
    assertThat(mesa.reclamo.abierto()).isFalse();
  }

  @Test
  void letsNobodyAnswerForTheOther() {
    mesa.ofrecer("a", PROVEEDOR, null);

    seNiega(() -> mesa.aceptar("a", PROVEEDOR), "VIGENTE", List.of("a"));
    seNiega(() -> mesa.aceptar("a", FUNCIONARIO), "VIGENTE", List.of("a"));
    seNiega(() -> mesa.rechazar("a", PROVEEDOR), "VIGENTE", List.of("a"));
    seNiega(() -> mesa.retirar("a", CONSUMIDOR), "VIGENTE", List.of("a"));
    seNiega(() -> mesa.ofrecer("b", PROVEEDOR, "a"), "VIGENTE", List.of("a"));
  }

  @Test
  void takesNothingOnceTheComplaintHasEnded() {
    mesa.ofrecer("a", PROVEEDOR, null);
    mesa.reclamo =
        mesa.reclamo.concluir(
            Resultado.DESISTIMIENTO,
            mesa.hoy,
            Paso.delSistema("DESISTIDO", mesa.ahora(), Map.of()));

    assertThat(estado("a")).isEqualTo(Estado.SIN_EFECTO);
    seNiega(() -> mesa.aceptar("a", CONSUMIDOR), "SIN_EFECTO", List.of());
    assertThatThrownBy(() -> mesa.ofrecer("b", PROVEEDOR, null)).isInstanceOf(Rechazo.class);
  }

  @Test
  void remembersWhatWasOfferedAsItWasOffered() {
    var oferta = Mesa.devolucion(Mesa.LUNES.plusDays(4));
    mesa.ofrecer("a", PROVEEDOR, null, oferta);

    assertThat(mesa.negociacion().buscar("a").orElseThrow().oferta()).isEqualTo(oferta);
  }

  /** Whatever is offered, countered, withdrawn, refused and accepted, in whatever order. */
  @Test
  void leavesAtMostOneAgreementWhateverTheOrder() {
    Casos.todos(
        azar -> {
          var una = new Mesa();
          for (var paso = 0; paso < 30; paso++) {
            var lado = Lado.values()[azar.nextInt(3)];
            var cual = "p" + azar.nextInt(6);
            try {
              switch (azar.nextInt(7)) {
                case 0, 1 -> una.ofrecer("p" + paso, lado, azar.nextBoolean() ? cual : null);
                case 2 -> una.retirar(cual, lado);
                case 3 -> una.rechazar(cual, lado);
                case 4, 5 -> una.aceptar(cual, lado);
                default -> una.hoy = una.hoy.plusDays(azar.nextInt(4));
              }
            } catch (Rechazo negado) {
              assertThat(negado.codigo().estado()).isIn(404, 409);
            }
            cuadra(una);
          }
        });
  }

  private static void cuadra(Mesa mesa) {
    var propuestas = mesa.negociacion().propuestas();
    var aceptadas = propuestas.stream().filter(p -> p.estado() == Estado.ACEPTADA).toList();
    var acuerdos =
        mesa.reclamo.historia().stream().filter(p -> p.tipo().equals(Pasos.ACUERDO)).count();
    assertThat(acuerdos).isEqualTo(aceptadas.size()).isLessThanOrEqualTo(1);
    assertThat(mesa.reclamo.abierto()).isEqualTo(aceptadas.isEmpty());
    for (var lado : Lado.values()) {
      assertThat(propuestas.stream().filter(p -> p.estado().viva() && p.de() == lado))
          .hasSizeLessThanOrEqualTo(1);
    }
    aceptadas.forEach(
        p ->
            assertThat(p.conformes())
                .containsAll(
                    p.de() == FUNCIONARIO
                        ? List.of(CONSUMIDOR, PROVEEDOR)
                        : List.of(p.de() == CONSUMIDOR ? PROVEEDOR : CONSUMIDOR)));
  }

  private Estado estado(String id) {
    return mesa.negociacion().buscar(id).orElseThrow().estado();
  }

  private static void seNiega(ThrowingCallable acto, String estado, List<String> vigentes) {
    assertThatThrownBy(acto)
        .isInstanceOfSatisfying(
            Rechazo.class,
            r ->
                assertThat(r.extension())
                    .containsEntry("estado", estado)
                    .containsEntry("vigentes", vigentes));
  }
}
