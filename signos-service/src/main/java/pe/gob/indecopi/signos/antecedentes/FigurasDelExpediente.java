package pe.gob.indecopi.signos.antecedentes;

import java.util.List;
import pe.gob.indecopi.platform.problema.Idioma;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.signos.figura.FiguraParecida;
import pe.gob.indecopi.signos.figura.FiguraSolicitada;
import pe.gob.indecopi.signos.figura.FigurasDeSolicitudes;
import pe.gob.indecopi.signos.figura.FigurasDelRegistro;
import pe.gob.indecopi.signos.figura.FigurasOpuestas;
import pe.gob.indecopi.signos.figura.FigurasOpuestas.FiguraOpuesta;

/** What stands against the figure of an application: of other procedures, nothing. */
final class FigurasDelExpediente {
  private final FigurasDelRegistro registradas;
  private final FigurasDeSolicitudes solicitadas;
  private final FigurasOpuestas opuestas;
  private final RelojLegal reloj;

  FigurasDelExpediente(
      FigurasDelRegistro registradas,
      FigurasDeSolicitudes solicitadas,
      FigurasOpuestas opuestas,
      RelojLegal reloj) {
    this.registradas = registradas;
    this.solicitadas = solicitadas;
    this.opuestas = opuestas;
    this.reloj = reloj;
  }

  List<FiguraParecida> registradas(Expediente e) {
    return esSolicitud(e)
        ? registradas.parecidas(e.id().valor(), e.pedido().materia(), reloj.hoy(), Idioma.actual())
        : List.of();
  }

  List<FiguraSolicitada> solicitadas(Expediente e) {
    return esSolicitud(e) ? solicitadas.parecidas(e, Idioma.actual()) : List.of();
  }

  List<FiguraOpuesta> opuestas(Expediente e) {
    return esSolicitud(e) ? opuestas.de(e, Idioma.actual()) : List.of();
  }

  private static boolean esSolicitud(Expediente e) {
    return e.cabecera().procedimiento().equals("DSD-10");
  }
}
