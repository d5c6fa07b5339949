package pe.gob.indecopi.signos.busqueda;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.gob.indecopi.procedimientos.constancia.Asunto.Clase;
import pe.gob.indecopi.procedimientos.constancia.Hoja;
import pe.gob.indecopi.procedimientos.constancia.Redactor;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** The report of a search as a paper that anybody can verify (TUPA DSD-2). */
final class InformeEnPapel implements Redactor {
  private static final String AUTORIDAD = "Dirección de Signos Distintivos";

  private final Informes informes;

  InformeEnPapel(Informes informes) {
    this.informes = informes;
  }

  @Override
  public Optional<Redaccion> redactar(Expediente e, Actuacion a) {
    return Informes.esAtencion(e, a)
        ? Optional.of(
            new Redaccion(
                Clase.CERTIFICADO, e.cabecera().numero().toString(), hoja(e, informes.de(e, a))))
        : Optional.empty();
  }

  private static Hoja hoja(Expediente e, InformeDeBusqueda informe) {
    var clases =
        informe.clases().isEmpty()
            ? "todas"
            : informe.clases().stream().map(String::valueOf).collect(Collectors.joining(", "));
    var hoja =
        Hoja.de(AUTORIDAD, "Resultado de la búsqueda fonética de antecedentes")
            .dato("Expediente", e.cabecera().numero().toString())
            .dato("Se buscó", informe.signo())
            .dato("Clases de Niza", clases)
            .dato("Registro consultado el", informe.al().toString())
            .dato("Signos hallados", informe.datos().size() + (informe.completo() ? "" : " o más"))
            .parrafo(
                "Se lista lo registrado cuyo signo, o titular si por él se buscó, se parece por su sonido o"
                    + " por su escritura, lo de mayor riesgo primero. El parecido ordena y no decide: no"
                    + " adelanta lo que se resuelva sobre una solicitud.");
    if (informe.datos().isEmpty()) {
      return hoja.parrafo("No se halló ningún signo semejante.");
    }
    hoja =
        hoja.seccion("Signos hallados")
            .tabla(
                List.of("Certificado", "Signo", "Clases", "Titular", "Estado", "Parecido"),
                List.of(3, 4, 2, 4, 2, 2),
                informe.datos().stream().map(InformeEnPapel::fila).toList());
    hoja = hoja.seccion("Por qué");
    for (var hallado : informe.datos()) {
      hoja = hoja.dato(hallado.certificado() + " " + signo(hallado), porque(hallado));
    }
    return hoja;
  }

  private static List<String> fila(SignoHallado h) {
    var vence = h.vence();
    return List.of(
        h.certificado(),
        signo(h),
        h.clases().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        String.join("; ", h.titulares()),
        h.estado() + (vence == null ? "" : " hasta " + vence),
        h.semejanza().grado() + " " + h.semejanza().puntaje());
  }

  private static String signo(SignoHallado h) {
    return Objects.requireNonNullElse(h.denominacion(), "(signo gráfico)");
  }

  private static String porque(SignoHallado h) {
    return h.semejanza().motivos().stream()
        .map(SignoHallado.Razon::texto)
        .collect(Collectors.joining("; "));
  }
}
