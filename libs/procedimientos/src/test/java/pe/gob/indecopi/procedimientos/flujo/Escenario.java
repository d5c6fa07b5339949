package pe.gob.indecopi.procedimientos.flujo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.calendario.ReglaDu099;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;
import pe.gob.indecopi.procedimientos.catalogo.Calificacion;
import pe.gob.indecopi.procedimientos.catalogo.Fuente;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Recurso;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.catalogo.Requisito;
import pe.gob.indecopi.procedimientos.catalogo.Silencio;
import pe.gob.indecopi.procedimientos.catalogo.Sobre;
import pe.gob.indecopi.procedimientos.catalogo.TipoRequisito;
import pe.gob.indecopi.procedimientos.catalogo.Vigencia;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.ExpedienteId;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;

/** Walks one file through real acts, day by day. What a test does not say is the plain case. */
final class Escenario {
  static final Autor EMPRESA = new Autor("empresa", "RUC:20999999990", Calidad.ADMINISTRADO, null);
  static final Autor OPOSITOR =
      new Autor("proveedor", "RUC:20999999981", Calidad.ADMINISTRADO, null);
  static final Autor OTRO = new Autor("otro", "RUC:20999999972", Calidad.ADMINISTRADO, null);
  static final Autor FUNCIONARIO = new Autor("funcionario-dsd", null, Calidad.FUNCIONARIO, null);
  static final Autor SALA = new Autor("tribunal-spi", null, Calidad.SALA, null);

  private static final CalendarioHabil CALENDARIO = CalendarioHabil.delPeru();

  private LocalDate hoy;
  private Expediente expediente;
  private List<String> falta = List.of();
  private boolean solo;
  private @Nullable LocalDate efecto;
  private final Procedimiento entrada;
  private final List<Procedimiento> dentro;
  private final Set<String> objetos;

  Escenario(LocalDate hoy) {
    this(hoy, DSD_10, List.of(DSD_9), Set.of("18", "25", "35"), List.of());
  }

  private Escenario(
      LocalDate hoy,
      Procedimiento entrada,
      List<Procedimiento> dentro,
      Set<String> objetos,
      List<Parte> ademas) {
    this.hoy = hoy;
    this.entrada = entrada;
    this.dentro = dentro;
    this.objetos = objetos;
    this.expediente = presentar(null, ademas);
  }

  /** A paid filing of that entry, against somebody if it has another side. */
  static Escenario de(
      LocalDate hoy, Procedimiento entrada, boolean conContraparte, Procedimiento... dentro) {
    var e = sinPagar(hoy, entrada, conContraparte, dentro);
    e.pagar("t1", hoy);
    return e;
  }

  /** The same, not paid yet. */
  static Escenario sinPagar(
      LocalDate hoy, Procedimiento entrada, boolean conContraparte, Procedimiento... dentro) {
    var otra =
        new Parte("p2", Papel.CONTRAPARTE, persona("20999999981"), null, List.of(), List.of());
    return new Escenario(
        hoy, entrada, List.of(dentro), Set.of(), conContraparte ? List.of(otra) : List.of());
  }

  /** The same against two respondents, not paid yet. */
  static Escenario contraDos(LocalDate hoy, Procedimiento entrada, Procedimiento... dentro) {
    var dos =
        List.of(
            new Parte("p2", Papel.CONTRAPARTE, persona("20999999981"), null, List.of(), List.of()),
            new Parte("p3", Papel.CONTRAPARTE, persona("20999999972"), null, List.of(), List.of()));
    return new Escenario(hoy, entrada, List.of(dentro), Set.of(), dos);
  }

  /** A paid filing against somebody of whom only the name is known, and that address, if any. */
  static Escenario contraAlguien(
      LocalDate hoy, Procedimiento entrada, @Nullable Domicilio domicilio) {
    var alguien = new Persona(Persona.Clase.NATURAL, null, "ALGUIEN", domicilio, List.of());
    var otra = new Parte("p2", Papel.CONTRAPARTE, alguien, null, List.of(), List.of());
    var e = new Escenario(hoy, entrada, List.of(), Set.of(), List.of(otra));
    e.pagar("t1", hoy);
    return e;
  }

