package pe.gob.indecopi.consumidor.infractores;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor;
import pe.gob.indecopi.consumidor.infractores.Infraccion.Causa;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.reloj.Suceso;
import pe.gob.indecopi.platform.reloj.TareaLegal;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Seguimiento;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register of infringements (Ley 29571, art. 119): a final decision makes its entries, four
 * years or an annulment take them out. Nothing is deleted; what is out is not shown.
 */
public final class Infractores implements Seguimiento, TareaLegal {
  private static final Set<String> ACTOS = Set.of(Actos.DECLARAR_FIRME, Actos.ANULAR_SANCION);
  private static final int PAGINA = 200;

  private final Agregados<Infraccion> infracciones;
  private final CodigoDelConsumidor codigos;

  Infractores(FabricaDeAgregados fabrica, JsonMapper json, CodigoDelConsumidor codigos) {
    this.infracciones = fabrica.de("infractores", new InfraccionTraductor(json));
    this.codigos = codigos;
    var coleccion = infracciones.coleccion();
    coleccion.createIndex(Indexes.ascending(InfraccionTraductor.INFRACTOR, "_id"));
    coleccion.createIndex(Indexes.ascending(InfraccionTraductor.PALABRAS));
    coleccion.createIndex(Indexes.ascending(InfraccionTraductor.SECTOR, "_id"));
  }

  /** However often it is told, and in whatever order: what stands is what the file says now. */
  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    if (nuevas.stream().anyMatch(a -> ACTOS.contains(a.tipo()))) {
      Infraccion.de(e, codigos.de(e).registro().anios()).forEach(this::anotar);
    }
  }

  private void anotar(Infraccion nueva) {
    if (infracciones.insertar(nueva, List.of())) {
      return;
    }
    var retirada = nueva.retirada();
    if (retirada != null) {
      infracciones.ejecutar(
          nueva.id(),
          antes -> Cambio.de(antes.vigente() ? antes.retirada(retirada, Causa.ANULACION) : antes));
    }
  }

  @Override
  public Optional<LocalDate> proxima() {
    return infracciones.proximoVence().map(ultimo -> ultimo.plusDays(1));
  }

  /** Takes out those whose four years are over. */
  @Override
  public List<Suceso> barrer(LocalDate hoy) {
    var sucesos = new ArrayList<Suceso>();
    for (var tanda = infracciones.vencidos(hoy, PAGINA);
        !tanda.isEmpty();
        tanda = infracciones.vencidos(hoy, PAGINA)) {
      tanda.forEach(
          i -> {
            var dia = i.hasta().plusDays(1);
            infracciones.ejecutar(
                i.id(),
                antes ->
                    Cambio.de(antes.vigente() ? antes.retirada(dia, Causa.VENCIMIENTO) : antes));
            sucesos.add(new Suceso(dia, i.numero(), "RETIRAR_DEL_REGISTRO"));
          });
    }
    return sucesos;
  }

  /** What the register holds of somebody: {@code RUC:20999999981}. */
  public List<Antecedente> de(String documento) {
    var suyos = new ArrayList<Antecedente>();
    infracciones
        .coleccion()
        .find(
            and(
                eq(InfraccionTraductor.INFRACTOR, documento),
                eq(InfraccionTraductor.VIGENTE, true)))
        .sort(Sorts.ascending(InfraccionTraductor.INFRACTOR, "_id"))
        .forEach(d -> suyos.add(Antecedente.de(infracciones.leer(d))));
    return suyos;
  }

  /**
   * What is looked for.
   *
   * @param documento of who was sanctioned
   * @param palabras beginnings of words of its name
   * @param sector its line of business
   */
  record Filtro(@Nullable String documento, List<String> palabras, @Nullable String sector) {
    static final Filtro TODO = new Filtro(null, List.of(), null);
  }

  /** Entries that stand, by id. */
  List<Infraccion> buscar(Filtro filtro, @Nullable String despues, int cuantas) {
    List<Bson> condiciones = new ArrayList<>();
    condiciones.add(eq(InfraccionTraductor.VIGENTE, true));
    if (filtro.documento() != null) {
      condiciones.add(eq(InfraccionTraductor.INFRACTOR, filtro.documento()));
    }
    if (filtro.sector() != null) {
      condiciones.add(eq(InfraccionTraductor.SECTOR, filtro.sector()));
    }
    filtro.palabras().forEach(p -> condiciones.add(regex(InfraccionTraductor.PALABRAS, "^" + p)));
    if (despues != null) {
      condiciones.add(gt("_id", despues));
    }
    var halladas = new ArrayList<Infraccion>();
    infracciones
        .coleccion()
        .find(and(condiciones))
        .sort(Sorts.ascending("_id"))
        .limit(cuantas)
        .forEach(d -> halladas.add(infracciones.leer(d)));
    return halladas;
  }

  /** All that stand and match, a page at a time, so that no more than one is held. */
  void cada(Filtro filtro, Consumer<Infraccion> quien) {
    @Nullable String despues = null;
    List<Infraccion> pagina;
    do {
      pagina = buscar(filtro, despues, PAGINA);
      pagina.forEach(quien);
      despues = pagina.isEmpty() ? null : pagina.getLast().id();
    } while (pagina.size() == PAGINA);
  }

  /** The entry of that id, while it stands. */
  Optional<Infraccion> buscar(String id) {
    return infracciones.buscar(id).filter(Infraccion::vigente);
  }
}
