package pe.gob.indecopi.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import pe.gob.indecopi.cliente.fees.api.LiquidacionesApi;
import pe.gob.indecopi.cliente.fees.api.OrdenesApi;
import pe.gob.indecopi.cliente.fees.api.PagosApi;
import pe.gob.indecopi.cliente.fees.modelo.Canal;
import pe.gob.indecopi.cliente.fees.modelo.EstadoOrden;
import pe.gob.indecopi.cliente.fees.modelo.MontoPagado;
import pe.gob.indecopi.cliente.fees.modelo.Orden;
import pe.gob.indecopi.cliente.fees.modelo.Resultado;
import pe.gob.indecopi.cliente.fees.modelo.SolicitudDeLiquidacion;
import pe.gob.indecopi.cliente.fees.modelo.SolicitudDeOrden;
import pe.gob.indecopi.cliente.fees.modelo.SolicitudDePago;
import pe.gob.indecopi.cliente.fees.modelo.Variables;
import pe.gob.indecopi.cliente.signos.ApiClient;
import pe.gob.indecopi.cliente.signos.ApiException;
import pe.gob.indecopi.cliente.signos.api.ConstanciasApi;
import pe.gob.indecopi.cliente.signos.api.DocumentosApi;
import pe.gob.indecopi.cliente.signos.api.ExpedientesApi;
import pe.gob.indecopi.cliente.signos.api.ProcedimientosApi;
import pe.gob.indecopi.cliente.signos.modelo.Acto;
import pe.gob.indecopi.cliente.signos.modelo.ActoOBSERVAR;
import pe.gob.indecopi.cliente.signos.modelo.Documento;
import pe.gob.indecopi.cliente.signos.modelo.DocumentoTipo;
import pe.gob.indecopi.cliente.signos.modelo.Domicilio;
import pe.gob.indecopi.cliente.signos.modelo.Estado;
import pe.gob.indecopi.cliente.signos.modelo.Expediente;
import pe.gob.indecopi.cliente.signos.modelo.Observar;
import pe.gob.indecopi.cliente.signos.modelo.ObservarObservacion;
import pe.gob.indecopi.cliente.signos.modelo.Persona;
import pe.gob.indecopi.cliente.signos.modelo.PersonaClase;
import pe.gob.indecopi.cliente.signos.modelo.Solicitud;
import pe.gob.indecopi.cliente.signos.modelo.SolicitudDSD10;
import pe.gob.indecopi.cliente.signos.modelo.SolicitudDeSigno;
import pe.gob.indecopi.cliente.signos.modelo.SolicitudDeSignoClasePedida;
import pe.gob.indecopi.cliente.signos.modelo.SolicitudDeSignoNaturaleza;
import pe.gob.indecopi.cliente.signos.modelo.SolicitudDeSignoTipoDeSigno;
import pe.gob.indecopi.cliente.signos.modelo.TasaEstadoTasa;
import pe.gob.indecopi.cliente.signos.modelo.TasaPago;
import pe.gob.indecopi.local.lanzador.Muestras;

/**
 * DSD-10 by a client that was generated from the committed openapi.json of both services: every
 * request and every answer has its type, and no map is looked into.
 */
@Order(6)
@ExtendWith(SuiteViva.class)
class ClienteGeneradoTest {
  private final Corrida corrida;

  ClienteGeneradoTest(Corrida corrida) {
    this.corrida = corrida;
  }

  @Test
  void quotesOrdersPaysUploadsFilesAndReads(@TempDir Path carpeta) throws Exception {
    corrida.reloj().lunes();
    var orden = pagar();
    var logo = Files.write(carpeta.resolve("logo.png"), Muestras.png());
    var documento = new DocumentosApi(signos("empresa")).subirDocumento(clave(), logo.toFile());
    assertThat(documento.getTipo()).isEqualTo("image/png");

    var expedientes = new ExpedientesApi(signos("empresa"));
    var presentado =
        expedientes.presentarExpediente(
            clave(), new Solicitud(solicitud(documento.getId(), orden.getId())));
    assertThat(presentado.getNumero()).matches("\\d{6}-\\d{4}/DSD");

    var leido = enExamen(expedientes, presentado.getId());
    assertThat(leido.getEstado()).isEqualTo(Estado.EN_TRAMITE);
    assertThat(leido.getPresentado()).isEqualTo(corrida.reloj().hoy());
    assertThat(leido.getTasas().getFirst().getEstado()).isEqualTo(TasaEstadoTasa.PAGADA);
    assertThat(leido.getPartes().getFirst().getPersona().getDocumento().getNumero())
        .isEqualTo("20999999990");
    assertThat(expedientes.listarActuaciones(leido.getId(), null, null).getDatos())
        .extracting(a -> a.getTipo())
        .contains("PRESENTAR");

    var cargo = new ConstanciasApi(signos("empresa")).obtenerCargo(leido.getId(), 1);
    assertThat(Files.readAllBytes(cargo.toPath())).startsWith(Tramite.texto("%PDF-"));
    observar(leido.getId());
  }

