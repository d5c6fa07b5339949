package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Recurso;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;

/** Which remedies lie, until when, and who took them (Ley 27444, arts. 206 to 218). */
final class Remedios {
  /** The term within which each is filed, as entries name it. */
  private static final Map<String, String> TERMINO =
      Map.of(
          Actos.RECONSIDERAR, "reconsiderar",
          Actos.APELAR, "apelar",
          Actos.INTERPONER_REVISION, "revisar");

  /** The acts that challenge a decision of the file. */
  private static final Set<String> IMPUGNAN =
      Set.of(Actos.RECONSIDERAR, Actos.APELAR, Actos.ADHERIRSE, Actos.INTERPONER_REVISION);

  /** What ends a file without deciding what it asks (Ley 27444, arts. 126, 191 and 206.2). */
  private static final Set<String> SIN_FONDO = Set.of(Actos.INADMITIR, Actos.DECLARAR_ABANDONO);

  private Remedios() {}

  /** Whether that act is a remedy. */
  static boolean es(String acto) {
    return TERMINO.containsKey(acto);
  }

  /** The column of the entry that says whether that remedy lies. */
  static Recurso columna(Procedimiento entrada, String acto) {
    return switch (acto) {
      case Actos.RECONSIDERAR -> entrada.reconsideracion();
      case Actos.INTERPONER_REVISION -> entrada.revision();
      default -> entrada.apelacion();
    };
  }

  /** What was done against the last decision of first instance and not withdrawn, newest first. */
  static List<Actuacion> impugnaciones(Expediente e) {
    var retiradas = new HashSet<String>();
    var vivas = new ArrayList<Actuacion>();
    for (var a : desdeLaDecision(e)) {
      var suyas = Quien.alcance(a.autor(), e);
      if (a.tipo().equals(Actos.DESISTIR_DEL_RECURSO)) {
        retiradas.addAll(suyas);
      } else if (IMPUGNAN.contains(a.tipo()) && suyas.stream().noneMatch(retiradas::contains)) {
        vivas.add(a);
      }
    }
    return vivas;
  }

  /** The remedies that wait to be decided where the file stands. */
  static List<Actuacion> pendientes(Expediente e) {
    var ultima = ultimo(e, Actos.RESOLVER_RECURSO).map(Actuacion::folio).orElse(0);
    return impugnaciones(e).stream()
        .filter(a -> !a.tipo().equals(Actos.RECONSIDERAR) || a.folio() > ultima)
        .filter(a -> seDecideEn(e.situacion().etapa().valor(), a.tipo()))
        .toList();
  }

  private static boolean seDecideEn(String etapa, String acto) {
    return switch (etapa) {
      case "REVISION", "EN_REVISION" -> acto.equals(Actos.INTERPONER_REVISION);
      case "RECONSIDERACION" -> !acto.equals(Actos.INTERPONER_REVISION);
      default -> acto.equals(Actos.APELAR) || acto.equals(Actos.ADHERIRSE);
    };
  }

  /** Whether somebody else's remedy of those kinds waits. */
  static boolean quedan(Expediente e, Autor sin, String... tipos) {
    var suyas = Quien.alcance(sin, e);
    return pendientes(e).stream()
        .filter(a -> Set.of(tipos).contains(a.tipo()))
        .anyMatch(a -> Quien.alcance(a.autor(), e).stream().noneMatch(suyas::contains));
  }

  /** The parties that challenged the last decision. */
  static Set<String> impugnaron(Expediente e) {
    return impugnaciones(e).stream()
        .flatMap(a -> Quien.alcance(a.autor(), e).stream())
        .collect(Collectors.toSet());
  }

