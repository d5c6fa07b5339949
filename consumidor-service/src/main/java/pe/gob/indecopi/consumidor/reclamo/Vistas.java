package pe.gob.indecopi.consumidor.reclamo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.VistaDeReclamo.AccionPosible;
import pe.gob.indecopi.consumidor.reclamo.VistaDeReclamo.DelConsumidor;
import pe.gob.indecopi.consumidor.reclamo.VistaDeReclamo.DelFuncionario;
import pe.gob.indecopi.consumidor.reclamo.VistaDeReclamo.DelProveedor;
import pe.gob.indecopi.consumidor.reclamo.VistaDeReclamo.PasoVisto;
import pe.gob.indecopi.consumidor.reclamo.VistaDeReclamo.PlazoVisto;
import pe.gob.indecopi.consumidor.reclamo.VistaDeReclamo.ProveedorVisto;
import pe.gob.indecopi.platform.problema.Idioma;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** Shows a complaint to one of its sides. */
final class Vistas {
  private final Terminos terminos;
  private final RelojLegal reloj;
  private final Posibilidades posibilidades;

  Vistas(Terminos terminos, RelojLegal reloj, Posibilidades posibilidades) {
    this.terminos = terminos;
    this.reloj = reloj;
    this.posibilidades = posibilidades;
  }

  VistaDeReclamo de(Reclamo r, Lado lado) {
    return switch (lado) {
      case CONSUMIDOR -> delConsumidor(r);
      case PROVEEDOR -> delProveedor(r);
      case FUNCIONARIO -> delFuncionario(r);
    };
  }

  private DelConsumidor delConsumidor(Reclamo r) {
    return new DelConsumidor(
        r.id().valor(),
        r.numero().toString(),
        r.canal(),
        r.etapa(),
        r.resultado(),
        enLima(r.recibido()),
        r.presentado(),
        r.consumidor().persona(),
        r.consumidor().telefono(),
        r.consumidor().vulnerable(),
        proveedor(r.proveedor()),
        r.materia(),
        plazos(r),
        r.situacion().respuesta(),
        r.situacion().concurso(),
        historia(r, Lado.CONSUMIDOR),
        acciones(r, Lado.CONSUMIDOR),
        r.version());
  }

  private DelProveedor delProveedor(Reclamo r) {
    return new DelProveedor(
        r.id().valor(),
        r.numero().toString(),
        r.etapa(),
        r.resultado(),
        enLima(r.recibido()),
        r.presentado(),
        r.consumidor().persona().nombre(),
        proveedor(r.proveedor()),
        r.materia(),
        plazos(r),
        r.situacion().respuesta(),
        historia(r, Lado.PROVEEDOR),
        acciones(r, Lado.PROVEEDOR),
        r.version());
  }

  private DelFuncionario delFuncionario(Reclamo r) {
    return new DelFuncionario(
        r.id().valor(),
        r.numero().toString(),
        r.canal(),
        r.etapa(),
        r.resultado(),
        enLima(r.recibido()),
        r.presentado(),
        r.consumidor().persona(),
        r.consumidor().titular(),
        r.consumidor().telefono(),
        r.consumidor().vulnerable(),
        proveedor(r.proveedor()),
        r.materia(),
        plazos(r),
        r.situacion().respuesta(),
        r.situacion().concurso(),
        r.asignado(),
        historia(r, Lado.FUNCIONARIO),
        acciones(r, Lado.FUNCIONARIO),
        r.version());
  }

  private static ProveedorVisto proveedor(Reclamado p) {
    return new ProveedorVisto(
        p.persona().nombre(), p.ruc(), p.nombreComercial(), p.web(), p.identificacion());
  }

  List<PlazoVisto> plazos(Reclamo r) {
    var hoy = reloj.hoy();
    return r.situacion().plazos().stream().map(p -> plazo(p, hoy)).toList();
  }

  private PlazoVisto plazo(PlazoDeEtapa p, LocalDate hoy) {
    @Nullable Integer quedan = p.abierto() ? terminos.quedan(hoy, p.vence()) : null;
    return new PlazoVisto(
        p.etapa(),
        p.desde(),
        p.vence(),
        p.estado(),
        quedan,
        PlazoDicho.de(p, hoy, quedan == null ? 0 : quedan).en(Idioma.actual()));
  }

  private static List<PasoVisto> historia(Reclamo r, Lado lado) {
    return r.historia().stream()
        .filter(p -> p.ven().contains(lado))
        .map(p -> paso(p, lado))
        .toList();
  }

  private static PasoVisto paso(Paso p, Lado lado) {
    return new PasoVisto(
        p.tipo(), p.lado(), lado == Lado.FUNCIONARIO ? p.quien() : null, enLima(p.en()), p.datos());
  }

  private List<AccionPosible> acciones(Reclamo r, Lado lado) {
    return posibilidades.de(lado, r);
  }

  static OffsetDateTime enLima(Instant en) {
    return en.atZone(RelojLegal.LIMA).toOffsetDateTime();
  }
}
