package pe.gob.indecopi.consumidor.reclamo;

import static pe.gob.indecopi.consumidor.reclamo.Bien.PRODUCTO;
import static pe.gob.indecopi.consumidor.reclamo.Motivo.COBRO_INDEBIDO;
import static pe.gob.indecopi.consumidor.reclamo.Motivo.DEMORA_EN_LA_ENTREGA;
import static pe.gob.indecopi.consumidor.reclamo.Motivo.FALTA_DE_ATENCION_DE_RECLAMO;
import static pe.gob.indecopi.consumidor.reclamo.Motivo.GARANTIA;
import static pe.gob.indecopi.consumidor.reclamo.Motivo.METODO_ABUSIVO_DE_COBRANZA;
import static pe.gob.indecopi.consumidor.reclamo.Pretension.ANULACION_DE_COBRO;
import static pe.gob.indecopi.consumidor.reclamo.Pretension.DEVOLUCION;
import static pe.gob.indecopi.consumidor.reclamo.Pretension.OTRA;
import static pe.gob.indecopi.consumidor.reclamo.Sector.AUTOMOTRIZ;
import static pe.gob.indecopi.consumidor.reclamo.Sector.COMERCIO_ELECTRONICO;
import static pe.gob.indecopi.consumidor.reclamo.Sector.EDUCACION;
import static pe.gob.indecopi.consumidor.reclamo.Sector.ELECTRODOMESTICOS;
import static pe.gob.indecopi.consumidor.reclamo.Sector.ENTRETENIMIENTO;
import static pe.gob.indecopi.consumidor.reclamo.Sector.FINANCIERO;
import static pe.gob.indecopi.consumidor.reclamo.Sector.HOSPEDAJE_Y_TURISMO;
import static pe.gob.indecopi.consumidor.reclamo.Sector.INMOBILIARIO;
import static pe.gob.indecopi.consumidor.reclamo.Sector.SEGUROS;
import static pe.gob.indecopi.consumidor.reclamo.Sector.TRANSPORTE_AEREO;
import static pe.gob.indecopi.consumidor.reclamo.Sector.TRANSPORTE_TERRESTRE;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Pregunta.Clase;
import pe.gob.indecopi.consumidor.reclamo.Pregunta.Dicho;
import pe.gob.indecopi.consumidor.reclamo.Pregunta.Opcion;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;

/**
 * The questions of a complaint, as a table: two to begin with, and the rest as what is told makes
 * them needed.
 */
final class Formulario {
  private static final Predicate<Dicho> SIEMPRE = _ -> true;
  private static final Predicate<Dicho> NUNCA = _ -> false;
  private static final Predicate<Dicho> CON_SECTOR = d -> d.sector() != null;
  private static final Predicate<Dicho> CON_BIEN = CON_SECTOR.and(d -> d.bien() != null);
  private static final Predicate<Dicho> CON_MOTIVO = CON_BIEN.and(d -> d.motivo() != null);
  private static final Predicate<Dicho> CON_PRETENSION =
      CON_MOTIVO.and(d -> d.pretension() != null);