  /** Whether only those who ask, or only those who are against it, challenged. */
  static Optional<Boolean> soloElSolicitante(Expediente e) {
    var papeles =
        pendientes(e).stream()
            .flatMap(a -> Quien.alcance(a.autor(), e).stream())
            .flatMap(id -> e.parte(id).stream())
            .map(p -> p.papel())
            .filter(p -> p != Papel.REPRESENTANTE)
            .map(p -> p == Papel.SOLICITANTE)
            .collect(Collectors.toSet());
    return papeles.size() == 1 ? Optional.of(papeles.iterator().next()) : Optional.empty();
  }

  /** Whether what stands ended the file without deciding what it asks. */
  static boolean sinFondo(Expediente e) {
    return e.actuaciones().reversed().stream()
        .filter(a -> decide(a) || dejaSinEfecto(a, e))
        .findFirst()
        .filter(a -> SIN_FONDO.contains(a.tipo()))
        .isPresent();
  }

  private static List<Actuacion> desdeLaDecision(Expediente e) {
    return e.actuaciones().reversed().stream()
        .takeWhile(a -> !decide(a) && !dejaSinEfecto(a, e))
        .filter(a -> a.cuaderno() == null)
        .toList();
  }

  private static boolean decide(Actuacion a) {
    return a.cuaderno() == null
        && (a.tipo().equals(Actos.RESOLVER) || SIN_FONDO.contains(a.tipo()));
  }

  /** A remedy that annulled, or took back, what was decided put nothing in its place. */
  private static boolean dejaSinEfecto(Actuacion a, Expediente e) {
    return a.cuaderno() == null
        && a.tipo().equals(Actos.RESOLVER_RECURSO)
        && e.resoluciones().stream().noneMatch(r -> r.folio() == a.folio());
  }

  private static Optional<Actuacion> ultimo(Expediente e, String tipo) {
    return desdeLaDecision(e).stream().filter(a -> a.tipo().equals(tipo)).findFirst();
  }

  /** Whether something was decided that could be challenged. */
  static boolean hayDecision(Expediente e) {
    return !e.resoluciones().isEmpty() || e.actuaciones().stream().anyMatch(Remedios::decide);
  }

  /**
   * The term of that very remedy, where the open window is the longer one: each has the days that
   * its column gives.
   */
  static Plazo propio(Plazo ventana, String acto, Contexto c, Expediente e) {
    var nombre = TERMINO.get(acto);
    var entrada = e.cuaderno(ventana.cuaderno()).map(c::entradaDe);
    var de = entrada.orElse(c.procedimiento());
    return nombre == null || !ventana.tipo().equals("impugnacion") || !de.tieneTermino(nombre)
        ? ventana
        : c.abre(
            de,
            nombre,
            ventana.desde(),
            false,
            ventana.desde(),
            ventana.obligado(),
            ventana.cuaderno());
  }

  /** What may still be done when a remedy came too late; nothing if nothing may. */
  static Optional<Texto> aunPuede(
      Expediente e, Acto acto, Contexto c, Optional<Plazo> ventana, LocalDate hoy) {
    var otro = acto.tipo().equals(Actos.RECONSIDERAR) ? Actos.APELAR : Actos.RECONSIDERAR;
    if (!TERMINO.containsKey(acto.tipo())
        || acto.cuaderno() != null
        || !columna(c.procedimiento(), otro).procede()
        || impedimento(e, acto.autor(), null, otro, c).isPresent()) {
      return Optional.empty();
    }
    return ventana
        .map(v -> propio(v, otro, c, e))
        .filter(p -> !hoy.isAfter(p.vence()))
        .map(
            p ->
                Texto.de(
                    "Aún puede %s hasta el %s (%s)."
                        .formatted(otro.toLowerCase(), p.vence(), p.fundamento()),
                    "You may still %s until %s (%s)."
                        .formatted(otro.toLowerCase(), p.vence(), p.fundamento())));
  }