  /** The same with a second applicant, whom nobody else represents. */
  static Escenario conDosSolicitantes(LocalDate hoy, Procedimiento entrada) {
    var otra =
        new Parte("p2", Papel.SOLICITANTE, persona("20999999981"), null, List.of(), List.of());
    var e = new Escenario(hoy, entrada, List.of(), Set.of(), List.of(otra));
    e.pagar("t1", hoy);
    return e;
  }

  /** A filing that was paid with a receipt of the same day. */
  static Escenario pagado(LocalDate hoy) {
    var e = new Escenario(hoy);
    e.pagar("t1", hoy);
    return e;
  }

  /** A file in the stage of oppositions, published today. */
  static Escenario publicado(LocalDate hoy) {
    var e = pagado(hoy);
    e.acepta(FUNCIONARIO, Actos.ORDENAR_PUBLICACION, new Actos.Motivado(null, null));
    e.acepta(
        EMPRESA, Actos.ACREDITAR_PUBLICACION, new Actos.AcreditarPublicacion(hoy, "doc_d", null));
    return e;
  }

  Expediente expediente() {
    return expediente;
  }

  String etapa() {
    return expediente.situacion().etapa().valor();
  }

  LocalDate hoy() {
    return hoy;
  }

  void hoyEs(LocalDate dia) {
    hoy = dia;
  }

  Plazo plazo(String tipo) {
    return expediente.ultimo(tipo).orElseThrow();
  }

  private Expediente presentar(@Nullable Pago pago, List<Parte> ademas) {
    var cabecera =
        new Cabecera(
            new ExpedienteId("exp_prueba"),
            new Numero(entrada.organo(), hoy.getYear(), 1),
            entrada.codigo(),
            "TUPA-2010",
            "2010-12-16",
            "2013",
            "SEDE_CENTRAL",
            instante(),
            EMPRESA);
    var parte =
        new Parte("p1", Papel.SOLICITANTE, persona("20999999990"), null, List.of(), List.of());
    return Presentacion.presentar(
        cabecera,
        new Pedido(Map.of(), List.of(), List.of()),
        Stream.concat(Stream.of(parte), ademas.stream()).toList(),
        Map.of("clases", 3),
        pago,
        Map.of("procedimiento", "DSD-10"),
        Asiento.del(instante(), hoy),
        contexto());
  }

  /** What fees-service says when a fee was paid on that day. */
  void pagar(String tasa, LocalDate fecha) {
    var pago = new Actos.PagoInformado(tasa, "VISA:1", fecha, Dinero.soles("1601.59"), null);
    sistema(Actos.PAGO_CONFIRMADO, expediente.tasa(tasa).orElseThrow().cuaderno(), pago);
  }

  /** What fees-service says when what was named as the payment of a fee paid for something else. */
  void rechazarPago(String tasa) {
    sistema(
        Actos.PAGO_RECHAZADO,
        expediente.tasa(tasa).orElseThrow().cuaderno(),
        new Actos.PagoRechazado(tasa));
  }

  /** Lets every term that ended before today run out, as the sweep does. */
  void barrer() {
    var vencidos = Decisor.vencidos(expediente, hoy);
    while (!vencidos.isEmpty()) {
      sistema(Actos.VENCIMIENTO, null, new Actos.Vencido(vencidos.getFirst().id()));
      vencidos = Decisor.vencidos(expediente, hoy);
    }
  }

  /** Lets the oldest term that ended before today run out; the term, if there was one. */
  Optional<Plazo> vencerUno() {
    var vencido = Decisor.vencidos(expediente, hoy).stream().findFirst();
    vencido.ifPresent(p -> sistema(Actos.VENCIMIENTO, null, new Actos.Vencido(p.id())));
    return vencido;
  }

  Set<String> objetos() {
    return objetos.isEmpty() ? Set.of("solicitud") : objetos;
  }

