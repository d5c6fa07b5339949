package pe.gob.indecopi.consumidor.concurso;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.AvisoDeConcurso;
import pe.gob.indecopi.consumidor.reclamo.ConcursosConocidos;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.ReclamosEnConcurso;
import pe.gob.indecopi.consumidor.reclamo.SeguimientoDeReclamo;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.eventos.Consumidor;
import pe.gob.indecopi.platform.eventos.Evento;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones;
import pe.gob.indecopi.procedimientos.tramite.Expedientes;

/**
 * Hears of insolvencies, and flags the open files and complaints against those providers; one that
 * is made later asks what is known.
 *
 * <p>What is known is written first, under the guard of the event's sequence, and then brought to
 * each, where it is entered once: a repetition finishes what a crash left, an older event changes
 * nothing, and what is made meanwhile finds it written.
 */
final class ConcursosRecibidos
    implements Consumidor, Seguimiento, ConcursosConocidos, SeguimientoDeReclamo {
  static final String TEMA = "indecopi.concursos.v1";
  private static final String CONCLUIDO = "CONCLUIDO";
  private static final int PAGINA = 100;

  private final String servicio;
  private final Agregados<ConcursoDeProveedor> conocidos;
  private final Expedientes expedientes;
  private final Anotaciones anotaciones;
  private final Supplier<ReclamosEnConcurso> reclamos;

  ConcursosRecibidos(
      String servicio,
      FabricaDeAgregados fabrica,
      Expedientes expedientes,
      Anotaciones anotaciones,
      Supplier<ReclamosEnConcurso> reclamos) {
    this.servicio = servicio;
    this.conocidos = fabrica.de("concursos", new ConcursoTraductor());
    this.expedientes = expedientes;
    this.anotaciones = anotaciones;
    this.reclamos = reclamos;
  }

  @Override
  public String tema() {
    return TEMA;
  }

  @Override
  public String grupo() {
    return servicio + ".concursos";
  }

  @Override
  public void recibir(Evento evento) {
    llevar(anotado(evento));
  }

  /** What is known after it. */
  private ConcursoDeProveedor anotado(Evento evento) {
    var deudor = evento.sujeto();
    if (conocidos.buscar(deudor).isEmpty()) {
      conocidos.insertar(ConcursoDeProveedor.desconocido(deudor), List.of());
    }
    var numero = evento.datos().path("concurso").asString();
    var sigue = !evento.datos().path("estado").asString().equals(CONCLUIDO);
    var dia = LocalDate.parse(evento.datos().path("difundido").asString());
    return conocidos
        .ejecutar(deudor, evento, antes -> new Cambio<>(antes.segun(numero, sigue, dia), List.of()))
        .or(() -> conocidos.buscar(deudor))
        .orElseThrow();
  }

  private void llevar(ConcursoDeProveedor concurso) {
    aLosReclamos(concurso);
    @Nullable String despues = null;
    List<Expediente> pagina;
    do {
      pagina = expedientes.conParte(concurso.deudor(), despues, PAGINA);
      for (var e : pagina) {
        llevar(concurso, e);
        despues = Expedientes.orden(e);
      }
    } while (pagina.size() == PAGINA);
  }

  private void llevar(ConcursoDeProveedor concurso, Expediente e) {
    concurso.para(e).ifPresent(a -> anotaciones.anotar(e.id().valor(), a));
  }

  private void aLosReclamos(ConcursoDeProveedor concurso) {
    var ruc = concurso.ruc();
    var numero = concurso.concurso();
    if (ruc != null && numero != null) {
      concurso
          .aviso()
          .ifPresentOrElse(
              aviso -> reclamos.get().llevar(ruc, aviso),
              () -> reclamos.get().terminar(ruc, numero));
    }
  }

  @Override
  public Optional<AvisoDeConcurso> vigente(String deudor) {
    return conocidos.buscar(deudor).flatMap(ConcursoDeProveedor::aviso);
  }

  /** A complaint that was made while word of the insolvency came. */
  @Override
  public void despues(Reclamo reclamo, List<Paso> nuevos) {
    var deudor = reclamo.proveedor().clave();
    if (deudor != null && nuevos.size() == reclamo.historia().size()) {
      vigente(deudor).ifPresent(aviso -> reclamos.get().llevar(reclamo.id(), aviso));
    }
  }

  /** A file that is filed against a provider of which something is known. */
  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    if (nuevas.stream().anyMatch(a -> a.tipo().equals(Actos.PRESENTAR))) {
      e.partes(Papel.CONTRAPARTE).stream()
          .flatMap(p -> documento(p).stream())
          .distinct()
          .flatMap(clave -> conocidos.buscar(clave).stream())
          .forEach(concurso -> llevar(concurso, e));
    }
  }

  private static Optional<String> documento(Parte p) {
    return Optional.ofNullable(p.persona().documento()).map(Documento::clave);
  }
}
