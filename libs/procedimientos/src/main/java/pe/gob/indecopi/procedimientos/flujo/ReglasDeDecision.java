package pe.gob.indecopi.procedimientos.flujo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;

/** Decisions on the substance. */
final class ReglasDeDecision {

  private ReglasDeDecision() {}

  /** RESOLVER: every matter asked is decided, each once, and nothing else. */
  static final class Decidir implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(Actos.Decide.class);
      decidirTodo(e, datos.decisiones(), c, faltas);
      ReglasDeCondena.validar(e, datos.condena(), c, faltas);
      e.plazos().stream()
          .filter(p -> p.pendiente() && ReglasDeCuaderno.PlazoDePrueba.TERMINOS.contains(p.tipo()))
          .findFirst()
          .ifPresent(
              p ->
                  faltas.agregar(
                      "/tipo",
                      Texto.de(
                          "Hay plazo para pruebas hasta el %s (%s)."
                              .formatted(p.vence(), p.fundamento()),
                          "Evidence may be handed in until %s (%s)."
                              .formatted(p.vence(), p.fundamento()))));
      if (Condicion.POR_CALIFICAR.seCumple(e, c, acto)) {
        faltas.agregar(
            "/tipo",
            Texto.de(
                "Hay una oposición por calificar: una sola resolución decide todas (Decisión 486, art. 150).",
                "An opposition waits to be judged: one decision decides them all (Decisión 486, art. 150)."));
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(Actos.Decide.class);
      var resuelve = resuelve(e, acto, datos.decisiones(), datos.fundamento(), datos.documento());
      var efectos = new ArrayList<Efecto>();
      efectos.add(new Efecto.Resuelve(resuelve.resolucion().con(datos.condena())));
      e.cuadernos().stream()
          .filter(k -> k.estado() == EstadoCuaderno.ADMITIDO)
          .filter(k -> !TramoDeCuadernos.seDecideAparte(k, c))
          .forEach(k -> efectos.add(new Efecto.MueveCuaderno(k.id(), EstadoCuaderno.RESUELTO)));
      return efectos;
    }
  }

  static Efecto.Resuelve resuelve(
      Expediente e,
      Acto acto,
      List<Decision> decisiones,
      String fundamento,
      @Nullable String documento) {
    var folio = e.actuaciones().size() + 1;
    var autoridad = e.situacion().autoridad();
    return new Efecto.Resuelve(
        new Resolucion(folio, autoridad, acto.fecha(), decisiones, fundamento, documento));
  }

  /** The same decision of all that is asked; of the request as a whole where it has no parts. */
  static List<Decision> enTodo(Expediente e, Contexto c, Sentido sentido) {
    var objetos = c.asunto().objetos(e);
    return new TreeSet<>(objetos.isEmpty() ? Set.of("solicitud") : objetos)
        .stream().map(o -> new Decision(o, sentido, null)).toList();
  }

  /** SILENCIO_POSITIVO: what was asked is approved as it was asked (Ley 27444, art. 188.1). */
  static List<Efecto> silencioPositivo(Expediente e, Acto acto, Contexto c) {
    return List.of(
        resuelve(e, acto, enTodo(e, c, Sentido.CONCEDE), "Ley 27444, artículo 188.1", null));
  }

  static void decidirTodo(Expediente e, List<Decision> decisiones, Contexto c, Faltas faltas) {
    var pedidos = new TreeSet<>(c.asunto().objetos(e));
    var decididos =
        decisiones.stream().map(Decision::objeto).collect(Collectors.toCollection(TreeSet::new));
    if (decididos.size() != decisiones.size()) {
      faltas.agregar(
          "/datos/decisiones",
          Texto.de("Decida cada cosa una sola vez.", "Decide each matter only once."));
    }
    if (!pedidos.isEmpty() && !pedidos.equals(decididos)) {
      faltas.agregar(
          "/datos/decisiones",
          Texto.de(
              "Decida exactamente lo que hay por decidir: " + pedidos + ".",
              "Decide exactly what is to be decided: " + pedidos + "."));
    }
  }
}
