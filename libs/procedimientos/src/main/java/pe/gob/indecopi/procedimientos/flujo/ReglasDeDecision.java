package pe.gob.indecopi.procedimientos.flujo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.catalogo.Autoridad;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;

/** Decisions on the substance and the remedies against them. */
final class ReglasDeDecision {

  private ReglasDeDecision() {}

  static List<Efecto> recurso(Expediente e, Acto acto, Contexto c) {
    return Reglas.papeles(acto.datos(Actos.Recurso.class).documentos());
  }

  static List<Efecto> conceder(Expediente e, Acto acto, Contexto c) {
    // Opposed, it was decided by the authority of the opposition, and goes up as its entry says.
    var decidida =
        e.cuadernos().stream()
            .filter(k -> k.estado() == EstadoCuaderno.RESUELTO)
            .findFirst()
            .map(k -> c.otro(k.procedimiento()))
            .orElse(c.procedimiento());
    return List.of(
        new Efecto.CambiaSala(instancia(decidida)),
        new Efecto.CambiaAutoridad(Objects.requireNonNull(decidida.apelacion().autoridad())));
  }

  private static String instancia(Procedimiento decidida) {
    return Autoridad.de(Objects.requireNonNull(decidida.apelacion().autoridad()))
        .orElseThrow()
        .instancia();
  }

