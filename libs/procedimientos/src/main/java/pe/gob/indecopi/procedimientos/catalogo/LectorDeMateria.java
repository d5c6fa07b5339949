package pe.gob.indecopi.procedimientos.catalogo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.catalogo.CampoDeMateria.Tipo;
import pe.gob.indecopi.procedimientos.yaml.Nodo;

/** Reads what a procedure asks, field by field. */
final class LectorDeMateria {
  private static final String NOMBRE = "[a-z][A-Za-z0-9]{0,39}";

  private LectorDeMateria() {}

  static Map<String, CampoDeMateria> leer(Nodo padre, String clave) {
    Map<String, CampoDeMateria> campos = new LinkedHashMap<>();
    Nodo nodo = padre.hijo(clave);
    if (nodo == null) {
      return campos;
    }
    nodo.entradas()
        .forEach(
            (nombre, fila) -> {
              if (!nombre.matches(NOMBRE)) {
                nodo.falloEnClave(nombre, "«" + nombre + "» no es un nombre de campo");
              }
              campos.put(nombre, campo(fila, true));
            });
    comprobarCasos(nodo, campos);
    return campos;
  }

  private static void comprobarCasos(Nodo nodo, Map<String, CampoDeMateria> campos) {
    campos.forEach(
        (nombre, campo) -> {
          Caso caso = campo.si();
          if (caso == null) {
            return;
          }
          comprobar(caso, campos, nodo, nombre);
          if (campo.obligatorio()) {
            nodo.falloEnClave(nombre, "un campo con «si» lleva «obligatorio: false»");
          }
        });
  }

  /** A case must be possible: of fields there are, with values that they may have. */
  static void comprobar(Caso caso, Map<String, CampoDeMateria> campos, Nodo nodo, String clave) {
    CampoDeMateria otro = campos.get(caso.campo());
    if (otro == null) {
      nodo.falloEnClave(clave, "el caso mira «" + caso.campo() + "», que no es de la materia");
    } else if (otro.tipo() == Tipo.OPCION) {
      caso.valores().stream()
          .filter(valor -> !otro.opciones().contains(valor))
          .map(valor -> "«" + valor + "» no es opción de «" + caso.campo() + "»")
          .forEach(fallo -> nodo.falloEnClave(clave, fallo));
    }
    Caso ademas = caso.ademas();
    if (ademas != null) {
      comprobar(ademas, campos, nodo, clave);
    }
  }

  private static CampoDeMateria campo(Nodo fila, boolean conTexto) {
    Tipo tipo = fila.opcion("tipo", Tipo.class);
    Caso si = caso(fila);
    CampoDeMateria campo =
        new CampoDeMateria(
            tipo,
            fila.booleano("obligatorio", si == null),
            conTexto ? fila.texto("texto") : o(fila.textoOpcional("texto")),
            fila.enteroOpcional("minimo"),
            fila.enteroOpcional("maximo"),
            fila.textos("opciones"),
            fila.textoOpcional("ejemplo"),
            si,
            tipo == Tipo.LISTA ? de(fila) : null,
            leer(fila, "campos"));
    if ((tipo == Tipo.OPCION) == campo.opciones().isEmpty()) {
      fila.fallo("«opciones» las lleva una OPCION, y ningún otro tipo");
    }
    if ((tipo == Tipo.GRUPO) == campo.campos().isEmpty()) {
      fila.fallo("«campos» los lleva un GRUPO, y ningún otro tipo");
    }
    fila.cerrar();
    return campo;
  }

  private static String o(@Nullable String texto) {
    return texto == null ? "" : texto;
  }

  private static @Nullable CampoDeMateria de(Nodo fila) {
    Nodo elemento = fila.hijo("de");
    if (elemento == null) {
      fila.fallo("una LISTA dice «de» qué es");
      return null;
    }
    return campo(elemento, false);
  }

  /**
   * {@code si: {campo: valor, otro: [este, aquel]}}: all the fields, each with any of its values.
   */
  static @Nullable Caso caso(Nodo fila) {
    Nodo nodo = fila.hijo("si");
    if (nodo == null) {
      return null;
    }
    var entradas = List.copyOf(nodo.entradas().entrySet());
    if (entradas.isEmpty()) {
      nodo.fallo("«si» dice un campo y su valor");
    }
    Caso caso = null;
    for (var entrada : entradas.reversed()) {
      caso = new Caso(entrada.getKey(), entrada.getValue().valores(), caso);
    }
    return caso;
  }
}
