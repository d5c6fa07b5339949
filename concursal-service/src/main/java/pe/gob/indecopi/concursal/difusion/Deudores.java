package pe.gob.indecopi.concursal.difusion;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.conversions.Bson;
import pe.gob.indecopi.concursal.difusion.Deudor.Concurso;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.eventos.Hecho;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register of insolvent debtors. What their files say enters it once, in order, and is told
 * with the debtor as key, so that who hears of one hears it in order.
 */
final class Deudores implements Seguimiento {
  static final Tema TEMA = Tema.de("indecopi.concursos.v1");
  private static final int INTENTOS = 5;

  private final Agregados<Deudor> deudores;

  Deudores(FabricaDeAgregados fabrica, JsonMapper json) {
    this.deudores = fabrica.de("deudores", new DeudorTraductor(json));
    deudores.coleccion().createIndex(Indexes.ascending("deudor"), new IndexOptions().unique(true));
    deudores.coleccion().createIndex(Indexes.ascending("busqueda"));
  }

  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    if (Lecturas.dicenAlgo(e, nuevas)) {
      Lecturas.deudores(e).forEach(deudor -> anotar(e, deudor));
    }
  }

  /** Every act of the file up to now, so that a later one that came first leaves no gap. */
  private void anotar(Expediente e, Parte deudor) {
    e.actuaciones().stream()
        .flatMap(acto -> Lecturas.hasta(e, acto).stream())
        .forEach(concurso -> anotar(e, deudor, concurso));
  }

  private void anotar(Expediente e, Parte parte, Concurso concurso) {
    var clave = Objects.requireNonNull(parte.persona().documento()).clave();
    for (var intento = 0; intento < INTENTOS; intento++) {
      var conocido = de(clave);
      if (conocido.isPresent()) {
        deudores.ejecutar(conocido.get().id(), antes -> cambio(antes, concurso));
        return;
      }
      var id = "reg_" + e.id().valor().substring("exp_".length()) + parte.id();
      var nuevo = new Deudor(id, clave, parte.persona(), List.of(concurso), 0);
      if (deudores.insertar(nuevo, List.of(hecho(clave, concurso)))) {
        return;
      }
    }
    throw new IllegalStateException("The debtor of " + e.id() + " could not be entered");
  }

  private static Cambio<Deudor> cambio(Deudor antes, Concurso concurso) {
    var despues = antes.con(concurso);
    return despues.equals(antes)
        ? new Cambio<>(antes, List.of())
        : Cambio.de(despues, hecho(antes.deudor(), concurso));
  }

  private static Hecho hecho(String deudor, Concurso c) {
    var tipo =
        switch (c.estado()) {
          case DIFUNDIDO -> "pe.gob.indecopi.concursos.concurso-difundido.v1";
          case PLAN_APROBADO -> "pe.gob.indecopi.concursos.plan-aprobado.v1";
          case EN_LIQUIDACION -> "pe.gob.indecopi.concursos.liquidacion-dispuesta.v1";
          case CONCLUIDO -> "pe.gob.indecopi.concursos.concurso-concluido.v1";
        };
    Map<String, Object> datos = new LinkedHashMap<>();
    datos.put("deudor", deudor);
    datos.put("concurso", c.numero());
    datos.put("estado", c.estado().name());
    datos.put("difundido", c.difundido().toString());
    datos.put("desde", c.desde().toString());
    return new Hecho(TEMA.nombre(), tipo, deudor, datos);
  }

  Optional<Deudor> de(String clave) {
    return Optional.ofNullable(deudores.coleccion().find(eq("deudor", clave)).first())
        .map(deudores::leer);
  }

  Optional<Deudor> porId(String id) {
    return deudores.buscar(id);
  }

  /**
   * Debtors in the order of their ids, which is stable under writes.
   *
   * @param palabras beginnings of words of the name: letters and digits alone
   */
  Pagina<Deudor> buscar(List<String> palabras, Cursor cursor) {
    List<Bson> condiciones = new ArrayList<>();
    palabras.forEach(p -> condiciones.add(regex("busqueda", "^" + p)));
    var despues = cursor.despues();
    if (despues != null) {
      condiciones.add(gt("_id", despues));
    }
    var hallados = new ArrayList<Deudor>();
    deudores
        .coleccion()
        .find(condiciones.isEmpty() ? Filters.empty() : and(condiciones))
        .sort(ascending("_id"))
        .limit(cursor.limite() + 1)
        .forEach(d -> hallados.add(deudores.leer(d)));
    return cursor.pagina(hallados, Deudor::id);
  }
}
