package pe.gob.indecopi.consumidor.infractores;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.denuncia.Imputaciones;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.flujo.Actos;

/**
 * An entry of the register: what a provider was sanctioned for in a file (Ley 29571, art. 119).
 *
 * @param id opaque, derived from the file and the party
 * @param infractor who was sanctioned
 * @param sector line of business; absent where nobody said it
 * @param expediente id of the file, and its legal number
 * @param resolucion day of the resolution that became final
 * @param firme day on which it did
 * @param hasta last day in the register
 * @param retirada day on which it was taken out, and why; absent while it stands
 */
record Infraccion(
    String id,
    Persona infractor,
    @Nullable String sector,
    String expediente,
    String numero,
    String procedimiento,
    LocalDate resolucion,
    LocalDate firme,
    LocalDate hasta,
    List<Sancion> sanciones,
    @Nullable LocalDate retirada,
    @Nullable Causa causa,
    long version) {

  Infraccion {
    sanciones = List.copyOf(sanciones);
  }

  /** Why an entry leaves the register. */
  enum Causa {
    /** Its four years are over. */
    VENCIMIENTO,
    /** The sanction was left without effect. */
    ANULACION
  }

  /**
   * What it was sanctioned with.
   *
   * @param uit how many UIT; absent where it was admonished
   * @param infraccion the norm that was broken
   */
  record Sancion(@Nullable BigDecimal uit, String infraccion) {}

  /**
   * The entries that a final decision makes: one for each respondent that it sanctions.
   *
   * @param anios how long they stay
   */
  static List<Infraccion> de(Expediente e, int anios) {
    if (e.resoluciones().isEmpty()) {
      return List.of();
    }
    var resolucion = e.resoluciones().getLast();
    return e.partes(Papel.CONTRAPARTE).stream()
        .flatMap(p -> de(e, resolucion, p, anios).stream())
        .toList();
  }

  private static Optional<Infraccion> de(Expediente e, Resolucion r, Parte p, int anios) {
    var condena = r.condena();
    var sanciones = new ArrayList<Sancion>();
    if (condena != null) {
      condena.multas().stream()
          .filter(m -> m.parte().equals(p.id()))
          .forEach(m -> sanciones.add(new Sancion(m.cuantas(), m.infraccion())));
    }
    Imputaciones.amonestados(e).stream()
        .filter(a -> a.parte().equals(p.id()))
        .forEach(a -> sanciones.add(new Sancion(null, a.norma())));
    if (sanciones.isEmpty()) {
      return Optional.empty();
    }
    var anulada = condena == null ? null : condena.anulada();
    return Optional.of(
        new Infraccion(
            id(e, p),
            p.persona(),
            sector(e),
            e.id().valor(),
            e.cabecera().numero().toString(),
            e.cabecera().procedimiento(),
            r.fecha(),
            firme(e),
            // From date to date (Ley 27444, art. 134.3).
            r.fecha().plusYears(anios),
            sanciones,
            anulada,
            anulada == null ? null : Causa.ANULACION,
            0));
  }

  private static @Nullable String sector(Expediente e) {
    var sector = e.pedido().materia().get("sector");
    return sector == null ? null : sector.toString();
  }

  private static LocalDate firme(Expediente e) {
    return e.actuaciones().reversed().stream()
        .filter(a -> a.tipo().equals(Actos.DECLARAR_FIRME))
        .findFirst()
        .map(Actuacion::fecha)
        .orElseGet(() -> e.actuaciones().getLast().fecha());
  }

  private static String id(Expediente e, Parte p) {
    var semilla = (e.id() + "/" + p.id()).getBytes(StandardCharsets.UTF_8);
    return "inf_" + UUID.nameUUIDFromBytes(semilla).toString().replace("-", "");
  }

  /** Whether it is in the register. */
  boolean vigente() {
    return retirada == null;
  }

  /** The same, out of the register. */
  Infraccion retirada(LocalDate dia, Causa porque) {
    return new Infraccion(
        id,
        infractor,
        sector,
        expediente,
        numero,
        procedimiento,
        resolucion,
        firme,
        hasta,
        sanciones,
        dia,
        porque,
        version);
  }

  /** How many UIT in all. */
  BigDecimal uit() {
    return sanciones.stream()
        .map(Sancion::uit)
        .flatMap(Stream::ofNullable)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The document of who was sanctioned: {@code RUC:20999999981}; its name where it has none. */
  String clave() {
    var documento = infractor.documento();
    return documento == null ? infractor.nombre() : documento.clave();
  }
}
