package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.expediente.Suceso;

/**
 * Decides what an act does to a file. Pure: the same file, act and context give the same answer.
 *
 * <p>The order: the table allows the act in this stage; its author may; it comes in its term; it
 * has no fault; then its effects are those of its rule, of its row and of the organ.
 */
public final class Decisor {
  private Decisor() {}

  /** What comes of that act. */
  public static Resultado decidir(Expediente e, Acto pedido, Contexto c) {
    var acto = enSuCuaderno(e, pedido);
    var filas = filas(e, acto, c);
    var suyas =
        filas.stream().filter(f -> f.quien().admite(acto.autor(), e, acto.cuaderno())).toList();
    var delSistema = acto.autor().calidad() == Calidad.SISTEMA;
    if (delSistema || acto.tipo().equals(Actos.NOTIFICACION_LEIDA)) {
      return delSistema(e, acto, c, suyas);
    }
    if (filas.isEmpty()) {
      return fueraDeLugar(e, acto, c);
    }
    if (suyas.isEmpty()) {
      return new Resultado.Rechazado(sinDerecho(acto));
    }
    var vencido = plazoPasado(e, acto, c, suyas);
    if (vencido.isPresent()) {
      return tarde(e, acto, c, vencido.get());
    }
    return conFila(e, acto, c, suyas);
  }

  /** The first act of a file: whoever files it is judged before, not by the table. */
  static List<Suceso> presentar(Expediente e, Acto acto, Contexto c) {
    var filas = c.flujo().filas(e.situacion().etapa(), Actos.PRESENTAR);
    return conFila(e, acto, c, filas).sucesos();
  }

  /**
   * An act that somebody may do now.
   *
   * @param cuaderno the notebook in which it is done; absent in the file itself
   */
  public record Posible(String acto, @Nullable String cuaderno) {}

