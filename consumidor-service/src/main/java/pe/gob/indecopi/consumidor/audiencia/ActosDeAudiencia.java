package pe.gob.indecopi.consumidor.audiencia;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import pe.gob.indecopi.consumidor.audiencia.Celebracion.Quien;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.idempotencia.Efecto;
import pe.gob.indecopi.platform.idempotencia.Idempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.platform.web.Etiquetas;

/** What every request on a hearing owes: who may, once, on the version that was seen. */
final class ActosDeAudiencia {
  private final Reclamos reclamos;
  private final Audiencias audiencias;
  private final Acceso acceso;
  private final Secuelas secuelas;
  private final VistasDeAudiencia vistas;
  private final Idempotencia idempotencia;
  private final RelojLegal reloj;

  ActosDeAudiencia(
      Reclamos reclamos,
      Audiencias audiencias,
      Acceso acceso,
      Secuelas secuelas,
      VistasDeAudiencia vistas,
      Idempotencia idempotencia,
      RelojLegal reloj) {
    this.reclamos = reclamos;
    this.audiencias = audiencias;
    this.acceso = acceso;
    this.secuelas = secuelas;
    this.vistas = vistas;
    this.idempotencia = idempotencia;
    this.reloj = reloj;
  }

  Instant ahora() {
    return reloj.ahora();
  }

  /** A hearing and its complaint, as somebody may act on them. */
  record Caso(Reclamo reclamo, Audiencia audiencia, Lado lado, Usuario usuario) {}

  /** What is done: one or more writes of the hearing, each bearing the key. */
  @FunctionalInterface
  interface Acto {
    Audiencia hacer(Caso caso, Quien quien, ClaveIdempotencia clave);
  }

  /** A pure change of the hearing. */
  @FunctionalInterface
  interface Paso {
    Audiencia dar(Audiencia actual, Caso caso, Quien quien);
  }

  Reclamo reclamo(String id) {
    return reclamos.buscar(id).orElseThrow(Reclamos::noEncontrado);
  }

  /**
   * The complaint and as whom the caller sees it.
   *
   * @throws Rechazo {@code no-encontrado} to a stranger
   */
  Lado lado(Reclamo r, Usuario usuario) {
    return acceso.exigir(usuario, r);
  }

  /** That hearing, for who may see it. */
  Caso ver(String id, int n, Usuario usuario) {
    var r = reclamo(id);
    var lado = lado(r, usuario);
    return new Caso(r, audiencias.exigir(r.id(), n), lado, usuario);
  }

  /** An official of the SAC who acts on a complaint. */
  Reclamo paraFuncionario(String id, Usuario usuario) {
    exigirFuncionario(usuario);
    var r = reclamo(id);
    exigirLado(acceso.exigirActor(usuario, r), true);
    return r;
  }

  static void exigirFuncionario(Usuario usuario) {
    if (!usuario.esFuncionarioDe(Acceso.ORGANO)) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("Es de los funcionarios del SAC.", "It is for officials of the SAC."));
    }
  }

  /** A change by an official, who must name the version that it saw. */
  ResponseEntity<?> delFuncionario(
      String id, int n, Object cuerpo, HttpServletRequest solicitud, Usuario usuario, Paso paso) {
    exigirFuncionario(usuario);
    return una(
        id, n, true, cuerpo, solicitud, usuario, (c, q, k) -> mover(c, q, solicitud, true, paso));
  }

  /** A change by a party, who need not. */
  ResponseEntity<?> deLaParte(
      String id, int n, Object cuerpo, HttpServletRequest solicitud, Usuario usuario, Paso paso) {
    return una(
        id, n, false, cuerpo, solicitud, usuario, (c, q, k) -> mover(c, q, solicitud, false, paso));
  }

  /**
   * Something done once to a hearing.
   *
   * @param oficial whether it is an official's, or else a party's
   */
  ResponseEntity<?> una(
      String id,
      int n,
      boolean oficial,
      Object cuerpo,
      HttpServletRequest solicitud,
      Usuario usuario,
      Acto acto) {
    var r = reclamo(id);
    var lado = acceso.exigirActor(usuario, r);
    exigirLado(lado, oficial);
    var caso = new Caso(r, audiencias.exigir(r.id(), n), lado, usuario);
    return idempotencia.una(
        solicitud,
        usuario,
        cuerpo,
        new Efecto() {
          @Override
          public ResponseEntity<?> aplicar(ClaveIdempotencia clave) {
            var quien = new Quien(usuario.sub(), clave.huella());
            return respuesta(secuelas.cumplir(acto.hacer(caso, quien, clave)), lado);
          }

          @Override
          public Optional<ResponseEntity<?>> buscar(ClaveIdempotencia clave) {
            return audiencias
                .buscar(caso.audiencia().id())
                .filter(a -> a.hecho(clave.huella()))
                .map(a -> respuesta(a, lado));
          }
        });
  }

  ResponseEntity<VistaDeAudiencia> respuesta(Audiencia a, Lado lado) {
    return ResponseEntity.ok().eTag(Etiquetas.de(a.version())).body(vistas.de(a, lado));
  }

  /** Takes a step once, on the version that was seen; an official must say which. */
  Audiencia mover(Caso caso, Quien quien, HttpServletRequest solicitud, boolean exige, Paso paso) {
    return audiencias.mover(
        caso.audiencia().id(),
        a -> {
          if (a.hecho(quien.clave())) {
            return a;
          }
          if (exige) {
            Etiquetas.exigir(solicitud, a.version());
          } else {
            Etiquetas.comprobar(solicitud, a.version());
          }
          return paso.dar(a, caso, quien);
        });
  }

  private static void exigirLado(Lado lado, boolean oficial) {
    if ((lado == Lado.FUNCIONARIO) != oficial) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          oficial
              ? Texto.de("Es de quien dirige la audiencia.", "It is for who conducts the hearing.")
              : Texto.de("Es de las partes.", "It is for the parties."));
    }
  }
}
