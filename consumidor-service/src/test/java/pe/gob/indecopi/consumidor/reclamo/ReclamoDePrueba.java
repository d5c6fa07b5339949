package pe.gob.indecopi.consumidor.reclamo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Reclamado.Identificacion;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.Plazos;

/** A complaint of ours, and what it takes to move it. */
final class ReclamoDePrueba {
  static final LocalDate LUNES = LocalDate.of(2026, 3, 2);
  static final ReclamoProperties AJUSTES =
      new ReclamoProperties(
          2, 5, 10, 15, true, new java.math.BigDecimal("5000"), 180, Duration.ofSeconds(1));
  static final Terminos TERMINOS = new Terminos(new Plazos(CalendarioHabil.delPeru()), AJUSTES);

  private ReclamoDePrueba() {}

  static Reclamo presentado() {
    return presentado("20131312955", "250.00", false);
  }

  static Reclamo presentado(@Nullable String ruc, @Nullable String monto, boolean vulnerable) {
    var ahora = LUNES.atTime(LocalTime.of(9, 0)).atZone(RelojLegal.LIMA).toInstant();
    var r =
        new Reclamo(
            new ReclamoId("rec_1"),
            new NumeroDeReclamo(2026, 1),
            Canal.WEB,
            ahora,
            LUNES,
            new Reclamante(persona("DNI:41000001", "ANA"), "ana", null, vulnerable),
            new Reclamado(
                persona(ruc == null ? null : "RUC:" + ruc, "TIENDA S.A."),
                null,
                null,
                ruc == null ? Identificacion.SIN_RUC : Identificacion.CONFIRMADA),
            new Materia(
                Sector.TIENDAS,
                Bien.PRODUCTO,
                "Una casaca",
                Motivo.GARANTIA,
                monto == null ? null : Dinero.soles(monto),
                LUNES.minusDays(9),
                "Llegó descosida",
                Pretension.CAMBIO,
                null,
                Detalle.NADA,
                List.of()),
            Situacion.nueva(null),
            List.of(),
            0);
    return TERMINOS.pasar(
        r, Etapa.PRESENTADO, LUNES, Paso.delSistema("PRESENTADO", ahora, Map.of()));
  }

  static Reclamo en(Etapa... etapas) {
    return en(presentado(), LUNES, etapas);
  }

  static Reclamo en(Reclamo r, LocalDate dia, Etapa... etapas) {
    var actual = r;
    for (var etapa : etapas) {
      actual =
          TERMINOS.pasar(actual, etapa, dia, Paso.delSistema(etapa.name(), r.recibido(), Map.of()));
    }
    return actual;
  }

  private static Persona persona(@Nullable String documento, String nombre) {
    return new Persona(
        documento != null && documento.startsWith("RUC:20")
            ? Persona.Clase.JURIDICA
            : Persona.Clase.NATURAL,
        documento == null ? null : Documento.de(documento),
        nombre,
        null,
        List.of());
  }
}
