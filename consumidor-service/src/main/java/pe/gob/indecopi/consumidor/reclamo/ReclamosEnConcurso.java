package pe.gob.indecopi.consumidor.reclamo;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/** Brings word of an insolvency to the open complaints against its debtor, to each once. */
public final class ReclamosEnConcurso {
  private static final int PAGINA = 100;

  private final Reclamos reclamos;
  private final RelojLegal reloj;

  ReclamosEnConcurso(Reclamos reclamos, RelojLegal reloj) {
    this.reclamos = reclamos;
    this.reloj = reloj;
  }

  /** It goes on. */
  public void llevar(String ruc, AvisoDeConcurso aviso) {
    aCadaUno(ruc, r -> aviso.en(r, reloj.ahora()));
  }

  /** It ended. */
  public void terminar(String ruc, String numero) {
    aCadaUno(ruc, r -> AvisoDeConcurso.fuera(r, numero, reloj.ahora()));
  }

  /** To one that was made while word of it came. */
  public void llevar(ReclamoId reclamo, AvisoDeConcurso aviso) {
    reclamos.mover(reclamo, r -> aviso.en(r, reloj.ahora()));
  }

  private void aCadaUno(String ruc, UnaryOperator<Reclamo> como) {
    @Nullable String despues = null;
    List<Reclamo> pagina;
    do {
      pagina = reclamos.abiertosContra(ruc, despues, PAGINA);
      for (var r : pagina) {
        despues = r.numero().orden();
        reclamos.mover(r.id(), como);
      }
    } while (pagina.size() == PAGINA);
  }
}
