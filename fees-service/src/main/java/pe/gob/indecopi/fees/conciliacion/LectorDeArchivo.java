package pe.gob.indecopi.fees.conciliacion;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.gob.indecopi.fees.orden.CodigosDeTasas;
import pe.gob.indecopi.fees.orden.Comprobante;
import pe.gob.indecopi.fees.tarifa.Canal;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * Reads a bank's daily file as {@code docs/conciliacion.md} describes it, or names every fault with
 * its line: nothing of a file with a fault is taken.
 */
final class LectorDeArchivo {

  /** No file of a day is longer. */
  static final int BYTES = 1_000_000;

  /** Nor has it more payments. */
  static final int PAGOS = 5_000;

  private static final List<String> CABECERA =
      List.of("registro", "canal", "fecha", "comprobante", "referencia", "monto", "moneda");
  private static final int REGISTRO = 0;
  private static final int CANAL = 1;
  private static final int FECHA = 2;
  private static final int COMPROBANTE = 3;
  private static final int REFERENCIA = 4;
  private static final int MONTO = 5;
  private static final int MONEDA = 6;
  private static final int REFERENCIA_LARGO = 64;

  private final FaltasDeArchivo faltas = new FaltasDeArchivo();
  private final CamposDeArchivo campos;
  private final List<Pagado> pagos = new ArrayList<>();
  private final Map<String, Integer> vistos = new HashMap<>();
  private Optional<Canal> canal = Optional.empty();
  private Optional<LocalDate> fecha = Optional.empty();

  private LectorDeArchivo(LocalDate hoy) {
    campos = new CamposDeArchivo(faltas, hoy);
  }

  /**
   * Reads a file.
   *
   * @param hoy no payment is of a later day
   * @throws Rechazo {@code archivo-mal-formado} with every fault; {@code demasiado-grande}
   */
  static Archivo leer(byte[] bytes, LocalDate hoy) {
    if (bytes.length > BYTES) {
      throw demasiado("El archivo pasa de 1 MB", "The file exceeds 1 MB");
    }
    return new LectorDeArchivo(hoy).leer(texto(bytes));
  }

  private Archivo leer(String texto) {
    var lineas = texto.lines().toList();
    if (lineas.size() > PAGOS + 2) {
      throw demasiado(
          "El archivo pasa de " + PAGOS + " pagos",
          "The file has more than " + PAGOS + " payments");
    }
    cabecera(lineas);
    var fin = false;
    for (var i = 1; i < lineas.size(); i++) {
      if (fin) {
        faltas.agregar(i + 1, "registro", "nada sigue al TOTAL", "nothing follows the TOTAL");
      }
      fin = linea(i + 1, lineas.get(i)) || fin;
    }
    if (!fin) {
      faltas.agregar(
          lineas.size() + 1,
          "registro",
          "falta el TOTAL: el archivo está incompleto",
          "the TOTAL is missing: the file is incomplete");
    }
    faltas.lanzarSiHay();
    return new Archivo(canal.orElseThrow(), fecha.orElseThrow(), pagos);
  }

  private void cabecera(List<String> lineas) {
    var primera = lineas.isEmpty() ? "" : lineas.getFirst();
    if (!Csv.campos(primera).equals(Optional.of(CABECERA))) {
      faltas.agregar(
          1,
          "",
          "la cabecera debe ser " + String.join(",", CABECERA),
          "the header must be " + String.join(",", CABECERA));
    }
  }

  /** Whether it was the last one. */
  private boolean linea(int n, String linea) {
    var leidos = Csv.campos(linea);
    if (leidos.isEmpty() || leidos.get().size() != CABECERA.size()) {
      faltas.agregar(
          n,
          "",
          "debe tener " + CABECERA.size() + " campos, con sus comillas cerradas",
          "must have " + CABECERA.size() + " fields, with their quotes closed");
      return false;
    }
    var valores = leidos.get();
    canal = canal.or(() -> campos.canal(n, valores.get(CANAL)));
    fecha = fecha.or(() -> campos.fecha(n, valores.get(FECHA)));
    lasMismas(n, valores);
    return switch (valores.get(REGISTRO)) {
      case "PAGO" -> {
        pago(n, valores);
        yield false;
      }
      case "TOTAL" -> {
        total(n, valores);
        yield true;
      }
      default -> {
        faltas.agregar(n, "registro", "debe ser PAGO o TOTAL", "must be PAGO or TOTAL");
        yield false;
      }
    };
  }

