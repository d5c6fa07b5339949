package pe.gob.indecopi.fees.conciliacion;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.orden.Comprobante;
import pe.gob.indecopi.fees.orden.PagosDeBancoMongo;
import pe.gob.indecopi.fees.orden.PagosDeBancoMongo.Dicho;
import pe.gob.indecopi.fees.orden.PagosDeBancoMongo.Hallado;
import pe.gob.indecopi.fees.orden.PagosDeBancoMongo.Tomado;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * Goes through a bank's file line by line. A line may be gone through again without harm: what it
 * led to is found by its receipt.
 */
final class Conciliador {

  private static final int TANDA = 500;
  private static final int BYTES_DE_ID = 16;

  private final ConciliacionesMongo conciliaciones;
  private final PagosDeBancoMongo banco;
  private final RelojLegal reloj;

  Conciliador(ConciliacionesMongo conciliaciones, PagosDeBancoMongo banco, RelojLegal reloj) {
    this.conciliaciones = conciliaciones;
    this.banco = banco;
    this.reloj = reloj;
  }

  /** The file without a fault, or a refusal that names them all. */
  Archivo leer(byte[] bytes) {
    return LectorDeArchivo.leer(bytes, reloj.hoy());
  }

  /** The id of the reconciliation of that content. */
  static String id(byte[] bytes) {
    return "con_" + hex(bytes).substring(0, 2 * BYTES_DE_ID);
  }

  /** Stores the file whole, then goes through it. */
  Conciliacion cargar(Archivo archivo, byte[] bytes, String autor) {
    var guardada =
        conciliaciones.crear(
            new Conciliacion(
                id(bytes),
                0,
                archivo.canal(),
                archivo.fecha(),
                hex(bytes),
                bytes,
                autor,
                reloj.ahora(),
                archivo.pagos().size(),
                archivo.total(),
                EstadoConciliacion.EN_CURSO,
                List.of(),
                0));
    if (guardada.estado() == EstadoConciliacion.EN_CURSO) {
      return recorrer(guardada, archivo, archivo.pagos());
    }
    var dudosas =
        conciliaciones
            .lineas(guardada.id(), ResultadoDeLinea.EN_CURSO, 0, LectorDeArchivo.PAGOS)
            .stream()
            .map(Hallazgo::pagado)
            .toList();
    return dudosas.isEmpty() ? guardada : recorrer(guardada, archivo, dudosas);
  }

  /** Goes on with the files that a crash left half gone through. */
  void barrer() {
    for (var una : conciliaciones.enCurso()) {
      var archivo = LectorDeArchivo.leer(una.contenido(), una.fecha());
      recorrer(una, archivo, archivo.pagos());
    }
  }

  private Conciliacion recorrer(Conciliacion una, Archivo archivo, List<Pagado> pagos) {
    for (var desde = 0; desde < pagos.size(); desde += TANDA) {
      var tanda = pagos.subList(desde, Math.min(pagos.size(), desde + TANDA));
      var hallados =
          banco.hallar(tanda.stream().map(Pagado::comprobante).collect(Collectors.toSet()));
      for (var pagado : tanda) {
        var hallado = hallados.get(pagado.comprobante());
        conciliaciones.anotar(
            una.id(), hallado == null ? tomar(una, pagado) : comparar(una, pagado, hallado));
      }
    }
    return conciliaciones.terminar(una.id(), ausentes(archivo));
  }

  private Hallazgo comparar(Conciliacion una, Pagado pagado, Hallado hallado) {
    if (!hallado.monto().equals(pagado.monto())) {
      return hallazgo(
          pagado, ResultadoDeLinea.MONTO_DISTINTO, hallado.orden(), hallado.monto().toString());
    }
    if (!hallado.fecha().equals(una.fecha())) {
      return hallazgo(
          pagado, ResultadoDeLinea.FECHA_DISTINTA, hallado.orden(), hallado.fecha().toString());
    }
    var otra = banco.ordenDe(pagado.referencia()).filter(id -> !id.equals(hallado.orden()));
    return otra.isPresent()
        ? hallazgo(pagado, ResultadoDeLinea.OTRA_ORDEN, hallado.orden(), otra.get())
        : hallazgo(pagado, ResultadoDeLinea.CONCILIADO, hallado.orden(), null);
  }

  private Hallazgo tomar(Conciliacion una, Pagado pagado) {
    var tomado =
        banco.tomar(
            new Dicho(
                pagado.comprobante(),
                una.fecha(),
                pagado.monto(),
                pagado.referencia(),
                una.id(),
                reloj.ahora(),
                una.autor()));
    return switch (tomado) {
      case Tomado.Aplicado(var orden, var resultado) ->
          hallazgo(pagado, ResultadoDeLinea.REGISTRADO, orden, resultado.name());
      case Tomado.NoIdentificado(var id) ->
          hallazgo(pagado, ResultadoDeLinea.NO_IDENTIFICADO, id, null);
      case Tomado.Devuelto(var id) -> hallazgo(pagado, ResultadoDeLinea.DEVUELTO, id, null);
      case Tomado.NoCoincide(var id) -> hallazgo(pagado, ResultadoDeLinea.MONTO_DISTINTO, id, null);
      case Tomado.EnCurso() -> hallazgo(pagado, ResultadoDeLinea.EN_CURSO, null, null);
    };
  }

  private static Hallazgo hallazgo(
      Pagado pagado,
      ResultadoDeLinea resultado,
      @Nullable String documento,
      @Nullable String motivo) {
    return new Hallazgo(pagado, resultado, documento, motivo);
  }

  /** What the channel told us of that day and its file does not list. */
  private List<Conciliacion.Ausente> ausentes(Archivo archivo) {
    Map<Comprobante, Hallado> nuestros = new HashMap<>();
    banco
        .delDia(archivo.canal(), archivo.fecha())
        .forEach(uno -> nuestros.put(uno.comprobante(), uno));
    archivo.pagos().forEach(pagado -> nuestros.remove(pagado.comprobante()));
    return nuestros.values().stream()
        .map(uno -> new Conciliacion.Ausente(uno.orden(), uno.comprobante().numero(), uno.monto()))
        .sorted(Comparator.comparing(Conciliacion.Ausente::comprobante))
        .toList();
  }

  private static String hex(byte[] bytes) {
    try {
      var resumen = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(resumen.digest(bytes));
    } catch (NoSuchAlgorithmException imposible) {
      throw new IllegalStateException("every JVM has SHA-256", imposible);
    }
  }
}