  /** RESOLVER: every matter asked is decided, each once, and nothing else. */
  static final class Decidir implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      decidirTodo(e, acto.datos(Actos.Resolver.class).decisiones(), c, faltas);
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(Actos.Resolver.class);
      var resuelve = resuelve(e, acto, datos.decisiones(), datos.fundamento(), datos.documento());
      var efectos = new ArrayList<Efecto>();
      efectos.add(resuelve);
      e.cuadernos().stream()
          .filter(k -> k.estado() == EstadoCuaderno.ADMITIDO)
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
          Texto.de("Decida cada clase una sola vez.", "Decide each class only once."));
    }
    if (!pedidos.isEmpty() && !pedidos.equals(decididos)) {
      faltas.agregar(
          "/datos/decisiones",
          Texto.de(
              "Decida exactamente lo pedido: " + pedidos + " (Decisión 486, art. 150).",
              "Decide exactly what is asked: " + pedidos + " (Decisión 486, art. 150)."));
    }
  }

  /** RECONSIDERAR: where the catalogue has it, once (Ley 27444, arts. 208 and 214). */
  static final class Reconsideracion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      if (!c.procedimiento().reconsideracion().procede()) {
        faltas.agregar(
            "/tipo",
            Texto.de(
                "Contra este acto no procede reconsideración; puede apelar.",
                "No reconsideration lies against this act; you may appeal."));
      }
      exigirSerParte(e, acto, faltas);
      if (yaImpugno(e, acto) || yaReconsiderada(e)) {
        faltas.agregar(
            "/tipo",
            Texto.de(
                "La reconsideración procede una sola vez (Ley 27444, art. 214); puede apelar.",
                "A reconsideration lies only once (Ley 27444, art. 214); you may appeal."));
      }
      nuevaPrueba(acto, faltas);
    }

    /** Each party once against each decision, and not beside an appeal of its own. */
    private static boolean yaImpugno(Expediente e, Acto acto) {
      var suyas = Quien.alcance(acto.autor(), e);
      return Condicion.impugnaciones(e).stream()
          .anyMatch(a -> Quien.alcance(a.autor(), e).stream().anyMatch(suyas::contains));
    }

    private static boolean yaReconsiderada(Expediente e) {
      return e.actuaciones().reversed().stream()
          .takeWhile(a -> !a.tipo().equals(Actos.RESOLVER))
          .anyMatch(a -> a.tipo().equals(Actos.RESOLVER_RECURSO));
    }

    private static void nuevaPrueba(Acto acto, Faltas faltas) {
      var documentos = acto.datos(Actos.Recurso.class).documentos();
      if (documentos == null || documentos.isEmpty()) {
        faltas.agregar(
            "/datos/documentos",
            Texto.de(
                "Adjunte la nueva prueba (Ley 27444, art. 208).",
                "Attach the new evidence (Ley 27444, art. 208)."));
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return recurso(e, acto, c);
    }
  }

  /** APELAR: in a notebook, only against its inadmission; the decision is appealed in the file. */
  static final class Apelacion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var cuaderno = e.cuaderno(acto.cuaderno());
      if (cuaderno.filter(k -> k.estado() != EstadoCuaderno.INADMITIDO).isPresent()) {
        faltas.agregar(
            "/cuaderno",
            Texto.de(
                "En un cuaderno solo se apela su inadmisión; la resolución se apela sin cuaderno.",
                "In a notebook only its inadmission is appealed; a decision, without a notebook."));
      } else if (cuaderno.isPresent()
          && !Quien.PROMOVENTE.admite(acto.autor(), e, acto.cuaderno())) {
        faltas.agregar(
            "/cuaderno",
            Texto.de(
                "Solo apela la inadmisión quien se opuso en ese cuaderno.",
                "Only who opposed in that notebook appeals its inadmission."));
      } else if (cuaderno.isEmpty()) {
        exigirSerParte(e, acto, faltas);
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return recurso(e, acto, c);
    }
  }

  /** Who withdrew, or was not admitted, is no party of the decision (Ley 27444, art. 206.1). */
  static void exigirSerParte(Expediente e, Acto acto, Faltas faltas) {
    var partes = Destinos.partes(e);
    if (Quien.alcance(acto.autor(), e).stream().noneMatch(partes::contains)) {
      faltas.agregar(
          "/cuaderno",
          Texto.de(
              "Su oposición no se admitió: solo puede apelar su inadmisión, en su cuaderno.",
              "Your opposition was not admitted: only its inadmission is appealed, in its notebook."));
    }
  }

  /** RESOLVER_RECURSO: confirmed, reformed as to each matter, or annulled and sent back. */
  static final class DecidirRecurso implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(Actos.ResolverRecurso.class);
      var reforma = reforma(datos.sentido());
      var decisiones = datos.decisiones();
      if (reforma && decisiones == null) {
        faltas.agregar(
            "/datos/decisiones",
            Texto.de("Diga qué se decide en su lugar.", "Say what is decided instead."));
      } else if (!reforma && decisiones != null) {
        faltas.agregar(
            "/datos/decisiones",
            Texto.de(
                "Solo cuando se revoca se decide de nuevo.",
                "Only a decision that is reversed is decided anew."));
      } else if (decisiones != null) {
        decidirTodo(e, decisiones, c, faltas);
      }
    }

    private static boolean reforma(Actos.SentidoRecurso sentido) {
      return sentido == Actos.SentidoRecurso.REVOCA
          || sentido == Actos.SentidoRecurso.REVOCA_EN_PARTE;
    }

    /** What a negative silence left is confirmed as refused (Ley 27444, art. 188.3). */
    private static List<Decision> confirmadas(Expediente e, Contexto c) {
      return e.resoluciones().isEmpty()
          ? enTodo(e, c, Sentido.DENIEGA)
          : e.resoluciones().getLast().decisiones();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(Actos.ResolverRecurso.class);
      if (datos.sentido() == Actos.SentidoRecurso.ANULA) {
        var deVuelta =
            e.resoluciones().isEmpty()
                ? c.procedimiento().autoridad()
                : e.resoluciones().getLast().autoridad();
        return List.of(new Efecto.CambiaSala(null), new Efecto.CambiaAutoridad(deVuelta));
      }
      var nuevas = datos.decisiones();
      var decisiones = nuevas == null ? confirmadas(e, c) : nuevas;
      return List.of(resuelve(e, acto, decisiones, datos.fundamento(), datos.documento()));
    }
  }
}
