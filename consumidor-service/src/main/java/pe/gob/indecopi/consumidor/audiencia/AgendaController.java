package pe.gob.indecopi.consumidor.audiencia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Estado;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Oficina;

/** The hearings of a day and the hours that are left, for the officials of the SAC. */
@RestController
@Tag(name = "Audiencias")
class AgendaController {
  private final Agendas agendas;
  private final Audiencias audiencias;
  private final Salas salas;
  private final CalendarioHabil calendario;
  private final RelojLegal reloj;
  private final AudienciaProperties ajustes;

  AgendaController(
      Agendas agendas,
      Audiencias audiencias,
      Salas salas,
      CalendarioHabil calendario,
      RelojLegal reloj,
      AudienciaProperties ajustes) {
    this.agendas = agendas;
    this.audiencias = audiencias;
    this.salas = salas;
    this.calendario = calendario;
    this.reloj = reloj;
    this.ajustes = ajustes;
  }

  /**
   * A day of an office.
   *
   * @param habil whether it is one on which hearings are held; {@code motivo} says why not
   * @param libres hours at which the official asked for is free
   */
  @Schema(name = "DiaDeAgenda")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DiaDeAgenda(
      LocalDate fecha,
      String oficina,
      boolean habil,
      String motivo,
      @Schema(example = "08:30") String abre,
      @Schema(example = "16:30") String cierra,
      List<EnLaAgenda> audiencias,
      List<OffsetDateTime> libres,
      List<Sala> salas) {}

  /** A hearing of that day. */
  @Schema(name = "AudienciaEnLaAgenda")
  record EnLaAgenda(
      String reclamo,
      String numero,
      int n,
      Estado estado,
      OffsetDateTime inicio,
      OffsetDateTime fin,
      String sala,
      String funcionario) {
    static EnLaAgenda de(Audiencia a) {
      return new EnLaAgenda(
          a.reclamo(),
          a.numero(),
          a.n(),
          a.estado(),
          a.cita().desde().atZone(RelojLegal.LIMA).toOffsetDateTime(),
          a.cita().hasta().atZone(RelojLegal.LIMA).toOffsetDateTime(),
          a.cita().sala(),
          a.cita().funcionario());
    }
  }

  @Operation(
      operationId = "verAgenda",
      summary = "Las audiencias de un día en una oficina, y las horas libres de un funcionario",
      description =
          "Funcionarios del SAC y auditores. Sin fecha, hoy; sin oficina, la sede central; sin"
              + " funcionario, quien llama.")
  @GetMapping("/agenda")
  DiaDeAgenda ver(
      @RequestParam(required = false) @Nullable LocalDate fecha,
      @RequestParam(required = false) @Nullable String oficina,
      @RequestParam(required = false) @Nullable String funcionario,
      Usuario usuario) {
    exigir(usuario);
    var dia = fecha == null ? reloj.hoy() : fecha;
    var donde = oficina(oficina);
    if (dia.getYear() < calendario.primero() || dia.getYear() > calendario.ultimo()) {
      throw invalida(Texto.de("No hay calendario de ese año", "There is no calendar of that year"));
    }
    var quien = funcionario == null ? usuario.sub() : funcionario;
    var como = calendario.dia(dia, donde);
    return new DiaDeAgenda(
        dia,
        donde.codigo(),
        como.cierra(),
        como.motivo(),
        donde.abre().toString(),
        donde.cierra().toString(),
        audiencias.entre(dia, dia).stream()
            .filter(a -> a.cita().oficina().equals(donde.codigo()))
            .map(EnLaAgenda::de)
            .toList(),
        como.cierra() ? libres(dia, donde, quien) : List.of(),
        salas.todas().stream().filter(s -> s.oficina().equals(donde.codigo())).toList());
  }

  private List<OffsetDateTime> libres(LocalDate dia, Oficina oficina, String quien) {
    var agenda = agendas.del(dia);
    return Huecos.de(oficina, dia, ajustes.minutos())
        .map(desde -> new Cita(desde, ajustes.minutos(), oficina.codigo(), Cita.VIRTUAL, quien))
        .filter(cita -> cita.desde().isAfter(reloj.ahora()))
        .filter(cita -> Huecos.libre(agenda, cita))
        .map(cita -> cita.desde().atZone(RelojLegal.LIMA).toOffsetDateTime())
        .toList();
  }

  private Oficina oficina(@Nullable String codigo) {
    return codigo == null
        ? calendario.sedeCentral()
        : calendario
            .oficina(codigo)
            .orElseThrow(() -> invalida(Texto.de("No hay tal oficina", "There is no such office")));
  }

  private static void exigir(Usuario usuario) {
    if (!usuario.tiene(Rol.AUDITOR) && !usuario.esFuncionarioDe(Acceso.ORGANO)) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("Es de los funcionarios del SAC.", "It is for officials of the SAC."));
    }
  }

  private static Rechazo invalida(Texto detalle) {
    return new Rechazo(Codigos.SOLICITUD_INVALIDA, detalle);
  }
}
