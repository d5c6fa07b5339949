package pe.gob.indecopi.local.almacen;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
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
    List<IndexKey> campos = indice.getKeys();
    IndexKey siguiente = usados < campos.size() ? campos.get(usados) : null;
    Condicion rango = siguiente == null ? null : condiciones.de(siguiente.getKey());
    boolean conRango = rango != null && rango.esRango();
    List<Intervalo> intervalos = new ArrayList<>();
    for (Clave prefijo : prefijos) {
      intervalos.add(
          rango != null && siguiente != null && conRango
              ? rango.intervalo(prefijo, siguiente.isAscending(), indice.deListas())
              : prefijo.bytes().length == 0 ? Intervalo.TODO : Intervalo.prefijo(prefijo));
    }
    Boolean sentido = prefijos.size() == 1 ? sentido(indice, fijos, usados) : null;
    int merito = usados * IGUALDAD + (conRango ? RANGO : 0);
    if (sentido != null && !orden.isEmpty()) {
      merito += conLimite ? ORDEN_CON_LIMITE : ORDEN;
    }
    boolean inversa = sentido != null && sentido;
    return new Plan(indice, intervalos, inversa, sentido != null, merito);
  }

  /** False to walk forwards, true backwards, null if this index does not give the order. */
  private @Nullable Boolean sentido(Indice indice, Set<String> fijos, int usados) {
    Map<String, Boolean> pedidos = new LinkedHashMap<>();
    orden.forEach(
        (campo, sentido) -> {
          if (!fijos.contains(campo)) {
            pedidos.put(campo, ((Number) sentido).intValue() > 0);
          }
        });
    if (pedidos.isEmpty()) {
      return false;
    }
    if (indice.deListas()) {
      return null;
    }
    Boolean inversa = null;
    int i = usados;
    for (Map.Entry<String, Boolean> pedido : pedidos.entrySet()) {
      IndexKey campo = i < indice.getKeys().size() ? indice.getKeys().get(i++) : null;
      if (campo == null || !campo.getKey().equals(pedido.getKey())) {
        return null;
      }
      boolean alReves = campo.isAscending() != pedido.getValue();
      if (inversa != null && inversa != alReves) {
        return null;
      }
      inversa = alReves;
    }
    return inversa;
  }

  private boolean exigePresencia(Indice indice) {
    return indice.getKeys().stream()
        .map(campo -> condiciones.de(campo.getKey()))
        .anyMatch(condicion -> condicion != null && condicion.exigePresencia());
  }
}
