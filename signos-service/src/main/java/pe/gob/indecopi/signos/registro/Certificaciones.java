package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.constancia.Asunto.Clase;
import pe.gob.indecopi.procedimientos.constancia.Hoja;
import pe.gob.indecopi.procedimientos.constancia.Redactor;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

/**
 * What the register certifies to whoever pays for it: the certificate of charges (TUPA DSD-4), the
 * copy of a certificate and the certificate of a filing date (TUPA DSD-2). They are the papers of
 * the act that attends the request, and say what stood on its day.
 */
final class Certificaciones implements Redactor {
  private static final String AUTORIDAD = "Dirección de Signos Distintivos";

  private final Registros registros;
  private final Certificados certificados;
  private final Supplier<Expedientes> expedientes;

  /** The files are asked for late, for what follows them is made before they are. */
  Certificaciones(
      Registros registros, Certificados certificados, Supplier<Expedientes> expedientes) {
    this.registros = registros;
    this.certificados = certificados;
    this.expedientes = expedientes;
  }

  @Override
  public Optional<Redaccion> redactar(Expediente e, Actuacion a) {
    if (!a.tipo().equals(Actos.ATENDER)) {
      return Optional.empty();
    }
    var materia = e.pedido().materia();
    return switch (e.cabecera().procedimiento()) {
      case "DSD-4" -> papel(e, Clase.CERTIFICADO, gravamen(dicho(materia.get("registro")), a));
      case "DSD-2" ->
          switch (dicho(materia.get("busqueda"))) {
            case "COPIA_DE_CERTIFICADO" ->
                papel(e, Clase.COPIA, copias(materia.get("certificados")));
            case "CERTIFICADO_DE_FECHA" ->
                papel(e, Clase.CERTIFICADO, fecha(dicho(materia.get("expediente"))));
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  private static Optional<Redaccion> papel(Expediente e, Clase clase, Hoja hoja) {
    return Optional.of(new Redaccion(clase, e.cabecera().numero().toString(), hoja));
  }

  private Hoja gravamen(String numero, Actuacion a) {
    var hoja =
        Hoja.de(AUTORIDAD, "Certificado de gravamen")
            .dato("Certificado", numero)
            .dato("Al", a.fecha().toString());
    return registros
        .conCertificado(numero)
        .map(p -> gravamen(hoja, p, a.fecha()))
        .orElseGet(() -> hoja.parrafo("No consta en el registro."));
  }

  private Hoja gravamen(Hoja hoja, Partida p, LocalDate dia) {
    var s = registros.situacion(p, dia);
    var signo = s.denominacion();
    var conDatos =
        hoja.dato("Signo", signo == null ? "(signo gráfico)" : signo)
            .dato("Titular", titulares(s))
            .dato("Estado", s.estado() + " desde el " + s.desde())
            .seccion("Gravámenes, licencias y anotaciones preventivas vigentes");
    if (s.cargas().isEmpty()) {
      return conDatos.parrafo("No consta ninguno inscrito.");
    }
    var filas =
        s.cargas().stream()
            .map(
                c ->
                    List.of(
                        String.valueOf(c.asiento()),
                        c.fecha().toString(),
                        TipoDeAnotacion.de(c.carga()).name(),
                        aFavorDe(c.carga()),
                        acto(p.asiento(c.asiento()))))
            .toList();
    return conDatos.tabla(
        List.of("Asiento", "Fecha", "Carga", "A favor de, o autoridad", "Consta en"),
        List.of(1, 2, 3, 4, 3),
        filas);
  }

  private static String aFavorDe(Contenido.Carga carga) {
    return switch (carga) {
      case Contenido.Licencia l -> l.licenciatario().nombre();
      case Contenido.GarantiaMobiliaria g -> g.acreedor().nombre();
      case Contenido.Embargo e -> e.autoridad();
      case Contenido.Demanda d -> d.autoridad();
    };
  }

  private static String acto(Anotacion a) {
    var numero = a.titulo().numero();
    return numero == null ? "" : "%s, folio %d".formatted(numero, a.titulo().folio());
  }

  private static String titulares(Situacion s) {
    return s.titulares().stream().map(Persona::nombre).collect(Collectors.joining("; "));
  }

  /** Each as it entered the register; what came since is certified apart. */
  private Hoja copias(@Nullable Object numeros) {
    var hoja = Hoja.de(AUTORIDAD, "Copia de certificado de registro");
    for (var numero : numeros instanceof List<?> l ? l : List.of()) {
      var partida = registros.conCertificado(String.valueOf(numero));
      hoja = hoja.seccion("Certificado " + numero);
      if (partida.isEmpty()) {
        hoja = hoja.parrafo("No consta en el registro.");
        continue;
      }
      for (var bloque : certificados.hoja(partida.get()).bloques()) {
        hoja = hoja.mas(bloque);
      }
    }
    return hoja;
  }

  private Hoja fecha(String numero) {
    var hoja =
        Hoja.de(AUTORIDAD, "Certificado de fecha de presentación").dato("Expediente", numero);
    return Numero.de(numero)
        .flatMap(n -> expedientes.get().buscar(n))
        .map(e -> fecha(hoja, e))
        .orElseGet(() -> hoja.parrafo("No consta tal expediente."));
  }

  private static Hoja fecha(Hoja hoja, Expediente e) {
    var presentado = e.situacion().presentado();
    return hoja.dato("Procedimiento", e.cabecera().procedimiento())
        .dato(
            "Fecha de presentación",
            presentado == null ? "Aún no la tiene" : presentado.toString());
  }

  private static String dicho(@Nullable Object valor) {
    return valor instanceof String t ? t : "";
  }
}
