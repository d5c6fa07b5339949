package pe.gob.indecopi.procedimientos.catalogo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.ReglaDu099;
import pe.gob.indecopi.procedimientos.catalogo.LectorDeCatalogo.Cabecera;
import pe.gob.indecopi.procedimientos.yaml.Nodo;

/** Reads one entry of the catalogue and what later norms changed in it. */
final class LectorDeEntrada {
  private final Cabecera cabecera;
  private final Nodo nodo;
  private final int numero;
  private final String codigo;
  private final LectorDeContenido contenidos;

  LectorDeEntrada(Cabecera cabecera, Nodo nodo) {
    this.cabecera = cabecera;
    this.nodo = nodo;
    this.numero = nodo.entero("numero");
    this.codigo = cabecera.organo() + "-" + numero;
    this.contenidos = new LectorDeContenido(cabecera, codigo);
  }

  Entrada leer() {
    Contenido impreso = contenidos.leer(nodo);
    exigirCompleto(impreso);
    Entrada entrada =
        new Entrada(
            codigo,
            cabecera.organo(),
            numero,
            cabecera.vigencia(),
            cabecera.esquemas() + "/" + codigo + "/esquema",
            impreso,
            sobre(),
            presentacion(),
            nodo.opcion("du099", ReglaDu099.class),
            fuente(),
            cabecera.terminosComunes(),
            cambios(impreso),
            nodo.lugar());
    nodo.cerrar();
    return entrada;
  }

  private void exigirCompleto(Contenido contenido) {
    exigir(contenido.nombre(), "nombre");
    exigir(contenido.flujo(), "flujo");
    exigir(contenido.calificacion(), "calificacion");
    exigir(contenido.silencio(), "silencio");
    exigir(contenido.silencioFuente(), "silencioFuente");
    exigir(contenido.autoridad(), "autoridad");
    exigir(contenido.reconsideracion(), "reconsideracion");
    exigir(contenido.apelacion(), "apelacion");
    exigir(contenido.revision(), "revision");
    exigir(contenido.baseLegal().isEmpty() ? null : contenido, "baseLegal");
    exigir(contenido.requisitos().isEmpty() ? null : contenido, "requisitos");
    exigirPlazo(contenido);
  }

  /** An entry examined first has a term to resolve; one granted at once has no silence. */
  private void exigirPlazo(Contenido contenido) {
    if (contenido.calificacion() == Calificacion.EVALUACION_PREVIA && contenido.plazo() == null) {
      nodo.fallo(codigo + ": falta «plazo», con evaluación previa");
    }
    if (contenido.calificacion() == Calificacion.AUTOMATICO
        && contenido.silencio() != null
        && contenido.silencio() != Silencio.NO_APLICA) {
      nodo.fallo(codigo + ": aprobación automática con silencio");
    }
  }

  private void exigir(@Nullable Object valor, String clave) {
    if (valor == null) {
      nodo.fallo(codigo + ": falta «" + clave + "»");
    }
  }

  private @Nullable Sobre sobre() {
    Nodo sobre = nodo.hijo("sobre");
    if (sobre == null) {
      return null;
    }
    List<String> procedimientos = sobre.textos("procedimientos");
    if (procedimientos.isEmpty()) {
      sobre.fallo("«sobre» no apunta a ningún procedimiento");
    }
    Sobre leido =
        new Sobre(
            procedimientos,
            sobre.texto("acto"),
            sobre.booleano("tambienSolo", false) ? Boolean.TRUE : null);
    sobre.cerrar();
    return leido;
  }

  /** Part of the print alone: no later norm moved the counters that we know of. */
  private @Nullable DondeSePresenta presentacion() {
    Nodo donde = nodo.hijo("presentacion");
    if (donde == null) {
      return null;
    }
    List<String> oficinas = donde.textos("oficinas");
    if (oficinas.isEmpty()) {
      donde.fallo("«presentacion» no nombra ninguna oficina");
    }
    DondeSePresenta leido = new DondeSePresenta(oficinas, lineas(donde));
    donde.cerrar();
    return leido;
  }

  private Fuente fuente() {
    return new Fuente(cabecera.documento(), lineas(nodo));
  }

  private static List<Integer> lineas(Nodo padre) {
    Nodo lineas = padre.hijo("lineas");
    List<Integer> numeros =
        padre.lista("lineas").stream()
            .map(n -> n.convertir(Integer::valueOf, "un número de línea", 0))
            .toList();
    if (numeros.size() != 2 || numeros.getFirst() > numeros.getLast()) {
      (lineas == null ? padre : lineas).fallo("«lineas» son la primera y la última de la fuente");
    }
    return numeros;
  }

  private List<Cambio> cambios(Contenido impreso) {
    List<Cambio> cambios = new ArrayList<>();
    Contenido antes = impreso;
    LocalDate anterior = LocalDate.MIN;
    for (Nodo fila : nodo.lista("vigente")) {
      Cambio cambio = cambio(fila, antes);
      if (!cambio.vigencia().desde().isAfter(anterior)) {
        fila.fallo("los cambios van en orden de su primer día");
      }
      anterior = cambio.vigencia().desde();
      antes = cambio.sobre(antes);
      cambios.add(cambio);
    }
    return List.copyOf(cambios);
  }

  private Cambio cambio(Nodo fila, Contenido antes) {
    Vigencia vigencia = new Vigencia(fila.fecha("desde"), fila.texto("norma"));
    Nodo cambia = fila.hijo("cambia");
    Nodo quita = fila.hijo("quita");
    if (cambia == null && quita == null) {
      fila.fallo("el cambio no dice qué «cambia» ni qué «quita»");
    }
    Cambio cambio =
        new Cambio(
            vigencia,
            quitados(quita, "requisitos", antes.requisitos().keySet()),
            quitados(quita, "terminos", antes.terminos().keySet()),
            cambia == null ? LectorDeContenido.NADA : contenidos.leer(cambia));
    fila.cerrar();
    if (cambia != null) {
      cambia.cerrar();
    }
    if (quita != null) {
      quita.cerrar();
    }
    return cambio;
  }

  private static Set<String> quitados(@Nullable Nodo quita, String clave, Set<String> hay) {
    if (quita == null) {
      return Set.of();
    }
    List<String> codigos = quita.textos(clave);
    codigos.stream()
        .filter(codigo -> !hay.contains(codigo))
        .forEach(codigo -> quita.fallo("quita «" + codigo + "», que no existe"));
    return new HashSet<>(codigos);
  }
}
