package pe.gob.indecopi.procedimientos.tramite;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.ExpedienteId;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Suceso;
import pe.gob.indecopi.procedimientos.flujo.ActosDeArchivo;
import pe.gob.indecopi.procedimientos.flujo.Presentacion;

/**
 * Sends a file on to the organ of this service that is competent (Ley 27444, art. 130): a file of
 * that organ is born with its parties, its papers, its filing date and what it paid, and each names
 * the other.
 */
public final class Remisiones {
  private final Expedientes expedientes;
  private final Contextos contextos;
  private final RelojLegal reloj;

  Remisiones(Expedientes expedientes, Contextos contextos, RelojLegal reloj) {
    this.expedientes = expedientes;
    this.contextos = contextos;
    this.reloj = reloj;
  }

  /**
   * Where a file goes.
   *
   * @param procedimiento of the other organ
   * @param materia what is asked, in the words of that procedure
   * @param folio the act by which the first organ declines
   */
  public record Remision(String procedimiento, Map<String, Object> materia, int folio) {}

  /** The file in which that one goes on; the same however often it is asked. */
  public Expediente remitir(Expediente origen, Remision r) {
    var id = id(origen, r.folio());
    var destino = expedientes.buscar(id).orElseGet(() -> nacer(origen, r, id));
    expedientes.ejecutar(origen.id().valor(), e -> enlazado(e, destino));
    return destino;
  }

  private Expediente nacer(Expediente origen, Remision r, String id) {
    var ahora = reloj.ahora();
    var hoy = LocalDate.ofInstant(ahora, RelojLegal.LIMA);
    var entrada = entrada(origen, r.procedimiento());
    return expedientes
        .presentar(
            entrada.organo(),
            hoy.getYear(),
            n ->
                nuevo(
                    origen, r, entrada, id, new Numero(entrada.organo(), hoy.getYear(), n), ahora))
        .or(() -> expedientes.buscar(id))
        .orElseThrow();
  }

  /** Of the regime and the day of its birth: it is the same proceeding. */
  private Procedimiento entrada(Expediente origen, String procedimiento) {
    var nacimiento = LocalDate.ofInstant(origen.cabecera().recibido(), RelojLegal.LIMA);
    return contextos
        .catalogo()
        .de(procedimiento, Regimen.de(origen.cabecera().regimen()), nacimiento)
        .orElseThrow();
  }

  private Expediente nuevo(
      Expediente origen,
      Remision r,
      Procedimiento entrada,
      String id,
      Numero numero,
      Instant ahora) {
    var antes = origen.cabecera();
    var cabecera =
        new Cabecera(
            new ExpedienteId(id),
            numero,
            entrada.codigo(),
            antes.regimen(),
            entrada.version(),
            contextos.catalogo().tarifa(entrada),
            antes.oficina(),
            antes.recibido(),
            antes.presentadoPor());
    return Presentacion.remitir(
        origen,
        cabecera,
        r.materia(),
        resumen(origen, r, entrada),
        Asiento.del(ahora, LocalDate.ofInstant(ahora, RelojLegal.LIMA)),
        contextos.de(cabecera, r.materia(), ahora));
  }

  private static Map<String, Object> resumen(Expediente origen, Remision r, Procedimiento entrada) {
    Map<String, Object> resumen = new LinkedHashMap<>();
    resumen.put("procedimiento", entrada.codigo());
    resumen.put("materia", r.materia());
    resumen.put(
        "remitido",
        Map.of(
            "expediente", origen.id().valor(),
            "numero", origen.cabecera().numero().toString(),
            "folio", r.folio()));
    return resumen;
  }

  private Expediente enlazado(Expediente origen, Expediente destino) {
    var ya =
        origen.actuaciones().stream()
            .anyMatch(
                a ->
                    a.tipo().equals(ActosDeArchivo.EXPEDIENTE_REMITIDO)
                        && destino.id().valor().equals(a.datos().get("expediente")));
    Map<String, Object> datos =
        Map.of(
            "expediente", destino.id().valor(),
            "numero", destino.cabecera().numero().toString());
    return ya
        ? origen
        : origen.con(
            new Suceso(ActosDeArchivo.EXPEDIENTE_REMITIDO, Autor.SISTEMA, null, datos, List.of()),
            Asiento.del(reloj.ahora(), reloj.hoy()));
  }

  /** Derived, so that a repetition meets it; not guessable, as the first file's is not. */
  private static String id(Expediente origen, int folio) {
    var semilla = (origen.id() + "/" + folio).getBytes(StandardCharsets.UTF_8);
    return "exp_" + UUID.nameUUIDFromBytes(semilla).toString().replace("-", "");
  }
}
