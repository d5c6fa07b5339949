package pe.gob.indecopi.consumidor.cuenta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.tramite.Adjuntos;

/** Moves an account by one act, in one write. */
final class MoverCuenta {
  private static final Texto REVISE = Texto.de("Revise el acto.", "Look at the act again.");

  private final Cuentas cuentas;
  private final Registro registro;
  private final Adjuntos adjuntos;
  private final Consumer<Cuenta> avisar;
  private final RelojLegal reloj;

  MoverCuenta(
      Cuentas cuentas,
      Registro registro,
      Adjuntos adjuntos,
      Consumer<Cuenta> avisar,
      RelojLegal reloj) {
    this.cuentas = cuentas;
    this.registro = registro;
    this.adjuntos = adjuntos;
    this.avisar = avisar;
    this.reloj = reloj;
  }

  /**
   * What is asked of which account, and by whom.
   *
   * @param segun judges {@code If-Match} against the version that it finds
   */
  record Orden(
      CuentaId cuenta,
      PedidoDeCuenta pedido,
      Usuario usuario,
      Consumer<Cuenta> segun,
      ClaveIdempotencia clave) {}

  Cuenta mover(Orden orden) {
    var papeles = papeles(orden.pedido());
    var faltas = new Faltas();
    adjuntos.revisar(orden.usuario(), papeles, faltas);
    if (orden.pedido() instanceof PedidoDeCuenta.AceptarTerminos acepta) {
      registro.exigirVigentes(acepta.version(), "/version", faltas);
    }
    faltas.lanzarSiHay(Codigos.REGLAS_INCUMPLIDAS, REVISE);
    var ahora = reloj.ahora();
    var movida = cuentas.mover(orden.cuenta(), actual -> decidir(actual, orden, ahora));
    adjuntos.retener(papeles.values());
    var acto = orden.pedido().acto();
    if (acto.oficial()) {
      avisar.accept(movida);
    }
    return movida;
  }

  private static Cuenta decidir(Cuenta actual, Orden orden, Instant ahora) {
    if (actual.porClave(orden.clave().huella()).isPresent()) {
      return actual;
    }
    orden.segun().accept(actual);
    exigirQueQuepa(actual, orden.pedido().acto());
    var quien = orden.usuario().sub();
    var hecho =
        new Anotado(
            orden.pedido().acto().name(),
            quien,
            ahora,
            motivos(orden.pedido()),
            orden.clave().huella());
    return switch (orden.pedido()) {
      case PedidoDeCuenta.AceptarTerminos a -> aceptar(actual, a, hecho);
      case PedidoDeCuenta.Validar _ ->
          actual.validada(new Validacion(Validacion.Medio.FUNCIONARIO, quien, ahora), hecho);
      case PedidoDeCuenta.Observar _ -> actual.en(EstadoDeCuenta.OBSERVADA, hecho);
      case PedidoDeCuenta.Rechazar _ -> actual.en(EstadoDeCuenta.RECHAZADA, hecho);
      case PedidoDeCuenta.Subsanar s -> subsanar(actual, s, hecho);
      case PedidoDeCuenta.Aprobar _ ->
          actual.representadaPor(
              actual.representantes().stream().map(Representante::conVisto).toList(),
              EstadoDeCuenta.ACTIVA,
              hecho);
      case PedidoDeCuenta.Nombrar n -> nombrar(actual, n.representante(), hecho);
      case PedidoDeCuenta.Revocar r ->
          revocar(
              actual,
              r.documento().clave(),
              LocalDate.ofInstant(ahora, RelojLegal.LIMA).minusDays(1),
              hecho);
    };
  }

  private static Cuenta aceptar(
      Cuenta actual, PedidoDeCuenta.AceptarTerminos acepta, Anotado hecho) {
    if (actual.deEmpresa() && acepta.terminosFirmados() == null) {
      var faltas = new Faltas();
      faltas.agregar(
          "/terminosFirmados",
          Texto.de("Una empresa los adjunta firmados.", "A company attaches them signed."));
      faltas.lanzarSiHay(Codigos.REGLAS_INCUMPLIDAS, REVISE);
    }
    var quien = hecho.quien() == null ? actual.sub() : hecho.quien();
    return actual.aceptando(
        new Aceptacion(acepta.version(), hecho.en(), quien, acepta.terminosFirmados()), hecho);
  }

