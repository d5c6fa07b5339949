package pe.gob.indecopi.procedimientos.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.constancia.Asunto.Clase;
import pe.gob.indecopi.procedimientos.constancia.Hoja;
import pe.gob.indecopi.procedimientos.constancia.Redactor;
import pe.gob.indecopi.procedimientos.documentos.Archivo;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.ActosDeArchivo;
import pe.gob.indecopi.procedimientos.flujo.Reservas;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import tools.jackson.databind.json.JsonMapper;

/** The papers in the words that every organ shares. */
final class RedactorComun implements Redactor {
  private static final DateTimeFormatter INSTANTE =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy, HH:mm:ss", Locale.of("es", "PE"));

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Contextos contextos;
  private final Archivos archivos;

  RedactorComun(Contextos contextos, Archivos archivos) {
    this.contextos = contextos;
    this.archivos = archivos;
  }

  @Override
  public Optional<Redaccion> redactar(Expediente e, Actuacion a) {
    if (a.autor().calidad() == Calidad.ADMINISTRADO) {
      return Optional.of(redaccion(Clase.CARGO, e, cargo(e, a)));
    }
    var resolucion = e.resoluciones().stream().filter(r -> r.folio() == a.folio()).findFirst();
    if (a.tipo().equals(Actos.SILENCIO_POSITIVO)) {
      return Optional.of(redaccion(Clase.CERTIFICADO, e, silencio(e, a)));
    }
    if (resolucion.isPresent()) {
      return Optional.of(redaccion(Clase.RESOLUCION, e, resolucion(e, resolucion.get())));
    }
    return switch (a.tipo()) {
      case Actos.EMITIR_CERTIFICADO ->
          Optional.of(redaccion(Clase.CERTIFICADO, e, certificado(e, a)));
      case Actos.LEVANTAR_ACTA -> Optional.of(redaccion(Clase.ACTA, e, acta(e, a)));
      case ActosDeArchivo.EXPEDIR_COPIAS -> Optional.of(redaccion(Clase.COPIA, e, copia(e, a)));
      default -> Optional.empty();
    };
  }

  private static Hoja acta(Expediente e, Actuacion a) {
    var hoja =
        cabecera(e, "Acta")
            .dato("Fecha", a.fecha().toString())
            .dato("Resultado", String.valueOf(a.datos().get("resultado")));
    if (a.datos().get("asistentes") instanceof List<?> asistentes) {
      for (Object parte : asistentes) {
        hoja = hoja.dato("Asistió", nombre(e, String.valueOf(parte)));
      }
    }
    return hoja.seccion("Acta").parrafo(String.valueOf(a.datos().get("texto")));
  }

  /**
   * What the folios say, without the personal data of anybody (Ley 29733), each with its
   * fingerprint (Ley 27444, art. 160).
   */
  private Hoja copia(Expediente e, Actuacion a) {
    var hoja = cabecera(e, "Copia certificada").dato("Expedida", a.fecha().toString());
    var pedidos = Reservas.copiados(e, a);
    for (Actuacion folio : e.actuaciones()) {
      if (pedidos.contains(folio.folio())) {
        hoja =
            documentos(
                    hoja.seccion("Folio " + folio.folio() + " · " + folio.tipo())
                        .dato("Fecha", folio.fecha().toString())
                        .parrafo(JSON.writeValueAsString(Reserva.datos(folio.datos()))),
                    folio)
                .parrafo("SHA-256 del folio: " + folio.huella());
      }
    }
    return hoja;
  }

  private static Redaccion redaccion(Clase clase, Expediente e, Hoja hoja) {
    return new Redaccion(clase, e.cabecera().numero().toString(), hoja);
  }

  private Hoja cargo(Expediente e, Actuacion a) {
    boolean solicitud = a.folio() == 1;
    var hoja =
        cabecera(e, solicitud ? "Cargo de presentación" : "Cargo de recepción de escrito")
            .dato("Recibido", INSTANTE.format(a.en().atZone(RelojLegal.LIMA)) + " (hora de Lima)")
            .dato("Fecha del acto", a.fecha().toString())
            .dato("Folio", a.folio() + " · " + a.tipo());
    hoja = presentado(hoja, e, solicitud);
    return documentos(hoja, a)
        .seccion("Huella")
        .parrafo("SHA-256 del folio, encadenada con los anteriores: " + a.huella());
  }

