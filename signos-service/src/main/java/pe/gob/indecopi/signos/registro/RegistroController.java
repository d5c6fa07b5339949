package pe.gob.indecopi.signos.registro;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Espera;
import pe.gob.indecopi.platform.web.Etiquetas;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.registro.Palabras;
import pe.gob.indecopi.signos.niza.Niza;
import pe.gob.indecopi.signos.registro.Registros.Filtro;

/** The public register: open and searchable, without a token. */
@RestController
@Tag(name = "Registro")
@SecurityRequirements
class RegistroController {
  private final Registros registros;
  private final Novedades novedades;
  private final Certificados certificados;
  private final RelojLegal reloj;

  RegistroController(
      Registros registros, Novedades novedades, Certificados certificados, RelojLegal reloj) {
    this.registros = registros;
    this.novedades = novedades;
    this.certificados = certificados;
    this.reloj = reloj;
  }

  @Operation(
      operationId = "buscarRegistros",
      summary = "Busca en el registro",
      description =
          "Por comienzos de palabras del signo o de su titular, sin tildes; por número de"
              + " certificado, clase, tipo, estado de hoy, expediente o días de concesión. Hay que"
              + " buscar algo, y que no sean comienzos o días que tienen más de diez mil registros,"
              + " salvo en una clase o un estado: quien quiere el registro entero sigue sus"
              + " novedades.")
  @GetMapping("/registros")
  Pagina<RegistroPublico> buscar(
      @RequestParam(required = false) @Nullable String texto,
      @RequestParam(required = false) @Nullable String titular,
      @Parameter(example = "M-00000123") @RequestParam(required = false) @Nullable String numero,
      @RequestParam(required = false) @Nullable Integer clase,
      @RequestParam(required = false) @Nullable TipoDeRegistro tipo,
      @RequestParam(required = false) @Nullable EstadoRegistral estado,
      @RequestParam(required = false) @Nullable String expediente,
      @Parameter(
              description = "Denominación de origen cuyos usuarios autorizados se buscan",
              example = "DO-00000001")
          @RequestParam(required = false)
          @Nullable String declaracion,
      @RequestParam(required = false) @Nullable LocalDate desde,
      @RequestParam(required = false) @Nullable LocalDate hasta,
      Cursor cursor) {
    var filtro =
        new Filtro(
            Palabras.buscadas(texto),
            deTitular(titular),
            numero,
            clase(clase),
            tipo,
            estado,
            expediente,
            declaracion,
            desde,
            hasta);
    if (!filtro.acota()) {
      throw invalido(
          "texto",
          Texto.de(
              "Busque por palabras, titular, número, clase, estado, expediente o fechas; el registro"
                  + " entero se lee en /registros/novedades",
              "Search by words, holder, number, class, state, file or dates; the whole register is"
                  + " read at /registros/novedades"));
    }
    if (!registros.cabe(filtro, Registros.AMPLIO)) {
      throw invalido(
          "texto",
          Texto.de(
              "Más de diez mil registros empiezan así: añada letras, otra palabra, una clase o un"
                  + " estado, o acorte los días",
              "More than ten thousand entries begin so: add letters, another word, a class or a"
                  + " state, or fewer days"));
    }
    var hoy = reloj.hoy();
    var pagina = registros.buscar(filtro, hoy, cursor);
    return new Pagina<>(
        pagina.datos().stream().map(p -> visto(p, hoy)).toList(), pagina.siguiente());
  }

  @Operation(
      operationId = "verRegistro",
      summary = "Un registro, como está o como estuvo un día",
      description =
          "Sus anotaciones, en orden, son toda su historia; cada una dice en qué acto consta.")
  @GetMapping("/registros/{id}")
  ResponseEntity<RegistroPublico> ver(
      @PathVariable String id,
      @Parameter(description = "El día; hoy si no se dice", example = "2026-03-02")
          @RequestParam(required = false)
          @Nullable LocalDate al) {
    var partida = hallar(id);
    var hoy = reloj.hoy();
    var dia = al == null ? hoy : al;
    if (dia.isAfter(hoy)) {
      throw invalido("al", Texto.de("Ese día no ha llegado", "That day has not come yet"));
    }
    if (dia.isBefore(partida.desde())) {
      throw new Rechazo(
          Codigos.NO_ENCONTRADO,
          Texto.de(
              "Ese día no estaba en el registro: entró el " + partida.desde() + ".",
              "It was not in the register that day: it entered on " + partida.desde() + "."));
    }
    return ResponseEntity.ok()
        .eTag(
            al == null
                ? Etiquetas.de(partida.version())
                : "\"v%d-%s\"".formatted(partida.version(), dia))
        .body(visto(partida, dia));
  }