  private static Cuenta subsanar(Cuenta actual, PedidoDeCuenta.Subsanar s, Anotado hecho) {
    var nombrados = s.representantes();
    var otros =
        nombrados == null
            ? actual.representantes()
            : nombrados.stream().map(RepresentanteNombrado::porAprobar).toList();
    if (nombrados != null) {
      var faltas = new Faltas();
      Papeles.deEmpresa("", nombrados, faltas);
      faltas.lanzarSiHay(Codigos.REGLAS_INCUMPLIDAS, REVISE);
    }
    var firmados = s.terminosFirmados();
    var base =
        firmados == null
            ? actual
            : actual.aceptando(
                new Aceptacion(actual.acepto(), hecho.en(), actual.sub(), firmados),
                new Anotado("TERMINOS_FIRMADOS", hecho.quien(), hecho.en(), List.of(), null));
    return base.representadaPor(otros, EstadoDeCuenta.EN_REVISION, hecho);
  }

  private static Cuenta nombrar(Cuenta actual, RepresentanteNombrado nuevo, Anotado hecho) {
    var otros = new ArrayList<>(actual.representantes());
    otros.removeIf(r -> !r.aprobado() && r.clave().equals(nuevo.documento().clave()));
    otros.add(nuevo.porAprobar());
    return actual.representadaPor(otros, actual.estado(), hecho);
  }

  private static Cuenta revocar(Cuenta actual, String cual, LocalDate ayer, Anotado hecho) {
    if (actual.representantes().stream().noneMatch(r -> r.clave().equals(cual))) {
      throw new Rechazo(
          Codigos.CONFLICTO,
          Texto.de("No representa a la empresa.", "It does not represent the company."));
    }
    var otros =
        actual.representantes().stream()
            .map(r -> r.clave().equals(cual) ? r.hasta(ayer) : r)
            .toList();
    return actual.representadaPor(otros, actual.estado(), hecho);
  }

  private static Map<String, String> papeles(PedidoDeCuenta pedido) {
    return switch (pedido) {
      case PedidoDeCuenta.AceptarTerminos a -> Papeles.nombrados(a.terminosFirmados(), List.of());
      case PedidoDeCuenta.Subsanar s -> Papeles.nombrados(s.terminosFirmados(), lista(s));
      case PedidoDeCuenta.Nombrar n -> Papeles.nombrados(n.representante());
      default -> Map.of();
    };
  }

  private static List<RepresentanteNombrado> lista(PedidoDeCuenta.Subsanar s) {
    @Nullable List<RepresentanteNombrado> todos = s.representantes();
    return todos == null ? List.of() : todos;
  }

  private static List<String> motivos(PedidoDeCuenta pedido) {
    return switch (pedido) {
      case PedidoDeCuenta.Observar o -> o.motivos();
      case PedidoDeCuenta.Rechazar r -> r.motivos();
      case PedidoDeCuenta.Validar v -> List.of(v.constancia());
      default -> List.of();
    };
  }

  private static void exigirQueQuepa(Cuenta actual, ActoDeCuenta acto) {
    if (!acto.cabe(actual)) {
      throw new Rechazo(
          Codigos.ACTO_NO_PERMITIDO,
          Texto.de(
              "La cuenta está " + actual.estado() + ".", "The account is " + actual.estado() + "."),
          List.of(),
          Map.of(
              "permitidos",
              ActoDeCuenta.para(actual, acto.oficial()).stream().map(Enum::name).toList()));
    }
    if (actual.historia().size() >= Cuenta.MAYOR_HISTORIA) {
      throw new Rechazo(
          Codigos.ACTO_NO_PERMITIDO,
          Texto.de("La cuenta tuvo demasiados actos.", "The account had too many acts."));
    }
  }
}