  /** Why a remedy that the stage does not take does not lie at all, if that is why. */
  static Optional<Falta> noCabe(Expediente e, Acto acto, Contexto c) {
    if (!es(acto.tipo()) || acto.cuaderno() == null && !hayDecision(e)) {
      return Optional.empty();
    }
    return acto.cuaderno() == null
        ? noPrevisto(c.procedimiento(), acto.tipo())
        : enCuaderno(e, acto.autor(), acto.cuaderno(), acto.tipo(), c);
  }

  /**
   * What keeps that person from that remedy now, whatever it says: the entry has none, it is not a
   * party of what was decided, or it took it already (Ley 27444, arts. 206.1, 207 and 214).
   */
  static Optional<Falta> impedimento(
      Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
    if (!es(acto)) {
      return Optional.empty();
    }
    if (cuaderno != null) {
      return enCuaderno(e, autor, cuaderno, acto, c);
    }
    return noPrevisto(c.procedimiento(), acto)
        .or(() -> noEsParte(e, autor))
        .or(() -> yaLoHizo(e, autor, acto));
  }

  private static Optional<Falta> noPrevisto(Procedimiento entrada, String acto) {
    if (columna(entrada, acto).procede()) {
      return Optional.empty();
    }
    var norma = "TUPA " + entrada.codigo();
    return Optional.of(
        switch (acto) {
          case Actos.RECONSIDERAR ->
              falta(
                  "/tipo",
                  "En %s no cabe reconsideración (%s; Ley 27444, art. 206)%s."
                      .formatted(
                          entrada.codigo(),
                          norma,
                          entrada.apelacion().procede() ? "; puede apelar" : ""),
                  "No reconsideration lies in %s (%s; Ley 27444, art. 206)%s."
                      .formatted(
                          entrada.codigo(),
                          norma,
                          entrada.apelacion().procede() ? "; you may appeal" : ""));
          case Actos.INTERPONER_REVISION ->
              falta(
                  "/tipo",
                  "En %s no cabe revisión: solo donde una ley la establece (%s; Ley 27444, art. 207.1)."
                      .formatted(entrada.codigo(), norma),
                  "No revision lies in %s: only where a law grants it (%s; Ley 27444, art. 207.1)."
                      .formatted(entrada.codigo(), norma));
          default ->
              falta(
                  "/tipo",
                  "Contra lo que se decide en %s no cabe apelación: agota la vía administrativa (%s; Ley 27444, art. 218.2.a)."
                      .formatted(entrada.codigo(), norma),
                  "No appeal lies against what is decided in %s: it ends the administrative way (%s; Ley 27444, art. 218.2.a)."
                      .formatted(entrada.codigo(), norma));
        });
  }

  /** Who withdrew, or was not admitted, is no party of the decision (Ley 27444, art. 206.1). */
  private static Optional<Falta> noEsParte(Expediente e, Autor autor) {
    var partes = Destinos.partes(e);
    return Quien.alcance(autor, e).stream().anyMatch(partes::contains)
        ? Optional.empty()
        : Optional.of(
            falta(
                "/cuaderno",
                "Su oposición no se admitió: solo puede apelar su inadmisión, en su cuaderno.",
                "Your opposition was not admitted: only its inadmission is appealed, in its notebook."));
  }

