package pe.gob.indecopi.consumidor.audiencia;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Hito;
import pe.gob.indecopi.consumidor.reclamo.Direcciones;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.correo.Carta;
import pe.gob.indecopi.procedimientos.correo.Correspondencia;
import pe.gob.indecopi.procedimientos.correo.Cortesias;

/**
 * Word of a hearing to the mail of each side, with the invitation for its calendar. A code is never
 * in it: that is for the box alone.
 */
final class CorreoDeAudiencia implements Correspondencia {
  static final String CLASE = "audiencia";

  private static final Set<String> CON_INVITACION =
      Set.of("PROGRAMADA", "REPROGRAMADA", "CANCELADA");
  private static final Texto ASUNTO =
      Texto.de("Audiencia de conciliación, reclamo %s", "Conciliation hearing, complaint %s");
  private static final Texto CUERPO =
      Texto.de(
          """
          %s

          Este mensaje es un aviso de cortesía: la citación está en su casilla electrónica, en
          Reclama Virtual-Audiencias. No responda a esta dirección.
          """,
          """
          %s

          This message is a courtesy: the summons is in your electronic box, in Reclama
          Virtual-Audiencias. Do not answer to this address.
          """);

  private final Audiencias audiencias;
  private final Reclamos reclamos;
  private final Direcciones direcciones;
  private final Redaccion redaccion;
  private final String organizador;
  private final Supplier<@Nullable Cortesias> cortesias;

  CorreoDeAudiencia(
      Audiencias audiencias,
      Reclamos reclamos,
      Direcciones direcciones,
      Redaccion redaccion,
      String organizador,
      Supplier<@Nullable Cortesias> cortesias) {
    this.audiencias = audiencias;
    this.reclamos = reclamos;
    this.direcciones = direcciones;
    this.redaccion = redaccion;
    this.organizador = organizador;
    this.cortesias = cortesias;
  }

  /** Has the mails of that step of the hearing sent, to whoever gave an address. */
  void poner(Audiencia a, Reclamo r, int hito) {
    var correo = cortesias.get();
    if (correo == null) {
      return;
    }
    for (var lado : EnumSet.of(Lado.CONSUMIDOR, Lado.PROVEEDOR)) {
      if (direcciones.de(r, lado).isPresent()) {
        correo.poner(CLASE, a.id(), "%s/%d/%s".formatted(a.id(), hito, lado));
      }
    }
  }

  @Override
  public String clase() {
    return CLASE;
  }

  @Override
  public Optional<Carta> carta(String id, String sobre) {
    var partes = id.split("/", -1);
    return audiencias
        .buscar(sobre)
        .flatMap(
            a ->
                reclamos
                    .buscar(a.reclamo())
                    .flatMap(
                        r ->
                            carta(
                                id,
                                a,
                                r,
                                a.historia().get(Integer.parseInt(partes[1])),
                                Lado.valueOf(partes[2]))));
  }

  private Optional<Carta> carta(String id, Audiencia a, Reclamo r, Hito hito, Lado lado) {
    return direcciones.de(r, lado).map(d -> carta(id, a, r, hito, lado, d));
  }

  private Carta carta(
      String id, Audiencia a, Reclamo r, Hito hito, Lado lado, Domicilio domicilio) {
    var idioma = domicilio.idioma() == null ? "es" : domicilio.idioma();
    var lengua = Locale.of(idioma);
    var correo = Objects.requireNonNull(domicilio.correo());
    return new Carta(
        id,
        correo,
        idioma,
        ASUNTO.en(lengua).formatted(a.numero()),
        CUERPO.en(lengua).formatted(redaccion.mensaje(a, hito)),
        CON_INVITACION.contains(hito.tipo())
            ? new Carta.Adjunto(
                "audiencia.ics", Invitacion.tipo(a), Invitacion.de(a, para(a, r, lado, correo)))
            : null);
  }

  /** What one side is told in the invitation of a hearing. */
  Invitacion.Para para(Audiencia a, Reclamo r, Lado lado) {
    var correo = direcciones.de(r, lado).map(Domicilio::correo).orElse("");
    return para(a, r, lado, correo == null ? "" : correo);
  }

  private Invitacion.Para para(Audiencia a, Reclamo r, Lado lado, String correo) {
    var nombre =
        switch (lado) {
          case CONSUMIDOR -> r.consumidor().persona().nombre();
          case PROVEEDOR -> r.proveedor().persona().nombre();
          case FUNCIONARIO -> a.cita().funcionario();
        };
    return new Invitacion.Para(correo, nombre, redaccion.lugar(a), organizador);
  }
}
