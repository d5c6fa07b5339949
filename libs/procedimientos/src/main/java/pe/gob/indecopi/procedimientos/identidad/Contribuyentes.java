package pe.gob.indecopi.procedimientos.identidad;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds companies in the register of taxpayers, through the PIDE. It never throws. */
public interface Contribuyentes {

  /**
   * A taxpayer, of what SUNAT makes public of it.
   *
   * @param nombreComercial what its shops are called
   * @param activo whether it is not struck off
   */
  record Contribuyente(
      String ruc,
      String razonSocial,
      @Nullable String nombreComercial,
      @Nullable String web,
      boolean activo) {}

  /**
   * What was found.
   *
   * @param respondio whether the register answered at all
   */
  record Hallazgo(boolean respondio, List<Contribuyente> hallados) {
    public Hallazgo {
      hallados = List.copyOf(hallados);
    }

    static Hallazgo silencio() {
      return new Hallazgo(false, List.of());
    }
  }

  /**
   * Who has that RUC; nobody where SUNAT has no such number.
   *
   * @param espera longest wait
   */
  Hallazgo conRuc(String ruc, Duration espera);

  /**
   * Those in whose name, trade name or website those words are, the best known first.
   *
   * @param espera longest wait
   */
  Hallazgo conPalabras(String texto, Duration espera);
}
