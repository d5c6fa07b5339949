package pe.gob.indecopi.consumidor.cuenta;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.expediente.Identidad;
import pe.gob.indecopi.procedimientos.tramite.Adjuntos;
import pe.gob.indecopi.procedimientos.tramite.Identificador;

/** Opens accounts: a person's at once if the PIDE knows it, a company's when it was reviewed. */
final class Registro {
  private final Cuentas cuentas;
  private final Adjuntos adjuntos;
  private final @Nullable Identificador pide;
  private final Consumer<Cuenta> avisar;
  private final RelojLegal reloj;
  private final CuentaProperties ajustes;

  Registro(
      Cuentas cuentas,
      Adjuntos adjuntos,
      @Nullable Identificador pide,
      Consumer<Cuenta> avisar,
      RelojLegal reloj,
      CuentaProperties ajustes) {
    this.cuentas = cuentas;
    this.adjuntos = adjuntos;
    this.pide = pide;
    this.avisar = avisar;
    this.reloj = reloj;
    this.ajustes = ajustes;
  }

  /**
   * @throws Rechazo {@code prohibido} without a document, {@code reglas-incumplidas} with every
   *     fault, {@code conflicto} if that document has an account
   */
  Cuenta registrar(RegistroDeCuenta pedido, Usuario usuario, ClaveIdempotencia clave) {
    var documento = documento(usuario);
    var persona =
        new Persona(clase(documento), documento, pedido.nombre(), pedido.domicilio(), List.of());
    var papeles = Papeles.nombrados(pedido.terminosFirmados(), pedido.nombrados());
    revisar(pedido, persona, papeles, usuario);
    var nueva = nueva(pedido, persona, usuario, clave);
    if (!cuentas.crear(nueva)) {
      return cuentas.buscar(nueva.id().valor()).orElseThrow(() -> yaTiene(documento));
    }
    adjuntos.retener(papeles.values());
    var creada = cuentas.buscar(nueva.id().valor()).orElseThrow();
    if (creada.estado() == EstadoDeCuenta.ACTIVA) {
      avisar.accept(creada);
    }
    return creada;
  }

  private void revisar(
      RegistroDeCuenta pedido, Persona persona, Map<String, String> papeles, Usuario usuario) {
    var faltas = new Faltas();
    exigirVigentes(pedido.terminos(), "/terminos", faltas);
    if (persona.clase() == Persona.Clase.JURIDICA) {
      Papeles.deEmpresa(pedido.terminosFirmados(), pedido.nombrados(), faltas);
    } else {
      Papeles.dePersona(pedido.terminosFirmados(), pedido.nombrados(), faltas);
    }
    adjuntos.revisar(usuario, papeles, faltas);
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("Revise el registro.", "Look at the registration again."));
  }

  /** Notes a fault where those terms are not the ones that hold. */
  void exigirVigentes(String version, String puntero, Faltas faltas) {
    if (!version.equals(ajustes.terminos())) {
      faltas.agregar(
          puntero,
          Texto.de(
              "Rige la versión " + ajustes.terminos() + ": léala y acéptela.",
              "Version " + ajustes.terminos() + " holds: read it and accept it."));
    }
  }

  private Cuenta nueva(
      RegistroDeCuenta pedido, Persona persona, Usuario usuario, ClaveIdempotencia clave) {
    var ahora = reloj.ahora();
    var conocida = conocida(persona);
    return new Cuenta(
        new CuentaId(clave.id(CuentaId.PREFIJO)),
        persona,
        pedido.telefono(),
        usuario.sub(),
        estado(persona, conocida),
        List.of(new Aceptacion(pedido.terminos(), ahora, usuario.sub(), pedido.terminosFirmados())),
        conocida ? new Validacion(Validacion.Medio.PIDE, null, ahora) : null,
        pedido.nombrados().stream().map(RepresentanteNombrado::porAprobar).toList(),
        List.of(anotado("REGISTRARSE", usuario, ahora, clave)),
        0);
  }

  private static Anotado anotado(
      String tipo, Usuario usuario, Instant ahora, ClaveIdempotencia clave) {
    return new Anotado(tipo, usuario.sub(), ahora, List.of(), clave.huella());
  }

  private static EstadoDeCuenta estado(Persona persona, boolean conocida) {
    if (persona.clase() == Persona.Clase.JURIDICA) {
      return EstadoDeCuenta.EN_REVISION;
    }
    return conocida ? EstadoDeCuenta.ACTIVA : EstadoDeCuenta.POR_VALIDAR;
  }

  private boolean conocida(Persona persona) {
    return pide != null
        && pide.identificar(List.of(persona), ajustes.espera()).getFirst() == Identidad.CONFIRMADA;
  }

  private static Persona.Clase clase(Documento documento) {
    return documento.tipo() == Documento.Tipo.RUC && documento.numero().startsWith("20")
        ? Persona.Clase.JURIDICA
        : Persona.Clase.NATURAL;
  }

  private static Documento documento(Usuario usuario) {
    var documento = usuario.documento();
    if (documento == null) {
      throw new Rechazo(
          Codigos.PROHIBIDO,
          Texto.de("Se registra quien tiene un documento.", "Who registers has a document."));
    }
    return documento;
  }

  private Rechazo yaTiene(Documento documento) {
    var cual = cuentas.de(documento.clave()).map(c -> c.id().valor()).orElse("");
    return new Rechazo(
        Codigos.CONFLICTO,
        Texto.de("Ese documento ya tiene cuenta.", "That document has an account already."),
        List.of(),
        Map.of("cuenta", cual));
  }
}
