package pe.gob.indecopi.procedimientos.catalogo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;
import pe.gob.indecopi.procedimientos.catalogo.LectorDeCatalogo.Cabecera;
import pe.gob.indecopi.procedimientos.yaml.Nodo;

/** Reads what an entry says; the same for the print and for what later norms changed. */
final class LectorDeContenido {
  static final Contenido NADA =
      new Contenido(
          null, null, List.of(), List.of(), Map.of(), null, null, null, null, Map.of(), null, null,
          null, null, Map.of(), Map.of(), null, null, null, List.of(), List.of());

  private static final Pattern NOTA = Pattern.compile("\\(Nota ([^)]+)\\)");

  private final Cabecera cabecera;
  private final String codigo;

  LectorDeContenido(Cabecera cabecera, String codigo) {
    this.cabecera = cabecera;
    this.codigo = codigo;
  }

  Contenido leer(Nodo nodo) {
    return new Contenido(
        nodo.textoOpcional("nombre"),
        nodo.textoOpcional("flujo"),
        nodo.textos("baseLegal"),
        nodo.textos("formularios"),
        requisitos(nodo),
        nodo.tiene("calificacion") ? nodo.opcion("calificacion", Calificacion.class) : null,
        nodo.tiene("silencio") ? nodo.opcion("silencio", Silencio.class) : null,
        silencioFuente(nodo),
        plazo(nodo),
        variantes(nodo),
        autoridad(nodo),
        recurso(nodo, "reconsideracion"),
        recurso(nodo, "apelacion"),
        recurso(nodo, "revision"),
        terminos(nodo, "terminos"),
        LectorDeMateria.leer(nodo, "materia"),
        contraparte(nodo),
        nodo.textoOpcional("emite"),
        multa(nodo),
        nodo.lista("notas").stream().map(this::nota).toList(),
        nodo.textos("dudas"));
  }

  private static @Nullable String silencioFuente(Nodo nodo) {
    String fuente = nodo.textoOpcional("silencioFuente");
    if (fuente != null && !fuente.equals("printed") && !fuente.startsWith("inferred: ")) {
      nodo.fallo("«silencioFuente» debe ser «printed» o «inferred: por qué»");
    }
    return fuente;
  }

  private String nota(Nodo nodo) {
    String numero = nodo.valor();
    String texto = cabecera.notas().get(numero);
    if (texto == null) {
      nodo.fallo("la nota " + numero + " no existe");
      return "";
    }
    return "Nota " + numero + ". " + texto;
  }

  private Map<String, Requisito> requisitos(Nodo nodo) {
    Map<String, Requisito> requisitos = new LinkedHashMap<>();
    @Nullable CodigoDeRequisito anterior = null;
    for (Nodo fila : nodo.lista("requisitos")) {
      Requisito requisito = requisito(fila);
      Optional<CodigoDeRequisito> orden = CodigoDeRequisito.leer(codigo, requisito.codigo());
      if (orden.isEmpty()) {
        fila.fallo("«" + requisito.codigo() + "» no es un código de requisito de " + codigo);
        continue;
      }
      if (anterior != null && orden.get().compareTo(anterior) <= 0) {
        fila.fallo("el requisito " + requisito.codigo() + " está repetido o fuera de orden");
      }
      anterior = orden.get();
      requisitos.put(requisito.codigo(), requisito);
    }
    return requisitos;
  }

  private Requisito requisito(Nodo fila) {
    String supuesto = fila.textoOpcional("supuesto");
    boolean obligatorio = fila.booleano("obligatorio", true);
    if (obligatorio == (supuesto != null)) {
      fila.fallo(
          obligatorio
              ? "un requisito obligatorio no lleva «supuesto»"
              : "un requisito que no es obligatorio dice su «supuesto»");
    }
    Requisito requisito =
        new Requisito(
            fila.texto("codigo"),
            conNotas(fila, fila.texto("texto")),
            fila.opcion("tipo", TipoRequisito.class),
            obligatorio,
            supuesto == null ? null : condicion(fila, supuesto),
            supuesto,
            supuesto == null ? null : caso(supuesto),
            fila.booleano("paraFecha", false));
    if (requisito.paraFecha() && !requisito.seEntrega()) {
      fila.fallo("«paraFecha» es de un papel que se entrega con la solicitud");
    }
    fila.cerrar();
    return requisito;
  }

  private String condicion(Nodo fila, String supuesto) {
    Supuesto caso = cabecera.supuestos().get(supuesto);
    if (caso == null) {
      fila.fallo("el supuesto «" + supuesto + "» no existe");
      return "";
    }
    return caso.texto();
  }

  private @Nullable Caso caso(String supuesto) {
    Supuesto conocido = cabecera.supuestos().get(supuesto);
    return conocido == null ? null : conocido.si();
  }

