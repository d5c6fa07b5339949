package pe.gob.indecopi.platform.almacen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.gob.indecopi.platform.problema.Codigo;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Traduccion;

/** What the failures of this package mean for the caller. */
final class TraduccionDeAgregados implements Traduccion {
  private static final int SEGUNDOS = 5;

  @Override
  public Optional<Rechazo> de(Throwable excepcion) {
    return switch (excepcion) {
      case AgregadoAusente _ ->
          rechazo(
              Codigos.NO_ENCONTRADO,
              Texto.de("No existe lo que busca", "What you look for does not exist"),
              Map.of());
      case EscrituraEnDisputa _, EscrituraIncierta _ ->
          rechazo(
              Codigos.SERVICIO_NO_DISPONIBLE,
              Texto.de(
                  "No se pudo confirmar la operación; repítala con la misma clave",
                  "The operation could not be confirmed; repeat it with the same key"),
              Map.of("reintentarEn", SEGUNDOS));
      default -> Optional.empty();
    };
  }

  private static Optional<Rechazo> rechazo(
      Codigo codigo, Texto detalle, Map<String, Object> extension) {
    return Optional.of(new Rechazo(codigo, detalle, List.of(), extension));
  }
}
