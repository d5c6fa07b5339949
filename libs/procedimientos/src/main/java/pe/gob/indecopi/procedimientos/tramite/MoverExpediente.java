package pe.gob.indecopi.procedimientos.tramite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.calendario.Recepcion;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.Contexto;
import pe.gob.indecopi.procedimientos.flujo.Decisor;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;

/** Enters an act in a file. */
public final class MoverExpediente {
  private final Expedientes expedientes;
  private final Contextos contextos;
  private final Recepcion recepcion;
  private final Adjuntos adjuntos;
  private final List<CobroAlActuar> cobros;

  MoverExpediente(
      Expedientes expedientes,
      Contextos contextos,
      Recepcion recepcion,
      Adjuntos adjuntos,
      List<CobroAlActuar> cobros) {
    this.expedientes = expedientes;
    this.contextos = contextos;
    this.recepcion = recepcion;
    this.adjuntos = adjuntos;
    this.cobros = List.copyOf(cobros);
  }

  /**
   * An act, with who asks it and when it reached us.
   *
   * @param comoLlego what it says, as it was sent
   * @param recibido instant at which the request reached the service, by the legal clock
   */
  public record Orden(
      Usuario usuario,
      ActoPedido<?> pedido,
      Map<String, Object> comoLlego,
      Instant recibido,
      Precondicion precondicion,
      ClaveIdempotencia clave) {}

  /** The kinds of act that files of that matter know: its own words before the common ones. */
  public static Map<String, TipoActo> tipos(Asunto asunto) {
    return Stream.concat(asunto.actos().stream(), Actos.comunes().stream())
        .collect(
            Collectors.toMap(
                TipoActo::nombre, t -> t, (propio, comun) -> propio, LinkedHashMap::new));
  }

  /**
   * Decides and writes. A party's act is decided again until its write wins; an official's, which
   * decides on what it read, is written once.
   *
   * @return the file with the act in it
   * @throws Rechazo if the act is refused, or the version that it names is stale
   */
  public Expediente mover(String id, Orden orden) {
    var papeles = adjuntos.exigir(orden.usuario(), orden.comoLlego(), "/datos");
    var actual = expedientes.buscar(id).orElseThrow(Expedientes::noEncontrado);
    var tipo = tipo(actual, orden.pedido().tipo());
    new OtrosExpedientes(expedientes).exigir(actual, orden.pedido().datos());
    Expediente stored =
        tipo.deOficial() || orden.precondicion().presente()
            ? unaVez(actual, orden, tipo, papeles)
            : expedientes.ejecutar(id, e -> decidir(e, orden, papeles));
    adjuntos.retener(orden.comoLlego());
    return stored;
  }

  /** The file, if the act of that key is in it. */
  public Optional<Expediente> buscar(String id, ClaveIdempotencia clave) {
    return expedientes.buscar(id).filter(e -> yaEsta(e, clave));
  }

  private Expediente unaVez(
      Expediente actual, Orden orden, TipoActo tipo, Map<String, String> papeles) {
    if (yaEsta(actual, orden.clave())) {
      return actual;
    }
    if (tipo.deOficial()) {
      exigirOficial(actual, orden);
      orden.precondicion().exigir(actual.version());
    } else {
      orden.precondicion().comprobar(actual.version());
    }
    var despues = decidir(actual, orden, papeles);
    cobros.forEach(cobro -> cobro.exigir(actual, orden.pedido().datos()));
    return expedientes
        .guardar(actual, despues)
        .or(() -> buscar(actual.id().valor(), orden.clave()))
        .orElseThrow(MoverExpediente::obsoleta);
  }

  /** Who has no right to an act is told so, before the version that it names is looked at. */
  private static void exigirOficial(Expediente e, Orden orden) {
    if (Mirada.autor(orden.usuario(), e).calidad() == Calidad.ADMINISTRADO) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de(
              orden.pedido().tipo() + " corresponde a un funcionario.",
              orden.pedido().tipo() + " is for an official."));
    }
  }

  private Expediente decidir(Expediente e, Orden orden, Map<String, String> papeles) {
    if (yaEsta(e, orden.clave())) {
      return e;
    }
    var contexto = contextos.de(e, orden.recibido());
    var acto = acto(e, orden, contexto);
    var asiento =
        new Asiento(
            orden.recibido(),
            acto.fecha(),
            orden.clave().huella(),
            orden.clave().cuerpo(),
            papeles.isEmpty() ? null : papeles);
    var despues = e;
    for (var suceso : Decisor.decidir(e, acto, contexto).sucesos()) {
      var suyo = suceso.autor().equals(acto.autor()) ? asiento : asiento.sinDocumentos();
      despues = despues.con(suceso, suyo);
    }
    return despues;
  }

  private Acto acto(Expediente e, Orden orden, Contexto contexto) {
    var autor = Mirada.autor(orden.usuario(), e);
    return new Acto(
        orden.pedido().tipo(),
        autor,
        orden.pedido().cuaderno(),
        orden.pedido().datos(),
        orden.comoLlego(),
        fecha(autor, orden.recibido(), contexto),
        orden.pedido().insiste());
  }

  /** A party's act bears the day of its reception by the rule in force; an official's, its own. */
  private LocalDate fecha(Autor autor, Instant recibido, Contexto contexto) {
    return autor.calidad() == Calidad.ADMINISTRADO
        ? recepcion.presentado(recibido, Recepcion.Canal.DIGITAL, contexto.oficina()).presentado()
        : LocalDate.ofInstant(recibido, RelojLegal.LIMA);
  }

  private TipoActo tipo(Expediente e, String nombre) {
    return Optional.ofNullable(
            tipos(contextos.asunto(e.cabecera().procedimiento()).orElseThrow()).get(nombre))
        .orElseThrow(
            () ->
                new Rechazo(
                    Codigos.ACTO_NO_PERMITIDO,
                    Texto.de(
                        "Este procedimiento no conoce el acto " + nombre,
                        "This procedure does not know the act " + nombre)));
  }

  private static boolean yaEsta(Expediente e, ClaveIdempotencia clave) {
    var antes = e.porClave(clave.huella());
    if (antes.isPresent() && !clave.cuerpo().equals(antes.get().cuerpo())) {
      throw new Rechazo(
          Codigos.CLAVE_REUTILIZADA,
          Texto.de(
              "Esa clave ya se usó con otro contenido", "That key was used with another body"));
    }
    return antes.isPresent();
  }

  private static Rechazo obsoleta() {
    return new Rechazo(
        Codigos.VERSION_OBSOLETA,
        Texto.de("Lo que vio ya cambió; léalo de nuevo", "What you saw has changed; read it again"),
        List.of(),
        Map.of());
  }
}
