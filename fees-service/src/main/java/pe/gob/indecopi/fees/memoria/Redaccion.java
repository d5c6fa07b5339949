package pe.gob.indecopi.fees.memoria;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import pe.gob.indecopi.fees.tarifa.LectorDeTarifa;
import pe.gob.indecopi.fees.tarifa.Tarifa;
import pe.gob.indecopi.fees.tarifa.Tarifario;
import pe.gob.indecopi.fees.yaml.ArchivoInvalido;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;

/** Drafts and approves versions of the tariff. */
final class Redaccion {

  private static final String PREFIJO = "tar";
  private static final Texto MAL = Texto.de("El borrador tiene errores", "The draft has faults");

  private final Borradores borradores;
  private final Memoria memoria;
  private final Tarifario tarifario;
  private final RelojLegal reloj;

  Redaccion(Borradores borradores, Memoria memoria, Tarifario tarifario, RelojLegal reloj) {
    this.borradores = borradores;
    this.memoria = memoria;
    this.tarifario = tarifario;
    this.reloj = reloj;
  }

  /**
   * Stores a draft.
   *
   * @throws Rechazo {@code reglas-incumplidas} with every fault of the draft; {@code
   *     clave-reutilizada} if the key made one of another body
   */
  Borrador redactar(String contenido, Usuario usuario, ClaveIdempotencia clave) {
    var tarifa = leer(contenido);
    var faltas = new Faltas();
    revisar(tarifa, faltas);
    faltas.lanzarSiHay(Codigos.REGLAS_INCUMPLIDAS, MAL);
    var borrador =
        borradores.crear(
            new Borrador(
                clave.id(PREFIJO),
                0,
                contenido,
                tarifa,
                clave.cuerpo(),
                Borrador.Oficial.de(usuario),
                ahora(),
                null));
    return delMismoCuerpo(borrador, clave);
  }

  Optional<Borrador> redactado(ClaveIdempotencia clave) {
    return borradores.buscar(clave.id(PREFIJO)).map(uno -> delMismoCuerpo(uno, clave));
  }

  /**
   * Approves a draft; from its first day on it is the tariff of its organ.
   *
   * @param condicion looks at the version that the official saw
   */
  Borrador aprobar(String id, LongConsumer condicion, Usuario usuario, ClaveIdempotencia clave) {
    var aprobacion = new Borrador.Aprobacion(Borrador.Oficial.de(usuario), ahora(), clave.huella());
    var aprobado =
        borradores.cambiar(
            id,
            actual -> {
              if (conClave(actual, clave)) {
                return actual;
              }
              condicion.accept(actual.version());
              var nuevo = actual.aprobar(aprobacion, reloj.hoy());
              if (ocupa(actual.tarifa())) {
                throw Negativas.vigenciaOcupada();
              }
              return nuevo;
            });
    memoria.refrescar();
    return aprobado;
  }

  Optional<Borrador> aprobado(String id, ClaveIdempotencia clave) {
    return borradores.buscar(id).filter(uno -> conClave(uno, clave));
  }

  /** The version that a draft takes over from. */
  Optional<Tarifa> anterior(Borrador borrador) {
    var tarifa = borrador.tarifa();
    return tarifario.vigente(tarifa.organo(), tarifa.vigencia().desde().minusDays(1));
  }

  private void revisar(Tarifa tarifa, Faltas faltas) {
    memoria.refrescar();
    var hoy = reloj.hoy();
    if (!tarifa.vigencia().desde().isAfter(hoy)) {
      faltas.agregar("/vigencia/desde", Negativas.desde(hoy));
    }
    var suyas = tarifario.versiones(tarifa.organo());
    if (suyas.isEmpty()) {
      faltas.agregar(
          "/organo",
          Texto.de(
              "ningún órgano con tarifa se llama así", "no organ with a tariff has that name"));
    }
    if (suyas.stream().anyMatch(una -> una.version().equals(tarifa.version()))) {
      faltas.agregar(
          "/version", Texto.de("el órgano ya tiene una así", "the organ has one of that name"));
    }
    if (suyas.stream().anyMatch(una -> desdeElMismoDia(una, tarifa))) {
      faltas.agregar(
          "/vigencia/desde",
          Texto.de(
              "el órgano ya tiene una versión desde ese día",
              "the organ has a version from that day"));
    }
  }

  private boolean ocupa(Tarifa tarifa) {
    return tarifario.versiones(tarifa.organo()).stream()
        .anyMatch(una -> una.version().equals(tarifa.version()) || desdeElMismoDia(una, tarifa));
  }

  private static boolean desdeElMismoDia(Tarifa una, Tarifa otra) {
    return una.vigencia().desde().equals(otra.vigencia().desde());
  }

  private static Tarifa leer(String contenido) {
    try {
      return LectorDeTarifa.leer("borrador", new StringReader(contenido));
    } catch (ArchivoInvalido invalido) {
      var faltas = new Faltas();
      invalido.fallos().forEach(uno -> faltas.agregar(uno.puntero(), uno.motivo()));
      throw new Rechazo(Codigos.REGLAS_INCUMPLIDAS, MAL, faltas.lista(), Map.of());
    }
  }

  private static boolean conClave(Borrador uno, ClaveIdempotencia clave) {
    var aprobacion = uno.aprobacion();
    return aprobacion != null && aprobacion.clave().equals(clave.huella());
  }

  private static Borrador delMismoCuerpo(Borrador uno, ClaveIdempotencia clave) {
    if (!uno.cuerpo().equals(clave.cuerpo())) {
      throw new Rechazo(
          Codigos.CLAVE_REUTILIZADA,
          Texto.de("Esa clave ya redactó otro borrador", "That key drafted another tariff already"),
          List.of(),
          Map.of());
    }
    return uno;
  }

  /** As the store keeps it. */
  private Instant ahora() {
    return Instant.ofEpochMilli(reloj.ahora().toEpochMilli());
  }
}
