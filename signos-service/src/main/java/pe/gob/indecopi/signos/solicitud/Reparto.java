package pe.gob.indecopi.signos.solicitud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.flujo.Etapas;
import pe.gob.indecopi.signos.solicitud.DivisionPedida.Desglose;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.TipoDeSigno;

/**
 * What of a divided application goes where (TUPA DSD-10.7; D.Leg. 1075, art. 59): its goods are
 * shared out without adding any, nor naming one twice, and the oppositions go on where what they
 * attack is. Pure.
 */
final class Reparto {
  private static final String OPOSICION = "DSD-9";

  /** Where a file waits for the oppositions to be judged or answered. */
  private static final Set<Etapa> DE_OPOSICIONES = Set.of(Etapas.TRASLADO, Etapas.CONTESTACION);

  private Reparto() {}

  /** Notes what is wrong with a division; pointers from the root of the request. */
  static void validar(SolicitudDeSigno s, List<Desglose> desgloses, Faltas faltas) {
    if (s.tipo() != TipoDeSigno.MARCA || s.clases().size() < 2) {
      faltas.agregar(
          "/tipo",
          Texto.de(
              "Solo se divide la solicitud multiclase de una marca de producto o de servicio (TUPA"
                  + " DSD-10.7).",
              "Only a multi-class application of a product or service mark is divided (TUPA"
                  + " DSD-10.7)."));
    }
    var quedan = s.clases();
    for (var i = 0; i < desgloses.size(); i++) {
      var parte = desgloses.get(i).clases();
      if (!Productos.contiene(quedan, parte)) {
        faltas.agregar(
            "/datos/desgloses/" + i,
            Texto.de(
                "No está, o no está ya, entre lo que pide la solicitud; no se agrega ni se repite nada"
                    + " (Decisión 486, art. 143).",
                "It is not, or not any more, among what the application asks; nothing is added nor"
                    + " repeated (Decisión 486, art. 143)."));
      }
      quedan = Productos.sin(quedan, parte);
    }
    if (quedan.isEmpty()) {
      faltas.agregar(
          "/datos/desgloses",
          Texto.de(
              "Algo debe quedar en la solicitud inicial.",
              "Something must stay in the first application."));
    }
  }

  /**
   * Notes what a division must wait for before it is granted: what is not settled could not go on
   * in two files.
   */
  static void pendiente(Expediente e, Faltas faltas) {
    for (var k : oposiciones(e).toList()) {
      var sinPagar = k.vivo() && e.tasaDe(k.id()).filter(t -> !t.estaPagada()).isPresent();
      var apelada = k.estado() == EstadoCuaderno.IMPUGNADO || k.estado() == EstadoCuaderno.ELEVADO;
      if (sinPagar || apelada) {
        faltas.agregar(
            "/cuaderno",
            Texto.de(
                "Espere a que se %s la oposición %s."
                    .formatted(sinPagar ? "pague" : "resuelva la apelación de", k.id()),
                "Wait until opposition %s is %s."
                    .formatted(k.id(), sinPagar ? "paid" : "settled on appeal")));
      }
    }
  }

  /** What stays in the first application. */
  static List<ClasePedida> queda(SolicitudDeSigno s, List<Desglose> desgloses) {
    var quedan = s.clases();
    for (var d : desgloses) {
      quedan = Productos.sin(quedan, d.clases());
    }
    return quedan;
  }

  /**
   * What a file is left with, that asks those classes alone from now on: the oppositions that
   * attack none of them go on elsewhere and, where none is left, it is examined as if nobody had
   * opposed.
   *
   * @param autoridad who decides what nobody opposes
   */
  static List<Efecto> con(Expediente e, List<ClasePedida> clases, String autoridad) {
    var efectos = new ArrayList<Efecto>();
    var materia = new LinkedHashMap<>(e.pedido().materia());
    materia.put("clases", clases.stream().map(Reparto::comoSeGuarda).toList());
    efectos.add(new Efecto.CambiaMateria(materia));
    var seVan = oposiciones(e).filter(Cuaderno::vivo).filter(k -> !ataca(k, clases)).toList();
    for (var k : seVan) {
      efectos.add(new Efecto.MueveCuaderno(k.id(), EstadoCuaderno.EN_OTRO_EXPEDIENTE));
      dejar(e.plazos().stream().filter(p -> k.id().equals(p.cuaderno())), efectos);
    }
    if (!seVan.isEmpty() && oposiciones(e).filter(Cuaderno::vivo).allMatch(seVan::contains)) {
      efectos.add(new Efecto.CambiaAutoridad(autoridad));
      if (DE_OPOSICIONES.contains(e.situacion().etapa())) {
        efectos.add(new Efecto.PasaA(Estado.EN_TRAMITE, Etapas.EXAMEN_DE_FONDO));
        dejar(e.plazos().stream().filter(p -> p.tipo().equals("contestacion")), efectos);
      }
    }
    return efectos;
  }

  private static Map<String, Object> comoSeGuarda(ClasePedida c) {
    var guardada = new LinkedHashMap<String, Object>();
    guardada.put("clase", c.clase());
    guardada.put("productos", c.productos());
    return guardada;
  }

  private static void dejar(Stream<Plazo> plazos, List<Efecto> efectos) {
    plazos
        .filter(Plazo::pendiente)
        .forEach(p -> efectos.add(new Efecto.TerminaPlazo(p.id(), EstadoPlazo.SIN_EFECTO)));
  }

  private static Stream<Cuaderno> oposiciones(Expediente e) {
    return e.cuadernos().stream().filter(k -> k.procedimiento().equals(OPOSICION));
  }

  private static boolean ataca(Cuaderno oposicion, List<ClasePedida> clases) {
    return !(oposicion.materia().get("clases") instanceof List<?> dichas)
        || clases.stream().anyMatch(c -> dichas.contains(c.clase()));
  }
}
