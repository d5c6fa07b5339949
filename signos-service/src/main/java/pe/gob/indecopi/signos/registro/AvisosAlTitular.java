package pe.gob.indecopi.signos.registro;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.EfectoNotificacion;
import pe.gob.indecopi.procedimientos.casilla.Aviso;
import pe.gob.indecopi.procedimientos.casilla.Casilla;

/**
 * Tells the holders, in their boxes, what the office put right of its own in their entry (Ley
 * 27444, art. 201.2: as the act that is corrected was told). Told again, it is told once.
 */
final class AvisosAlTitular {
  /** The kind of what is told, beside the acts of files. */
  static final String CORRECCION = "CORRECCION_DEL_REGISTRO";

  /** It is no act of a file, and opens no term. */
  private static final int SIN_FOLIO = 0;

  private final Casilla casilla;
  private final EfectoNotificacion efecto;
  private final CalendarioHabil calendario;
  private final RelojLegal reloj;

  AvisosAlTitular(
      Casilla casilla, EfectoNotificacion efecto, CalendarioHabil calendario, RelojLegal reloj) {
    this.casilla = casilla;
    this.efecto = efecto;
    this.calendario = calendario;
    this.reloj = reloj;
  }

  /** Tells what was corrected in that entry to who held it then. */
  void avisar(Partida p) {
    IntStream.rangeClosed(1, p.anotaciones().size())
        .filter(n -> p.asiento(n).contenido() instanceof Contenido.Correccion)
        .forEach(n -> casilla.depositar(avisos(p, n)));
  }

  private List<Aviso> avisos(Partida p, int asiento) {
    var dia = p.asiento(asiento).fecha();
    return Situacion.de(p, dia, vence -> dia).titulares().stream()
        .flatMap(t -> Stream.concat(Stream.of(t), t.miembros().stream()))
        .flatMap(t -> Stream.ofNullable(t.documento()))
        .map(Documento::clave)
        .distinct()
        .map(destinatario -> aviso(p, asiento, destinatario))
        .toList();
  }

  private Aviso aviso(Partida p, int asiento, String destinatario) {
    var ahora = reloj.ahora();
    return new Aviso(
        id(p, asiento, destinatario),
        destinatario,
        p.id(),
        p.numeroCertificado(),
        SIN_FOLIO,
        CORRECCION,
        ahora,
        efecto.casilla(ahora, null, calendario.sedeCentral()).surteEfecto(),
        null,
        "Asiento %d de su registro. %s"
            .formatted(asiento, p.asiento(asiento).titulo().fundamento()));
  }

  /** Derived, so that every telling meets the first. */
  private static String id(Partida p, int asiento, String destinatario) {
    var semilla = (p.id() + "/" + asiento + "/" + destinatario).getBytes(StandardCharsets.UTF_8);
    return "ntf_" + UUID.nameUUIDFromBytes(semilla).toString().replace("-", "");
  }
}