  private void lasMismas(int n, List<String> valores) {
    canal
        .filter(uno -> !uno.name().equals(valores.get(CANAL)))
        .ifPresent(
            uno -> faltas.agregar(n, "canal", "el archivo es de " + uno, "the file is of " + uno));
    fecha
        .filter(una -> !una.toString().equals(valores.get(FECHA)))
        .ifPresent(
            una -> faltas.agregar(n, "fecha", "el archivo es del " + una, "the file is of " + una));
    if (!Dinero.PEN.equals(valores.get(MONEDA))) {
      faltas.agregar(n, "moneda", "debe ser PEN", "must be PEN");
    }
  }

  private void pago(int n, List<String> valores) {
    var numero = valores.get(COMPROBANTE);
    var comprobante = Comprobante.leer(valores.get(CANAL), numero);
    if (!numero.matches(Comprobante.PATRON)) {
      faltas.agregar(n, "comprobante", "no es un número de comprobante", "is not a receipt number");
    }
    comprobante
        .map(uno -> vistos.putIfAbsent(uno.clave(), n))
        .ifPresent(
            otra ->
                faltas.agregar(
                    n,
                    "comprobante",
                    "ya está en la línea " + otra,
                    "is on line " + otra + " already"));
    var referencia = valores.get(REFERENCIA);
    if (referencia.length() > REFERENCIA_LARGO
        || referencia.codePoints().anyMatch(Character::isISOControl)) {
      faltas.agregar(
          n,
          "referencia",
          "pasa de 64 caracteres o no es texto",
          "exceeds 64 characters or is no text");
    }
    var monto = campos.monto(n, valores.get(MONTO)).filter(uno -> positivo(n, uno));
    if (comprobante.isPresent() && monto.isPresent()) {
      pagos.add(
          new Pagado(n, comprobante.get(), referencia.isEmpty() ? null : referencia, monto.get()));
    }
  }

  private boolean positivo(int n, Dinero monto) {
    if (!monto.esPositivo()) {
      faltas.agregar(n, "monto", "debe ser mayor que cero", "must be more than nothing");
    }
    return monto.esPositivo();
  }

  private void total(int n, List<String> valores) {
    if (!valores.get(COMPROBANTE).equals(Integer.toString(n - 2))) {
      faltas.agregar(
          n,
          "comprobante",
          "dice " + valores.get(COMPROBANTE) + " pagos y hay " + (n - 2),
          "says " + valores.get(COMPROBANTE) + " payments and there are " + (n - 2));
    }
    var suma = pagos.stream().map(Pagado::monto).reduce(Dinero.CERO, Dinero::mas);
    campos
        .monto(n, valores.get(MONTO))
        .filter(dicho -> pagos.size() == n - 2 && !dicho.equals(suma))
        .ifPresent(
            dicho ->
                faltas.agregar(
                    n,
                    "monto",
                    "dice " + dicho + " y los pagos suman " + suma,
                    "says " + dicho + " and the payments add up to " + suma));
  }

  private static String texto(byte[] bytes) {
    try {
      var texto = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return texto.startsWith("\uFEFF") ? texto.substring(1) : texto;
    } catch (CharacterCodingException ajena) {
      throw new Rechazo(
          CodigosDeTasas.ARCHIVO_MAL_FORMADO,
          Texto.de("El archivo no está en UTF-8", "The file is not in UTF-8"));
    }
  }

  private static Rechazo demasiado(String es, String en) {
    return new Rechazo(Codigos.DEMASIADO_GRANDE, Texto.de(es, en));
  }
}
