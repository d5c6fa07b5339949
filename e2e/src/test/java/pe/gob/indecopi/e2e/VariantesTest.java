package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ways in which the journey of a trademark may go otherwise. */
@Order(3)
@ExtendWith(SuiteViva.class)
class VariantesTest {
  private static final String EMPRESA = "empresa";
  private static final String OPOSITOR = "proveedor";

  private final Corrida corrida;
  private final Portal portal;
  private final Reloj reloj;
  private final Pagos pagos;

  VariantesTest(Corrida corrida) {
    this.corrida = corrida;
    this.portal = corrida.portal();
    this.reloj = corrida.reloj();
    this.pagos = corrida.pagos();
  }

  @BeforeEach
  void beginOnAMonday() {
    reloj.lunes();
  }

  @Test
  void grantsWithoutOppositionByTheDireccion() {
    var t = Tramite.pagado(corrida, EMPRESA, "AYLLU", 25).publicar(EMPRESA, reloj.hoy());
    reloj.hasta(t.vence("oposicion").plusDays(1));
    t.enEtapa("EXAMEN_DE_FONDO");
    t.oficial("RESOLVER", Solicitudes.concesion(25));
    assertThat(t.ver().at("/resoluciones/0/autoridad").asString())
        .isEqualTo("Dirección de Signos Distintivos");
    reloj.hasta(t.vence("impugnacion").plusDays(1));
    t.enEtapa("FIRME");
    t.oficial("EMITIR_CERTIFICADO", Map.of());
    var numero = t.ver().path("numero").asString();
    var r = portal.anonimo().get(Portal.SIGNOS + "/registros?expediente=" + numero).exigir(200);
    assertThat(r.texto("/datos/0/denominacion")).isEqualTo("AYLLU");
    assertThat(r.texto("/datos/0/estado")).isEqualTo("VIGENTE");
  }

  @Test
  void abandonsAFileWhosePublicationWasMissed() {
    var t = Tramite.pagado(corrida, EMPRESA, "MISHKI", 25);
    t.oficial("ORDENAR_PUBLICACION", Map.of());
    var vence = t.vence("publicacion");
    reloj.hasta(vence);
    assertThat(t.ver().path("etapa").asString()).isEqualTo("PUBLICACION");
    reloj.hasta(vence.plusDays(1));
    t.enEtapa("ABANDONO");
    assertThat(t.estado()).isEqualTo("RESUELTO");
    var aviso = t.documento(EMPRESA, "aviso.pdf");
    var tarde =
        t.intentar(
            EMPRESA,
            Solicitudes.acto(
                "ACREDITAR_PUBLICACION", Map.of("fecha", vence.toString(), "documento", aviso)));
    assertThat(tarde.estado()).isEqualTo(409);
    assertThat(tarde.codigo()).isEqualTo("fuera-de-plazo");
    assertThat(tarde.texto("/vencio")).isEqualTo(vence.toString());
    reloj.hasta(t.vence("impugnacion").plusDays(1));
    t.cuando(e -> e.path("estado").asString().equals("CONCLUIDO"), "that nobody challenged it");
    assertThat(t.actos()).endsWith("VENCIMIENTO", "DECLARAR_FIRME");
  }

  @Test
  void datesAFilingByThePaymentThatCameAfterIt() {
    var orden = pagos.orden(EMPRESA, "DSD-10", 1);
    var t =
        Tramite.presentar(
            portal,
            EMPRESA,
            Solicitudes.conOrden(Solicitudes.marca(EMPRESA, "ÑAWI", 25), orden.texto("/id")));
    assertThat(t.estado()).isEqualTo("PENDIENTE_DE_PAGO");
    assertThat(t.presentado()).isEmpty();
    assertThat(t.ver().at("/faltaParaFecha/0").asString()).isEqualTo("tasa");
    assertThat(t.vence("completarFecha")).isAfter(reloj.hoy());

    var pago = reloj.avanzar(2);
    pagos.cobrar(orden.texto("/id"), orden.texto("/total/monto"));
    t.enEtapa("EXAMEN_FORMAL");
    assertThat(t.presentado()).isEqualTo(pago.toString());
    assertThat(t.ver().path("faltaParaFecha")).isEmpty();
  }

  @Test
  void takesAsNotPresentedWhatIsNeverPaid() {
    var t = Tramite.presentar(portal, EMPRESA, Solicitudes.marca(EMPRESA, "CHIRI", 25));
    var numero = t.ver().path("numero").asString();
    reloj.hasta(t.vence("completarFecha").plusDays(1));
    t.enEtapa("NO_PRESENTADO");
    assertThat(t.estado()).isEqualTo("NO_PRESENTADO");
    assertThat(t.ver().path("numero").asString()).isEqualTo(numero);
  }

