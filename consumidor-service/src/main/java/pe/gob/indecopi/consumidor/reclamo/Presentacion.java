package pe.gob.indecopi.consumidor.reclamo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.cuenta.Habilitacion;
import pe.gob.indecopi.consumidor.cuenta.Representante.Facultad;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.tramite.Adjuntos;

/**
 * Makes a complaint of what was told, in one write: numbered, assigned and, if it can be, sent on.
 */
final class Presentacion {
  private static final Texto REVISE = Texto.de("Revise el reclamo.", "Look at the complaint.");

  private final Reclamos reclamos;
  private final Terminos terminos;
  private final Proveedores proveedores;
  private final Habilitacion habilitacion;
  private final Adjuntos adjuntos;
  private final Reparto reparto;
  private final ConcursosConocidos concursos;
  private final RelojLegal reloj;
  private final ReclamoProperties ajustes;

  Presentacion(
      Reclamos reclamos,
      Terminos terminos,
      Proveedores proveedores,
      Habilitacion habilitacion,
      Adjuntos adjuntos,
      Reparto reparto,
      ConcursosConocidos concursos,
      RelojLegal reloj,
      ReclamoProperties ajustes) {
    this.reclamos = reclamos;
    this.terminos = terminos;
    this.proveedores = proveedores;
    this.habilitacion = habilitacion;
    this.adjuntos = adjuntos;
    this.reparto = reparto;
    this.concursos = concursos;
    this.reloj = reloj;
    this.ajustes = ajustes;
  }

  /** Who complains, and what of its telling was made out. */
  private record Leido(Reclamante consumidor, Reclamado proveedor, Materia materia) {}

  static void exigirQuePueda(Usuario usuario) {
    if (!esOficial(usuario)) {
      usuario.exigir(Rol.CIUDADANO, Rol.PROVEEDOR);
    }
  }

  /**
   * Stores the complaint; one of that id that is there is answered as it is.
   *
   * @throws Rechazo {@code acto-no-permitido} to whose account wants something, {@code
   *     reglas-incumplidas} with every fault, {@code conflicto} with the like ones that are there
   */
  Reclamo presentar(
      ReclamoId id, PedidoDeReclamo pedido, Usuario usuario, ClaveIdempotencia clave) {
    var ahora = reloj.ahora();
    var hoy = LocalDate.ofInstant(ahora, RelojLegal.LIMA);
    var leido = leer(pedido, usuario, hoy);
    if (!Boolean.TRUE.equals(pedido.aunqueParecido())) {
      exigirQueNoHaya(parecidos(id, leido, hoy));
    }
    var autor = Autor.de(lado(usuario), usuario, clave);
    var asignado = reparto.elegir().orElse(null);
    var concurso = concurso(leido.proveedor()).orElse(null);
    var creado =
        reclamos.crear(
            hoy.getYear(),
            n -> {
              var numero = new NumeroDeReclamo(hoy.getYear(), n);
              var r = nuevo(id, numero, pedido.vino(), ahora, leido, asignado);
              return enviado(r, autor, concurso);
            });
    adjuntos.retener(leido.materia().pruebas());
    return creado.or(() -> reclamos.buscar(id.valor())).orElseThrow();
  }

  private static Reclamo nuevo(
      ReclamoId id,
      NumeroDeReclamo numero,
      Canal canal,
      Instant ahora,
      Leido leido,
      @Nullable String asignado) {
    return new Reclamo(
        id,
        numero,
        canal,
        ahora,
        LocalDate.ofInstant(ahora, RelojLegal.LIMA),
        leido.consumidor(),
        leido.proveedor(),
        leido.materia(),
        Situacion.nueva(asignado),
        List.of(),
        0);
  }

  /** The first steps, in the same write: told, given to an official, sent to the provider. */
  private Reclamo enviado(Reclamo r, Autor autor, @Nullable AvisoDeConcurso concurso) {
    Instant ahora = r.recibido();
    var hoy = r.presentado();
    var presentado =
        terminos.pasar(
            r,
            Etapa.PRESENTADO,
            hoy,
            Paso.de("PRESENTADO", autor, ahora, Map.of("canal", r.canal().name())));
    var avisado = concurso == null ? presentado : concurso.en(presentado, ahora);
    return ajustes.trasladoInmediato() && r.proveedor().ruc() != null
        ? terminos.pasar(
            avisado,
            Etapa.EN_TRASLADO,
            hoy,
            Paso.delSistema(Acto.TRASLADAR.hecho(), ahora, Map.of()))
        : avisado;
  }

