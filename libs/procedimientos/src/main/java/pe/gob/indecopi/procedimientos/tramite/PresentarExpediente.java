package pe.gob.indecopi.procedimientos.tramite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.calendario.Recepcion;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.documentos.Archivo;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.ExpedienteId;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.Presentacion;

/** Files a request: the file is born with its number, its fee and its first act. */
public final class PresentarExpediente {
  static final String SEDE_CENTRAL = "SEDE_CENTRAL";

  private final Expedientes expedientes;
  private final Contextos contextos;
  private final Recepcion recepcion;
  private final Adjuntos adjuntos;
  private final Identificacion identificacion;
  private final List<RevisionDePapeles> revisiones;

  PresentarExpediente(
      Expedientes expedientes,
      Contextos contextos,
      Recepcion recepcion,
      Adjuntos adjuntos,
      Identificacion identificacion,
      List<RevisionDePapeles> revisiones) {
    this.revisiones = List.copyOf(revisiones);
    this.identificacion = identificacion;
    this.expedientes = expedientes;
    this.contextos = contextos;
    this.recepcion = recepcion;
    this.adjuntos = adjuntos;
  }

  /**
   * A filing, with who files it and when it reached us.
   *
   * @param materia what it asks, as it was sent
   * @param recibido instant at which the request reached the service, by the legal clock
   */
  public record Orden(
      Usuario usuario,
      Solicitud<?> solicitud,
      Map<String, Object> materia,
      Instant recibido,
      ClaveIdempotencia clave) {}

  /**
   * Judges the filing and stores the file.
   *
   * @return the file; the same for the same key
   * @throws pe.gob.indecopi.platform.problema.Rechazo with every fault of the filing
   */
  public Expediente presentar(Orden orden) {
    var hoy = LocalDate.ofInstant(orden.recibido(), RelojLegal.LIMA);
    var recibida = Ventanilla.recibida(orden.solicitud(), orden.recibido());
    var revision = new RevisionDeSolicitud(contextos, orden.usuario(), orden.solicitud());
    var faltas = new Faltas();
    var entrada = revision.entrada(LocalDate.ofInstant(recibida, RelojLegal.LIMA), faltas);
    Ventanilla.revisar(orden.usuario(), orden.solicitud(), orden.recibido(), faltas);
    revision.revisar(entrada, hoy, faltas);
    var nombrados = revision.documentos(orden.materia());
    var papeles = adjuntos.revisar(orden.usuario(), nombrados, faltas);
    var porId = papeles.stream().collect(Collectors.toMap(Archivo::id, a -> a));
    revisiones.forEach(r -> r.revisar(entrada.codigo(), orden.materia(), porId, faltas));
    RevisionDeSolicitud.lanzar(faltas);
    var asunto = contextos.asunto(entrada.codigo()).orElseThrow();
    var partes = identificacion.alPresentar(partes(orden.solicitud()));
    var stored =
        expedientes
            .presentar(
                entrada.organo(),
                hoy.getYear(),
                n ->
                    nuevo(
                        orden,
                        entrada,
                        asunto,
                        partes,
                        papeles,
                        new Numero(entrada.organo(), hoy.getYear(), n)))
            .or(() -> buscar(orden.clave()))
            .orElseThrow();
    adjuntos.retener(nombrados.values());
    return stored;
  }

  /** The file of that key, if it is there. */
  public Optional<Expediente> buscar(ClaveIdempotencia clave) {
    return expedientes.buscar(clave.id("exp"));
  }

  private Expediente nuevo(
      Orden orden,
      Procedimiento entrada,
      Asunto asunto,
      List<Parte> partes,
      List<Archivo> papeles,
      Numero numero) {
    var solicitud = orden.solicitud();
    var recibida = Ventanilla.recibida(solicitud, orden.recibido());
    var cabecera =
        new Cabecera(
            new ExpedienteId(orden.clave().id("exp")),
            numero,
            entrada.codigo(),
            contextos.regimen().valor(),
            entrada.version(),
            contextos.catalogo().tarifa(entrada),
            oficina(solicitud),
            recibida,
            solicitud.enVentanilla()
                ? Ventanilla.autor(solicitud)
                : Mirada.autor(orden.usuario(), entrada.organo(), List.of()));
    var contexto = contextos.de(cabecera, orden.materia(), orden.recibido());
    var fecha =
        recepcion
            .presentado(recibida, Ventanilla.canal(solicitud), contexto.oficina())
            .presentado();
    return Presentacion.presentar(
        cabecera,
        new Pedido(orden.materia(), o(solicitud.requisitos()), o(solicitud.documentos())),
        partes,
        asunto.variables(solicitud.materia()),
        solicitud.pago(),
        resumen(orden, papeles),
        new Asiento(orden.recibido(), fecha, orden.clave().huella(), orden.clave().cuerpo()),
        contexto);
  }

  static String oficina(Solicitud<?> solicitud) {
    String oficina = solicitud.oficina();
    return oficina == null ? SEDE_CENTRAL : oficina;
  }

  private static List<Parte> partes(Solicitud<?> s) {
    List<Parte> partes = new ArrayList<>();
    s.solicitantes().forEach(p -> partes.add(parte(partes, Papel.SOLICITANTE, p)));
    var todos = partes.stream().map(Parte::id).toList();
    for (var r : o(s.representantes())) {
      var indices = r.solicitantes();
      var representa = indices == null ? todos : indices.stream().map(todos::get).toList();
      var id = "p" + (partes.size() + 1);
      partes.add(Parte.representante(id, r.persona(), representa, r.poderes(), r.poder()));
    }
    o(s.contrapartes()).forEach(p -> partes.add(parte(partes, Papel.CONTRAPARTE, p)));
    o(s.otros()).forEach(x -> partes.add(parte(partes, Papel.OTRO, x.persona())));
    return partes;
  }

  private static Parte parte(List<Parte> hasta, Papel papel, Persona persona) {
    return new Parte("p" + (hasta.size() + 1), papel, persona, null, List.of(), List.of());
  }

  /** What folio 1 says: the matter, and each paper with its hash, so that the chain holds it. */
  private static Map<String, Object> resumen(Orden orden, List<Archivo> papeles) {
    var s = orden.solicitud();
    Map<String, Object> resumen = new LinkedHashMap<>();
    resumen.put("procedimiento", s.procedimiento());
    resumen.put("materia", orden.materia());
    if (s.enVentanilla()) {
      var recibida = Ventanilla.recibida(s, orden.recibido());
      resumen.put("ventanilla", Ventanilla.constancia(orden.usuario(), oficina(s), recibida));
    }
    resumen.put(
        "documentos",
        papeles.stream()
            .sorted(java.util.Comparator.comparing(Archivo::id))
            .map(PresentarExpediente::papel)
            .toList());
    return resumen;
  }

  private static Map<String, Object> papel(Archivo a) {
    Map<String, Object> papel = new LinkedHashMap<>();
    papel.put("id", a.id());
    papel.put("nombre", a.nombre());
    papel.put("tipo", a.tipo());
    papel.put("bytes", a.bytes());
    papel.put("sha256", a.sha256());
    return papel;
  }

  static <T> List<T> o(@Nullable List<T> lista) {
    return lista == null ? List.of() : lista;
  }

  static IntStream indices(@Nullable List<?> lista) {
    return IntStream.range(0, o(lista).size());
  }
}
