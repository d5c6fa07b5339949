package pe.gob.indecopi.signos.registro;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;
import pe.gob.indecopi.signos.registro.Contenido.Carga;
import pe.gob.indecopi.signos.registro.Contenido.Extincion;
import pe.gob.indecopi.signos.solicitud.Productos;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/** When an annotation may be made: every reason against it, not only the first. Pure. */
final class Legalidad {
  /** What can be divided: TUPA DSD-7 says multi-class marks of product or service. */
  private static final Set<TipoDeRegistro> DIVISIBLES = Set.of(TipoDeRegistro.MARCA);

  /** How long its use is not demanded (Decisión 486, art. 165). */
  static final Termino SIN_EXIGIR_USO =
      new Termino(3, Unidad.ANIOS, Norma.D486, "Decisión 486, art. 165");

  /** How long a nullity that is not absolute can be asked (Decisión 486, art. 172). */
  static final Termino PRESCRIPCION =
      new Termino(5, Unidad.ANIOS, Norma.D486, "Decisión 486, art. 172");

  private final Partida partida;
  private final Situacion situacion;
  private final Vencimientos vencimientos;
  private final List<Texto> faltas = new ArrayList<>();

  private Legalidad(Partida partida, LocalDate fecha, Vencimientos vencimientos) {
    this.partida = partida;
    this.situacion = Situacion.de(partida, fecha, Gracia.segun(vencimientos));
    this.vencimientos = vencimientos;
  }

  /** Why that may not be annotated in that entry on that day; empty if it may. */
  static List<Texto> faltas(Partida p, Contenido que, LocalDate fecha, Vencimientos vencimientos) {
    var juicio = new Legalidad(p, fecha, vencimientos);
    juicio.juzgar(que);
    return List.copyOf(juicio.faltas);
  }

  private void juzgar(Contenido que) {
    if (!cabeEnUnoExtinto(que) && !reponeUnoCaduco(que)) {
      enVigor();
    }
    switch (que) {
      case Contenido.RenovacionPedida r -> renovable(r.presentada());
      case Contenido.Renovacion r -> renovable(r.presentada());
      case Contenido.Transferencia t -> transferible(t);
      case Contenido.CambioDeNombre c -> titular(c.antes());
      case Contenido.CambioDeDomicilio c -> titular(c.titular());
      case Contenido.Levantamiento l -> levantable(l.asiento());
      case Contenido.Division d -> divisible(d.desglosado());
      case Contenido.Renuncia r -> renunciable(r);
      case Contenido.Cancelacion c -> cancelable(c);
      case Contenido.Nulidad n -> anulable(n);
      case Extincion e -> parte(e.parte());
      case Contenido.ModificacionDeContrato _ -> contrato();
      default -> {
        // Needs no more than a right in force.
      }
    }
  }

  /** What puts an entry right, or tells that it has ended, is entered however it stands. */
  private static boolean cabeEnUnoExtinto(Contenido que) {
    return switch (que) {
      case Contenido.Correccion _,
          Contenido.Levantamiento _,
          Contenido.RenovacionDesestimada _,
          Contenido.Caducidad _,
          Contenido.SinEfecto _ ->
          true;
      default -> false;
    };
  }

  /**
   * A renewal asked in time whose fee was confirmed after the lapse had been entered: the right
   * never lapsed (Decisión 486, art. 153).
   */
  private boolean reponeUnoCaduco(Contenido que) {
    var deRenovacion =
        que instanceof Contenido.RenovacionPedida || que instanceof Contenido.Renovacion;
    return deRenovacion
        && situacion.estado() == EstadoRegistral.CADUCO
        && (situacion.asiento() == 0
            || partida.asiento(situacion.asiento()).contenido() instanceof Contenido.Caducidad);
  }

  private void enVigor() {
    if (!situacion.estado().enVigor()) {
      falta(
          "El registro %s está %s desde el %s."
              .formatted(partida.numeroCertificado(), situacion.estado(), situacion.desde()),
          "Registration %s stands %s since %s."
              .formatted(partida.numeroCertificado(), situacion.estado(), situacion.desde()));
    }
  }

  /** Decisión 486, art. 153: six months before the end, six after it, and not a day outside. */
  private void renovable(LocalDate presentada) {
    var vence = situacion.vence();
    if (vence == null || !partida.tipo().seRenueva()) {
      falta("No tiene plazo que renovar.", "It has no term to renew.");
      return;
    }
    var desde = Gracia.primero(vence);
    var hasta = Gracia.segun(vencimientos).ultimo(vence);
    if (presentada.isBefore(desde) || presentada.isAfter(hasta)) {
      falta(
          "El registro %s vence el %s: su renovación se pide del %s al %s (Decisión 486, art. 153)."
              .formatted(partida.numeroCertificado(), vence, desde, hasta),
          "Registration %s ends on %s: its renewal is asked from %s to %s (Decisión 486, art. 153)."
              .formatted(partida.numeroCertificado(), vence, desde, hasta));
    }
  }

  /** Decisión 486, art. 199: a trade name goes only with the business or establishment. */
  private void transferible(Contenido.Transferencia t) {
    if (t.adquirentes().isEmpty()) {
      falta("Indique al adquirente.", "Name who acquires it.");
    }
    if (partida.tipo() == TipoDeRegistro.NOMBRE_COMERCIAL && !t.conEstablecimiento()) {
      falta(
          "Un nombre comercial solo se transfiere con la empresa o el establecimiento (Decisión 486,"
              + " art. 199).",
          "A trade name is only transferred with its business or establishment (Decisión 486, art."
              + " 199).");
    }
  }

