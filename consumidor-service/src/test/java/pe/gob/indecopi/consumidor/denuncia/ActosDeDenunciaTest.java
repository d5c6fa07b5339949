package pe.gob.indecopi.consumidor.denuncia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.gob.indecopi.consumidor.codigo.Codigo;
import pe.gob.indecopi.consumidor.codigo.Codigo.Tamano;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor;
import pe.gob.indecopi.consumidor.denuncia.MultaCoercitiva.Por;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.ExpedienteId;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.expediente.Situacion;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;

/** The acts that the Código says in words of its own, under each text of it. */
class ActosDeDenunciaTest {
  private static final LocalDate DIA = LocalDate.of(2026, 3, 2);
  private static final Cargo CONTRA_P2 = new Cargo("p2", "No devolvió", "Ley 29571, artículo 19");

  private final Codigo vigente = CodigoDelConsumidor.cargar().de(Regimen.VIGENTE, DIA);
  private final Codigo impreso = CodigoDelConsumidor.cargar().de(Regimen.TUPA_2010, DIA);

  @Test
  void chargesEachRespondentSinceDLeg1308() {
    var e = expediente();
    var sinCargos = new Admision(null, null, null, null);
    var unaParte = new Admision(null, null, List.of(CONTRA_P2), null);
    var ambas =
        new Admision(null, null, List.of(CONTRA_P2, new Cargo("p3", "Igual", "Artículo 2")), null);

    assertThat(faltas(f -> sinCargos.validar(e, impreso, f))).isEmpty();
    assertThat(faltas(f -> sinCargos.validar(e, vigente, f))).containsOnly("/datos/cargos");
    assertThat(faltas(f -> unaParte.validar(e, vigente, f))).containsExactly("/datos/cargos");
    assertThat(faltas(f -> ambas.validar(e, vigente, f))).isEmpty();
  }

  @Test
  void chargesNobodyButARespondent() {
    var contraQuienDenuncia = new Admision(null, null, List.of(new Cargo("p1", "X", "Y")), null);

    assertThat(faltas(f -> contraQuienDenuncia.validar(expediente(), impreso, f)))
        .containsExactly("/datos/cargos/0/parte");
  }

  @Test
  void endsWhatWasPutRightBeforeTheChargesOnlyWhereTheLawLetsIt() {
    var subsanada =
        new Inadmision("Devolvió", null, Inadmision.Causa.SUBSANADA_ANTES_DE_LA_IMPUTACION);

    assertThat(faltas(f -> subsanada.validar(impreso, f))).containsExactly("/datos/causa");
    assertThat(faltas(f -> subsanada.validar(vigente, f))).isEmpty();
    assertThat(
            faltas(
                f -> new Inadmision("Tarde", null, Inadmision.Causa.PRESCRITA).validar(impreso, f)))
        .isEmpty();
  }

  @Test
  void letsARespondentAcknowledgeItsOwnChargesSinceDLeg1308() {
    var e = expediente(imputacion());
    assertThat(allanarse(e, impreso, "k1")).containsExactly("/datos/allanamiento");
    assertThat(allanarse(e, vigente, "k1")).isEmpty();
    assertThat(allanarse(e, vigente, "k2")).containsExactly("/datos/allanamiento/0");
    assertThat(allanarse(e, vigente, "k9")).containsExactly("/datos/allanamiento/0");
  }

  /** Ley 29571, art. 117: from its least, by size, to two hundred. */
  @ParameterizedTest
  @CsvSource({
    "MICRO, 0.99, false",
    "MICRO, 1.00, true",
    "PEQUENA, 2.99, false",
    "OTRA, 2.99, false",
    "OTRA, 3.00, true",
    "OTRA, 200.00, true",
    "OTRA, 200.01, false"
  })
  void pressesFromItsLeastToTwoHundred(Tamano tamano, String uit, boolean cabe) {
    var faltas = presionar(firme(), tamano, Por.MEDIDA, uit, LocalDate.of(2026, 3, 10));
    assertThat(faltas.isEmpty()).isEqualTo(cabe);
  }

  /** Final on Monday the 2nd, five working days to comply: until Monday the 9th. */
  @ParameterizedTest
  @CsvSource({"2026-03-09, false", "2026-03-10, true"})
  void waitsForTheTermOfTheMeasure(LocalDate dia, boolean cabe) {
    assertThat(presionar(firme(), Tamano.OTRA, Por.MEDIDA, "3.00", dia).isEmpty()).isEqualTo(cabe);
  }

  /** Five working days to pay each; then the double, up to two hundred. */
  @ParameterizedTest
  @CsvSource({
    "3.00, 6.00, 2026-03-17, true",
    "3.00, 6.00, 2026-03-16, false",
    "3.00, 3.00, 2026-03-17, false",
    "150.00, 200.00, 2026-03-17, true",
    "150.00, 300.00, 2026-03-17, false"
  })
  void doublesTheOneBeforeOnceItWasNotPaid(String antes, String uit, LocalDate dia, boolean cabe) {
    var e =
        firme(
            acto(
                Actos.IMPONER_MULTA_COERCITIVA,
                LocalDate.of(2026, 3, 9),
                Map.of("parte", "p2", "por", "MEDIDA", "uit", antes)));
    assertThat(presionar(e, Tamano.OTRA, Por.MEDIDA, uit, dia).isEmpty()).isEqualTo(cabe);
  }

