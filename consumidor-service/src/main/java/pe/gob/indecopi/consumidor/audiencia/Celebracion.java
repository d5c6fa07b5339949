package pe.gob.indecopi.consumidor.audiencia;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.audiencia.Acta.Conformidad;
import pe.gob.indecopi.consumidor.audiencia.Audiencia.Hito;
import pe.gob.indecopi.consumidor.cuenta.Habilitacion;
import pe.gob.indecopi.consumidor.cuenta.Representante.Facultad;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** What is done in a hearing and after it: who came, the record, the codes that agree to it. */
final class Celebracion {
  private final Audiencias audiencias;
  private final Habilitacion habilitacion;
  private final Avisos avisos;
  private final AudienciaProperties ajustes;
  private final RelojLegal reloj;
  private final InstantSource ahora;
  private final SecureRandom azar = new SecureRandom();

  Celebracion(
      Audiencias audiencias,
      Habilitacion habilitacion,
      Avisos avisos,
      AudienciaProperties ajustes,
      RelojLegal reloj,
      InstantSource ahora) {
    this.audiencias = audiencias;
    this.habilitacion = habilitacion;
    this.avisos = avisos;
    this.ajustes = ajustes;
    this.reloj = reloj;
    this.ahora = ahora;
  }

  /** Records who came, and with what power. */
  Audiencia asistir(Audiencia a, Reclamo r, Pedidos.Asistencia pedido, Quien quien) {
    var cuando = reloj.ahora();
    var sesion =
        new Sesion(
            asistente(pedido.consumidor(), r, Lado.CONSUMIDOR),
            asistente(pedido.proveedor(), r, Lado.PROVEEDOR),
            cuando,
            List.of(),
            null);
    var tipo = sesion.vinieron() ? "CELEBRADA" : "INASISTENCIA";
    return a.asistir(sesion, cuando, quien.hito(tipo, cuando, null));
  }

  /** Drafts the record; the codes go out once it is written. */
  Audiencia redactar(Audiencia a, Pedidos.Redaccion pedido, Quien quien) {
    var cuando = reloj.ahora();
    var clausulas = pedido.clausulas() == null ? List.<Pedidos.Clausula>of() : pedido.clausulas();
    exigirPorVencer(clausulas);
    var anterior = a.acta();
    var acta =
        new Acta(
            anterior == null ? 1 : anterior.edicion() + 1,
            pedido.desenlace(),
            clausulas.stream().map(Pedidos.Clausula::clausula).toList(),
            pedido.formula(),
            pedido.constancias(),
            cuando,
            List.of(Conformidad.falta(Lado.CONSUMIDOR), Conformidad.falta(Lado.PROVEEDOR)));
    return a.redactar(acta, quien.hito("ACTA_REDACTADA", cuando, null));
  }

  /**
   * Sends a side a code for the record as it stands now, which is the only one that is good from
   * then on.
   *
   * @throws Rechazo {@code acto-no-permitido} if it agreed already or was sent as many as it may
   */
  Audiencia enviarCodigo(Audiencia vista, Reclamo r, Lado lado, Quien quien) {
    var cifras = Codigo.nuevo(azar);
    var codigo =
        Codigo.de(cifras, azar, ahora.instant().plus(ajustes.codigo()), ajustes.intentos());
    var cuando = reloj.ahora();
    var hito = quien.hito("CODIGO_ENVIADO", cuando, lado.name());
    var escrita =
        audiencias.mover(vista.id(), a -> a.conformidad(porEnviar(a, lado).enviado(codigo), hito));
    avisos.codigo(escrita, r, lado, cifras, escrita.exigirActa().edicion(), cuando);
    return escrita;
  }

