package pe.gob.indecopi.signos.solicitud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.expediente.Suceso;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.ReglasDeDivision;
import pe.gob.indecopi.signos.solicitud.DivisionPedida.Desglose;
import tools.jackson.databind.json.JsonMapper;

/**
 * The division of a pending application, at any moment before it is decided: asked in a notebook,
 * with a fee for each part, and granted there (TUPA DSD-10.7; D.Leg. 1075, art. 59).
 */
public final class DivisionDeSolicitud {
  private static final Set<String> CAMPOS = Set.of("desgloses", "documentos", "pago");

  private final JsonMapper json;
  private final Function<Cabecera, Procedimiento> entrada;

  DivisionDeSolicitud(JsonMapper json, Function<Cabecera, Procedimiento> entrada) {
    this.json = json;
    this.entrada = entrada;
  }

  /** Notes what is wrong with the act that asks it, or grants it. */
  void validar(Expediente e, Acto acto, Faltas faltas) {
    switch (acto.datos()) {
      case DivisionPedida d -> Reparto.validar(solicitud(e), d.desgloses(), faltas);
      case Actos.DecidirCuaderno decision when decision.sentido() == Sentido.CONCEDE ->
          pedida(e, acto.cuaderno())
              .ifPresent(
                  d -> {
                    Reparto.validar(solicitud(e), d.desgloses(), faltas);
                    Reparto.pendiente(e, faltas);
                  });
      default -> {
        // It concerns no division.
      }
    }
  }

  /** Granted, the file asks what stays; what goes on elsewhere is made of how it stands now. */
  List<Efecto> concedida(Expediente e, Suceso suceso) {
    var cuaderno = suceso.cuaderno();
    var division = pedida(e, cuaderno);
    if (division.isEmpty() || !Sentido.CONCEDE.name().equals(suceso.datos().get("sentido"))) {
      return List.of();
    }
    var queda = Reparto.queda(solicitud(e), division.get().desgloses());
    var efectos = new ArrayList<Efecto>();
    efectos.add(new Efecto.Corta(Objects.requireNonNull(cuaderno)));
    efectos.addAll(Reparto.con(e, queda, sinOposicion(e)));
    return efectos;
  }

  /** The division that a notebook of the file asks, if it asks one. */
  public Optional<DivisionPedida> pedida(Expediente e, @Nullable String cuaderno) {
    return e.cuaderno(cuaderno)
        .filter(ReglasDeDivision::es)
        .map(
            k -> {
              var dicha = new LinkedHashMap<>(k.materia());
              dicha.keySet().retainAll(CAMPOS);
              return json.convertValue(dicha, DivisionPedida.class);
            });
  }

  /** What the file of one part is left with, of the first one as it stood. */
  public List<Efecto> parte(Expediente copia, Desglose parte) {
    return Reparto.con(copia, parte.clases(), sinOposicion(copia));
  }

  private String sinOposicion(Expediente e) {
    return entrada.apply(e.cabecera()).autoridad();
  }

  private SolicitudDeSigno solicitud(Expediente e) {
    return json.convertValue(e.pedido().materia(), SolicitudDeSigno.class);
  }
}