  private static final List<Pregunta> PREGUNTAS =
      List.of(
          pregunta("/proveedor", "¿Con quién tuvo el problema?", "Who is it about?")
              .como(Clase.PROVEEDOR, SIEMPRE, SIEMPRE, PedidoDeReclamo::proveedor),
          pregunta("/sector", "¿De qué rubro es?", "What line of business is it in?")
              .entre(Sector.values(), Sector::nombre, SIEMPRE, PedidoDeReclamo::sector),
          pregunta("/bien", "¿Es un producto o un servicio?", "Is it a product or a service?")
              .entre(Bien.values(), Bien::nombre, CON_SECTOR, PedidoDeReclamo::bien),
          pregunta("/que", "¿Cuál?", "Which one?")
              .como(Clase.TEXTO, CON_SECTOR, SIEMPRE, PedidoDeReclamo::que),
          pregunta("/motivo", "¿Qué salió mal?", "What went wrong?")
              .entre(Motivo.values(), Motivo::nombre, CON_BIEN, PedidoDeReclamo::motivo),
          detalle("marca", "¿De qué marca y modelo?", "Of what mark and model?")
              .como(
                  Clase.TEXTO,
                  CON_BIEN.and(en(ELECTRODOMESTICOS, AUTOMOTRIZ)).and(d -> d.bien() == PRODUCTO),
                  SIEMPRE,
                  p -> de(p).marca()),
          detalle("viaje", "¿Qué vuelo o ruta, y qué día?", "Which flight or route, what day?")
              .como(
                  Clase.TEXTO,
                  CON_BIEN.and(en(TRANSPORTE_AEREO, TRANSPORTE_TERRESTRE)),
                  SIEMPRE,
                  p -> de(p).viaje()),
          detalle("pedido", "¿Qué número de pedido o reserva?", "Which order or reservation?")
              .como(
                  Clase.TEXTO,
                  CON_BIEN.and(en(COMERCIO_ELECTRONICO, HOSPEDAJE_Y_TURISMO, ENTRETENIMIENTO)),
                  en(COMERCIO_ELECTRONICO),
                  p -> de(p).pedido()),
          detalle("contrato", "¿Qué número de contrato o póliza?", "Which contract or policy?")
              .como(
                  Clase.TEXTO,
                  CON_BIEN.and(en(FINANCIERO, SEGUROS, EDUCACION, INMOBILIARIO)),
                  NUNCA,
                  p -> de(p).contrato()),
          pregunta("/fecha", "¿Qué día pasó?", "On what day did it happen?")
              .como(Clase.FECHA, CON_MOTIVO, SIEMPRE, PedidoDeReclamo::fecha),
          pregunta("/hechos", "Cuéntenos qué pasó", "Tell us what happened")
              .como(Clase.PARRAFO, CON_MOTIVO, SIEMPRE, PedidoDeReclamo::hechos),
          detalle("prometido", "¿Para qué día lo prometieron?", "For what day was it promised?")
              .como(
                  Clase.FECHA,
                  CON_MOTIVO.and(por(DEMORA_EN_LA_ENTREGA)),
                  SIEMPRE,
                  p -> de(p).prometido()),
          detalle("operacion", "¿Qué número de operación o cobro?", "Which operation or charge?")
              .como(
                  Clase.TEXTO,
                  CON_MOTIVO.and(por(COBRO_INDEBIDO, METODO_ABUSIVO_DE_COBRANZA)),
                  NUNCA,
                  p -> de(p).operacion()),
          detalle("serie", "¿Qué número de serie o placa?", "Which serial number or plate?")
              .como(
                  Clase.TEXTO,
                  CON_MOTIVO.and(por(GARANTIA).or(en(AUTOMOTRIZ))),
                  NUNCA,
                  p -> de(p).serie()),
          detalle(
                  "reclamoPrevio",
                  "¿Qué número tuvo su reclamo ante el proveedor?",
                  "What number did your complaint to the provider have?")
              .como(
                  Clase.TEXTO,
                  CON_MOTIVO.and(por(FALTA_DE_ATENCION_DE_RECLAMO)),
                  NUNCA,
                  p -> de(p).reclamoPrevio()),
          pregunta("/pretension", "¿Qué pide?", "What do you ask for?")
              .entre(
                  Pretension.values(), Pretension::nombre, CON_MOTIVO, PedidoDeReclamo::pretension),
          pregunta("/monto", "¿Cuánto dinero está en juego?", "How much money is at stake?")
              .como(
                  Clase.MONTO,
                  CON_MOTIVO,
                  por(COBRO_INDEBIDO).or(pidiendo(DEVOLUCION, ANULACION_DE_COBRO)),
                  PedidoDeReclamo::monto),
          pregunta("/pedido", "Dígalo con sus palabras", "Tell it in your own words")
              .como(Clase.PARRAFO, CON_PRETENSION, pidiendo(OTRA), PedidoDeReclamo::pedido),
          detalle("comprobante", "¿Qué número de comprobante?", "What number has the receipt?")
              .como(Clase.TEXTO, CON_PRETENSION, NUNCA, p -> de(p).comprobante()),
          pregunta("/pruebas", "¿Tiene documentos o fotos?", "Have you documents or pictures?")
              .como(Clase.DOCUMENTOS, CON_PRETENSION, NUNCA, PedidoDeReclamo::pruebas),
          pregunta(
                  "/vulnerable",
                  "¿Necesita atención preferente (edad, discapacidad, embarazo)?",
                  "Do you need to be heard first (age, disability, pregnancy)?")
              .como(Clase.SI_O_NO, CON_PRETENSION, NUNCA, PedidoDeReclamo::vulnerable));

  private Formulario() {}

  /** What is asked, given what was told. */
  static List<Pregunta> para(Dicho dicho) {
    return PREGUNTAS.stream().filter(p -> p.cuando().test(dicho)).toList();
  }

  /** Notes a fault for each question that cannot be left out and was. */
  static void exigir(PedidoDeReclamo pedido, Faltas faltas) {
    for (var p : PREGUNTAS) {
      if (p.falta(pedido)) {
        faltas.agregar(p.puntero(), p.texto());
      }
    }
  }

  private static Detalle de(PedidoDeReclamo p) {
    var detalle = p.detalle();
    return detalle == null ? Detalle.NADA : detalle;
  }

  private static Predicate<Dicho> en(Sector... cuales) {
    var todos = Set.of(cuales);
    return d -> d.sector() != null && todos.contains(d.sector());
  }

  private static Predicate<Dicho> por(Motivo... cuales) {
    var todos = Set.of(cuales);
    return d -> d.motivo() != null && todos.contains(d.motivo());
  }

  private static Predicate<Dicho> pidiendo(Pretension... cuales) {
    var todas = Set.of(cuales);
    return d -> d.pretension() != null && todas.contains(d.pretension());
  }

  private static Renglon detalle(String campo, String es, String en) {
    return pregunta("/detalle/" + campo, es, en);
  }

  private static Renglon pregunta(String puntero, String es, String en) {
    return new Renglon(puntero, Texto.de(es, en));
  }

  /** A row that is being written. */
  private record Renglon(String puntero, Texto texto) {

    Pregunta como(
        Clase clase,
        Predicate<Dicho> cuando,
        Predicate<Dicho> hace,
        Function<PedidoDeReclamo, @Nullable Object> respuesta) {
      return new Pregunta(puntero, texto, clase, List.of(), cuando, hace, respuesta);
    }

    <E extends Enum<E>> Pregunta entre(
        E[] valores,
        Function<E, Texto> nombre,
        Predicate<Dicho> cuando,
        Function<PedidoDeReclamo, @Nullable Object> respuesta) {
      var opciones =
          Arrays.stream(valores).map(v -> new Opcion(v.name(), nombre.apply(v))).toList();
      return new Pregunta(puntero, texto, Clase.OPCION, opciones, cuando, SIEMPRE, respuesta);
    }
  }
}