  /**
   * A side agrees to the record with its code. A wrong one is written down before it is refused.
   *
   * @throws Rechazo {@code reglas-incumplidas} if the code is not good
   */
  Audiencia conformar(Audiencia vista, Lado lado, String escrito, Quien quien) {
    var cuando = reloj.ahora();
    var instante = ahora.instant();
    var juicios = new ArrayList<Codigo.Juicio>();
    var escrita =
        audiencias.mover(
            vista.id(),
            a -> {
              juicios.clear();
              var conformidad = porDar(a, lado);
              var codigo = conformidad.codigo();
              if (codigo == null) {
                throw malo(Codigo.Juicio.VENCIDO);
              }
              juicios.add(codigo.juzgar(escrito, instante));
              return switch (juicios.getFirst()) {
                case BUENO ->
                    a.conformidad(
                        conformidad.dada(cuando, quien.sub()),
                        quien.hito("CONFORMIDAD", cuando, lado.name()));
                case MALO ->
                    a.conformidad(
                        conformidad.fallada(codigo.fallado()),
                        quien.hito("CODIGO_EQUIVOCADO", cuando, lado.name()));
                case AGOTADO, VENCIDO -> a;
              };
            });
    if (juicios.getFirst() != Codigo.Juicio.BUENO) {
      throw malo(juicios.getFirst());
    }
    return escrita;
  }

  private Conformidad porEnviar(Audiencia a, Lado lado) {
    var conformidad = porDar(a, lado);
    if (conformidad.enviados() >= ajustes.codigos()) {
      throw new Rechazo(
          Codigos.ACTO_NO_PERMITIDO,
          Texto.de(
              "Ya se le enviaron %d códigos; hable con el Indecopi".formatted(ajustes.codigos()),
              "It was sent %d codes already; talk to Indecopi".formatted(ajustes.codigos())));
    }
    return conformidad;
  }

  private Conformidad porDar(Audiencia a, Lado lado) {
    var conformidad = a.exigirActa().de(lado).orElseThrow(Audiencias::noEncontrada);
    if (conformidad.dada()) {
      throw new Rechazo(
          Codigos.ACTO_NO_PERMITIDO,
          Texto.de("Ya dio su conformidad", "That side has agreed already"));
    }
    return conformidad;
  }

  private Sesion.Asistente asistente(Pedidos.Asistente dicho, Reclamo r, Lado lado) {
    if (!dicho.presente()) {
      return Sesion.Asistente.AUSENTE;
    }
    var representante = dicho.representante();
    return new Sesion.Asistente(
        true,
        dicho.nombre(),
        representante,
        dicho.poder(),
        concilia(dicho, representante, r, lado));
  }

  /** A consumer settles for itself; whoever comes for another, by a power known or shown. */
  private boolean concilia(
      Pedidos.Asistente dicho, @Nullable String representante, Reclamo r, Lado lado) {
    if (representante == null) {
      return lado == Lado.CONSUMIDOR;
    }
    var empresa = r.proveedor().clave();
    return Boolean.TRUE.equals(dicho.concilia())
        || lado == Lado.PROVEEDOR
            && empresa != null
            && habilitacion.representa(representante, empresa, Facultad.CONCILIAR);
  }

  private void exigirPorVencer(List<Pedidos.Clausula> clausulas) {
    for (var i = 0; i < clausulas.size(); i++) {
      if (clausulas.get(i).vence().isBefore(reloj.hoy())) {
        var detalle = Texto.de("Ese día ya pasó", "That day has passed");
        throw new Rechazo(
            Codigos.REGLAS_INCUMPLIDAS,
            detalle,
            List.of(new Falta("/clausulas/" + i + "/vence", detalle)),
            Map.of());
      }
    }
  }

  private static Rechazo malo(Codigo.Juicio juicio) {
    var detalle =
        switch (juicio) {
          case AGOTADO ->
              Texto.de(
                  "El código ya no vale: se equivocó demasiadas veces; pida otro",
                  "The code is good no more: it was mistaken too often; ask for another");
          case VENCIDO ->
              Texto.de("No hay código vigente; pida otro", "No code is good; ask for another");
          default -> Texto.de("El código no es ese", "That is not the code");
        };
    return new Rechazo(
        Codigos.REGLAS_INCUMPLIDAS, detalle, List.of(new Falta("/codigo", detalle)), Map.of());
  }

  /**
   * Who does something, with the fingerprint of its request.
   *
   * @param sub subject of the token
   */
  record Quien(String sub, String clave) {
    Hito hito(String tipo, Instant en, @Nullable String detalle) {
      return new Hito(tipo, en, sub, detalle, clave);
    }
  }
}
