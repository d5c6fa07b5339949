package pe.gob.indecopi.local.vecinos.pagos;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells fees-service of every payment until it acknowledges, whoever is killed meanwhile. */
@Component
class Avisador {

  private static final Logger LOG = LoggerFactory.getLogger(Avisador.class);

  private final Libreta libreta;
  private final Fees fees;
  private final Set<String> enCurso = ConcurrentHashMap.newKeySet();

  Avisador(Libreta libreta, Fees fees) {
    this.libreta = libreta;
    this.fees = fees;
  }

  /** Writes the payment down, then tells it once; what is not acknowledged is told again. */
  Acuse avisar(Aviso aviso) {
    libreta.guardar(aviso);
    return intentar(aviso);
  }

  @Scheduled(fixedDelayString = "${vecinos.reintento:1s}")
  void repetir() {
    libreta.pendientes().forEach(this::intentar);
  }

  private Acuse intentar(Aviso aviso) {
    if (!enCurso.add(aviso.id())) {
      return Acuse.PENDIENTE;
    }
    try {
      return asentar(aviso, fees.avisar(aviso));
    } finally {
      enCurso.remove(aviso.id());
    }
  }

  private Acuse asentar(Aviso aviso, Acuse acuse) {
    switch (acuse) {
      case RECIBIDO -> libreta.quitar(aviso);
      case RECHAZADO -> {
        LOG.warn("fees-service refuses receipt {} of {}", aviso.comprobante(), aviso.canal());
        libreta.apartar(aviso);
      }
      case CALLADO -> throw new IllegalStateException("nobody asked");
      case PENDIENTE -> LOG.debug("receipt {} is told again", aviso.comprobante());
    }
    return acuse;
  }
}
