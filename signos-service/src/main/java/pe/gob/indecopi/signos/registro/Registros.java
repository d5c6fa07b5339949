package pe.gob.indecopi.signos.registro;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import pe.gob.indecopi.signos.solicitud.RegistroDeSigno;
import tools.jackson.databind.json.JsonMapper;

/** The register of signs: its entries are made by certificates, and found by anybody. */
class Registros implements Seguimiento {
  static final Tema TEMA = Tema.de("indecopi.registros.v1");

  private final Agregados<SignoRegistrado> signos;
  private final Numerador<SignoRegistrado> numerador;
  private final RegistroDeSigno asunto;

  Registros(FabricaDeAgregados fabrica, JsonMapper json, RegistroDeSigno asunto) {
    this.signos = fabrica.de("registros", new SignoTraductor(json));
    this.numerador = new Numerador<>(signos);
    this.asunto = asunto;
    signos.coleccion().createIndex(Indexes.ascending("busqueda"));
    signos.coleccion().createIndex(Indexes.ascending("clases.clase"));
    signos.coleccion().createIndex(Indexes.ascending("numeroExpediente"));
  }

  /** A certificate makes its entry, once, however often it is told. */
  @Override
  public void despues(Expediente e, List<Actuacion> nuevas) {
    if (e.cabecera().procedimiento().equals(asunto.procedimiento())) {
      nuevas.stream()
          .filter(a -> a.tipo().equals(Actos.EMITIR_CERTIFICADO))
          .forEach(a -> inscribir(e, a));
    }
  }

  /** The entry of that file, made now if its certificate's act has not made it yet. */
  Optional<SignoRegistrado> de(Expediente e) {
    despues(e, e.actuaciones());
    return de(Concesion.id(e));
  }

  private void inscribir(Expediente e, Actuacion certificado) {
    if (de(Concesion.id(e)).isPresent()) {
      return;
    }
    var solicitud = asunto.leer(e.pedido());
    numerador.insertar(
        "DSD/" + SignoRegistrado.letra(solicitud.tipo()),
        0,
        n -> {
          var signo = Concesion.de(e, solicitud, certificado, n);
          return Cambio.de(signo, concedido(signo));
        });
  }

  private static Hecho concedido(SignoRegistrado s) {
    return new Hecho(
        TEMA.nombre(),
        "pe.gob.indecopi.registros.derecho-concedido.v1",
        s.id(),
        Map.of(
            "registro", s.id(),
            "organo", "DSD",
            "tipo", s.tipo().name(),
            "certificado", s.numeroCertificado(),
            "expediente", s.numeroExpediente(),
            "clases", s.clases().stream().map(c -> c.clase()).toList(),
            "concedido", s.concedido().toString(),
            "vence", s.vence().toString()));
  }

  Optional<SignoRegistrado> de(String id) {
    return signos.buscar(id);
  }

  /** Entries in the order of their ids, which is stable under writes. */
  Pagina<SignoRegistrado> buscar(Filtro filtro, Cursor cursor) {
    var condiciones = new ArrayList<Bson>();
    filtro.palabras().forEach(p -> condiciones.add(regex("busqueda", "^" + p)));
    var clase = filtro.clase();
    if (clase != null) {
      condiciones.add(eq("clases.clase", clase));
    }
    var expediente = filtro.expediente();
    if (expediente != null) {
      condiciones.add(eq("numeroExpediente", expediente));
    }
    var despues = cursor.despues();
    if (despues != null) {
      condiciones.add(gt("_id", despues));
    }
    var hallados = new ArrayList<SignoRegistrado>();
    signos
        .coleccion()
        .find(condiciones.isEmpty() ? Filters.empty() : and(condiciones))
        .sort(ascending("_id"))
        .limit(cursor.limite() + 1)
        .forEach(d -> hallados.add(signos.leer(d)));
    return cursor.pagina(hallados, SignoRegistrado::id);
  }

  /**
   * What is looked for.
   *
   * @param palabras beginnings of words of the sign or of its holder: letters and digits alone
   */
  record Filtro(List<String> palabras, @Nullable Integer clase, @Nullable String expediente) {}
}
