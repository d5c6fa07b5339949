package pe.gob.indecopi.procedimientos.flujo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.catalogo.Autoridad;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;

/** What each remedy demands and does (Ley 27444, arts. 206 to 217). */
final class ReglasDeRemedios {
  private ReglasDeRemedios() {}

  /** RECONSIDERAR, APELAR and INTERPONER_REVISION: where it lies, once, by a party. */
  static final class Interposicion implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      return Remedios.impedimento(e, autor, cuaderno, acto, c);
    }

    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      if (acto.tipo().equals(Actos.RECONSIDERAR) && !esUnicaInstancia(c.procedimiento())) {
        nuevaPrueba(acto, faltas);
      }
      if (Remedios.hayDecision(e)) {
        c.recurso().ifPresent(entrada -> loQuePide(entrada, acto, faltas));
      }
    }

    /** Where the print gives the remedy an entry of its own, it says what that one asks. */
    private static void loQuePide(Procedimiento entrada, Acto acto, Faltas faltas) {
      var datos = acto.datos(Actos.Recurso.class);
      pedido(entrada, "resolucion", datos.resolucion(), faltas);
      pedido(entrada, "vicio", datos.vicio(), faltas);
      pedido(entrada, "agravio", datos.agravio(), faltas);
    }

    private static void pedido(
        Procedimiento entrada, String campo, @Nullable String dicho, Faltas faltas) {
      var pide = entrada.materia().get(campo);
      if (pide != null && pide.obligatorio() && dicho == null) {
        faltas.agregar(
            "/datos/" + campo,
            Texto.de(
                "Indíquelo: lo pide %s. %s".formatted(entrada.codigo(), pide.texto()),
                "Give it: %s asks it. %s".formatted(entrada.codigo(), pide.texto())));
      }
    }

    /** Who decides in sole instance is asked again without new evidence (art. 208). */
    private static boolean esUnicaInstancia(Procedimiento entrada) {
      return !entrada.apelacion().procede();
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
      return Reglas.papeles(acto.datos(Actos.Recurso.class).documentos());
    }
  }

  /** ADHERIRSE: the other side joins the appeal with what harms it (Ley 27444, art. 190.2). */
  static final class Adhesion implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      var impugnaron = Remedios.impugnaron(e);
      return Quien.alcance(autor, e).stream().anyMatch(impugnaron::contains)
          ? Optional.of(
              new Falta(
                  "/tipo",
                  Texto.de(
                      "Ya impugnó: se adhiere quien no lo hizo (Ley 27444, art. 190.2).",
                      "You have challenged already: who did not may join (Ley 27444, art. 190.2).")))
          : Optional.empty();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return Reglas.papeles(acto.datos(Actos.Recurso.class).documentos());
    }
  }

  /** DESISTIR_DEL_RECURSO: the decision stays firm for who withdraws (Ley 27444, art. 190.2). */
  static final class Desistimiento implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      var suyas = Quien.alcance(autor, e);
      return Remedios.pendientes(e).stream()
              .anyMatch(a -> Quien.alcance(a.autor(), e).stream().anyMatch(suyas::contains))
          ? Optional.empty()
          : Optional.of(
              new Falta(
                  "/tipo",
                  Texto.de(
                      "No tiene un recurso pendiente del que desistir.",
                      "You have no pending remedy to withdraw.")));
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var suyas = Quien.alcance(acto.autor(), e);
      var efectos = new ArrayList<Efecto>();
      e.plazos().stream()
          .filter(p -> p.abierto() && p.cuaderno() == null && suyas.contains(p.obligado()))
          .filter(p -> p.tipo().equals("impugnacion") || p.tipo().equals("revisar"))
          .forEach(p -> efectos.add(new Efecto.TerminaPlazo(p.id(), EstadoPlazo.SIN_EFECTO)));
      if (!Remedios.quedan(
          e, acto.autor(), Actos.APELAR, Actos.ADHERIRSE, Actos.INTERPONER_REVISION)) {
        efectos.addAll(deVuelta(e, c));
      }
      return efectos;
    }
  }

  /** Who decided in first instance has the file again. */
  private static List<Efecto> deVuelta(Expediente e, Contexto c) {
    var folios =
        e.actuaciones().stream()
            .filter(a -> a.tipo().equals(Actos.RESOLVER))
            .map(Actuacion::folio)
            .toList();
    var antes =
        e.resoluciones().reversed().stream()
            .filter(r -> folios.contains(r.folio()))
            .findFirst()
            .map(r -> r.autoridad())
            .orElse(c.procedimiento().autoridad());
    return List.of(new Efecto.CambiaSala(null), new Efecto.CambiaAutoridad(antes));
  }

  /** CONCEDER_RECURSO: sent up, with the file, to who decides it. */
  static List<Efecto> conceder(Expediente e, Acto acto, Contexto c) {
    var cuaderno = e.cuaderno(acto.cuaderno());
    if (cuaderno.isPresent()) {
      var quien = c.entradaDe(cuaderno.get()).apelacion().autoridad();
      return List.of(
          new Efecto.ElevaCuaderno(cuaderno.get().id(), instancia(Objects.requireNonNull(quien))));
    }
    var destino =
        e.situacion().etapa().equals(Etapas.REVISION)
            ? c.procedimiento().revision().autoridad()
            : superior(e, c);
    return elevado(Objects.requireNonNull(destino));
  }

  private static List<Efecto> elevado(String autoridad) {
    return List.of(
        new Efecto.CambiaSala(instancia(autoridad)), new Efecto.CambiaAutoridad(autoridad));
  }

  private static String instancia(String autoridad) {
    return Autoridad.de(autoridad).orElseThrow().instancia();
  }

  /** Opposed, it was decided by the authority of the opposition, and goes up as its entry says. */
  private static String superior(Expediente e, Contexto c) {
    var decidida =
        e.cuadernos().stream()
            .filter(k -> k.estado() == EstadoCuaderno.RESUELTO)
            .filter(k -> !TramoDeCuadernos.seDecideAparte(k, c))
            .findFirst()
            .map(k -> c.otro(k.procedimiento()))
            .orElse(c.procedimiento());
    return Objects.requireNonNull(decidida.apelacion().autoridad());
  }

  /** DENEGAR_RECURSO: what came out of time is not admitted, and its author told so. */
  static final class Denegacion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var folio = acto.datos(Actos.DenegarRecurso.class).folio();
      if (porDenegar(e).stream().noneMatch(a -> a.folio() == folio)) {
        faltas.agregar(
            "/datos/folio",
            Texto.de(
                "No es el folio de un recurso fuera de plazo por calificar.",
                "It is not the folio of a late remedy that waits to be judged."));
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var folio = acto.datos(Actos.DenegarRecurso.class).folio();
      return porDenegar(e).stream()
          .filter(a -> a.folio() == folio)
          .flatMap(a -> e.partesDe(a.autor().documento()).stream().limit(1))
          .<Efecto>map(p -> new Efecto.Notifica(p.id(), acto.tipo(), c.surteEfecto()))
          .toList();
    }
  }

  /** The late remedies, received under their author's responsibility, that nobody judged. */
  static List<Actuacion> porDenegar(Expediente e) {
    var negados =
        e.actuaciones().stream()
            .filter(a -> a.tipo().equals(Actos.DENEGAR_RECURSO))
            .map(a -> String.valueOf(a.datos().get("folio")))
            .toList();
    return e.actuaciones().stream()
        .filter(a -> a.tipo().equals(Actos.ESCRITO_EXTEMPORANEO) && a.cuaderno() == null)
        .filter(a -> Remedios.es(String.valueOf(a.datos().get("acto"))))
        .filter(a -> !negados.contains(String.valueOf(a.folio())))
        .toList();
  }

  /** QUEJARSE: against the refusal to admit its remedy, before the superior (art. 158). */
  static final class Queja implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      return denegada(e).filter(a -> es(a, autor)).isPresent()
              && c.procedimiento().apelacion().procede()
          ? Optional.empty()
          : Optional.of(
              new Falta(
                  "/tipo",
                  Texto.de(
                      "No se le denegó un recurso del que conozca un superior (Ley 27444, art. 158).",
                      "No remedy of yours that a superior decides was refused (Ley 27444, art. 158).")));
    }

    private static boolean es(Actuacion a, Autor autor) {
      return Objects.equals(a.autor().documento(), autor.documento());
    }

    /** The late remedy of the last refusal that nobody complained of. */
    private static Optional<Actuacion> denegada(Expediente e) {
      var folio =
          e.actuaciones().reversed().stream()
              .takeWhile(a -> !a.tipo().equals(Actos.QUEJARSE))
              .filter(a -> a.tipo().equals(Actos.DENEGAR_RECURSO))
              .map(a -> String.valueOf(a.datos().get("folio")))
              .findFirst();
      return e.actuaciones().stream()
          .filter(a -> folio.filter(String.valueOf(a.folio())::equals).isPresent())
          .findFirst();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var efectos = new ArrayList<>(Reglas.escrito(e, acto, c));
      if (e.situacion().sala() == null) {
        efectos.add(elevado(superior(e, c)).getFirst());
      }
      return efectos;
    }
  }

  /** RESOLVER_QUEJA: founded, the remedy is granted and the superior has the file. */
  static final class ResolverQueja implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      return Condicion.HAY_QUEJA.seCumple(e, c, Acto.NINGUNO)
          ? Optional.empty()
          : Optional.of(
              new Falta(
                  "/tipo", Texto.de("No hay una queja pendiente.", "No complaint is pending.")));
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return acto.datos(Actos.ResolverQueja.class).fundada()
          ? elevado(superior(e, c))
          : List.of(new Efecto.CambiaSala(null));
    }
  }

  /** RESOLVER_RECURSO: confirmed, reformed as to each matter, or annulled and sent back. */
  static final class Decidir implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(Actos.ResolverRecurso.class);
      var sinFondo = acto.cuaderno() == null && Remedios.sinFondo(e);
      var reforma = !sinFondo && reforma(datos.sentido());
      var decisiones = datos.decisiones();
      if (reforma && decisiones == null && acto.cuaderno() == null) {
        faltas.agregar(
            "/datos/decisiones",
            Texto.de("Diga qué se decide en su lugar.", "Say what is decided instead."));
      } else if (!reforma && decisiones != null) {
        faltas.agregar(
            "/datos/decisiones",
            sinFondo
                ? Texto.de(
                    "No se decidió lo pedido: si se revoca, el expediente continúa.",
                    "What is asked was not decided: reversed, the file goes on.")
                : Texto.de(
                    "Solo cuando se revoca se decide de nuevo.",
                    "Only a decision that is reversed is decided anew."));
      } else if (decisiones != null && acto.cuaderno() == null) {
        ReglasDeDecision.decidirTodo(e, decisiones, c, faltas);
        noEmpeorar(e, decisiones, faltas);
        ReglasDeCondena.validar(e, datos.condena(), c, faltas);
        ReglasDeCondena.noAgravar(e, datos.condena(), faltas);
      }
      e.cuaderno(acto.cuaderno())
          .filter(ReglasDeMulta::es)
          .ifPresent(k -> ReglasDeMulta.validarRecurso(k, datos, faltas));
      if (!reforma && datos.condena() != null) {
        faltas.agregar(
            "/datos/multas",
            Texto.de(
                "Solo cuando se revoca se ordena de nuevo.",
                "Only a decision that is reversed orders anew."));
      }
    }

    private static boolean reforma(Actos.SentidoRecurso sentido) {
      return sentido == Actos.SentidoRecurso.REVOCA
          || sentido == Actos.SentidoRecurso.REVOCA_EN_PARTE;
    }

    /**
     * Who alone challenges does not end worse than it began (Ley 27444, arts. 187.2 and 237.3):
     * what was granted is not taken from the applicant, nor given to it when only the others
     * appealed.
     */
    private static void noEmpeorar(Expediente e, List<Decision> nuevas, Faltas faltas) {
      var solo = Remedios.soloElSolicitante(e);
      if (solo.isEmpty() || e.resoluciones().isEmpty()) {
        return;
      }
      var intocable = solo.get() ? Sentido.CONCEDE : Sentido.DENIEGA;
      var antes = e.resoluciones().getLast().decisiones();
      nuevas.stream()
          .filter(n -> n.sentido() != intocable)
          .filter(
              n ->
                  antes.stream()
                      .anyMatch(a -> a.objeto().equals(n.objeto()) && a.sentido() == intocable))
          .findFirst()
          .ifPresent(
              n ->
                  faltas.agregar(
                      "/datos/decisiones",
                      Texto.de(
                          "No puede empeorar la situación del único impugnante en «%s» (Ley 27444, arts. 187.2 y 237.3)."
                              .formatted(n.objeto()),
                          "The only appellant cannot end worse as to «%s» (Ley 27444, arts. 187.2 and 237.3)."
                              .formatted(n.objeto()))));
    }

    /**
     * What a negative silence left is confirmed as refused (Ley 27444, art. 188.3); of what ended
     * without a decision on the substance there is none to confirm.
     */
    private static List<Decision> confirmadas(Expediente e, Contexto c) {
      if (Remedios.sinFondo(e)) {
        return List.of();
      }
      return e.resoluciones().isEmpty()
          ? ReglasDeDecision.enTodo(e, c, Sentido.DENIEGA)
          : e.resoluciones().getLast().decisiones();
    }

    /** What was refused at the door comes in, or not; what was decided is turned round, or not. */
    private static List<Efecto> enCuaderno(Expediente e, Cuaderno k, Actos.SentidoRecurso sentido) {
      var confirma = sentido == Actos.SentidoRecurso.CONFIRMA;
      if (k.decision() == null) {
        return List.of(
            new Efecto.MueveCuaderno(
                k.id(), confirma ? EstadoCuaderno.INADMITIDO : EstadoCuaderno.PRESENTADO));
      }
      if (sentido == Actos.SentidoRecurso.ANULA) {
        return List.of(new Efecto.MueveCuaderno(k.id(), EstadoCuaderno.ADMITIDO));
      }
      var contrario = k.decision() == Sentido.CONCEDE ? Sentido.DENIEGA : Sentido.CONCEDE;
      var queda = sentido == Actos.SentidoRecurso.REVOCA ? contrario : k.decision();
      return List.of(
          new Efecto.DecideCuaderno(k.id(), queda),
          new Efecto.MueveCuaderno(k.id(), EstadoCuaderno.FIRME));
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(Actos.ResolverRecurso.class);
      var cuaderno = e.cuaderno(acto.cuaderno());
      if (cuaderno.isPresent()) {
        return ReglasDeMulta.es(cuaderno.get())
            ? ReglasDeMulta.decidido(cuaderno.get(), datos)
            : enCuaderno(e, cuaderno.get(), datos.sentido());
      }
      if (datos.sentido() == Actos.SentidoRecurso.ANULA
          || Condicion.REPUESTA.seCumple(e, c, acto)) {
        return deVuelta(e, c);
      }
      var nuevas = datos.decisiones();
      var decisiones = nuevas == null ? confirmadas(e, c) : nuevas;
      var resuelve =
          ReglasDeDecision.resuelve(e, acto, decisiones, datos.fundamento(), datos.documento());
      var condena = ReglasDeCondena.tras(e, datos);
      return List.of(new Efecto.Resuelve(resuelve.resolucion().con(condena)));
    }
  }
}
