package pe.gob.indecopi.consumidor.propuesta;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Autor;
import pe.gob.indecopi.consumidor.reclamo.Bien;
import pe.gob.indecopi.consumidor.reclamo.Canal;
import pe.gob.indecopi.consumidor.reclamo.Detalle;
import pe.gob.indecopi.consumidor.reclamo.Etapa;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Materia;
import pe.gob.indecopi.consumidor.reclamo.Motivo;
import pe.gob.indecopi.consumidor.reclamo.NumeroDeReclamo;
import pe.gob.indecopi.consumidor.reclamo.Pretension;
import pe.gob.indecopi.consumidor.reclamo.Reclamado;
import pe.gob.indecopi.consumidor.reclamo.Reclamante;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.ReclamoId;
import pe.gob.indecopi.consumidor.reclamo.ReclamoProperties;
import pe.gob.indecopi.consumidor.reclamo.Sector;
import pe.gob.indecopi.consumidor.reclamo.Situacion;
import pe.gob.indecopi.consumidor.reclamo.Terminos;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Plazos;

/** A complaint about which two parties and an official negotiate, on a day that a test moves. */
final class Mesa {
  /** A Monday; the 6th and the 9th are the Friday and the Monday after. */
  static final LocalDate LUNES = LocalDate.of(2026, 3, 2);

  private static final Plazos PLAZOS = new Plazos(CalendarioHabil.delPeru());
  private static final Terminos TERMINOS =
      new Terminos(
          PLAZOS,
          new ReclamoProperties(
              2, 5, 10, 15, true, new BigDecimal("5000"), 180, Duration.ofSeconds(1)));

  final Seguimiento seguimiento = new Seguimiento(TERMINOS, 5);
  final Acuerdos acuerdos = new Acuerdos(PLAZOS, seguimiento);
  Reclamo reclamo = nuevo();
  LocalDate hoy = LUNES;

  Negociacion negociacion() {
    return Negociacion.de(reclamo, hoy);
  }

  Acuerdo acuerdo() {
    return Acuerdo.de(reclamo).orElseThrow();
  }

  Instant ahora() {
    return hoy.atTime(LocalTime.NOON).atZone(RelojLegal.LIMA).toInstant();
  }

  static Autor autor(Lado lado) {
    return new Autor(lado, lado.name().toLowerCase(java.util.Locale.ROOT), null, null);
  }

  void ofrecer(String id, Lado lado, @Nullable String responde) {
    ofrecer(id, lado, responde, devolucion(hoy.plusDays(10)));
  }

  void ofrecer(String id, Lado lado, @Nullable String responde, Oferta oferta) {
    reclamo = negociacion().ofrecer(id, oferta, responde, autor(lado), ahora());
  }

  void retirar(String id, Lado lado) {
    reclamo = negociacion().retirar(id, autor(lado), ahora());
  }

  void rechazar(String id, Lado lado) {
    reclamo = negociacion().rechazar(id, "no", autor(lado), ahora());
  }

  void aceptar(String id, Lado lado) {
    reclamo = negociacion().aceptar(id, autor(lado), ahora(), acuerdos);
  }

  void vencer(LocalDate dia) {
    reclamo = seguimiento.vencer(reclamo, dia, ahora());
  }

  /** Money back in five working days, and the thing returned in ten of the calendar. */
  static Oferta devolucion(LocalDate valida) {
    return new Oferta(
        Dinero.soles("350"),
        List.of(
            new Obligacion(
                Lado.PROVEEDOR,
                "Devolver el importe",
                Dinero.soles("350"),
                null,
                new Obligacion.Plazo(5, Obligacion.UnidadDePlazo.DIAS_HABILES)),
            new Obligacion(
                Lado.CONSUMIDOR,
                "Devolver la casaca",
                null,
                null,
                new Obligacion.Plazo(10, Obligacion.UnidadDePlazo.DIAS_CALENDARIO))),
        valida,
        null);
  }

  private static Reclamo nuevo() {
    var consumidora =
        new Persona(
            Persona.Clase.NATURAL,
            new Documento(Documento.Tipo.DNI, "99999991", null),
            "MARÍA QUISPE",
            null,
            List.of());
    var proveedor =
        new Persona(
            Persona.Clase.JURIDICA,
            new Documento(Documento.Tipo.RUC, "20999999981", null),
            "CUZCA MODA S.A.C.",
            null,
            List.of());
    return new Reclamo(
        new ReclamoId("rec_1"),
        new NumeroDeReclamo(2026, 1),
        Canal.WEB,
        LUNES.atStartOfDay(RelojLegal.LIMA).toInstant(),
        LUNES,
        new Reclamante(consumidora, "ciudadana", null, false),
        new Reclamado(proveedor, null, null, Reclamado.Identificacion.CONFIRMADA),
        new Materia(
            Sector.VESTIDO_Y_CALZADO,
            Bien.PRODUCTO,
            "Una casaca",
            Motivo.FALTA_DE_IDONEIDAD,
            Dinero.soles("350"),
            LUNES,
            "Llegó descosida.",
            Pretension.DEVOLUCION,
            null,
            new Detalle(null, null, null, null, null, null, null, null, null),
            List.of()),
        new Situacion(Etapa.EN_MEDIACION, null, List.of(), null, null, null, null),
        List.of(),
        1);
  }
}
