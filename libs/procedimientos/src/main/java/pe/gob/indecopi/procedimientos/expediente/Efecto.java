package pe.gob.indecopi.procedimientos.expediente;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Pedido.RequisitoEntregado;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;

/** One change that an act makes to its file. {@link Expediente#con} applies them. */
public sealed interface Efecto {

  /** The file moves to another state and stage. */
  record PasaA(Estado estado, Etapa etapa) implements Efecto {}

  /** The file stands still, wherever it is. */
  record Suspende() implements Efecto {}

  /** The file goes on from where it stood. */
  record Reanuda() implements Efecto {}

  /** The filing date is fixed: nothing that it needs is missing any more. */
  record FijaFecha(LocalDate presentado) implements Efecto {}

  /** Something else is asked; what was asked before stays in the acts. */
  record CambiaMateria(Map<String, Object> materia) implements Efecto {}

  /** What the filing date still waits for. */
  record FaltaParaFecha(List<String> falta) implements Efecto {}

  /** Somebody else decides from now on. */
  record CambiaAutoridad(String autoridad) implements Efecto {}

  /** The file is sent up to a chamber, or comes back from it. */
  record CambiaSala(@Nullable String sala) implements Efecto {}

  /** A term is opened. */
  record AbrePlazo(Plazo plazo) implements Efecto {}

  /** A term ends. */
  record TerminaPlazo(String plazo, EstadoPlazo como) implements Efecto {}

  /** A party is told. */
  record Notifica(String parte, String acto, LocalDate surteEfecto) implements Efecto {}

  /** A notice was opened, which may bring its effect forward. */
  record LeeNotificacion(String notificacion, Instant en, LocalDate surteEfecto)
      implements Efecto {}

  /** A day decreed since moves the effect of a notice. */
  record MueveNotificacion(String notificacion, LocalDate surteEfecto) implements Efecto {}

  /** An open term is counted again: from another day, or over another calendar. */
  record CuentaDeNuevo(Plazo plazo) implements Efecto {}

  /** Somebody becomes a party. */
  record AgregaParte(Parte parte) implements Efecto {}

  /** What the registers of the State say of who a party is. */
  record Identifica(String parte, Identidad identidad) implements Efecto {}

  /** The file is divided as it stands: what comes out of it begins so. */
  record Corta(String cuaderno) implements Efecto {}

  /** What is known of a party changes (same id), or another takes its place. */
  record CambiaParte(Parte parte) implements Efecto {}

  /** A notice that no box could take was made in another way. */
  record PracticaNotificacion(String notificacion, LocalDate surteEfecto, Practica como)
      implements Efecto {}

  /** A procedure opens inside the file. */
  record AbreCuaderno(Cuaderno cuaderno) implements Efecto {}

  /** A notebook moves. */
  record MueveCuaderno(String cuaderno, EstadoCuaderno estado) implements Efecto {}

  /** A notebook is sent up, without its file. */
  record ElevaCuaderno(String cuaderno, String sala) implements Efecto {}

  /** The other side may know of a notebook from now on. */
  record DevelaCuaderno(String cuaderno) implements Efecto {}

  /** What a notebook asks is granted or refused. */
  record DecideCuaderno(String cuaderno, Resolucion.Sentido sentido) implements Efecto {}

  /** What a notebook holds is changed by who decides its appeal. */
  record ReformaCuaderno(String cuaderno, Map<String, Object> materia) implements Efecto {}

  /** A fee becomes due, or what is known of it changes (same id). */
  record PoneTasa(Tasa tasa) implements Efecto {}

  /** Papers are handed in. */
  record AgregaPapeles(List<RequisitoEntregado> requisitos, List<String> documentos)
      implements Efecto {
    public AgregaPapeles {
      requisitos = List.copyOf(requisitos);
      documentos = List.copyOf(documentos);
    }
  }

  /** What the last decision orders is left without effect. */
  record AnulaCondena(LocalDate desde) implements Efecto {}

  /** A decision on the substance is taken by this very act. */
  record Resuelve(Resolucion resolucion) implements Efecto {}
}
