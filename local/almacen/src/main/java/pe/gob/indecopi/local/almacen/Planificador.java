package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the index of a query: the one with most leading fields fixed by equality, then a range,
 * then the order asked for.
 */
final class Planificador {

  private static final int IGUALDAD = 10;
  private static final int RANGO = 5;
  private static final int ORDEN = 3;
  private static final int ORDEN_CON_LIMITE = 6;
  private static final int MAXIMO_DE_PREFIJOS = 5_000;

  private final Condiciones condiciones;
  private final Document orden;
  private final boolean conLimite;

  Planificador(Document consulta, @Nullable Document orden, boolean conLimite) {
    this.condiciones = Condiciones.de(consulta);
    this.orden = orden == null || orden.containsKey("$natural") ? new Document() : orden;
    this.conLimite = conLimite;
  }

  Plan elegir(List<Index<Clave>> indices) {
    return indices.stream()
        .map(indice -> plan((Indice) indice))
        .max(Comparator.comparingInt(Plan::merito))
        .filter(plan -> plan.merito() > 0)
        .orElse(Plan.TODO);
  }

  private Plan plan(Indice indice) {
    if (indice.soloPresentes() && !exigePresencia(indice)) {
      return Plan.TODO;
    }
    List<IndexKey> campos = indice.getKeys();
    List<Clave> prefijos = List.of(new Clave(new byte[0]));
    Set<String> fijos = new HashSet<>();
    int usados = 0;
    for (IndexKey campo : campos) {
      Condicion condicion = condiciones.de(campo.getKey());
      if (condicion == null || !condicion.esDeValores() || prefijos.size() > MAXIMO_DE_PREFIJOS) {
        break;
      }
      prefijos =
          prefijos.stream()
              .flatMap(prefijo -> condicion.claves(prefijo, campo.isAscending()).stream())
              .toList();
      if (condicion.esUnValor()) {
        fijos.add(campo.getKey());
      }
      usados++;
    }
    return plan(indice, prefijos, fijos, usados);
  }

  private Plan plan(Indice indice, List<Clave> prefijos, Set<String> fijos, int usados) {
    List<Intervalo> intervalos = intervalos(indice, prefijos, usados);
    boolean conRango = rango(indice, usados) != null;
    Sentido sentido = prefijos.size() == 1 ? sentido(indice, pedidos(fijos), usados) : Sentido.OTRO;
    int merito = usados * IGUALDAD + (conRango ? RANGO : 0);
    if (sentido != Sentido.OTRO && !orden.isEmpty()) {
      merito += conLimite ? ORDEN_CON_LIMITE : ORDEN;
    }
    return new Plan(
        indice, intervalos, sentido == Sentido.INVERSO, sentido != Sentido.OTRO, merito);
  }

  private List<Intervalo> intervalos(Indice indice, List<Clave> prefijos, int usados) {
    Condicion rango = rango(indice, usados);
    if (rango != null) {
      boolean ascendente = indice.getKeys().get(usados).isAscending();
      return prefijos.stream()
          .map(prefijo -> rango.intervalo(prefijo, ascendente, indice.deListas()))
          .toList();
    }
    return usados == 0
        ? List.of(Intervalo.TODO)
        : prefijos.stream().map(Intervalo::prefijo).toList();
  }

  /** The range asked of the first field that no equality fixes. */
  private @Nullable Condicion rango(Indice indice, int usados) {
    if (usados == indice.getKeys().size()) {
      return null;
    }
    Condicion condicion = condiciones.de(indice.getKeys().get(usados).getKey());
    return condicion != null && condicion.esRango() ? condicion : null;
  }

  /** How an index must be walked to give the order asked for, if it can. */
  private enum Sentido {
    DIRECTO,
    INVERSO,
    OTRO
  }

  /** The fields to order by, those of one value left out, and whether each ascends. */
  private Map<String, Boolean> pedidos(Set<String> fijos) {
    Map<String, Boolean> pedidos = new LinkedHashMap<>();
    orden.forEach((campo, sentido) -> pedidos.put(campo, ((Number) sentido).intValue() > 0));
    pedidos.keySet().removeAll(fijos);
    return pedidos;
  }

  private static Sentido sentido(Indice indice, Map<String, Boolean> pedidos, int usados) {
    List<IndexKey> campos = indice.getKeys();
    if (pedidos.isEmpty()) {
      return Sentido.DIRECTO;
    }
    if (indice.deListas() || pedidos.size() > campos.size() - usados) {
      return Sentido.OTRO;
    }
    Set<Sentido> sentidos = new HashSet<>();
    int i = usados;
    for (Map.Entry<String, Boolean> pedido : pedidos.entrySet()) {
      IndexKey campo = campos.get(i++);
      if (!campo.getKey().equals(pedido.getKey())) {
        return Sentido.OTRO;
      }
      sentidos.add(campo.isAscending() == pedido.getValue() ? Sentido.DIRECTO : Sentido.INVERSO);
    }
    return sentidos.size() == 1 ? sentidos.iterator().next() : Sentido.OTRO;
  }

  private boolean exigePresencia(Indice indice) {
    return indice.getKeys().stream()
        .map(campo -> condiciones.de(campo.getKey()))
        .anyMatch(condicion -> condicion != null && condicion.exigePresencia());
  }
}
