package pe.gob.indecopi.signos.busqueda;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.constancia.Asunto.Clase;
import pe.gob.indecopi.procedimientos.constancia.Hoja;
import pe.gob.indecopi.procedimientos.constancia.Redactor;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.signos.figura.FiguraParecida;

/** The report of a search as a paper that anybody can verify (TUPA DSD-2). */
final class InformeEnPapel implements Redactor {
  private static final String AUTORIDAD = "Dirección de Signos Distintivos";
  private static final String COMO =
      "El parecido ordena, lo de mayor riesgo primero, y no decide: no adelanta lo que se resuelva"
          + " sobre una solicitud.";

  private final Informes informes;
  private final Archivos archivos;

  InformeEnPapel(Informes informes, Archivos archivos) {
    this.informes = informes;
    this.archivos = archivos;
  }

  @Override
  public Optional<Redaccion> redactar(Expediente e, Actuacion a) {
    return Informes.daInforme(e, a) ? Optional.of(redaccion(e, a)) : Optional.empty();
  }

  private Redaccion redaccion(Expediente e, Actuacion a) {
    var modo = Pedida.de(e.pedido().materia()).modo();
    var numero = e.cabecera().numero().toString();
    var esCopia = modo == Modo.COPIA_DIGITAL || modo == Modo.COPIA_A_COLOR;
    var hoja =
        hoja(Hoja.de(AUTORIDAD, modo.titulo()).dato("Expediente", numero), informes.de(e, a), modo);
    return new Redaccion(esCopia ? Clase.COPIA : Clase.CERTIFICADO, numero, hoja);
  }

  private Hoja hoja(Hoja hoja, InformeDeBusqueda i, Modo modo) {
    var pedida = modo.busca() ? buscado(hoja, i) : hoja.dato("Se pidió", i.signo());
    if (i.respuesta() != null || i.documento() != null || !modo.busca()) {
      return respuesta(pedida.dato("Atendido el", i.al().toString()), i);
    }
    var conFecha =
        pedida
            .dato("Consultado el", i.al().toString())
            .dato("Hallazgos", i.cuantos() + (i.completo() ? "" : " o más"))
            .parrafo(COMO);
    return i.cuantos() == 0
        ? conFecha.parrafo("No se halló nada semejante.")
        : hallado(conFecha, i);
  }

  private static Hoja buscado(Hoja hoja, InformeDeBusqueda i) {
    return hoja.dato("Se buscó", i.signo())
        .dato("Clases de Niza", i.clases().isEmpty() ? "todas" : unidas(i.clases()));
  }

  private Hoja respuesta(Hoja hoja, InformeDeBusqueda i) {
    var dicha = Objects.requireNonNullElse(i.respuesta(), "Se entrega lo pedido.");
    var contestada = hoja.seccion("Respuesta").parrafo(dicha);
    return Optional.ofNullable(i.documento())
        .flatMap(archivos::buscar)
        .map(
            a ->
                contestada.tabla(
                    List.of("Documento que se entrega", "Tipo", "SHA-256"),
                    List.of(4, 3, 7),
                    List.of(List.of(a.nombre(), a.tipo(), a.sha256()))))
        .orElse(contestada);
  }

  private static Hoja hallado(Hoja hoja, InformeDeBusqueda i) {
    var figuras = i.figuras();
    var denuncias = i.denuncias();
    var sanciones = i.sanciones();
    if (figuras != null) {
      return figuras(hoja, figuras);
    }
    if (denuncias != null) {
      return denuncias(hoja, denuncias);
    }
    return sanciones == null ? signos(hoja, i.datos()) : sanciones(hoja, sanciones);
  }

  private static Hoja signos(Hoja hoja, List<SignoHallado> hallados) {
    var conTabla =
        hoja.seccion("Signos hallados")
            .tabla(
                List.of("Certificado", "Signo", "Clases", "Titular", "Estado", "Parecido"),
                List.of(3, 4, 2, 4, 2, 2),
                hallados.stream().map(InformeEnPapel::fila).toList())
            .seccion("Por qué");
    for (var h : hallados) {
      conTabla =
          conTabla.dato(h.certificado() + " " + signo(h.denominacion()), porQue(h.semejanza()));
    }
    return conTabla;
  }

  private static List<String> fila(SignoHallado h) {
    var vence = h.vence();
    return List.of(
        h.certificado(),
        signo(h.denominacion()),
        unidas(h.clases()),
        String.join("; ", h.titulares()),
        h.estado() + (vence == null ? "" : " hasta " + vence),
        grado(h.semejanza()));
  }

  private static Hoja figuras(Hoja hoja, List<FiguraParecida> halladas) {
    return hoja.seccion("Figuras halladas")
        .tabla(
            List.of("Certificado", "Signo", "Clases", "Estado", "Parecido", "Por qué"),
            List.of(3, 3, 2, 2, 2, 5),
            halladas.stream()
                .map(
                    f ->
                        List.of(
                            f.certificado(),
                            signo(f.denominacion()),
                            unidas(f.clases()),
                            f.estado(),
                            String.valueOf(f.puntaje()),
                            f.explicacion()))
                .toList());
  }

  private static Hoja denuncias(Hoja hoja, List<DenunciaHallada> halladas) {
    return hoja.seccion("Denuncias por infracción halladas")
        .tabla(
            List.of("Expediente", "Persona", "Calidad", "Presentada", "Estado", "Parecido"),
            List.of(3, 5, 3, 3, 3, 3),
            halladas.stream()
                .map(
                    d ->
                        List.of(
                            d.expediente(),
                            d.nombre(),
                            d.calidad(),
                            Objects.requireNonNullElse(d.presentado(), ""),
                            d.estado(),
                            grado(d.semejanza())))
                .toList());
  }

  private static Hoja sanciones(Hoja hoja, List<SancionHallada> halladas) {
    return hoja.seccion("Sanciones firmes halladas")
        .tabla(
            List.of("Expediente", "Persona", "Multa", "Infracción", "Firme", "Parecido"),
            List.of(3, 4, 2, 5, 3, 3),
            halladas.stream()
                .map(
                    s ->
                        List.of(
                            s.expediente(),
                            s.nombre(),
                            s.uit() + " UIT",
                            s.infraccion(),
                            s.firme()
                                + (s.anulada() == null ? "" : "; sin efecto desde " + s.anulada()),
                            grado(s.semejanza())))
                .toList());
  }

  private static String unidas(List<Integer> clases) {
    return clases.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String signo(@Nullable String denominacion) {
    return Objects.requireNonNullElse(denominacion, "(signo gráfico)");
  }

  private static String grado(SignoHallado.Parecido p) {
    return p.grado() + " " + p.puntaje();
  }

  private static String porQue(SignoHallado.Parecido p) {
    return p.motivos().stream().map(SignoHallado.Razon::texto).collect(Collectors.joining("; "));
  }
}