  /** What fees-service says when a payment of that day falls short. */
  void pagarDeMenos(String tasa) {
    var pago =
        new Actos.PagoInformado(
            tasa, "VISA:1", hoy, Dinero.soles("100.00"), Dinero.soles("278.79"));
    sistema(Actos.PAGO_INSUFICIENTE, expediente.tasa(tasa).orElseThrow().cuaderno(), pago);
  }

  private void sistema(String tipo, @Nullable String cuaderno, Record datos) {
    var acto = Acto.delSistema(tipo, cuaderno, datos, Map.of("tipo", tipo), hoy);
    asentar(Decisor.decidir(expediente, acto, contexto()));
  }

  Resultado intenta(
      Autor autor, String tipo, @Nullable String cuaderno, Record datos, boolean insiste) {
    var como =
        datos instanceof Actos.DenegarRecurso d
            ? Map.<String, Object>of("tipo", tipo, "folio", d.folio())
            : Map.<String, Object>of("tipo", tipo);
    var acto = new Acto(tipo, autor, cuaderno, datos, como, hoy, insiste);
    return Decisor.decidir(expediente, acto, contexto());
  }

  Resultado intenta(Autor autor, String tipo, Record datos) {
    return intenta(autor, tipo, null, datos, false);
  }

  Expediente acepta(Autor autor, String tipo, Record datos) {
    return acepta(autor, tipo, null, datos);
  }

  Expediente acepta(Autor autor, String tipo, @Nullable String cuaderno, Record datos) {
    return asentar(intenta(autor, tipo, cuaderno, datos, false));
  }

  Expediente asentar(Resultado resultado) {
    for (var suceso : resultado.sucesos()) {
      expediente = expediente.con(suceso, Asiento.del(instante(), hoy));
    }
    return expediente;
  }

  List<String> permitidos(Autor autor) {
    return new ArrayList<>(Decisor.permitidos(expediente, autor, contexto()));
  }

  List<Decisor.Posible> posibles(Autor autor) {
    return Decisor.posibles(expediente, autor, contexto());
  }

  /** The service gives what is asked by itself. */
  void seAtiendeSolo() {
    solo = true;
  }

  void faltando(String... cosas) {
    falta = List.of(cosas);
  }

  /** The day on which notices made from now on take effect; the same day unless it is said. */
  void surteEfecto(LocalDate dia) {
    efecto = dia;
  }

  private Instant instante() {
    return hoy.atTime(10, 0).atZone(ZoneId.of("America/Lima")).toInstant();
  }

  private Contexto contexto() {
    return new Contexto(
        entrada,
        new AsuntoDePrueba(),
        dentro,
        new Plazos(CALENDARIO),
        CALENDARIO.sedeCentral(),
        efecto == null ? hoy : efecto);
  }

  static Persona persona(String ruc) {
    return new Persona(
        Persona.Clase.JURIDICA,
        new Documento(Documento.Tipo.RUC, ruc, "PE"),
        "EMPRESA " + ruc,
        null,
        List.of());
  }

  static Oponer oposicion(String ruc, @Nullable Pago pago) {
    return new Oponer(persona(ruc), pago);
  }

  static Oponer oposicion(@Nullable Pago pago) {
    return new Oponer(persona("20999999981"), pago);
  }

  static Pago recibo() {
    return new Pago("VISA", "2", LocalDate.of(2026, 3, 2), null);
  }

  static Actos.Resolver decision(Sentido... sentidos) {
    var clases = List.of("18", "25", "35");
    var decisiones = new ArrayList<Decision>();
    for (var i = 0; i < sentidos.length; i++) {
      decisiones.add(new Decision(clases.get(i), sentidos[i], null));
    }
    return new Actos.Resolver(decisiones, "Por lo expuesto", null);
  }

  /** An opposition, as an organ says it. */
  record Oponer(Persona promovente, @Nullable Pago pago) implements Actos.Promueve {
    @Override
    public Map<String, Object> variables() {
      return Map.of("clases", 1);
    }

    @Override
    public List<String> documentos() {
      return List.of();
    }
  }

  private final class AsuntoDePrueba implements Asunto {
    @Override
    public String procedimiento() {
      return "DSD-10";
    }

