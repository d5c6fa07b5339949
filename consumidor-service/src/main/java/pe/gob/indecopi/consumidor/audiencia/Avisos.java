package pe.gob.indecopi.consumidor.audiencia;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.casilla.Aviso;
import pe.gob.indecopi.procedimientos.casilla.Casilla;

/**
 * Tells both sides what happens to their hearing, in their boxes. A notice has the id that its step
 * gives it, so that telling it again tells nothing.
 */
final class Avisos {
  /** The steps that are told, each with the kind of its notice. */
  private static final Map<String, String> ACTOS =
      Map.of(
          "PROGRAMADA", "CITACION_A_AUDIENCIA",
          "REPROGRAMADA", "AUDIENCIA_REPROGRAMADA",
          "CANCELADA", "AUDIENCIA_CANCELADA",
          "RECORDATORIO", "RECORDATORIO_DE_AUDIENCIA",
          "INASISTENCIA", "INASISTENCIA_A_AUDIENCIA",
          "CALIFICADA", "JUSTIFICACION_CALIFICADA",
          "CERRADA", "CIERRE_DE_AUDIENCIA",
          "CIERRE_POR_INASISTENCIA", "CIERRE_DE_AUDIENCIA");

  private final Casilla casilla;
  private final Redaccion redaccion;
  private final CorreoDeAudiencia correo;

  Avisos(Casilla casilla, Redaccion redaccion, CorreoDeAudiencia correo) {
    this.casilla = casilla;
    this.redaccion = redaccion;
    this.correo = correo;
  }

  /** Tells the steps that were not told yet. */
  void contar(Audiencia a, Reclamo r) {
    for (var i = a.avisados(); i < a.historia().size(); i++) {
      var hito = a.historia().get(i);
      var acto = ACTOS.get(hito.tipo());
      if (acto != null) {
        var mensaje = redaccion.mensaje(a, hito);
        depositar(r, Lado.CONSUMIDOR, acto, a.id() + "/" + i, hito.en(), mensaje);
        depositar(r, Lado.PROVEEDOR, acto, a.id() + "/" + i, hito.en(), mensaje);
        correo.poner(a, r, i);
      }
    }
  }

  /** Sends a side the code with which it agrees to a record. */
  void codigo(Audiencia a, Reclamo r, Lado lado, String codigo, int edicion, Instant en) {
    var clave = a.id() + "/acta/" + edicion + "/" + codigo;
    depositar(r, lado, "CODIGO_DE_CONFORMIDAD", clave, en, redaccion.codigo(a, codigo));
  }

  private void depositar(
      Reclamo r, Lado lado, String acto, String clave, Instant en, String mensaje) {
    var para = lado == Lado.CONSUMIDOR ? r.consumidor().clave() : r.proveedor().clave();
    if (para == null) {
      // Who told no document has no box; the official tells it by the channel it came by.
      return;
    }
    casilla.depositar(
        List.of(
            new Aviso(
                "ntf_" + huella(clave + "/" + lado),
                para,
                r.id().valor(),
                r.numero().toString(),
                0,
                acto,
                en,
                LocalDate.ofInstant(en, RelojLegal.LIMA),
                null,
                mensaje)));
  }

  private static String huella(String clave) {
    try {
      var resumen = MessageDigest.getInstance("SHA-256");
      var bytes = resumen.digest(clave.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
