package pe.gob.indecopi.consumidor.indicadores;

import java.util.List;
import pe.gob.indecopi.consumidor.indicadores.Contador.Renglon;
import pe.gob.indecopi.consumidor.indicadores.Contador.Suceso;
import pe.gob.indecopi.consumidor.reclamo.Contables;
import pe.gob.indecopi.consumidor.reclamo.Contables.Contable;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * Brings the counts up to what is stored, some at a time. Each complaint is counted once as
 * received and once as ended, however often this dies and starts again and on how many replicas it
 * runs.
 */
final class Recuento {
  private static final int TANDA = 500;
  private static final String FINES = "fines";

  private final Contables contables;
  private final Contadores contadores;
  private final Fines fines;
  private final RelojLegal reloj;

  Recuento(Contables contables, Contadores contadores, Fines fines, RelojLegal reloj) {
    this.contables = contables;
    this.contadores = contadores;
    this.fines = fines;
    this.reloj = reloj;
  }

  /** Counts all that is stored and not counted yet. */
  void contar() {
    var hoy = reloj.hoy().getYear();
    for (var anio = hoy - 1; anio <= hoy; anio++) {
      while (recibidos(anio)) {}
    }
    while (anotarFines()) {}
    while (contarFines()) {}
  }

  private boolean recibidos(int anio) {
    var clase = "recibidos-" + anio;
    var desde = Math.toIntExact(contadores.cursor(clase));
    var tanda = contables.recibidos(anio, desde, TANDA).stream().map(Recuento::recibido).toList();
    return contar(clase, tanda);
  }

  private boolean contarFines() {
    return contar(FINES, fines.despues(contadores.cursor(FINES), TANDA));
  }

  /** Whether there may be more. */
  private boolean contar(String clase, List<Suceso> tanda) {
    if (!tanda.isEmpty()) {
      contadores.contar(tanda);
      contadores.avanzar(clase, tanda.getLast().n());
    }
    return tanda.size() == TANDA;
  }

  /** Each end is noted first and its mark taken away after: a crash in between notes it again. */
  private boolean anotarFines() {
    var tanda = contables.concluidos(TANDA);
    if (!tanda.isEmpty()) {
      tanda.forEach(c -> fines.anotar(Fin.de(c)));
      contables.contados(tanda.stream().map(Contable::id).toList());
    }
    return tanda.size() == TANDA;
  }

  private static Suceso recibido(Contable c) {
    return new Suceso(c.n(), c.presentado(), new Renglon(c.canal(), c.sector(), null, 1, 0));
  }
}