    @Override
    public Class<? extends Record> materia() {
      return Oponer.class;
    }

    @Override
    public void validar(Record materia, LocalDate fecha, Faltas faltas) {}

    @Override
    public Map<String, Object> variables(Record materia) {
      return Map.of("clases", 3);
    }

    @Override
    public List<String> faltaParaFecha(Pedido pedido) {
      return pedido.documentos().isEmpty() ? falta : List.of();
    }

    @Override
    public Set<String> objetos(Expediente e) {
      return objetos;
    }

    @Override
    public boolean seAtiendeSolo(Pedido pedido) {
      return solo;
    }
  }

  private static final Recurso REMEDIO =
      new Recurso(true, 15, 180, "Sala de Propiedad Intelectual");

  private static final Procedimiento DSD_10 =
      procedimiento(
          10,
          "Dirección de Signos Distintivos",
          null,
          Map.ofEntries(
              termino("completarFecha", 60, Norma.D486),
              termino("examenFormal", 15, Norma.D486),
              Map.entry(
                  "subsanacion",
                  new Termino(
                      60,
                      Unidad.DIAS_HABILES,
                      Norma.D486,
                      "art. de prueba",
                      new Termino.Prorroga(30, false, "art. de prueba"))),
              termino("publicacion", 30, Norma.LPAG),
              termino("oposicion", 30, Norma.D486),
              Map.entry(
                  "contestacion",
                  new Termino(
                      30,
                      Unidad.DIAS_HABILES,
                      Norma.D486,
                      "art. de prueba",
                      new Termino.Prorroga(30, true, "art. de prueba"))),
              termino("resolver", 180, Norma.LPAG),
              termino("impugnacion", 15, Norma.LPAG),
              termino("resolverReconsideracion", 180, Norma.LPAG),
              termino("resolverApelacion", 180, Norma.LPAG)));

  private static final Procedimiento DSD_9 =
      procedimiento(
          9,
          "Comisión de Signos Distintivos",
          new Sobre(List.of("DSD-10"), "OPONER"),
          Map.ofEntries(
              termino("resolver", 180, Norma.LPAG),
              termino("subsanarFundamentosOposicion", 2, Norma.LPAG),
              termino("subsanarPoderOposicion", 60, Norma.LPAG),
              termino("subsanarTasaOposicion", 2, Norma.LPAG)));

  private static Map.Entry<String, Termino> termino(String nombre, int dias, Norma norma) {
    return Map.entry(nombre, new Termino(dias, Unidad.DIAS_HABILES, norma, "art. de prueba"));
  }

  private static List<Requisito> requisitos(int numero) {
    return List.of(
        new Requisito(
            "DSD-" + numero + ".0.c",
            "Derecho.",
            TipoRequisito.PAGO,
            true,
            null,
            null,
            null,
            false),
        new Requisito(
            "DSD-" + numero + ".0.d",
            "Poderes.",
            TipoRequisito.DOCUMENTO,
            false,
            "Cuando actúa por medio de representante.",
            "con-representante",
            null,
            false));
  }

  private static Procedimiento procedimiento(
      int numero, String autoridad, @Nullable Sobre sobre, Map<String, Termino> terminos) {
    return new Procedimiento(
        "DSD-" + numero,
        "DSD",
        numero,
        "Prueba",
        Regimen.TUPA_2010,
        "2010-12-16",
        new Vigencia(LocalDate.of(2010, 9, 1), "D.S. 085-2010-PCM"),
        List.of(),
        List.of(),
        requisitos(numero),
        "",
        Calificacion.EVALUACION_PREVIA,
        Silencio.NEGATIVO,
        "printed",
        null,
        List.of(),
        autoridad,
        REMEDIO,
        REMEDIO,
        REMEDIO,
        sobre,
        null,
        List.of(),
        List.of(),
        new Fuente("D.S. 085-2010-PCM", List.of(1, 2)),
        "registro-con-oposicion",
        terminos,
        ReglaDu099.NUNCA,
        Map.of(),
        null,
        null,
        null);
  }
}
