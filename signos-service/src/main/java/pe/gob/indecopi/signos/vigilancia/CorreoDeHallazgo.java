package pe.gob.indecopi.signos.vigilancia;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import pe.gob.indecopi.procedimientos.correo.Carta;
import pe.gob.indecopi.procedimientos.correo.Correspondencia;

/**
 * The mail of courtesy that tells the owner of a watch what was published, once for each finding.
 */
final class CorreoDeHallazgo implements Correspondencia {
  static final String CLASE = "HALLAZGO";

  private static final String ASUNTO = "Se publicó %s, que se parece a %s, que usted vigila";
  private static final String CUERPO =
      """
      En la gaceta del %s se publicó la solicitud %s, del signo %s, en clases %s.

      Se parece (%s) a %s, que usted vigila: %s.

      Puede haber oposición hasta el %s, como se contó al publicar; el plazo de hoy lo dice el
      expediente. Véalo en %s

      Este mensaje es solo un aviso de cortesía, que no juzga ni abre plazo alguno. Lo hallado está
      también en sus hallazgos. No responda a esta dirección.
      """;

  private final Vigilancias vigilancias;
  private final Hallazgos hallazgos;
  private final URI enlace;

  CorreoDeHallazgo(Vigilancias vigilancias, Hallazgos hallazgos, URI enlace) {
    this.vigilancias = vigilancias;
    this.hallazgos = hallazgos;
    this.enlace = enlace;
  }

  /** What names a finding among all mails. */
  static String id(Hallazgo h) {
    return h.vigilancia() + "." + h.publicacion();
  }

  @Override
  public String clase() {
    return CLASE;
  }

  /** Nothing once the watch was given up, or its owner wants no mail any more. */
  @Override
  public Optional<Carta> carta(String id, String vigilancia) {
    var publicacion = Long.parseLong(id.substring(vigilancia.length() + 1));
    return vigilancias
        .buscar(vigilancia)
        .flatMap(
            v ->
                hallazgos
                    .buscar(vigilancia, publicacion)
                    .flatMap(h -> Optional.ofNullable(v.correo()).map(a -> carta(id, a, v, h))));
  }

  private Carta carta(String id, String para, Vigilancia v, Hallazgo h) {
    var es = Locale.of("es");
    return new Carta(
        id,
        para,
        "es",
        ASUNTO.formatted(enLinea(h.signo()), enLinea(v.signo())),
        CUERPO.formatted(
            h.dia(),
            h.numero(),
            h.signo(),
            String.join(", ", h.clases().stream().map(String::valueOf).toList()),
            h.grado(),
            v.signo(),
            String.join("; ", h.motivos().stream().map(m -> m.en(es)).toList()),
            h.vence(),
            enlace));
  }

  /** A subject is one line, and not a long one. */
  private static String enLinea(String signo) {
    var linea = signo.replaceAll("\\p{Cntrl}+", " ").strip();
    return linea.length() > 60 ? linea.substring(0, 60) + "…" : linea;
  }
}