  private static @Nullable Contraparte contraparte(Nodo padre) {
    Nodo nodo = padre.hijo("contraparte");
    if (nodo == null) {
      return null;
    }
    Contraparte contraparte =
        new Contraparte(
            nodo.texto("rol"),
            nodo.booleano("obligatoria", true),
            nodo.booleano("reservada", false));
    nodo.cerrar();
    return contraparte;
  }

  private static @Nullable TopeDeMulta multa(Nodo padre) {
    Nodo nodo = padre.hijo("multa");
    if (nodo == null) {
      return null;
    }
    TopeDeMulta tope = new TopeDeMulta(positivo(nodo, "hastaUit"), nodo.texto("norma"));
    nodo.cerrar();
    return tope;
  }

  private String conNotas(Nodo fila, String texto) {
    Matcher notas = NOTA.matcher(texto);
    while (notas.find()) {
      if (!cabecera.notas().containsKey(notas.group(1))) {
        fila.fallo("la nota " + notas.group(1) + " no existe");
      }
    }
    return texto;
  }

  private static @Nullable PlazoLegal plazo(Nodo padre) {
    Nodo nodo = padre.hijo("plazo");
    if (nodo == null) {
      return null;
    }
    PlazoLegal plazo =
        new PlazoLegal(
            positivo(nodo, "cantidad"),
            nodo.opcion("unidad", Unidad.class),
            nodo.opcion("desde", PlazoLegal.Desde.class));
    nodo.cerrar();
    return plazo;
  }

  private static int positivo(Nodo nodo, String clave) {
    int cantidad = nodo.entero(clave);
    if (cantidad < 1 && nodo.tiene(clave)) {
      nodo.fallo("«" + clave + "» debe ser al menos 1");
    }
    return Math.max(1, cantidad);
  }

  private Map<String, Variante> variantes(Nodo nodo) {
    Map<String, Variante> variantes = new LinkedHashMap<>();
    for (Nodo fila : nodo.lista("variantes")) {
      Variante variante =
          new Variante(
              fila.texto("codigo"),
              fila.texto("cuando"),
              LectorDeMateria.caso(fila),
              plazo(fila),
              autoridad(fila),
              recurso(fila, "reconsideracion"),
              recurso(fila, "apelacion"));
      fila.cerrar();
      if (variantes.put(variante.codigo(), variante) != null) {
        fila.fallo("la variante " + variante.codigo() + " está dos veces");
      }
    }
    return variantes;
  }

  private static @Nullable String autoridad(Nodo padre) {
    Nodo nodo = padre.hijo("autoridad");
    if (nodo == null) {
      return null;
    }
    String nombre = nodo.valor();
    if (Autoridad.de(nombre).isEmpty()) {
      nodo.fallo("la autoridad «" + nombre + "» no existe");
    }
    return nombre;
  }

  private static @Nullable Recurso recurso(Nodo padre, String clave) {
    Nodo nodo = padre.hijo(clave);
    if (nodo == null) {
      return null;
    }
    boolean procede = nodo.booleano("procede", true);
    Recurso recurso =
        procede
            ? new Recurso(
                true,
                positivo(nodo, "plazoInterponer"),
                positivo(nodo, "plazoResolver"),
                quien(nodo))
            : new Recurso(false, null, null, null);
    nodo.cerrar();
    return recurso;
  }

  private static @Nullable String quien(Nodo nodo) {
    String autoridad = autoridad(nodo);
    if (autoridad == null) {
      nodo.fallo("falta «autoridad»");
    }
    return autoridad;
  }

  static Map<String, Termino> terminos(Nodo padre, String clave) {
    Map<String, Termino> terminos = new LinkedHashMap<>();
    Nodo nodo = padre.hijo(clave);
    if (nodo != null) {
      nodo.entradas().forEach((nombre, fila) -> terminos.put(nombre, termino(fila)));
    }
    return terminos;
  }

  private static Termino termino(Nodo fila) {
    Termino termino =
        new Termino(
            positivo(fila, "cantidad"),
            fila.opcion("unidad", Unidad.class),
            fila.opcion("norma", Norma.class),
            fila.texto("fundamento"),
            prorroga(fila));
    fila.cerrar();
    return termino;
  }

  private static Termino.@Nullable Prorroga prorroga(Nodo padre) {
    Nodo nodo = padre.hijo("prorroga");
    if (nodo == null) {
      return null;
    }
    var prorroga =
        new Termino.Prorroga(
            positivo(nodo, "cantidad"), nodo.booleano("aPedido", false), nodo.texto("fundamento"));
    nodo.cerrar();
    return prorroga;
  }
}
