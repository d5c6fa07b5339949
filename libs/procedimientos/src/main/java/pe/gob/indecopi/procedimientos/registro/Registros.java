package pe.gob.indecopi.procedimientos.registro;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.almacen.Numerador;
import pe.gob.indecopi.platform.eventos.Hecho;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import tools.jackson.databind.json.JsonMapper;

/** The register: its entries are made by certificates, told to the others, found by anybody. */
final class Registros implements Seguimiento {
  static final Tema TEMA = Tema.de("indecopi.registros.v1");

  private final Agregados<Derecho> derechos;
  private final Numerador<Derecho> numerador;
  private final String organo;
  private final Map<String, Inscribible> inscribibles;

  Registros(FabricaDeAgregados fabrica, JsonMapper json, Inscribible.Todos inscribibles) {
    this.derechos = fabrica.de("registros", new DerechoTraductor(json));
    this.numerador = new Numerador<>(derechos);
    this.organo = inscribibles.organo();
    this.inscribibles =
        inscribibles.todos().stream()
            .collect(Collectors.toMap(Inscribible::procedimiento, Function.identity()));
    derechos.coleccion().createIndex(Indexes.ascending("busqueda"));
    derechos.coleccion().createIndex(Indexes.ascending("numeroExpediente"));
  }

  /** A certificate makes its entry, once, however often it is told. */
  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    var que = inscribibles.get(e.cabecera().procedimiento());
    if (que != null
        && nuevas.stream().anyMatch(a -> a.tipo().equals(Actos.EMITIR_CERTIFICADO))
        && derechos.buscar(Derecho.id(e)).isEmpty()) {
      numerador.insertar(
          organo + "/" + que.sigla(),
          0,
          n -> {
            var derecho = Derecho.de(e, organo, que, n);
            return Cambio.de(derecho, concedido(derecho));
          });
    }
  }

  private static Hecho concedido(Derecho d) {
    Map<String, Object> datos = new LinkedHashMap<>();
    datos.put("registro", d.id());
    datos.put("organo", d.organo());
    datos.put("tipo", d.tipo());
    datos.put("certificado", d.numeroCertificado());
    datos.put("expediente", d.numeroExpediente());
    datos.put("titulo", d.titulo());
    datos.put("concedido", d.concedido().toString());
    var vence = d.vence();
    if (vence != null) {
      datos.put("vence", vence.toString());
    }
    return new Hecho(
        TEMA.nombre(), "pe.gob.indecopi.registros.derecho-concedido.v1", d.id(), datos);
  }

  Optional<Derecho> de(String id) {
    return derechos.buscar(id);
  }

  /**
   * Entries in the order of their ids, which is stable under writes.
   *
   * @param palabras beginnings of words of the title or of the holder: letters and digits alone
   */
  Pagina<Derecho> buscar(
      List<String> palabras, @Nullable String tipo, @Nullable String expediente, Cursor cursor) {
    List<Bson> condiciones = new ArrayList<>();
    palabras.forEach(p -> condiciones.add(regex("busqueda", "^" + p)));
    si(condiciones, "tipo", tipo);
    si(condiciones, "numeroExpediente", expediente);
    var despues = cursor.despues();
    if (despues != null) {
      condiciones.add(gt("_id", despues));
    }
    var hallados = new ArrayList<Derecho>();
    derechos
        .coleccion()
        .find(condiciones.isEmpty() ? Filters.empty() : and(condiciones))
        .sort(ascending("_id"))
        .limit(cursor.limite() + 1)
        .forEach(d -> hallados.add(derechos.leer(d)));
    return cursor.pagina(hallados, Derecho::id);
  }

  private static void si(List<Bson> condiciones, String campo, @Nullable String valor) {
    if (valor != null) {
      condiciones.add(eq(campo, valor));
    }
  }
}