  private Leido leer(PedidoDeReclamo pedido, Usuario usuario, LocalDate hoy) {
    var faltas = new Faltas();
    var consumidor = consumidor(pedido, usuario, faltas);
    Formulario.exigir(pedido, faltas);
    if (pedido.fecha().isAfter(hoy)) {
      faltas.agregar("/fecha", Texto.de("Todavía no llega ese día.", "That day has not come yet."));
    }
    Map<String, String> pruebas = new LinkedHashMap<>();
    var dichas = pedido.pruebas() == null ? List.<String>of() : pedido.pruebas();
    for (var i = 0; i < dichas.size(); i++) {
      pruebas.put("/pruebas/" + i, dichas.get(i));
    }
    adjuntos.revisar(usuario, pruebas, faltas);
    var proveedor = proveedores.identificar(pedido.proveedor(), "/proveedor", faltas);
    dosLados(consumidor, proveedor, faltas);
    faltas.lanzarSiHay(Codigos.REGLAS_INCUMPLIDAS, REVISE);
    return new Leido(consumidor, proveedor, pedido.materia());
  }

  private Reclamante consumidor(PedidoDeReclamo pedido, Usuario usuario, Faltas faltas) {
    var vulnerable = Boolean.TRUE.equals(pedido.vulnerable());
    var dicho = pedido.consumidor();
    if (esOficial(usuario)) {
      if (pedido.vino() == Canal.WEB) {
        faltas.agregar(
            "/canal", Texto.de("Diga por qué canal llegó.", "Tell through which channel it came."));
      }
      if (dicho == null) {
        faltas.agregar("/consumidor", Texto.de("Diga quién reclama.", "Tell who complains."));
        faltas.lanzarSiHay(Codigos.REGLAS_INCUMPLIDAS, REVISE);
      }
      return new Reclamante(
          java.util.Objects.requireNonNull(dicho), null, pedido.telefono(), vulnerable);
    }
    if (dicho != null) {
      faltas.agregar(
          "/consumidor",
          Texto.de("Usted reclama con su cuenta.", "You complain with your account."));
    }
    if (pedido.vino() != Canal.WEB) {
      faltas.agregar(
          "/canal", Texto.de("Lo registra un funcionario.", "An official enters those."));
    }
    var cuenta = habilitacion.exigir(documento(usuario).clave());
    var telefono = pedido.telefono() == null ? cuenta.telefono() : pedido.telefono();
    return new Reclamante(cuenta.persona(), usuario.sub(), telefono, vulnerable);
  }

  private void dosLados(Reclamante consumidor, Reclamado proveedor, Faltas faltas) {
    var suya = consumidor.clave();
    var otra = proveedor.clave();
    if (suya == null || otra == null) {
      return;
    }
    if (suya.equals(otra)
        || esDelDni(otra, suya)
        || habilitacion.representa(suya, otra, Facultad.REPRESENTAR)) {
      faltas.agregar(
          "/proveedor",
          Texto.de(
              "Nadie reclama contra sí mismo ni contra quien representa.",
              "Nobody complains of itself, or of whom it represents."));
    }
  }

  /** The RUC of a natural person is 10, its DNI and a check digit. */
  private static boolean esDelDni(String ruc, String dni) {
    return dni.startsWith("DNI:") && ruc.startsWith("RUC:10" + dni.substring(4));
  }

  private Optional<AvisoDeConcurso> concurso(Reclamado proveedor) {
    return Optional.ofNullable(proveedor.clave()).flatMap(concursos::vigente);
  }

  /** The like ones of the same consumer, the newest first; not the very same sent twice at once. */
  private List<Reclamo> parecidos(ReclamoId id, Leido leido, LocalDate hoy) {
    @Nullable String suya = leido.consumidor().clave();
    return suya == null
        ? List.of()
        : Parecidos.de(
            reclamos.ultimosDe(suya).stream().filter(r -> !r.id().equals(id)).toList(),
            leido.proveedor(),
            leido.materia(),
            hoy.minusDays(ajustes.parecidosDias()));
  }

  private static void exigirQueNoHaya(List<Reclamo> parecidos) {
    if (!parecidos.isEmpty()) {
      throw new Rechazo(
          Codigos.CONFLICTO,
          Texto.de(
              "Ya presentó un reclamo parecido. Si es otro, envíelo con aunqueParecido.",
              "You made a like complaint already. If this is another, send aunqueParecido."),
          List.of(),
          Map.of("parecidos", parecidos.stream().map(Presentacion::resumen).toList()));
    }
  }

  private static Map<String, String> resumen(Reclamo r) {
    return Map.of("id", r.id().valor(), "numero", r.numero().toString(), "etapa", r.etapa().name());
  }

  private static Documento documento(Usuario usuario) {
    var documento = usuario.documento();
    if (documento == null) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("Reclama quien tiene un documento.", "Who complains has a document."));
    }
    return documento;
  }

  /** As whom this user files. */
  static Lado lado(Usuario usuario) {
    return esOficial(usuario) ? Lado.FUNCIONARIO : Lado.CONSUMIDOR;
  }

  static boolean esOficial(Usuario usuario) {
    return usuario.esFuncionarioDe(Acceso.ORGANO);
  }
}
