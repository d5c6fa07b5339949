package pe.gob.indecopi.consumidor.reclamo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.reloj.Suceso;
import pe.gob.indecopi.platform.reloj.TareaLegal;

/**
 * What the end of a stage's term brings about. A provider that does not answer, and a mediation
 * that comes to nothing, are called to a hearing; what waits for an official goes up on the board.
 */
final class BarridoDeReclamos implements TareaLegal {
  private static final int PAGINA = 100;

  private final Reclamos reclamos;
  private final Terminos terminos;
  private final TrasElFin trasElFin;
  private final RelojLegal reloj;

  BarridoDeReclamos(Reclamos reclamos, Terminos terminos, TrasElFin trasElFin, RelojLegal reloj) {
    this.reclamos = reclamos;
    this.terminos = terminos;
    this.trasElFin = trasElFin;
    this.reloj = reloj;
  }

  @Override
  public Optional<LocalDate> proxima() {
    return reclamos.proximoVence().map(vence -> vence.plusDays(1));
  }

  @Override
  public List<Suceso> barrer(LocalDate hoy) {
    var sucesos = new ArrayList<Suceso>();
    Set<String> vistos = new HashSet<>();
    List<Reclamo> pagina;
    do {
      // One that cannot be moved must not keep the sweep from the others.
      pagina =
          reclamos.vencidos(hoy, PAGINA + vistos.size()).stream()
              .filter(r -> vistos.add(r.id().valor()))
              .toList();
      pagina.forEach(r -> vencer(r, hoy).ifPresent(sucesos::add));
    } while (!pagina.isEmpty());
    return sucesos;
  }

  /** What happened, if it was this sweep that made it happen. */
  private Optional<Suceso> vencer(Reclamo leido, LocalDate hoy) {
    var hecho = new AtomicReference<@Nullable Suceso>();
    reclamos.mover(
        leido.id(),
        actual -> {
          var vencido = vencido(actual, hoy);
          hecho.set(vencido == actual ? null : suceso(vencido, leido));
          return vencido;
        });
    return Optional.ofNullable(hecho.get());
  }

  private static Suceso suceso(Reclamo vencido, Reclamo leido) {
    var dia = leido.situacion().plazo().map(p -> p.vence().plusDays(1)).orElseThrow();
    return new Suceso(dia, vencido.numero().toString(), vencido.historia().getLast().tipo());
  }

  /** As it stands after that term, or the same if none ended. */
  Reclamo vencido(Reclamo r, LocalDate hoy) {
    var plazo = r.situacion().plazo().filter(p -> p.vence().isBefore(hoy)).orElse(null);
    if (plazo == null) {
      return r;
    }
    var dia = plazo.vence().plusDays(1);
    return switch (plazo.etapa()) {
      case EN_TRASLADO -> aConciliar(r, dia, "SIN_RESPUESTA");
      case EN_MEDIACION -> aConciliar(r, dia, "MEDIACION_VENCIDA");
      case PRESENTADO, EN_CONCILIACION -> paraElFuncionario(r, dia);
      case CONCLUIDO -> {
        var visto = trasElFin.vencer(r, dia, reloj.ahora());
        yield visto == r ? paraElFuncionario(r, dia) : visto;
      }
    };
  }

  private Reclamo paraElFuncionario(Reclamo r, LocalDate dia) {
    return r.con(r.situacion().vencida(dia), paso("PLAZO_VENCIDO").soloPara(Lado.FUNCIONARIO));
  }

  private Reclamo aConciliar(Reclamo r, LocalDate dia, String por) {
    return terminos.pasar(r, Etapa.EN_CONCILIACION, dia, paso(por));
  }

  private Paso paso(String tipo) {
    return Paso.delSistema(tipo, reloj.ahora(), java.util.Map.of());
  }
}
