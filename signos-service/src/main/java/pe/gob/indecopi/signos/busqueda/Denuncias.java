package pe.gob.indecopi.signos.busqueda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.signos.busqueda.Pedida.Calidad;
import pe.gob.indecopi.signos.reflejo.Reflejo;
import pe.gob.indecopi.signos.semejanza.Comparador;
import pe.gob.indecopi.signos.semejanza.Semejanza;
import pe.gob.indecopi.signos.semejanza.Signo;

/**
 * Who complained of an infringement, of whom it was complained, and who was fined for it (TUPA
 * DSD-6), by names that sound like one. The files are some thousands: each name is compared.
 *
 * <p>Of whom it is complained nothing is told before somebody on that side was notified: what was
 * asked unheard is not learned by searching.
 */
final class Denuncias {
  /** The procedure of infringements. */
  static final String INFRACCION = "DSD-6";

  private static final int TANDA = 500;

  private final Reflejo denuncias;
  private final BusquedaProperties ajustes;

  Denuncias(Reflejo denuncias, BusquedaProperties ajustes) {
    this.denuncias = denuncias;
    this.ajustes = ajustes;
  }

  /** What is kept of such a file. */
  static Map<String, Object> reflejo(Expediente e) {
    Map<String, Object> que = new LinkedHashMap<>();
    que.put("numero", e.cabecera().numero().toString());
    que.put("estado", e.situacion().estado().name());
    poner(que, "presentado", e.situacion().presentado());
    que.put("emplazado", emplazado(e));
    que.put("partes", e.partes().stream().flatMap(Denuncias::parte).toList());
    var condena = firme(e).isEmpty() ? null : e.resoluciones().getLast().condena();
    que.put("multas", multas(e, condena));
    poner(que, "firme", firme(e).orElse(null));
    poner(que, "anulada", condena == null ? null : condena.anulada());
    return que;
  }

  private static void poner(Map<String, Object> que, String campo, @Nullable LocalDate dia) {
    if (dia != null) {
      que.put(campo, dia.toString());
    }
  }

  private static boolean emplazado(Expediente e) {
    var contrapartes = e.partes(Papel.CONTRAPARTE).stream().map(Parte::id).toList();
    return e.notificaciones().stream()
        .anyMatch(n -> contrapartes.contains(n.parte()) && !n.porHacer());
  }

  private static Stream<Document> parte(Parte p) {
    return switch (p.papel()) {
      case SOLICITANTE -> Stream.of(parte(p, Calidad.DENUNCIANTE));
      case CONTRAPARTE -> Stream.of(parte(p, Calidad.DENUNCIADO));
      default -> Stream.empty();
    };
  }

  private static Document parte(Parte p, Calidad calidad) {
    return new Document("nombre", p.persona().nombre()).append("calidad", calidad.name());
  }

  /** The day since which nobody may challenge the decision that stands. */
  private static Optional<LocalDate> firme(Expediente e) {
    var folio = e.resoluciones().isEmpty() ? Integer.MAX_VALUE : e.resoluciones().getLast().folio();
    return e.actuaciones().reversed().stream()
        .filter(a -> a.folio() > folio && a.tipo().equals("DECLARAR_FIRME"))
        .findFirst()
        .map(Actuacion::fecha);
  }

  private static List<Document> multas(Expediente e, @Nullable Condena condena) {
    return condena == null ? List.of() : condena.multas().stream().map(m -> multa(e, m)).toList();
  }

  private static Document multa(Expediente e, Condena.Multa m) {
    return new Document("nombre", e.parte(m.parte()).map(p -> p.persona().nombre()).orElse(""))
        .append("uit", m.uit())
        .append("infraccion", m.infraccion());
  }

  /** The files in which somebody of such a name takes part so, the likest first. */
  List<DenunciaHallada> de(String nombre, Calidad calidad, int limite, Locale idioma) {
    var cotejo = new Cotejo(nombre);
    var halladas = new ArrayList<DenunciaHallada>();
    recorrer(
        d -> {
          if (calidad == Calidad.DENUNCIADO && !d.getBoolean("emplazado", false)) {
            return;
          }
          d.getList("partes", Document.class).stream()
              .filter(p -> p.getString("calidad").equals(calidad.name()))
              .flatMap(p -> cotejo.con(p.getString("nombre")))
              .map(h -> DenunciaHallada.de(d, h, calidad, idioma))
              .forEach(halladas::add);
        });
    return mejores(halladas, Comparator.comparing(h -> h.semejanza().puntaje()), limite);
  }

  /** The fines of somebody of such a name, the likest first; one without effect says so. */
  List<SancionHallada> sanciones(String nombre, int limite, Locale idioma) {
    var cotejo = new Cotejo(nombre);
    var halladas = new ArrayList<SancionHallada>();
    recorrer(
        d ->
            d.getList("multas", Document.class).stream()
                .flatMap(
                    m ->
                        cotejo
                            .con(m.getString("nombre"))
                            .map(h -> SancionHallada.de(d, m, h, idioma)))
                .forEach(halladas::add));
    return mejores(halladas, Comparator.comparing(h -> h.semejanza().puntaje()), limite);
  }

  private void recorrer(Consumer<Document> cada) {
    String ultimo = null;
    List<Reflejo.Visto> tanda;
    do {
      tanda = denuncias.todos(ultimo, TANDA);
      tanda.forEach(v -> cada.accept(v.que()));
      ultimo = tanda.isEmpty() ? ultimo : tanda.getLast().id();
    } while (!tanda.isEmpty());
  }

  private static <T> List<T> mejores(List<T> halladas, Comparator<T> peor, int limite) {
    return halladas.stream().sorted(peor.reversed()).limit(limite).toList();
  }

  /** A name that sounds like the one that is looked for. */
  record Nombre(String nombre, Semejanza semejanza) {}

  private final class Cotejo {
    private final String buscado;
    private final Comparador comparador;

    Cotejo(String buscado) {
      this.buscado = buscado;
      this.comparador = new Comparador(Signo.de(buscado));
    }

    Stream<Nombre> con(String nombre) {
      var umbrales = ajustes.losUmbrales();
      return umbrales.grado(comparador.comparar(Signo.de(nombre)) / 1000.0).confundible()
          ? Stream.of(new Nombre(nombre, Semejanza.entre(buscado, nombre, umbrales)))
          : Stream.empty();
    }
  }
}
