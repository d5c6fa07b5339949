package pe.gob.indecopi.procedimientos.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Idioma;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.calendario.Oficina;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.expediente.Tasa;
import pe.gob.indecopi.procedimientos.flujo.Decisor;
import pe.gob.indecopi.procedimientos.flujo.Reservas;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.Mirada;
import pe.gob.indecopi.procedimientos.tramite.MoverExpediente;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.AccionPosible;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.CuadernoVista;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.ParteVista;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.PlazoVista;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.ResolucionVista;
import pe.gob.indecopi.procedimientos.web.ExpedienteVista.TasaVista;

/** Shows a file to a reader: all of it, or what a party may see. */
final class Vistas {
  private final Contextos contextos;
  private final RelojLegal reloj;
  private final String base;

  /**
   * @param base path of the service, before the routes
   */
  Vistas(Contextos contextos, RelojLegal reloj, String base) {
    this.contextos = contextos;
    this.reloj = reloj;
    this.base = base;
  }

  /** The file as that user sees it today. */
  ExpedienteVista de(Expediente e, Usuario usuario) {
    var ojos = new Ojos(e, usuario);
    return vista(
        e, Mirada.de(usuario, e) == Mirada.NADA ? desdeFuera(ojos) : porDentro(e, ojos, usuario));
  }

  /** What is seen of a file besides its header, in the order of the view. */
  private record Interior(
      List<String> faltaParaFecha,
      List<ParteVista> partes,
      Pedido pedido,
      List<PlazoVista> plazos,
      List<TasaVista> tasas,
      List<CuadernoVista> cuadernos,
      List<ResolucionVista> resoluciones,
      List<String> relacionados,
      List<AccionPosible> acciones) {}

  /** Who asked to take part sees that it did, and no more until it is admitted. */
  private Interior desdeFuera(Ojos ojos) {
    return new Interior(
        List.of(),
        ojos.solicitadas().map(p -> ojos.parte(p, reloj.hoy())).toList(),
        new Pedido(Map.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Interior porDentro(Expediente e, Ojos ojos, Usuario usuario) {
    return new Interior(
        e.situacion().faltaParaFecha(),
        e.partes().stream().map(p -> ojos.parte(p, reloj.hoy())).toList(),
        e.pedido(),
        plazos(e, null, e.plazos()),
        tasas(ojos, e.tasas()),
        e.cuadernos().stream().filter(ojos::ve).map(k -> cuaderno(e, ojos, k)).toList(),
        e.resoluciones().stream().map(Vistas::resolucion).toList(),
        Reservas.relacionados(e),
        acciones(e, ojos, usuario));
  }

  private static ExpedienteVista vista(Expediente e, Interior dentro) {
    var c = e.cabecera();
    var s = e.situacion();
    return new ExpedienteVista(
        e.id().valor(),
        c.numero().toString(),
        c.procedimiento(),
        c.regimen(),
        c.catalogoVersion(),
        c.tarifaVersion(),
        c.oficina(),
        s.estado(),
        s.etapa().valor(),
        enLima(c.recibido()),
        s.presentado(),
        dentro.faltaParaFecha(),
        s.autoridad(),
        dentro.partes(),
        dentro.pedido().materia(),
        dentro.pedido().requisitos(),
        dentro.pedido().documentos(),
        dentro.plazos(),
        dentro.tasas(),
        dentro.cuadernos(),
        dentro.resoluciones(),
        dentro.relacionados(),
        dentro.acciones(),
        e.version());
  }

  /** The file in a list. */
  static ExpedienteVista.Resumen resumen(Expediente e) {
    return new ExpedienteVista.Resumen(
        e.id().valor(),
        e.cabecera().numero().toString(),
        e.cabecera().procedimiento(),
        e.situacion().estado(),
        e.situacion().etapa().valor(),
        enLima(e.cabecera().recibido()),
        e.situacion().presentado(),
        e.version());
  }

  static OffsetDateTime enLima(Instant en) {
    return en.atZone(RelojLegal.LIMA).toOffsetDateTime();
  }

  private List<AccionPosible> acciones(Expediente e, Ojos ojos, Usuario usuario) {
    if (usuario.tiene(Rol.AUDITOR)) {
      return List.of();
    }
    var contexto = contextos.de(e, reloj.ahora());
    var tipos = MoverExpediente.tipos(contexto.asunto());
    return Decisor.posibles(e, Mirada.autor(usuario, e), contexto).stream()
        .filter(p -> e.cuaderno(p.cuaderno()).filter(k -> !ojos.ve(k)).isEmpty())
        .flatMap(p -> Stream.ofNullable(tipos.get(p.acto())).map(t -> accion(t, p)))
        .toList();
  }

  private AccionPosible accion(TipoActo tipo, Decisor.Posible posible) {
    var esquema = base + "/actos/" + tipo.nombre() + "/esquema";
    return new AccionPosible(tipo.nombre(), esquema, tipo.deOficial(), posible.cuaderno());
  }

  private List<PlazoVista> plazos(Expediente e, @Nullable String cuaderno, List<Plazo> plazos) {
    LocalDate hoy = reloj.hoy();
    var oficina = contextos.oficina(e.cabecera().oficina());
    return plazos.stream()
        .filter(p -> Objects.equals(p.cuaderno(), cuaderno))
        .map(
            p ->
                new PlazoVista(
                    p.id(),
                    p.tipo(),
                    p.desde(),
                    p.vence(),
                    p.abierto() ? contextos.plazos().quedan(hoy, p.vence(), oficina) : null,
                    p.estado(),
                    p.fundamento(),
                    p.obligado(),
                    p.cuaderno(),
                    p.provisional(),
                    p.prorroga(),
                    texto(p, hoy, oficina)))
        .toList();
  }

  private String texto(Plazo p, LocalDate hoy, Oficina oficina) {
    int quedan = p.abierto() ? contextos.plazos().quedan(hoy, p.vence(), oficina) : 0;
    return PlazoEnPalabras.de(p, hoy, quedan).en(Idioma.actual());
  }

  private static List<TasaVista> tasas(Ojos ojos, List<Tasa> tasas) {
    return tasas.stream()
        .filter(t -> t.cuaderno() == null)
        .filter(ojos::veTasa)
        .map(Vistas::tasa)
        .toList();
  }

  private static TasaVista tasa(Tasa t) {
    return new TasaVista(
        t.id(),
        t.procedimiento(),
        t.variables(),
        t.estado(),
        t.pago(),
        t.cuaderno(),
        t.comprobante(),
        t.pagada(),
        t.pagado(),
        t.falta(),
        t.conceptos());
  }

  private CuadernoVista cuaderno(Expediente e, Ojos ojos, Cuaderno k) {
    return new CuadernoVista(
        k.id(),
        k.procedimiento(),
        k.estado(),
        k.parte(),
        k.presentado(),
        k.decision(),
        ojos.todo() || ojos.suya(k.parte()) ? k.materia() : Reserva.datos(k.materia()),
        k.documentos(),
        plazos(e, k.id(), e.plazos()),
        e.tasas().stream()
            .filter(t -> k.id().equals(t.cuaderno()))
            .filter(ojos::veTasa)
            .map(Vistas::tasa)
            .toList());
  }

  private static ResolucionVista resolucion(Resolucion r) {
    return new ResolucionVista(
        r.folio(),
        r.autoridad(),
        r.fecha(),
        r.decisiones(),
        r.fundamento(),
        r.documento(),
        r.condena());
  }
}