  @Test
  void keepsAShortPaymentAndGoesOnWhenItIsCompleted() {
    var orden = pagos.orden(EMPRESA, "DSD-10", 3).texto("/id");
    pagos.cobrar(orden, "1000.00");
    var t =
        Tramite.presentar(
            portal,
            EMPRESA,
            Solicitudes.conOrden(Solicitudes.marca(EMPRESA, "SUMAQ", 18, 25, 35), orden));
    t.cuando(e -> e.at("/tasas/0/estado").asString().equals("CORTA"), "the short payment");
    assertThat(t.ver().at("/tasas/0/pagado/monto").asString()).isEqualTo("1000.00");
    assertThat(t.ver().at("/tasas/0/falta/monto").asString()).isEqualTo("601.59");
    assertThat(t.presentado()).isEmpty();

    var completado = reloj.avanzar(1);
    pagos.cobrar(orden, "601.59");
    t.enEtapa("EXAMEN_FORMAL");
    assertThat(t.presentado()).isEqualTo(completado.toString());
    assertThat(t.ver().at("/tasas/0/pagado/monto").asString()).isEqualTo("1601.59");
    assertThat(pagos.estado(EMPRESA, orden)).isEqualTo("CONSUMIDA");
  }

  @Test
  void countsAReceiptThatTheFilingNamesFromItsOwnDate() {
    var orden = pagos.orden(EMPRESA, "DSD-10", 1);
    var comprobante = pagos.cobrar(orden.texto("/id"), orden.texto("/total/monto"));
    var fecha = reloj.hoy();
    var presentacion = reloj.avanzar(1);
    var pago = Map.of("canal", "VISA", "comprobante", comprobante, "fecha", fecha.toString());
    var t =
        Tramite.presentar(
            portal, EMPRESA, Solicitudes.con(Solicitudes.marca(EMPRESA, "QORI", 25), "pago", pago));
    t.enEtapa("EXAMEN_FORMAL");
    assertThat(t.presentado()).isEqualTo(presentacion.toString());
    assertThat(t.ver().at("/tasas/0/pagada").asString()).isEqualTo(fecha.toString());
  }

  @Test
  void receivesALateOppositionUnderItsAuthorsResponsibilityAndInadmitsIt() {
    var t = Tramite.pagado(corrida, EMPRESA, "WAYRA", 25).publicar(EMPRESA, reloj.hoy());
    var vence = t.vence("oposicion");
    reloj.hasta(vence.plusDays(1));
    t.enEtapa("EXAMEN_DE_FONDO");
    var acto = Solicitudes.acto("OPONER", Solicitudes.oposicion(OPOSITOR, 25, null));

    rechazadaElDiaTreintaYUno(t, acto, vence);

    acto.put("bajoMiResponsabilidad", true);
    var recibida = t.intentar(OPOSITOR, acto).exigir(201);
    assertThat(recibida.texto("/cuadernos/0/estado")).isEqualTo("EXTEMPORANEO");
    assertThat(t.actos()).endsWith("ESCRITO_EXTEMPORANEO");
    assertThat(t.ver().path("etapa").asString()).isEqualTo("EXAMEN_DE_FONDO");
    cargoDelEscrito(t);

    t.oficial("INADMITIR", "c1");
    assertThat(t.ver().at("/cuadernos/0/estado").asString()).isEqualTo("INADMITIDO");
    var plazo = t.plazo("impugnacion");
    assertThat(plazo.path("cuaderno").asString()).isEqualTo("c1");
    assertThat(
            Habiles.entre(
                LocalDate.parse(plazo.path("desde").asString()),
                LocalDate.parse(plazo.path("vence").asString())))
        .isEqualTo(15);
    apelarLaInadmision(t);
  }

  private static void rechazadaElDiaTreintaYUno(
      Tramite t, Map<String, Object> acto, LocalDate vence) {
    var rechazada = t.intentar(OPOSITOR, acto);
    assertThat(rechazada.estado()).isEqualTo(409);
    assertThat(rechazada.codigo()).isEqualTo("fuera-de-plazo");
    assertThat(rechazada.texto("/vencio")).isEqualTo(vence.toString());
    assertThat(rechazada.texto("/norma")).contains("Decisión 486, art. 146");
    assertThat(rechazada.texto("/detail")).contains("bajoMiResponsabilidad");
    assertThat(t.ver().path("cuadernos")).isEmpty();
  }

  private void cargoDelEscrito(Tramite t) {
    var folio = t.actos().size();
    var cargo = portal.como(OPOSITOR).get(t.ruta("/cargo?folio=" + folio)).exigir(200);
    assertThat(cargo.cabecera("Codigo-Verificacion")).isNotBlank();
  }

  private static void apelarLaInadmision(Tramite t) {
    var apelacion =
        Solicitudes.acto("APELAR", Map.of("fundamento", "La demora no me es imputable."));
    apelacion.put("cuaderno", "c1");
    t.intentar(OPOSITOR, apelacion).exigir(201);
    assertThat(t.actos()).endsWith("APELAR");
    assertThat(t.ver().path("etapa").asString()).isEqualTo("EXAMEN_DE_FONDO");
  }
}
