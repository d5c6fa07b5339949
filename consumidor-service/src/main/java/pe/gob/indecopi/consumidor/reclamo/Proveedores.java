package pe.gob.indecopi.consumidor.reclamo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Reclamado.Identificacion;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.identidad.Contribuyentes;
import pe.gob.indecopi.procedimientos.identidad.Contribuyentes.Hallazgo;

/** Who providers are, as SUNAT says; where it is silent, as they were told. */
final class Proveedores {
  private static final int LARGO = 200;
  private static final Hallazgo SILENCIO = new Hallazgo(false, List.of());

  private final @Nullable Contribuyentes sunat;
  private final Duration espera;

  Proveedores(@Nullable Contribuyentes sunat, Duration espera) {
    this.sunat = sunat;
    this.espera = espera;
  }

  /**
   * @throws Rechazo {@code solicitud-invalida} for less than three characters or too many
   */
  Hallazgo buscar(String q) {
    var texto = q.strip();
    if (texto.length() < 3 || texto.length() > LARGO) {
      var detalle = Texto.de("Busque de 3 a 200 caracteres.", "Search 3 to 200 characters.");
      throw new Rechazo(
          Codigos.SOLICITUD_INVALIDA,
          detalle,
          List.of(new Falta("/q", detalle)),
          Map.of("parametro", "q"));
    }
    if (sunat == null) {
      return SILENCIO;
    }
    if (texto.matches("[0-9]{11}")) {
      return sunat.conRuc(texto, espera);
    }
    var hallazgo = sunat.conPalabras(texto, espera);
    return new Hallazgo(
        hallazgo.respondio(),
        hallazgo.hallados().stream().filter(c -> c.ruc().startsWith("20")).toList());
  }

  /**
   * The provider that was told, under the name that SUNAT has for it.
   *
   * @param faltas gets one where SUNAT has no such RUC
   */
  Reclamado identificar(ProveedorDicho dicho, String puntero, Faltas faltas) {
    var documento = dicho.documento();
    if (documento == null) {
      return reclamado(dicho, null, dicho.llamado(), Identificacion.SIN_RUC);
    }
    var hallazgo = sunat == null ? SILENCIO : sunat.conRuc(documento.numero(), espera);
    if (!hallazgo.respondio()) {
      return reclamado(dicho, documento, dicho.llamado(), Identificacion.PENDIENTE);
    }
    if (hallazgo.hallados().isEmpty()) {
      faltas.agregar(
          puntero + "/ruc", Texto.de("La SUNAT no tiene ese RUC.", "SUNAT has no such RUC."));
      return reclamado(dicho, documento, dicho.llamado(), Identificacion.PENDIENTE);
    }
    var hallado = hallazgo.hallados().getFirst();
    return new Reclamado(
        persona(documento, hallado.razonSocial()),
        primero(dicho.nombreComercial(), hallado.nombreComercial()),
        primero(dicho.web(), hallado.web()),
        Identificacion.CONFIRMADA);
  }

  private static Reclamado reclamado(
      ProveedorDicho dicho, @Nullable Documento documento, String nombre, Identificacion como) {
    return new Reclamado(persona(documento, nombre), dicho.nombreComercial(), dicho.web(), como);
  }

  private static Persona persona(@Nullable Documento documento, String nombre) {
    var natural = documento != null && documento.numero().startsWith("1");
    return new Persona(
        natural ? Persona.Clase.NATURAL : Persona.Clase.JURIDICA,
        documento,
        nombre,
        null,
        List.of());
  }

  private static @Nullable String primero(@Nullable String uno, @Nullable String otro) {
    return uno == null ? otro : uno;
  }
}
