package pe.gob.indecopi.procedimientos.catalogo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.yaml.Nodo;

/** Reads an edition: its head, its notes and its entries. */
final class LectorDeCatalogo {
  private LectorDeCatalogo() {}

  static Edicion leer(Nodo raiz) {
    Cabecera cabecera =
        new Cabecera(
            raiz.texto("organo"),
            raiz.texto("documento"),
            vigencia(raiz),
            raiz.texto("esquemas"),
            textos(raiz, "notas"),
            supuestos(raiz),
            LectorDeContenido.terminos(raiz, "terminosComunes"));
    Edicion edicion =
        new Edicion(raiz.texto("version"), raiz.texto("tarifa"), entradas(raiz, cabecera));
    raiz.cerrar();
    return edicion;
  }

  private static Vigencia vigencia(Nodo raiz) {
    Nodo nodo = raiz.hijo("vigencia");
    if (nodo == null) {
      raiz.fallo("falta «vigencia»");
      return new Vigencia(LocalDate.EPOCH, "");
    }
    Vigencia vigencia = new Vigencia(nodo.fecha("desde"), nodo.texto("norma"));
    nodo.cerrar();
    return vigencia;
  }

  private static Map<String, String> textos(Nodo raiz, String clave) {
    Map<String, String> textos = new HashMap<>();
    Nodo nodo = raiz.hijo(clave);
    if (nodo != null) {
      nodo.entradas().forEach((codigo, texto) -> textos.put(codigo, texto.valor()));
    }
    return textos;
  }

  private static Map<String, Supuesto> supuestos(Nodo raiz) {
    Map<String, Supuesto> supuestos = new HashMap<>();
    Nodo nodo = raiz.hijo("supuestos");
    if (nodo != null) {
      nodo.entradas().forEach((slug, fila) -> supuestos.put(slug, supuesto(slug, fila)));
    }
    return supuestos;
  }

  private static Supuesto supuesto(String slug, Nodo fila) {
    if (!fila.tiene("texto")) {
      return new Supuesto(slug, fila.valor(), null);
    }
    Supuesto supuesto = new Supuesto(slug, fila.texto("texto"), LectorDeMateria.caso(fila));
    fila.cerrar();
    return supuesto;
  }

  private static List<Entrada> entradas(Nodo raiz, Cabecera cabecera) {
    List<Nodo> nodos = raiz.lista("procedimientos");
    if (nodos.isEmpty()) {
      raiz.fallo("no hay procedimientos");
    }
    List<Entrada> entradas = new ArrayList<>();
    int anterior = 0;
    for (Nodo nodo : nodos) {
      Entrada entrada = new LectorDeEntrada(cabecera, nodo).leer();
      if (entrada.numero() <= anterior) {
        nodo.fallo(entrada.codigo() + " está repetido o fuera de orden");
      }
      anterior = entrada.numero();
      entradas.add(entrada);
    }
    comprobarSobre(nodos, entradas);
    return List.copyOf(entradas);
  }

  private static void comprobarSobre(List<Nodo> nodos, List<Entrada> entradas) {
    Set<String> codigos = entradas.stream().map(Entrada::codigo).collect(Collectors.toSet());
    for (int i = 0; i < entradas.size(); i++) {
      Sobre sobre = entradas.get(i).sobre();
      Nodo nodo = nodos.get(i).hijo("sobre");
      if (sobre == null || nodo == null) {
        continue;
      }
      sobre.procedimientos().stream()
          .filter(codigo -> !codigos.contains(codigo))
          .forEach(codigo -> nodo.fallo("«sobre» apunta a " + codigo + ", que no existe"));
    }
  }

  /**
   * What all entries of a file share.
   *
   * @param esquemas path under which the service shows its entries' schemas
   * @param notas the numbered notes, by number
   * @param supuestos each case in which a requirement is asked
   * @param terminosComunes terms that every entry has unless it says its own
   */
  record Cabecera(
      String organo,
      String documento,
      Vigencia vigencia,
      String esquemas,
      Map<String, String> notas,
      Map<String, Supuesto> supuestos,
      Map<String, Termino> terminosComunes) {}
}
