package pe.gob.indecopi.signos.inscripcion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.inscripcion.SobreRegistro.LadoDelTitular;
import pe.gob.indecopi.signos.registro.Situacion;

/**
 * Who asks, or is asked against, compared with who the register says that the holder is: by the
 * documents where both have one, else by the name as it is inscribed. Pure.
 */
final class Titularidad {
  private final String certificado;
  private final List<Persona> titulares;

  Titularidad(String certificado, Situacion situacion) {
    this.certificado = certificado;
    this.titulares = situacion.titulares();
  }

  boolean tieneA(Persona p) {
    return titulares.stream().anyMatch(t -> sonLaMisma(p, t));
  }

  /** Notes those of that side who are not holders, and the holders who are missing in it. */
  void comprobar(List<Persona> nombrados, LadoDelTitular lado, Faltas faltas) {
    for (var i = 0; i < nombrados.size(); i++) {
      if (!tieneA(nombrados.get(i))) {
        faltas.agregar(lado.puntero() + "/" + i, noEsTitular(nombrados.get(i), lado));
      }
    }
    if (lado.todos()) {
      titulares.stream()
          .filter(t -> nombrados.stream().noneMatch(p -> sonLaMisma(p, t)))
          .forEach(t -> faltas.agregar(lado.puntero(), falta(t, lado)));
    }
  }

  private Texto noEsTitular(Persona p, LadoDelTitular lado) {
    return Texto.de(
        "«%s» no es titular inscrito de %s (%s).".formatted(p.nombre(), certificado, lado.norma()),
        "“%s” is no inscribed holder of %s (%s).".formatted(p.nombre(), certificado, lado.norma()));
  }

  private Texto falta(Persona titular, LadoDelTitular lado) {
    return Texto.de(
        "Falta «%s», titular inscrito de %s (%s)."
            .formatted(titular.nombre(), certificado, lado.norma()),
        "“%s”, inscribed holder of %s, is missing (%s)."
            .formatted(titular.nombre(), certificado, lado.norma()));
  }

  private static boolean sonLaMisma(Persona una, Persona otra) {
    var suyos = documentos(una);
    var deOtra = documentos(otra);
    return suyos.isEmpty() || deOtra.isEmpty()
        ? nombre(una).equals(nombre(otra))
        : suyos.stream().anyMatch(deOtra::contains);
  }

  private static Set<String> documentos(Persona p) {
    return Stream.concat(Stream.of(p), p.miembros().stream())
        .flatMap(q -> Stream.ofNullable(q.documento()))
        .map(Documento::clave)
        .collect(Collectors.toSet());
  }

  private static String nombre(Persona p) {
    return p.nombre().strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
  }
}
