package pe.gob.indecopi.local.almacen;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What a collection wrote and is not yet on disk. The reply of whoever reads it waits too: nobody
 * is told what a crash could take back.
 */
final class SinDisco {

  private final Compromiso compromiso;
  private final ConcurrentMap<Clave, Long> turnos = new ConcurrentHashMap<>();
  private volatile long ultimaBaja;
  private long ultimoTurno;

  SinDisco(Compromiso compromiso) {
    this.compromiso = compromiso;
  }

  /** To be called by the one writer, before the change. */
  void escribe(Clave posicion) {
    long turno = compromiso.turno();
    turnos.put(posicion, turno);
    Mando.depende(turno);
    if (turno != ultimoTurno) {
      ultimoTurno = turno;
      compromiso.cuandoDure(turno, this::olvidarLoQueDura, e -> {});
    }
  }

  void borra(Clave posicion) {
    ultimaBaja = compromiso.turno();
    escribe(posicion);
  }

  void lee(Clave posicion) {
    Long turno = turnos.get(posicion);
    if (turno != null) {
      Mando.depende(turno);
    }
  }

  /** Whoever looks for documents may miss those that were just deleted. */
  void busca() {
    Mando.depende(ultimaBaja);
  }

  private void olvidarLoQueDura() {
    turnos.values().removeIf(compromiso::enDisco);
  }
}