  private void titular(String nombre) {
    if (situacion.titulares().stream().noneMatch(p -> p.nombre().equals(nombre))) {
      falta(
          "«%s» no es titular de %s.".formatted(nombre, partida.numeroCertificado()),
          "“%s” does not hold %s.".formatted(nombre, partida.numeroCertificado()));
    }
  }

  private void levantable(int asiento) {
    if (situacion.carga(asiento).isEmpty()) {
      falta(
          "No hay carga vigente en el asiento " + asiento + ".",
          "No charge is in force in annotation " + asiento + ".");
    }
  }

  /** D.Leg. 1075, art. 70: a multi-class registration, of which something stays. */
  private void divisible(List<ClasePedida> desglosado) {
    if (!DIVISIBLES.contains(partida.tipo()) || situacion.clases().size() < 2) {
      falta(
          "Solo se divide el registro multiclase de una marca de producto o de servicio (TUPA DSD-7;"
              + " D.Leg. 1075, art. 70).",
          "Only a multi-class registration of a product or service mark is divided (TUPA DSD-7;"
              + " D.Leg. 1075, art. 70).");
    }
    parte(desglosado);
    if (Productos.sin(situacion.clases(), desglosado).isEmpty()) {
      falta(
          "Algo debe quedar en el registro inicial.",
          "Something must stay in the first registration.");
    }
  }

  /**
   * Decisión 486, art. 171: not while somebody else's right is inscribed, unless its holder
   * consents.
   */
  private void renunciable(Contenido.Renuncia r) {
    parte(r.parte());
    for (var c : situacion.cargas()) {
      if (impide(c.carga()) && !r.consentida().contains(c.asiento())) {
        falta(
            "Hay %s inscrita a favor de tercero en el asiento %d: hace falta su consentimiento (Decisión 486, art. 171)."
                .formatted(TipoDeAnotacion.de(c.carga()), c.asiento()),
            "%s is inscribed in favour of another in annotation %d: its consent is needed (Decisión 486, art. 171)."
                .formatted(TipoDeAnotacion.de(c.carga()), c.asiento()));
      }
    }
  }

  /**
   * Decisión 486, art. 165: the use of a mark is demanded once three years have passed since its
   * holder was told of the decision that ended its registration. Where the register does not tell
   * that day, it was that of the grant at the earliest.
   */
  private void cancelable(Contenido.Cancelacion c) {
    parte(c.parte());
    var presentada = c.presentada();
    if (c.causal() != CausalDeCancelacion.FALTA_DE_USO
        || presentada == null
        || !seRigePorMarcas()) {
      return;
    }
    var ultimo =
        vencimientos.ultimo(partida.notificada().orElse(partida.concedido()), SIN_EXIGIR_USO);
    if (!presentada.isAfter(ultimo)) {
      falta(
          "La cancelación de %s por falta de uso no se pide antes del %s: tres años desde que se notificó la resolución que agotó su registro (Decisión 486, art. 165)."
              .formatted(partida.numeroCertificado(), ultimo.plusDays(1)),
          "The cancellation of %s for lack of use is not asked before %s: three years from the notice of the decision that ended its registration (Decisión 486, art. 165)."
              .formatted(partida.numeroCertificado(), ultimo.plusDays(1)));
    }
  }

  /** Decisión 486, art. 172: what offends only others, or was asked in bad faith, prescribes. */
  private void anulable(Contenido.Nulidad n) {
    parte(n.parte());
    var presentada = n.presentada();
    if (n.esAbsoluta() || presentada == null || !seRigePorMarcas()) {
      return;
    }
    var ultimo = vencimientos.ultimo(partida.concedido(), PRESCRIPCION);
    if (presentada.isAfter(ultimo)) {
      falta(
          "La nulidad relativa de %s prescribió el %s, a los cinco años de su concesión; después solo se pide por una causal del artículo 134 o del 135 (Decisión 486, art. 172)."
              .formatted(partida.numeroCertificado(), ultimo),
          "The relative nullity of %s prescribed on %s, five years from its grant; after it, only a ground of article 134 or 135 is heard (Decisión 486, art. 172)."
              .formatted(partida.numeroCertificado(), ultimo));
    }
  }

  /** What the Decisión says of marks is said of slogans too (art. 179), and not of trade names. */
  private boolean seRigePorMarcas() {
    return partida.tipo() != TipoDeRegistro.NOMBRE_COMERCIAL;
  }

  private static boolean impide(Carga carga) {
    return !(carga instanceof Contenido.Demanda);
  }

  private void parte(@Nullable List<ClasePedida> parte) {
    if (parte != null && !Productos.contiene(situacion.clases(), parte)) {
      falta(
          "Eso no está entre lo que distingue: " + dicho(situacion.clases()) + ".",
          "That is not among what it distinguishes: " + dicho(situacion.clases()) + ".");
    }
  }

  private static String dicho(List<ClasePedida> clases) {
    var dicho = new StringBuilder();
    for (var c : clases) {
      dicho.append(dicho.isEmpty() ? "" : "; ");
      dicho.append(c.clase()).append(": ").append(String.join(", ", c.productos()));
    }
    return dicho.length() <= 600 ? dicho.toString() : dicho.substring(0, 600) + "…";
  }

  private void contrato() {
    if (partida.tipo() != TipoDeRegistro.CONTRATO_DE_TECNOLOGIA) {
      falta("No es un contrato.", "It is not a contract.");
    }
  }

  private void falta(String es, String en) {
    faltas.add(Texto.de(es, en));
  }
}
