package pe.gob.indecopi.consumidor.propuesta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.procedimientos.constancia.Asunto;
import pe.gob.indecopi.procedimientos.constancia.Constancia;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.constancia.Hoja;
import pe.gob.indecopi.procedimientos.documentos.Archivos;

/** The papel of an agreement, which both sides may show and anybody verify. */
public final class AcuerdoEnPapel {
  /** A complaint has no line in the TUPA: what it is called instead. */
  private static final String PROCEDIMIENTO = "RECLAMO";

  private final Constancias constancias;
  private final Archivos archivos;

  AcuerdoEnPapel(Constancias constancias, Archivos archivos) {
    this.constancias = constancias;
    this.archivos = archivos;
  }

  /** It is made once, as it was agreed; how it is kept is not in it. */
  Constancia emitir(Reclamo r, Acuerdo a) {
    var asunto =
        new Asunto(
            Asunto.Clase.ACUERDO,
            r.id().valor(),
            a.folio(),
            r.numero().toString(),
            Acceso.ORGANO,
            PROCEDIMIENTO,
            a.celebrado());
    return constancias.emitir(asunto, () -> hoja(r, a));
  }

  /**
   * A copy of it as a document of somebody's own, to hand in elsewhere; the same each time.
   *
   * @param dueno whose it is
   * @return its id
   */
  public String copia(Reclamo r, Acuerdo a, String dueno) {
    var papel = emitir(r, a);
    var semilla = (dueno + "/" + papel.sha256()).getBytes(StandardCharsets.UTF_8);
    var id = "doc_" + UUID.nameUUIDFromBytes(semilla).toString().replace("-", "");
    var nombre = "acuerdo-" + r.numero().toString().replace('/', '-') + ".pdf";
    try {
      return archivos.guardar(id, dueno, nombre, () -> abrir(papel)).id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream abrir(Constancia constancia) {
    return constancias.abrir(constancia);
  }

  private static Hoja hoja(Reclamo r, Acuerdo a) {
    var hoja =
        Hoja.de("Servicio de Atención al Ciudadano", "Acuerdo")
            .dato("Reclamo", r.numero().toString())
            .dato("Consumidor", r.consumidor().persona().nombre())
            .dato("Proveedor", proveedor(r))
            .dato("Celebrado", a.celebrado().toString())
            .dato("Por", a.origen() == Resultado.MEDIACION ? "Mediación" : "Conciliación");
    var monto = a.monto();
    var conMonto = monto == null ? hoja : hoja.dato("Monto", "S/ " + monto.monto().toPlainString());
    return conMonto
        .seccion("Obligaciones")
        .tabla(
            List.of("N.º", "Quién", "Qué", "Monto", "Hasta el"),
            List.of(1, 3, 8, 3, 3),
            a.compromisos().stream().map(AcuerdoEnPapel::fila).toList());
  }

  private static String proveedor(Reclamo r) {
    var ruc = r.proveedor().ruc();
    var nombre = r.proveedor().persona().nombre();
    return ruc == null ? nombre : nombre + ", RUC " + ruc;
  }

  private static List<String> fila(Compromiso c) {
    var o = c.obligacion();
    var monto = o.monto();
    return List.of(
        Integer.toString(c.n()),
        o.deudor() == Lado.PROVEEDOR ? "Proveedor" : "Consumidor",
        o.que(),
        monto == null ? "" : "S/ " + monto.monto().toPlainString(),
        c.vence().toString());
  }
}
