package pe.gob.indecopi.procedimientos.tramite;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.almacen.Traductor;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.ExpedienteId;
import pe.gob.indecopi.procedimientos.expediente.Firma;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.expediente.Situacion;
import pe.gob.indecopi.procedimientos.expediente.Tasa;
import pe.gob.indecopi.procedimientos.expediente.Tasa.EstadoTasa;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file as a stored document and back.
 *
 * <p>The scalars on top repeat what is inside, for the indexes: nothing is ever read back from
 * them. The lists inside are the records of the domain by their own names; a field that today's
 * code does not know is passed over and, since writes only touch what changed, kept.
 */
final class ExpedienteTraductor implements Traductor<Expediente> {
  static final String ORDEN = "orden";
  static final String CLAVES = "claves";
  static final String DOCUMENTOS = "documentos";
  static final String PAGOS = "pagos";
  static final String POR_COBRAR = "porCobrar";
  static final String POR_IDENTIFICAR = "porIdentificar";
  static final String PUBLICADO = "publicado";
  static final String PRESENTADO_POR = "presentadoPor";
  static final String SALA = "sala";
  static final String RECOMPUTOS = "recomputos";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final JavaType MAPA =
      JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class);

  @Override
  public Document documento(Expediente e) {
    var d = new Document();
    indices(d, e);
    d.append("cabecera", cabecera(e.cabecera()));
    d.append("situacion", situacion(e.situacion()));
    d.append("pedido", plano(e.pedido()));
    d.append("partes", planos(e.partes()));
    d.append("plazos", planos(e.plazos()));
    d.append("tasas", planos(e.tasas()));
    d.append("cuadernos", planos(e.cuadernos()));
    d.append("resoluciones", planos(e.resoluciones()));
    d.append("actuaciones", planos(e.actuaciones()));
    d.append("notificaciones", planos(e.notificaciones()));
    var firma = e.firma();
    poner(d, "firma", firma == null ? null : plano(firma));
    return d;
  }

  @Override
  public Expediente agregado(Document d) {
    return new Expediente(
        cabecera(d.getString("_id"), d.get("cabecera", Document.class)),
        situacion(d.get("situacion", Document.class)),
        JSON.convertValue(d.get("pedido"), Pedido.class),
        lista(d, "partes", Parte.class),
        lista(d, "plazos", Plazo.class),
        lista(d, "tasas", Tasa.class),
        lista(d, "cuadernos", Cuaderno.class),
        lista(d, "resoluciones", Resolucion.class),
        lista(d, "actuaciones", Actuacion.class),
        lista(d, "notificaciones", Notificacion.class),
        JSON.convertValue(d.get("firma"), Firma.class),
        Objects.requireNonNull(d.get("version", Number.class)).longValue());
  }

  @Override
  public String id(Expediente e) {
    return e.id().valor();
  }

  @Override
  public long version(Expediente e) {
    return e.version();
  }

  /** The place of a file in every list: year and number, and the organ to tell apart two. */
  static String orden(Numero n) {
    return "%04d-%09d/%s".formatted(n.anio(), n.n(), n.organo());
  }

  private static void indices(Document d, Expediente e) {
    var numero = e.cabecera().numero();
    d.append("organo", numero.organo());
    d.append("anio", numero.anio());
    d.append("n", numero.n());
    d.append(ORDEN, orden(numero));
    d.append("procedimiento", e.cabecera().procedimiento());
    d.append("estado", e.situacion().estado().name());
    poner(d, SALA, e.salas().isEmpty() ? null : e.salas());
    poner(d, PRESENTADO_POR, e.cabecera().presentadoPor().por());
    d.append(CLAVES, claves(e));
    d.append(DOCUMENTOS, List.copyOf(Papeles.de(e)));
    d.append(PAGOS, pagos(e));
    poner(d, POR_COBRAR, porCobrar(e) ? Boolean.TRUE : null);
    poner(d, POR_IDENTIFICAR, porIdentificar(e) ? Boolean.TRUE : null);
    poner(d, PUBLICADO, e.ultimo("oposicion").map(p -> p.desde().toString()).orElse(null));
    var recomputos = List.copyOf(Recomputo.dias(e));
    poner(d, RECOMPUTOS, recomputos.isEmpty() ? null : recomputos);
    Mesa.indices(d, e);
    poner(d, "proximoVence", e.proximoVence().map(LocalDate::toString).orElse(null));
  }

  private static List<String> claves(Expediente e) {
    Set<String> claves = new LinkedHashSet<>();
    e.partes().stream().filter(Parte::vigente).forEach(p -> claves(p, claves));
    return List.copyOf(claves);
  }

  private static void claves(Parte parte, Set<String> claves) {
    Stream.concat(Stream.of(parte.persona()), parte.persona().miembros().stream())
        .map(p -> p.documento())
        .filter(Objects::nonNull)
        .forEach(documento -> claves.add(documento.clave()));
  }

  /** Orders and receipts that its fees name, to find it when a payment is told. */
  private static List<String> pagos(Expediente e) {
    return e.tasas().stream()
        .map(Tasa::pago)
        .filter(Objects::nonNull)
        .map(
            p -> {
              String orden = p.orden();
              return orden == null ? p.canal() + ":" + p.comprobante() : orden;
            })
        .distinct()
        .toList();
  }

  private static boolean porIdentificar(Expediente e) {
    return sigue(e) && e.partes().stream().anyMatch(Parte::porIdentificar);
  }

  private static boolean sigue(Expediente e) {
    var estado = e.situacion().estado();
    return estado != Estado.NO_PRESENTADO && estado != Estado.CONCLUIDO;
  }

  private static boolean porCobrar(Expediente e) {
    return sigue(e)
        && e.tasas().stream()
            .anyMatch(
                t ->
                    t.pago() != null
                        && (t.estado() == EstadoTasa.POR_CONFIRMAR
                            || t.estado() == EstadoTasa.CORTA));
  }

  private static Document cabecera(Cabecera c) {
    return new Document("procedimiento", c.procedimiento())
        .append("organo", c.numero().organo())
        .append("anio", c.numero().anio())
        .append("n", c.numero().n())
        .append("regimen", c.regimen())
        .append("catalogoVersion", c.catalogoVersion())
        .append("tarifaVersion", c.tarifaVersion())
        .append("oficina", c.oficina())
        .append("recibido", c.recibido().toString())
        .append("presentadoPor", plano(c.presentadoPor()));
  }

  private static Cabecera cabecera(String id, Document d) {
    return new Cabecera(
        new ExpedienteId(id),
        new Numero(d.getString("organo"), d.getInteger("anio"), d.getInteger("n")),
        d.getString("procedimiento"),
        d.getString("regimen"),
        d.getString("catalogoVersion"),
        d.getString("tarifaVersion"),
        d.getString("oficina"),
        Instant.parse(d.getString("recibido")),
        JSON.convertValue(d.get("presentadoPor"), Autor.class));
  }

  private static Document situacion(Situacion s) {
    var d = new Document("estado", s.estado().name()).append("etapa", s.etapa().valor());
    poner(d, "presentado", s.presentado() == null ? null : s.presentado().toString());
    d.append("faltaParaFecha", s.faltaParaFecha()).append("autoridad", s.autoridad());
    poner(d, "sala", s.sala());
    var antes = s.antes();
    poner(d, "antes", antes == null ? null : antes.name());
    return d;
  }

  private static Situacion situacion(Document d) {
    String presentado = d.getString("presentado");
    String antes = d.getString("antes");
    return new Situacion(
        Estado.valueOf(d.getString("estado")),
        new Etapa(d.getString("etapa")),
        presentado == null ? null : LocalDate.parse(presentado),
        d.getList("faltaParaFecha", String.class),
        d.getString("autoridad"),
        d.getString("sala"),
        antes == null ? null : Estado.valueOf(antes));
  }

  private static void poner(Document d, String campo, @Nullable Object valor) {
    if (valor != null) {
      d.append(campo, valor);
    }
  }

  private static <T> List<T> lista(Document d, String campo, Class<T> tipo) {
    return d.getList(campo, Document.class, List.of()).stream()
        .map(uno -> JSON.convertValue(uno, tipo))
        .toList();
  }

  private static List<Document> planos(List<?> registros) {
    return registros.stream().map(ExpedienteTraductor::plano).toList();
  }

  private static Document plano(Object registro) {
    Map<String, Object> mapa = JSON.convertValue(registro, MAPA);
    return documento(mapa);
  }

  private static Document documento(Map<?, ?> mapa) {
    var d = new Document();
    mapa.forEach((clave, valor) -> poner(d, String.valueOf(clave), valor(valor)));
    return d;
  }

  /** Maps become documents all the way down, so that what is written equals what is read. */
  private static @Nullable Object valor(@Nullable Object valor) {
    return switch (valor) {
      case Map<?, ?> mapa -> documento(mapa);
      case List<?> lista -> lista.stream().map(ExpedienteTraductor::valor).toList();
      case null, default -> valor;
    };
  }
}