  /** The kinds of act that this author may do now, in the order of the table. */
  public static Set<String> permitidos(Expediente e, Autor autor, Contexto c) {
    return posibles(e, autor, c).stream()
        .map(Posible::acto)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The acts that this author may do now, each with its notebook, in the order of the tables. */
  public static List<Posible> posibles(Expediente e, Autor autor, Contexto c) {
    var delExpediente =
        c.flujo().filas(e.situacion().etapa()).stream()
            .filter(f -> !f.acto().equals(Actos.PRESENTAR))
            .flatMap(f -> cuadernos(f, e, c).map(k -> new Ofrecida(f, k.isEmpty() ? null : k)));
    var deCuadernos =
        e.cuadernos().stream()
            .filter(_ -> !cerrado(e))
            .flatMap(
                k ->
                    VidaDeCuaderno.TABLA.filas(VidaDeCuaderno.etapa(k.estado())).stream()
                        .map(f -> new Ofrecida(f, k.id())));
    return Stream.concat(delExpediente, deCuadernos)
        .filter(o -> o.fila().quien() != Quien.SISTEMA && puede(o, e, autor, c))
        .map(o -> new Posible(o.fila().acto(), o.cuaderno()))
        .distinct()
        .toList();
  }

  private record Ofrecida(Fila fila, @Nullable String cuaderno) {}

  /** What a row of the file may be done in: the file, or the notebooks that are judged with it. */
  private static Stream<String> cuadernos(Fila fila, Expediente e, Contexto c) {
    var suyos =
        e.cuadernos().stream().filter(k -> !TramoDeCuadernos.seDecideAparte(k, c)).map(k -> k.id());
    if (fila.quien() == Quien.PROMOVENTE) {
      return suyos;
    }
    return CALIFICAN.contains(fila.acto()) ? Stream.concat(Stream.of(""), suyos) : Stream.of("");
  }

  private static final Set<String> CALIFICAN =
      Set.of(Actos.ADMITIR, Actos.INADMITIR, Actos.OBSERVAR);

  private static boolean puede(Ofrecida o, Expediente e, Autor autor, Contexto c) {
    var fila = o.fila();
    var acto = Acto.NINGUNO.en(o.cuaderno());
    return vieneAlCaso(fila, e, c, acto)
        && fila.quien().admite(autor, e, o.cuaderno())
        && !vencio(fila, e, autor, o.cuaderno())
        && impedimento(e, autor, o.cuaderno(), fila.acto(), c).isEmpty();
  }

  /** What keeps that person from the act: a power that is not good for it, or its own rule. */
  private static Optional<Falta> impedimento(
      Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
    return ReglasDeRepresentacion.sinPoderEspecial(e, autor, acto)
        .or(() -> Reglas.de(acto).impedimento(e, autor, cuaderno, acto, c));
  }

  /** Whether the term within which the act comes has run out for that person. */
  private static boolean vencio(Fila fila, Expediente e, Autor autor, @Nullable String cuaderno) {
    var termino = fila.dentroDe();
    return termino != null
        && ultimoSuyo(e, autor, cuaderno, termino)
            .filter(p -> p.estado() == EstadoPlazo.VENCIDO)
            .isPresent();
  }

  /** What happens in a notebook that lives by itself is of its table; the rest, of the flow. */
  private static List<Fila> filas(Expediente e, Acto acto, Contexto c) {
    var cuaderno = e.cuaderno(acto.cuaderno());
    var deCuaderno =
        cuaderno.stream()
            .flatMap(
                k ->
                    VidaDeCuaderno.TABLA
                        .filas(VidaDeCuaderno.etapa(k.estado()), acto.tipo())
                        .stream())
            .filter(f -> vieneAlCaso(f, e, c, acto))
            .toList();
    if (!deCuaderno.isEmpty()
        || cuaderno.filter(k -> TramoDeCuadernos.seDecideAparte(k, c)).isPresent()) {
      var persona = acto.autor().calidad() != Calidad.SISTEMA;
      return persona && cerrado(e) ? List.of() : deCuaderno;
    }
    return c.flujo().filas(e.situacion().etapa(), acto.tipo()).stream()
        .filter(f -> vieneAlCaso(f, e, c, acto))
        .toList();
  }

  /** A file that is closed takes nothing more, nor do its notebooks. */
  private static boolean cerrado(Expediente e) {
    var estado = e.situacion().estado();
    return estado == Estado.CONCLUIDO || estado == Estado.NO_PRESENTADO;
  }

  /** The notebook of a term that runs out is that of its act. */
  private static Acto enSuCuaderno(Expediente e, Acto acto) {
    return acto.tipo().equals(Actos.VENCIMIENTO) ? acto.en(plazoDe(e, acto).cuaderno()) : acto;
  }

  /** Whether that row may concern this file at all, whatever the act will say. */
  private static boolean vieneAlCaso(Fila fila, Expediente e, Contexto c, Acto acto) {
    if (!TramoComun.procede(fila, e, c)) {
      return false;
    }
    if (TramoDeCuadernos.PROMUEVEN.contains(fila.acto())) {
      return c.viveAqui(fila.acto());
    }
    return !fila.si().previa() || fila.si().seCumple(e, c, acto);
  }

  /** What falls due: the open terms that ended before that day, oldest first. */
  public static List<Plazo> vencidos(Expediente e, LocalDate hoy) {
    return e.plazos().stream()
        .filter(p -> p.abierto() && p.vence().isBefore(hoy))
        .sorted(java.util.Comparator.comparing(Plazo::vence))
        .toList();
  }

  /** What the system knows is never refused: a payment, a term that ran out. */
  private static Resultado delSistema(Expediente e, Acto acto, Contexto c, List<Fila> filas) {
    var deEste = filas.stream().filter(f -> esDe(f, acto, e)).toList();
    if (deEste.isEmpty() || quedaOtroSolicitante(e, acto)) {
      return new Resultado.Aceptado(
          List.of(suceso(e, acto, c, Renglon.en(e.situacion().etapa()).fila())));
    }
    return conFila(e, acto, c, deEste);
  }

  /**
   * Each applicant has its own term, from its own notice; their side's has run out when the last
   * one's has.
   */
  private static boolean quedaOtroSolicitante(Expediente e, Acto acto) {
    if (!acto.tipo().equals(Actos.VENCIMIENTO)) {
      return false;
    }
    var p = plazoDe(e, acto);
    var lado = e.partes(Papel.SOLICITANTE).stream().map(Parte::id).toList();
    return lado.contains(p.obligado())
        && e.pendientes(p.tipo()).stream()
            .filter(o -> !o.id().equals(p.id()) && Objects.equals(o.cuaderno(), p.cuaderno()))
            .anyMatch(o -> lado.contains(o.obligado()));
  }

  private static boolean esDe(Fila fila, Acto acto, Expediente e) {
    if (!acto.tipo().equals(Actos.VENCIMIENTO)) {
      return true;
    }
    return plazoDe(e, acto).tipo().equals(fila.alVencer());
  }

  private static Plazo plazoDe(Expediente e, Acto acto) {
    var id = acto.datos(Actos.Vencido.class).plazo();
    return e.plazos().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  private static Resultado conFila(Expediente e, Acto acto, Contexto c, List<Fila> filas) {
    var faltas = new Faltas();
    var regla = Reglas.de(acto.tipo());
    if (acto.cuaderno() != null && e.cuaderno(acto.cuaderno()).isEmpty()) {
      faltas.agregar(
          "/cuaderno",
          Texto.de("No hay tal cuaderno en el expediente.", "There is no such notebook."));
    }
    impedimento(e, acto.autor(), acto.cuaderno(), acto.tipo(), c)
        .ifPresent(f -> faltas.agregar(f.puntero(), f.detalle()));
    regla.validar(e, acto, c, faltas);
    c.asunto().validarActo(e, acto, faltas);
    if (!faltas.vacio()) {
      return new Resultado.Rechazado(
          new Rechazo(
              Codigos.REGLAS_INCUMPLIDAS,
              Texto.de("El acto no cumple las reglas.", "The act does not meet the rules."),
              faltas.lista(),
              Map.of()));
    }
    var provisional = e.tras(regla.efectos(e, acto, c)).tras(terminados(e, acto));
    return filas.stream()
        .filter(f -> f.si().previa() || f.si().seCumple(provisional, c, acto))
        .findFirst()
        .<Resultado>map(f -> aceptado(e, acto, c, f))
        .orElseGet(() -> condicionIncumplida(e, acto, c, filas));
  }

  private static Resultado aceptado(Expediente e, Acto acto, Contexto c, Fila fila) {
    var sucesos = new ArrayList<Suceso>();
    if (fila.antes() != null) {
      sucesos.add(delSistema(e, fila.antes(), acto, c, List.of()));
    }
    sucesos.add(suceso(e, acto, c, fila));
    if (fila.despues() != null && !fila.despues().equals(Actos.DECLARAR_FIRME)) {
      var dejado = e.tras(sucesos.getLast().efectos());
      sucesos.add(delSistema(dejado, fila.despues(), acto, c, List.of()));
    }
    if (quedaFirme(fila)) {
      var avisos =
          Destinos.partes(e).stream()
              .<Efecto>map(p -> new Efecto.Notifica(p, Actos.DECLARAR_FIRME, c.surteEfecto()))
              .toList();
      sucesos.add(delSistema(e, Actos.DECLARAR_FIRME, acto, c, avisos));
    }
    return new Resultado.Aceptado(sucesos);
  }

  /** What nobody may challenge any more is declared so: a decision, or the end by abandonment. */
  private static boolean quedaFirme(Fila fila) {
    var destino = fila.destino();
    return Actos.DECLARAR_FIRME.equals(fila.despues())
        || destino != null && destino.etapa().equals(Etapas.FIN_FIRME);
  }

  /** What the system writes with an act, of itself: its cause or its consequence. */
  private static Suceso delSistema(
      Expediente e, String tipo, Acto acto, Contexto c, List<Efecto> ademas) {
    var suyo = Acto.delSistema(tipo, null, Map.of(), Map.of(), acto.fecha());
    var efectos = new ArrayList<>(Reglas.de(tipo).efectos(e, suyo, c));
    efectos.addAll(ademas);
    return new Suceso(tipo, Autor.SISTEMA, null, Map.of(), efectos);
  }

  private static Suceso suceso(Expediente e, Acto acto, Contexto c, Fila fila) {
    var propios = new ArrayList<>(terminados(e, acto));
    propios.addAll(Reglas.de(acto.tipo()).efectos(e, acto, c));
    propios.addAll(Destinos.efectos(e, acto, c, fila));
    var efectos = new ArrayList<>(PorNotificar.queEsperan(e, propios));
    var base = new Suceso(acto.tipo(), acto.autor(), cuaderno(e, acto), acto.comoLlego(), efectos);
    efectos.addAll(c.asunto().reaccionar(e.tras(efectos), base));
    return new Suceso(base.tipo(), base.autor(), base.cuaderno(), base.datos(), efectos);
  }

  private static @Nullable String cuaderno(Expediente e, Acto acto) {
    if (acto.tipo().equals(Actos.VENCIMIENTO)) {
      return plazoDe(e, acto).cuaderno();
    }
    var abre =
        acto.datos() instanceof Actos.Promueve
            || acto.cuaderno() == null && TramoDeCuadernos.ABREN.contains(acto.tipo());
    return abre ? e.siguienteCuaderno() : acto.cuaderno();
  }

  private static List<Efecto> terminados(Expediente e, Acto acto) {
    return acto.tipo().equals(Actos.VENCIMIENTO)
        ? List.of(new Efecto.TerminaPlazo(plazoDe(e, acto).id(), EstadoPlazo.VENCIDO))
        : List.of();
  }

  private static Optional<Plazo> plazoPasado(
      Expediente e, Acto acto, Contexto c, List<Fila> filas) {
    return filas.stream()
        .map(Fila::dentroDe)
        .flatMap(Stream::ofNullable)
        .flatMap(tipo -> ultimoSuyo(e, acto, tipo).stream())
        .map(p -> Remedios.propio(p, acto.tipo(), c, e))
        .filter(p -> paso(p, acto.fecha()))
        .findFirst();
  }

  /** A term at rest, or that waits for its notice, has no last day yet. */
  private static boolean paso(Plazo p, LocalDate fecha) {
    return fecha.isAfter(p.vence()) && (p.abierto() || !p.pendiente());
  }

  /** The last term of that kind that is this author's, or everybody's. */
  private static Optional<Plazo> ultimoSuyo(Expediente e, Acto acto, String tipo) {
    return ultimoSuyo(e, acto.autor(), acto.cuaderno(), tipo);
  }

  private static Optional<Plazo> ultimoSuyo(
      Expediente e, Autor autor, @Nullable String cuaderno, String tipo) {
    var suyas = Quien.alcance(autor, e);
    var posibles =
        e.plazos().reversed().stream()
            .filter(p -> p.tipo().equals(tipo))
            .filter(p -> p.obligado() == null || suyas.isEmpty() || suyas.contains(p.obligado()))
            .toList();
    // A notebook has terms of its own: those of its inadmission are not those of the decision.
    return posibles.stream()
        .filter(p -> p.cuaderno() != null && p.cuaderno().equals(cuaderno))
        .findFirst()
        .or(() -> posibles.stream().filter(p -> p.cuaderno() == null).findFirst());
  }

  private static Resultado fueraDeLugar(Expediente e, Acto acto, Contexto c) {
    var noCabe = Remedios.noCabe(e, acto, c);
    if (noCabe.isPresent()) {
      return new Resultado.Rechazado(
          new Rechazo(
              Codigos.REGLAS_INCUMPLIDAS,
              noCabe.get().detalle(),
              List.of(noCabe.get()),
              Map.of("actosPermitidos", List.copyOf(permitidos(e, acto.autor(), c)))));
    }
    var pasado =
        c.flujo()
            .plazosDe(acto.tipo())
            .flatMap(tipo -> ultimoSuyo(e, acto, tipo).stream())
            .map(p -> Remedios.propio(p, acto.tipo(), c, e))
            .filter(p -> paso(p, acto.fecha()))
            .findFirst();
    if (pasado.isPresent() && !e.situacion().suspendida()) {
      return tarde(e, acto, c, pasado.get());
    }
    return conResponsabilidad(e, acto, c)
        .orElseGet(() -> new Resultado.Rechazado(noPermitido(e, acto, c)));
  }

  private static Resultado tarde(Expediente e, Acto acto, Contexto c, Plazo plazo) {
    return conResponsabilidad(e, acto, c)
        .orElseGet(
            () ->
                new Resultado.Rechazado(
                    fueraDePlazo(
                        plazo,
                        Remedios.aunPuede(
                            e, acto, c, ultimoSuyo(e, acto, "impugnacion"), acto.fecha()))));
  }

  /** Ley 27444, art. 124.1: what its author insists on is received, and judged by the official. */
  private static Optional<Resultado> conResponsabilidad(Expediente e, Acto acto, Contexto c) {
    var ajeno =
        acto.tipo().equals(ActosDeParte.APERSONARSE)
            || TramoDeCuadernos.PROMUEVEN.contains(acto.tipo()) && !c.viveAqui(acto.tipo());
    if (ajeno || !acto.bajoMiResponsabilidad() || acto.autor().calidad() != Calidad.ADMINISTRADO) {
      return Optional.empty();
    }
    var datos = Map.<String, Object>of("acto", acto.tipo(), "datos", acto.comoLlego());
    return Optional.of(
        new Resultado.Aceptado(
            List.of(
                new Suceso(
                    Actos.ESCRITO_EXTEMPORANEO,
                    acto.autor(),
                    cuaderno(e, acto),
                    datos,
                    ReglasDeCuaderno.recibirTarde(e, acto, c)))));
  }

  private static Resultado condicionIncumplida(
      Expediente e, Acto acto, Contexto c, List<Fila> filas) {
    var condiciones = filas.stream().map(f -> f.si().nombre()).distinct().toList();
    return new Resultado.Rechazado(
        new Rechazo(
            Codigos.ACTO_NO_PERMITIDO,
            Texto.de(
                acto.tipo() + " solo procede cuando: " + String.join(" o ", condiciones) + ".",
                acto.tipo() + " is only possible when: " + String.join(" or ", condiciones) + "."),
            List.of(),
            Map.of("actosPermitidos", List.copyOf(permitidos(e, acto.autor(), c)))));
  }

  private static Rechazo noPermitido(Expediente e, Acto acto, Contexto c) {
    var permitidos = List.copyOf(permitidos(e, acto.autor(), c));
    var etapa =
        e.situacion().etapa() + (e.situacion().suspendida() ? " (expediente suspendido)" : "");
    return new Rechazo(
        Codigos.ACTO_NO_PERMITIDO,
        Texto.de(
            acto.tipo() + " no procede en la etapa " + etapa + ". Puede: " + permitidos + ".",
            acto.tipo() + " is not possible in stage " + etapa + ". You may: " + permitidos + "."),
        List.of(),
        Map.of("actosPermitidos", permitidos));
  }

  private static Rechazo fueraDePlazo(Plazo plazo, Optional<Texto> aunPuede) {
    return new Rechazo(
        Codigos.FUERA_DE_PLAZO,
        Texto.de(
            "El plazo venció el %s (%s). %sPuede presentarlo con \"bajoMiResponsabilidad\": true; el funcionario decidirá si lo admite (Ley 27444, art. 124.1)."
                .formatted(
                    plazo.vence(), plazo.fundamento(), aunPuede.map(t -> t.es() + " ").orElse("")),
            "The term ended on %s (%s). %sYou may send it with \"bajoMiResponsabilidad\": true; the official will decide whether to admit it (Ley 27444, art. 124.1)."
                .formatted(
                    plazo.vence(), plazo.fundamento(), aunPuede.map(t -> t.en() + " ").orElse(""))),
        List.of(),
        Map.of("vencio", plazo.vence().toString(), "norma", plazo.fundamento()));
  }

  private static Rechazo sinDerecho(Acto acto) {
    return new Rechazo(
        Codigos.PROHIBIDO,
        Texto.de(
            "No le corresponde a usted " + acto.tipo() + " en este expediente.",
            "It is not for you to " + acto.tipo() + " in this file."));
  }
}
