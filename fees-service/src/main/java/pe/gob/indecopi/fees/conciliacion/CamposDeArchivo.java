package pe.gob.indecopi.fees.conciliacion;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;

/** The fields of a line, one by one: each is what it should be, or a fault. */
final class CamposDeArchivo {

  private static final String MONTO_PATRON = "(0|[1-9][0-9]{0,9})\\.[0-9]{2}";

  /** An older day is a mistake of the bank's. */
  private static final int ANIOS = 5;

  private final FaltasDeArchivo faltas;
  private final LocalDate hoy;

  CamposDeArchivo(FaltasDeArchivo faltas, LocalDate hoy) {
    this.faltas = faltas;
    this.hoy = hoy;
  }

  /** The channel, if it makes a file. */
  Optional<Canal> canal(int n, String nombre) {
    var hallado = Canal.de(nombre).filter(uno -> uno != Canal.CAJA);
    if (hallado.isEmpty()) {
      faltas.agregar(
          n,
          "canal",
          "debe ser BANCO_DE_LA_NACION, BCP, SCOTIABANK o VISA",
          "must be BANCO_DE_LA_NACION, BCP, SCOTIABANK or VISA");
    }
    return hallado;
  }

  /** A day that is neither to come nor long gone. */
  Optional<LocalDate> fecha(int n, String escrita) {
    try {
      var dia = LocalDate.parse(escrita);
      if (dia.isAfter(hoy)) {
        faltas.agregar(n, "fecha", "aún no ha llegado", "has not come yet");
      } else if (dia.isBefore(hoy.minusYears(ANIOS))) {
        faltas.agregar(
            n,
            "fecha",
            "es de hace más de " + ANIOS + " años",
            "is more than " + ANIOS + " years ago");
      }
      return Optional.of(dia);
    } catch (DateTimeParseException malEscrita) {
      faltas.agregar(n, "fecha", "debe ser AAAA-MM-DD", "must be YYYY-MM-DD");
      return Optional.empty();
    }
  }

  /** An amount to the céntimo. */
  Optional<Dinero> monto(int n, String escrito) {
    if (escrito.matches(MONTO_PATRON)) {
      return Optional.of(Dinero.soles(escrito));
    }
    faltas.agregar(
        n,
        "monto",
        "debe tener dos decimales, con punto y sin separador de miles",
        "must have two decimals, after a point and without a thousands separator");
    return Optional.empty();
  }
}
