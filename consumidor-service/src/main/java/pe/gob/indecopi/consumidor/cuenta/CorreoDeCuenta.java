package pe.gob.indecopi.consumidor.cuenta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.correo.Carta;
import pe.gob.indecopi.procedimientos.correo.Correspondencia;

/** Word of what became of an account, sent to the mail it was registered with. */
final class CorreoDeCuenta implements Correspondencia {
  static final String CLASE = "cuenta";
  private static final Texto ASUNTO =
      Texto.de("Su cuenta de Reclama Virtual", "Your account of Reclama Virtual");

  private final Cuentas cuentas;

  CorreoDeCuenta(Cuentas cuentas) {
    this.cuentas = cuentas;
  }

  @Override
  public String clase() {
    return CLASE;
  }

  @Override
  public Optional<Carta> carta(String id, String sobre) {
    return cuentas.buscar(sobre).flatMap(c -> carta(id, c));
  }

  /** Nothing while it waits for us: there is no news. */
  static Optional<Carta> carta(String id, Cuenta c) {
    var domicilio = c.persona().domicilio();
    var correo = domicilio == null ? null : domicilio.correo();
    var idioma = idioma(domicilio == null ? null : domicilio.idioma());
    return correo == null
        ? Optional.empty()
        : texto(c)
            .map(
                t ->
                    new Carta(
                        id, correo, idioma, ASUNTO.en(Locale.of(idioma)), t.en(Locale.of(idioma))));
  }

  private static String idioma(@Nullable String dicho) {
    return dicho == null ? "es" : dicho;
  }

  private static Optional<Texto> texto(Cuenta c) {
    return switch (c.estado()) {
      case ACTIVA ->
          Optional.of(
              Texto.de(
                  "Ya tiene acceso a Reclama Virtual-Audiencias.\n",
                  "You have access to Reclama Virtual-Audiencias.\n"));
      case OBSERVADA ->
          Optional.of(
              Texto.de(
                  "Revisamos sus documentos y falta lo siguiente:\n\n" + motivos(c),
                  "We looked at your papers, and this is missing:\n\n" + motivos(c)));
      case RECHAZADA ->
          Optional.of(
              Texto.de(
                  "No podemos darle acceso:\n\n" + motivos(c),
                  "We cannot give you access:\n\n" + motivos(c)));
      case POR_VALIDAR, EN_REVISION -> Optional.empty();
    };
  }

  private static String motivos(Cuenta c) {
    List<String> motivos = c.historia().getLast().motivos();
    return "- " + String.join("\n- ", motivos) + "\n";
  }
}
