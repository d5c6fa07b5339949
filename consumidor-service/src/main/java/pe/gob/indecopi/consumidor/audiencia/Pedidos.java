package pe.gob.indecopi.consumidor.audiencia;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.audiencia.Acta.Desenlace;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;

/** What is asked of the acts of a hearing. */
final class Pedidos {
  private Pedidos() {}

  /** Why something is done. */
  @Schema(name = "MotivoDeAudiencia")
  record Motivo(@Size(min = 1, max = 1000) String motivo) {}

  /** Another hour or room, and why. */
  @Schema(name = "ReprogramacionDeAudiencia")
  record Reprogramacion(PedidoDeAudiencia cita, @Size(min = 1, max = 1000) String motivo) {}

  /** Who came. */
  @Schema(name = "AsistenciaALaAudiencia")
  record Asistencia(Asistente consumidor, Asistente proveedor) implements Validable {
    @Override
    public void validar(Faltas faltas, String puntero) {
      consumidor.validar(faltas, puntero + "/consumidor");
      proveedor.validar(faltas, puntero + "/proveedor");
    }
  }

  /**
   * A side.
   *
   * @param nombre who came for it
   * @param representante document of who came in its place: {@code DNI:99999991}
   * @param poder id of the document that it showed, where its power is not in its account
   * @param concilia whether that document lets it settle
   */
  @Schema(name = "AsistenteALaAudiencia")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Asistente(
      boolean presente,
      @Size(min = 1, max = 300) @Nullable String nombre,
      @Schema(pattern = "^[A-Z]{2,9}:[A-Za-z0-9./-]{1,30}$", example = "DNI:99999991")
          @Nullable String representante,
      @Size(min = 1, max = 100) @Nullable String poder,
      @Nullable Boolean concilia)
      implements Validable {
    @Override
    public void validar(Faltas faltas, String puntero) {
      if (presente && nombre == null) {
        faltas.agregar(puntero + "/nombre", Texto.de("Diga quién vino", "Say who came"));
      }
      if (Boolean.TRUE.equals(concilia) && representante != null && poder == null) {
        faltas.agregar(
            puntero + "/poder", Texto.de("Adjunte el poder que mostró", "Attach the power shown"));
      }
    }
  }

  /** Why a side did not come: illness, fortuitous event or force majeure. */
  @Schema(name = "JustificacionDeInasistencia")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Justificacion(
      @Size(min = 1, max = 4000) String motivo, @Size(max = 10) @Nullable List<String> pruebas) {}

  /** What the official says of it. */
  @Schema(name = "CalificacionDeInasistencia")
  record Calificacion(Lado lado, boolean aceptada, @Size(min = 1, max = 1000) String motivo)
      implements Validable {
    @Override
    public void validar(Faltas faltas, String puntero) {
      if (lado == Lado.FUNCIONARIO) {
        faltas.agregar(puntero + "/lado", Texto.de("Es una de las partes", "It is a party"));
      }
    }
  }

  /** The record, for both to agree to. */
  @Schema(name = "ActaDeAudiencia")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Redaccion(
      Desenlace desenlace,
      @Size(max = 50) @Nullable List<Clausula> clausulas,
      @Size(min = 1, max = 4000) @Nullable String formula,
      @Size(min = 1, max = 4000) @Nullable String constancias)
      implements Validable {
    @Override
    public void validar(Faltas faltas, String puntero) {
      var sin = clausulas == null || clausulas.isEmpty();
      if (desenlace.conAcuerdo() == sin) {
        faltas.agregar(
            puntero + "/clausulas",
            Texto.de(
                "Un acuerdo tiene obligaciones, y lo que no es acuerdo no las tiene",
                "An agreement has obligations, and what is none has none"));
      }
      for (var i = 0; clausulas != null && i < clausulas.size(); i++) {
        clausulas.get(i).validar(faltas, puntero + "/clausulas/" + i);
      }
    }
  }

  /** What a side binds itself to, and until when. */
  @Schema(name = "ClausulaDeActa")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Clausula(
      Lado obligado,
      @Size(min = 1, max = 2000) String obligacion,
      @Nullable Dinero monto,
      LocalDate vence)
      implements Validable {
    @Override
    public void validar(Faltas faltas, String puntero) {
      if (obligado == Lado.FUNCIONARIO) {
        faltas.agregar(puntero + "/obligado", Texto.de("Es una de las partes", "It is a party"));
      }
      if (monto != null && !monto.esPositivo()) {
        faltas.agregar(puntero + "/monto", Texto.de("Debe ser positivo", "Must be positive"));
      }
    }

    Acta.Clausula clausula() {
      return new Acta.Clausula(obligado, obligacion, monto, vence);
    }
  }

  /** The code that a side was sent. */
  @Schema(name = "CodigoDeConformidad")
  record Conformidad(@Schema(example = "12345678") @Size(min = 1, max = 20) String codigo) {}
}
