package pe.gob.indecopi.signos.semejanza;

import java.util.Map;
import java.util.stream.Collectors;
import pe.gob.indecopi.procedimientos.yaml.Lectura;
import pe.gob.indecopi.procedimientos.yaml.Nodo;

/**
 * Words that say little of where a product comes from: articles, forms of company, praise, the name
 * of the trade. They weigh less in the whole, and nothing more: where a sign has no others, they
 * weigh all that there is.
 */
final class PalabrasDebiles {
  /** Weight of a word of its own. */
  static final int PLENO = 10;

  private static final Map<String, Integer> PESOS =
      Lectura.delClassPath("semejanza/palabras-debiles.yaml", PalabrasDebiles::leer);

  private PalabrasDebiles() {}

  /** From 1 to {@value #PLENO}. */
  static int peso(String letras) {
    return PESOS.getOrDefault(letras, letras.length() == 1 ? 3 : PLENO);
  }

  private static Map<String, Integer> leer(Nodo raiz) {
    return raiz.lista("grupos").stream()
        .flatMap(
            grupo -> {
              var peso = grupo.entero("peso");
              return grupo.textos("palabras").stream().map(p -> Map.entry(p, peso));
            })
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
  }
}
