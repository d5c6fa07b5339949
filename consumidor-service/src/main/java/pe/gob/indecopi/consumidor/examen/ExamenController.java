package pe.gob.indecopi.consumidor.examen;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.codigo.Codigo;
import pe.gob.indecopi.consumidor.codigo.Codigo.Figura;
import pe.gob.indecopi.consumidor.codigo.Codigo.Gravedad;
import pe.gob.indecopi.consumidor.denuncia.Imputaciones;
import pe.gob.indecopi.consumidor.denuncia.Ley;
import pe.gob.indecopi.consumidor.examen.Examen.CargoVista;
import pe.gob.indecopi.consumidor.examen.Examen.CompetenciaVista;
import pe.gob.indecopi.consumidor.examen.Examen.Denunciado;
import pe.gob.indecopi.consumidor.examen.Examen.FiguraVista;
import pe.gob.indecopi.consumidor.examen.Examen.Prescripcion;
import pe.gob.indecopi.consumidor.examen.Examen.TopeVista;
import pe.gob.indecopi.consumidor.infractores.Antecedente;
import pe.gob.indecopi.consumidor.infractores.Infractores;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Idioma;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;
import pe.gob.indecopi.procedimientos.tramite.Mirada;

/** Points out to the official what the law says of the complaint at hand. */
@RestController
@Tag(name = "Denuncias")
class ExamenController {
  private static final Set<String> DENUNCIAS = Set.of("CPC-1", "CPC-2", "CPC-3", "ORPS-1");

  private final Expedientes expedientes;
  private final Ley ley;
  private final Infractores infractores;

  ExamenController(Expedientes expedientes, Ley ley, Infractores infractores) {
    this.expedientes = expedientes;
    this.ley = ley;
    this.infractores = infractores;
  }

  @Operation(
      operationId = "verExamenDeDenuncia",
      summary = "Lo que la ley ya dice de una denuncia",
      description =
          "Para el funcionario del órgano, la Sala y el auditor: quién es competente, si prescribió"
              + " (dos años desde el hecho o su cese), qué infracciones vigentes tiene cada denunciado,"
              + " los cargos imputados y hasta cuánto se multa. Señala; no rechaza.")
  @GetMapping("/expedientes/{id}/examen")
  Examen ver(@PathVariable String id, Usuario usuario) {
    var e = expedientes.buscar(id).orElseThrow(Expedientes::noEncontrado);
    exigir(e, usuario);
    var codigo = ley.codigo(e);
    return new Examen(
        e.id().valor(),
        competencia(e).orElse(null),
        prescripcion(e, codigo).orElse(null),
        e.partes(Papel.CONTRAPARTE).stream().map(this::denunciado).toList(),
        cargos(e),
        topes(codigo),
        figuras(codigo));
  }

  private static void exigir(Expediente e, Usuario usuario) {
    var mirada = Mirada.de(usuario, e);
    if (mirada == Mirada.NADA || !DENUNCIAS.contains(e.cabecera().procedimiento())) {
      throw Expedientes.noEncontrado();
    }
    if (mirada == Mirada.PARTE) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de(
              "El examen es para el funcionario que califica.",
              "The examination is for the official who judges."));
    }
  }

  private Optional<CompetenciaVista> competencia(Expediente e) {
    return ley.dictamen(e, presentado(e))
        .map(
            d ->
                new CompetenciaVista(
                    d.procedimiento(),
                    d.admite(e.cabecera().procedimiento()),
                    d.razones().getFirst().texto().en(Idioma.actual()),
                    d.razones().getFirst().norma()));
  }

  private static LocalDate presentado(Expediente e) {
    var presentado = e.situacion().presentado();
    return presentado == null
        ? LocalDate.ofInstant(e.cabecera().recibido(), RelojLegal.LIMA)
        : presentado;
  }

  /** Ley 29571, art. 121: two years from the act, or from its end. */
  static Optional<Prescripcion> prescripcion(Expediente e, Codigo codigo) {
    return hecho(e)
        .map(
            hecho -> {
              var hasta = hecho.plusYears(codigo.prescripcion().anios());
              return new Prescripcion(
                  hecho, hasta, presentado(e).isAfter(hasta), codigo.prescripcion().norma());
            });
  }

  private static Optional<LocalDate> hecho(Expediente e) {
    try {
      var dicho = e.pedido().materia().get("fechaDelHecho");
      return dicho == null ? Optional.empty() : Optional.of(LocalDate.parse(dicho.toString()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private Denunciado denunciado(Parte p) {
    var documento = p.persona().documento();
    return new Denunciado(
        p.id(),
        p.persona().nombre(),
        documento == null ? List.<Antecedente>of() : infractores.de(documento.clave()));
  }

  private static List<CargoVista> cargos(Expediente e) {
    var allanados = Imputaciones.allanados(e);
    return Imputaciones.cargos(e).stream()
        .map(
            c ->
                new CargoVista(c.id(), c.parte(), c.hecho(), c.norma(), allanados.contains(c.id())))
        .toList();
  }

  private static List<TopeVista> topes(Codigo codigo) {
    return Arrays.stream(Gravedad.values())
        .flatMap(
            g ->
                Stream.ofNullable(codigo.gravedades().get(g))
                    .map(t -> new TopeVista(g, t.uit().toPlainString(), t.norma())))
        .toList();
  }

  private static List<FiguraVista> figuras(Codigo codigo) {
    return Arrays.stream(Figura.values())
        .flatMap(f -> codigo.norma(f).map(norma -> new FiguraVista(f, norma)).stream())
        .toList();
  }
}