  /** Ley 29571, art. 118: from one to fifty, once the costs were settled. */
  @Test
  void pressesForCostsOnceTheyWereSettled() {
    var dia = LocalDate.of(2026, 3, 12);
    var liquidadas = firme(acto(Actos.LIQUIDAR_COSTAS, LocalDate.of(2026, 3, 11), Map.of()));

    assertThat(presionar(firme(), Tamano.OTRA, Por.COSTAS, "1.00", dia)).contains("/datos/por");
    assertThat(presionar(liquidadas, Tamano.OTRA, Por.COSTAS, "1.00", dia)).isEmpty();
    assertThat(presionar(liquidadas, Tamano.OTRA, Por.COSTAS, "0.99", dia))
        .containsExactly("/datos/uit");
    assertThat(presionar(liquidadas, Tamano.OTRA, Por.COSTAS, "50.01", dia))
        .containsExactly("/datos/uit");
  }

  private List<String> presionar(Expediente e, Tamano tamano, Por por, String uit, LocalDate dia) {
    var reglas = new ReglasCoercitivas(new Plazos(CalendarioHabil.delPeru()));
    return faltas(
        f ->
            reglas.validar(
                new MultaCoercitiva("p2", por, uit, tamano, "No cumple", null),
                e,
                vigente,
                dia,
                f));
  }

  private static List<String> allanarse(Expediente e, Codigo codigo, String cargo) {
    var descargo = new Descargo("Es cierto", null, List.of(cargo));
    var autor = new Autor("p", "RUC:20999999981", Calidad.ADMINISTRADO, null);
    var acto = new Acto(Actos.CONTESTAR, autor, null, descargo, Map.of(), DIA, false);
    return faltas(f -> descargo.validar(e, acto, codigo, f));
  }

  private static List<String> faltas(Consumer<Faltas> juicio) {
    var faltas = new Faltas();
    juicio.accept(faltas);
    return faltas.lista().stream().map(Falta::puntero).toList();
  }

  private static Actuacion imputacion() {
    return acto(
        Actos.ADMITIR,
        DIA,
        Map.of(
            "cargos",
            List.of(
                Map.of("parte", "p2", "hecho", "No devolvió", "norma", "Artículo 19"),
                Map.of("parte", "p3", "hecho", "No informó", "norma", "Artículo 2"))));
  }

  /** A file whose decision is final: p2 must comply in five days, and bears the costs. */
  private static Expediente firme(Actuacion... luego) {
    var actos = new ArrayList<Actuacion>();
    actos.add(acto(Actos.DECLARAR_FIRME, DIA, Map.of()));
    actos.addAll(List.of(luego));
    var medida = new Condena.Medida("p2", Condena.Medida.Clase.REPARADORA, "Devuelva", 5);
    var condena = new Condena(List.of(medida), List.of(), new Condena.Costas("p2"), null);
    return expediente(
        List.of(new Resolucion(1, "Comisión", DIA, List.of(), "Por lo expuesto", null, condena)),
        actos.toArray(Actuacion[]::new));
  }

  private static Expediente expediente(Actuacion... actos) {
    return expediente(List.of(), actos);
  }

  private static Expediente expediente(List<Resolucion> resoluciones, Actuacion... actos) {
    var quien = new Autor("a", "RUC:20999999990", Calidad.ADMINISTRADO, null);
    return new Expediente(
        new Cabecera(
            new ExpedienteId("exp_1"),
            new Numero("CPC", 2026, 1),
            "CPC-1",
            "VIGENTE",
            "2010-12-16",
            "T",
            "SEDE_CENTRAL",
            Instant.parse("2026-03-02T14:00:00Z"),
            quien),
        new Situacion(Estado.EN_TRAMITE, new Etapa("INSTRUCCION"), DIA, List.of(), "CPC", null),
        new Pedido(Map.of(), List.of(), List.of()),
        List.of(
            parte("p1", Papel.SOLICITANTE, "20999999990"),
            parte("p2", Papel.CONTRAPARTE, "20999999981"),
            parte("p3", Papel.CONTRAPARTE, "20133840533")),
        List.of(),
        List.of(),
        List.of(),
        resoluciones,
        List.of(actos),
        List.of(),
        1);
  }

  private static Parte parte(String id, Papel papel, String ruc) {
    var documento = new Documento(Documento.Tipo.RUC, ruc, "PE");
    var persona = new Persona(Persona.Clase.JURIDICA, documento, id, null, null);
    return new Parte(id, papel, persona, null, List.of(), List.of());
  }

  private static Actuacion acto(String tipo, LocalDate fecha, Map<String, Object> datos) {
    return new Actuacion(
        1, tipo, Autor.SISTEMA, Instant.EPOCH, fecha, null, datos, null, null, null, "");
  }
}