  private static Optional<Falta> yaLoHizo(Expediente e, Autor autor, String acto) {
    var suyas = Quien.alcance(autor, e);
    var propias =
        impugnaciones(e).stream()
            .filter(a -> Quien.alcance(a.autor(), e).stream().anyMatch(suyas::contains))
            .toList();
    var resuelta = ultimo(e, Actos.RESOLVER_RECURSO);
    return switch (acto) {
      case Actos.RECONSIDERAR ->
          propias.isEmpty() && resuelta.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  falta(
                      "/tipo",
                      "La reconsideración procede una sola vez y no junto a otro recurso (Ley 27444, art. 214); puede apelar.",
                      "A reconsideration lies only once, and not beside another remedy (Ley 27444, art. 214); you may appeal."));
      case Actos.INTERPONER_REVISION -> hizo(propias, acto);
      default ->
          hizo(propias, acto)
              .or(
                  () ->
                      propias.stream()
                          .filter(a -> a.tipo().equals(Actos.RECONSIDERAR))
                          .filter(a -> a.folio() > resuelta.map(Actuacion::folio).orElse(0))
                          .filter(_ -> enPlazoDeDecidirse(e))
                          .findFirst()
                          .map(
                              _ ->
                                  falta(
                                      "/tipo",
                                      "Su reconsideración está por resolverse: los recursos no se ejercen a la vez (Ley 27444, art. 214); desista de ella para apelar.",
                                      "Your reconsideration waits to be decided: remedies are not taken at once (Ley 27444, art. 214); withdraw it to appeal.")));
    };
  }

  /** A reconsideration that was not decided in its term is taken as refused (art. 188.3). */
  private static boolean enPlazoDeDecidirse(Expediente e) {
    return e.ultimo("resolverReconsideracion")
        .filter(p -> p.estado() == EstadoPlazo.VENCIDO)
        .isEmpty();
  }

  private static Optional<Falta> hizo(List<Actuacion> propias, String acto) {
    return propias.stream().anyMatch(a -> a.tipo().equals(acto))
        ? Optional.of(
            falta(
                "/tipo",
                "Cada recurso se ejerce una sola vez (Ley 27444, art. 214).",
                "Each remedy is taken only once (Ley 27444, art. 214)."))
        : Optional.empty();
  }

  private static Optional<Falta> enCuaderno(
      Expediente e, Autor autor, String cuaderno, String acto, Contexto c) {
    var k = e.cuaderno(cuaderno).orElse(null);
    if (k == null) {
      return Optional.empty();
    }
    if (!acto.equals(Actos.APELAR) || !apelable(k, c)) {
      return Optional.of(
          falta(
              "/cuaderno",
              "En un cuaderno solo se apela su inadmisión o lo que en él se decide; la resolución se apela sin cuaderno.",
              "In a notebook only its inadmission, or what is decided in it, is appealed; a decision, without a notebook."));
    }
    if (k.estado() == EstadoCuaderno.INADMITIDO && !Quien.PROMOVENTE.admite(autor, e, cuaderno)) {
      return Optional.of(
          falta(
              "/cuaderno",
              "Solo apela la inadmisión quien promovió ese cuaderno.",
              "Only who promoted that notebook appeals its inadmission."));
    }
    if (ReglasDeMulta.es(k) && !Quien.PROMOVENTE.admite(autor, e, cuaderno)) {
      return Optional.of(
          falta(
              "/cuaderno",
              "Solo apela la multa aquel a quien se impuso (Ley 27444, art. 206.1).",
              "Only who was fined appeals the fine (Ley 27444, art. 206.1)."));
    }
    return noPrevisto(c.entradaDe(k), acto).or(() -> yaApelo(e, k, autor));
  }

  private static boolean apelable(Cuaderno k, Contexto c) {
    return switch (k.estado()) {
      case INADMITIDO -> true;
      case RESUELTO, IMPUGNADO -> TramoDeCuadernos.seDecideAparte(k, c);
      default -> false;
    };
  }

  private static Optional<Falta> yaApelo(Expediente e, Cuaderno k, Autor autor) {
    var suyas = Quien.alcance(autor, e);
    return hizo(
        e.actuaciones().reversed().stream()
            .filter(a -> k.id().equals(a.cuaderno()))
            .takeWhile(a -> !TramoDeCuadernos.decideEnCuaderno(a.tipo()))
            .filter(a -> Quien.alcance(a.autor(), e).stream().anyMatch(suyas::contains))
            .toList(),
        Actos.APELAR);
  }

  private static Falta falta(String puntero, String es, String en) {
    return new Falta(puntero, Texto.de(es, en));
  }
}