  /** An order for three classes, paid at a bank. */
  private Orden pagar() throws Exception {
    var variables = new Variables().clases(3);
    var cotizada =
        new LiquidacionesApi(fees(null))
            .liquidar(new SolicitudDeLiquidacion().procedimiento("DSD-10").variables(variables));
    assertThat(new BigDecimal(cotizada.getTotal().getMonto())).isEqualByComparingTo("1601.59");

    var ordenes = new OrdenesApi(fees("empresa"));
    var orden =
        ordenes.generar(
            clave(),
            new SolicitudDeOrden().procedimiento("DSD-10").variables(variables).pagador(pagador()));
    var pago =
        new SolicitudDePago()
            .canal(Canal.BCP)
            .comprobante("G-" + System.nanoTime())
            .fecha(corrida.reloj().hoy())
            .monto(
                new MontoPagado()
                    .monto(orden.getTotal().getMonto())
                    .moneda(MontoPagado.MonedaEnum.PEN));
    var pagado = new PagosApi(fees("banco")).pagar(orden.getId(), clave(), pago);
    assertThat(pagado.getResultado()).isEqualTo(Resultado.EXACTO);
    assertThat(ordenes.orden(orden.getId()).getEstado()).isEqualTo(EstadoOrden.PAGADA);
    return orden;
  }

  private static pe.gob.indecopi.cliente.fees.modelo.Persona pagador() {
    return new pe.gob.indecopi.cliente.fees.modelo.Persona()
        .clase(pe.gob.indecopi.cliente.fees.modelo.PersonaClase.JURIDICA)
        .nombre("KUSKA TEXTILES S.A.C.")
        .documento(
            new pe.gob.indecopi.cliente.fees.modelo.Documento()
                .tipo(pe.gob.indecopi.cliente.fees.modelo.DocumentoTipo.RUC)
                .numero("20999999990"));
  }

  private static SolicitudDSD10 solicitud(String logo, String orden) {
    return new SolicitudDSD10()
        .procedimiento(SolicitudDSD10.ProcedimientoEnum.DSD_10)
        .addSolicitantesItem(empresa())
        .materia(
            new SolicitudDeSigno()
                .tipo(SolicitudDeSignoTipoDeSigno.MARCA)
                .naturaleza(SolicitudDeSignoNaturaleza.MIXTA)
                .denominacion("KUSKA TIPADA")
                .reproduccion(logo)
                .clases(List.of(clase(18), clase(25), clase(35))))
        .pago(new TasaPago().orden(orden));
  }

  private static Persona empresa() {
    return new Persona()
        .clase(PersonaClase.JURIDICA)
        .nombre("KUSKA TEXTILES S.A.C.")
        .documento(new Documento().tipo(DocumentoTipo.RUC).numero("20999999990"))
        .domicilio(new Domicilio().direccion("Jr. de la Unión 300").pais("PE"));
  }

  private static SolicitudDeSignoClasePedida clase(int clase) {
    return new SolicitudDeSignoClasePedida().clase(clase).addProductosItem("Prendas de vestir");
  }

  private static Expediente enExamen(ExpedientesApi expedientes, String id) {
    return await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> expedientes.verExpediente(id), e -> e.getEtapa().equals("EXAMEN_FORMAL"));
  }

  /** An act of an official, one of many kinds that a discriminator tells apart. */
  private void observar(String id) throws ApiException {
    var expedientes = new ExpedientesApi(signos(Tramite.FUNCIONARIO));
    var etag =
        expedientes.verExpedienteWithHttpInfo(id).getHeaders().entrySet().stream()
            .filter(cabecera -> cabecera.getKey().equalsIgnoreCase("ETag"))
            .map(cabecera -> cabecera.getValue().getFirst())
            .findFirst()
            .orElseThrow();
    var acto =
        new ActoOBSERVAR()
            .tipo(ActoOBSERVAR.TipoEnum.OBSERVAR)
            .datos(
                new Observar()
                    .addObservacionesItem(
                        new ObservarObservacion()
                            .requisito("DSD-10.2")
                            .detalle("Precise los servicios de la clase 35.")));
    var observado = expedientes.moverExpediente(id, clave(), new Acto(acto), etag);
    assertThat(observado.getEstado()).isEqualTo(Estado.OBSERVADO);
  }

  @Test
  void readsTheCatalogueAndARefusalByTheirTypes() throws Exception {
    var procedimiento = new ProcedimientosApi(signos(null)).verProcedimiento("DSD-10", null, null);
    assertThat(procedimiento.getApelacion().getProcede()).isTrue();
    assertThat(procedimiento.getApelacion().getPlazoInterponer()).isEqualTo(15);

    var expedientes = new ExpedientesApi(signos("empresa"));
    var rechazo =
        catchThrowableOfType(ApiException.class, () -> expedientes.verExpediente("exp_no_hay"));
    assertThat(rechazo.getCode()).isEqualTo(404);
  }

  private ApiClient signos(String quien) {
    var cliente = new ApiClient();
    cliente.updateBaseUri(corrida.portal().base() + Portal.SIGNOS);
    cliente.setRequestInterceptor(pedido -> identificar(pedido, quien));
    return cliente;
  }

  private pe.gob.indecopi.cliente.fees.ApiClient fees(String quien) {
    var cliente = new pe.gob.indecopi.cliente.fees.ApiClient();
    cliente.updateBaseUri(corrida.portal().base() + Portal.FEES);
    cliente.setRequestInterceptor(pedido -> identificar(pedido, quien));
    return cliente;
  }

  private void identificar(java.net.http.HttpRequest.Builder pedido, String quien) {
    if (quien != null) {
      pedido.setHeader("Authorization", "Bearer " + corrida.portal().token(quien));
    }
  }

  private static String clave() {
    return UUID.randomUUID().toString();
  }
}