  private static Hoja presentado(Hoja hoja, Expediente e, boolean solicitud) {
    var s = e.situacion();
    if (!solicitud) {
      return hoja;
    }
    return s.faltaParaFecha().isEmpty()
        ? hoja.dato("Fecha de presentación", String.valueOf(s.presentado()))
        : hoja.dato("Falta para la fecha de presentación", String.join(", ", s.faltaParaFecha()));
  }

  private Hoja documentos(Hoja hoja, Actuacion a) {
    List<List<String>> filas = new ArrayList<>();
    for (Archivo archivo : archivos.buscar(Citados.en(a.datos()))) {
      filas.add(List.of(archivo.nombre(), archivo.tipo(), archivo.bytes() + "", archivo.sha256()));
    }
    return filas.isEmpty()
        ? hoja.seccion("Documentos").parrafo("No se adjuntaron documentos.")
        : hoja.seccion("Documentos")
            .tabla(List.of("Nombre", "Tipo", "Bytes", "SHA-256"), List.of(4, 3, 2, 6), filas);
  }

  private Hoja resolucion(Expediente e, Resolucion r) {
    var hoja = cabecera(e, "Resolución").dato("Fecha", r.fecha().toString());
    hoja = hoja.dato("Resuelve", r.autoridad()).seccion("Fundamento").parrafo(r.fundamento());
    var filas =
        r.decisiones().stream()
            .map(d -> List.of(d.objeto(), d.sentido().name(), d.motivo() == null ? "" : d.motivo()))
            .toList();
    hoja =
        hoja.seccion("Decisión")
            .tabla(List.of("Objeto", "Sentido", "Motivo"), List.of(2, 2, 6), filas);
    var condena = r.condena();
    return condena == null ? hoja : condena(hoja, e, condena);
  }

  private static Hoja condena(Hoja hoja, Expediente e, Condena c) {
    List<List<String>> filas = new ArrayList<>();
    c.medidas().forEach(m -> filas.add(List.of(nombre(e, m.parte()), "Medida", m.detalle())));
    c.multas()
        .forEach(m -> filas.add(List.of(nombre(e, m.parte()), m.uit() + " UIT", m.infraccion())));
    var costas = c.costas();
    if (costas != null) {
      filas.add(List.of(nombre(e, costas.parte()), "Costas y costos", "D.Leg. 807, artículo 7"));
    }
    return hoja.seccion("Ordena")
        .tabla(List.of("A quién", "Qué", "Detalle"), List.of(3, 2, 6), filas)
        .parrafo("Las multas se pagan según la UIT del día del pago.");
  }

  private static String nombre(Expediente e, String parte) {
    return e.parte(parte).map(p -> p.persona().nombre()).orElse(parte);
  }

  /** The proof of an approval by silence (Ley 27444, arts. 33.2 and 188.1). */
  private static Hoja silencio(Expediente e, Actuacion a) {
    var hoja = cabecera(e, "Constancia de aprobación por silencio administrativo positivo");
    return hoja.dato("Presentado", String.valueOf(e.situacion().presentado()))
        .dato("Aprobado", a.fecha().toString())
        .seccion("Aprobación")
        .parrafo(
            "Vencido el plazo para resolver sin que se notifique la decisión, lo pedido quedó"
                + " aprobado en los términos en que se solicitó (Ley 27444, artículo 188.1).");
  }

  private Hoja certificado(Expediente e, Actuacion a) {
    var hoja = cabecera(e, "Certificado").dato("Emitido", a.fecha().toString());
    for (Map.Entry<String, Object> dato : publicado(e).entrySet()) {
      hoja = hoja.dato(dato.getKey(), String.valueOf(dato.getValue()));
    }
    return hoja;
  }

  private Map<String, Object> publicado(Expediente e) {
    return contextos.asunto(e.cabecera().procedimiento()).orElseThrow().publicado(e);
  }

  private static Hoja cabecera(Expediente e, String titulo) {
    var hoja =
        Hoja.de(e.situacion().autoridad(), titulo)
            .dato("Expediente", e.cabecera().numero().toString())
            .dato("Procedimiento", e.cabecera().procedimiento());
    for (Parte p : e.partes()) {
      hoja = hoja.dato(papel(p), p.persona().nombre());
    }
    return hoja;
  }

  private static String papel(Parte p) {
    String nombre = p.papel().name();
    return nombre.charAt(0) + nombre.substring(1).toLowerCase(Locale.ROOT);
  }
}