  @Operation(
      operationId = "listarNovedadesDelRegistro",
      summary = "Todo lo que se anota en el registro, en orden y sin saltos",
      description =
          "De lo más antiguo a lo más nuevo: siguiente es siempre desde dónde seguir, también"
              + " cuando no hay más. Nada sale del registro sin una anotación que lo diga. Con Prefer:"
              + " wait=20 la respuesta espera a que haya algo, a lo sumo 25 segundos.")
  @GetMapping("/registros/novedades")
  Pagina<NovedadDelRegistro> novedades(
      Cursor cursor,
      @Parameter(description = "wait=20") @RequestHeader(name = "Prefer", required = false)
          @Nullable String prefiere) {
    var n = lugar(cursor.despues());
    var halladas = novedades.despues(n, cursor.limite(), Espera.de(prefiere));
    var hasta = halladas.isEmpty() ? n : halladas.getLast().n();
    return new Pagina<>(
        halladas.stream().map(NovedadDelRegistro::de).toList(),
        Cursor.cerrar(Long.toString(hasta)));
  }

  /**
   * Something that happened in the register.
   *
   * @param n its place in the feed
   * @param asiento its place among the annotations of its entry
   */
  record NovedadDelRegistro(
      long n, String registro, int asiento, TipoDeAnotacion tipo, LocalDate fecha) {
    static NovedadDelRegistro de(Novedad x) {
      return new NovedadDelRegistro(x.n(), x.registro(), x.asiento(), x.tipo(), x.fecha());
    }
  }

  private static long lugar(@Nullable String despues) {
    if (despues == null) {
      return 0;
    }
    if (!despues.matches("[0-9]{1,15}")) {
      throw invalido(
          "despues",
          Texto.de("El cursor no es de estas novedades", "The cursor is not of this feed"));
    }
    return Long.parseLong(despues);
  }

  private RegistroPublico visto(Partida p, LocalDate al) {
    return RegistroPublico.de(p, registros.situacion(p, al), al);
  }

  private static List<String> deTitular(@Nullable String titular) {
    try {
      return Palabras.buscadas(titular);
    } catch (Rechazo rechazo) {
      throw invalido("titular", rechazo.detalle());
    }
  }

  @Operation(
      operationId = "obtenerCertificado",
      summary = "El certificado de un registro, con su código de verificación")
  @GetMapping(path = "/registros/{id}/certificado", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<Resource> certificado(@PathVariable String id) {
    var signo = hallar(id);
    var certificado = certificados.de(signo);
    var nombre = "certificado-" + signo.numeroCertificado() + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .contentLength(certificado.bytes())
        .eTag('"' + certificado.sha256() + '"')
        .header("X-Content-Type-Options", "nosniff")
        .header("Codigo-Verificacion", certificado.codigo().valor())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(nombre).build().toString())
        .body(new InputStreamResource(certificados.abrir(certificado)));
  }

  private static @Nullable Integer clase(@Nullable Integer clase) {
    if (clase != null && !Niza.existe(clase)) {
      throw invalido("clase", Texto.de("La clase va de 1 a 45", "The class goes from 1 to 45"));
    }
    return clase;
  }

  private static Rechazo invalido(String parametro, Texto detalle) {
    return new Rechazo(
        Codigos.SOLICITUD_INVALIDA,
        detalle,
        List.of(new Falta("/" + parametro, detalle)),
        Map.of("parametro", parametro));
  }

  private Partida hallar(String id) {
    return registros.de(id).orElseThrow(Llevanza::noEncontrado);
  }
}
