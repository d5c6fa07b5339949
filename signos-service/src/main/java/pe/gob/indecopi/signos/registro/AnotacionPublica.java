package pe.gob.indecopi.signos.registro;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.flujo.Publico;

/**
 * What happened to the right, when, and the act that says so.
 *
 * @param asiento its place in the entry, from 1
 * @param expediente legal number of the file, where a file says so
 * @param folio of the act in it
 * @param fundamento the norm or the former register, where no file does
 * @param datos what it says, by its kind
 */
record AnotacionPublica(
    int asiento,
    TipoDeAnotacion tipo,
    LocalDate fecha,
    @Schema(example = "000123-2026/DSD") @Nullable String expediente,
    @Nullable Integer folio,
    @Nullable String fundamento,
    Map<String, Object> datos) {

  static AnotacionPublica de(Partida p, int n) {
    var a = p.asiento(n);
    var titulo = a.titulo();
    var numero = titulo.numero();
    // Entries of before did not repeat the number of the file that granted them.
    var deAntes = numero == null && p.expediente().equals(titulo.expediente());
    return new AnotacionPublica(
        n,
        a.tipo(),
        a.fecha(),
        deAntes ? p.numeroExpediente() : numero,
        titulo.expediente() == null ? null : titulo.folio(),
        titulo.fundamento(),
        dicho(a.contenido()));
  }

  private static Map<String, Object> dicho(Contenido que) {
    Map<String, Object> d = new LinkedHashMap<>();
    switch (que) {
      case Contenido.RenovacionPedida r -> d.put("presentada", r.presentada());
      case Contenido.Renovacion r -> d.put("presentada", r.presentada());
      case Contenido.Transferencia t -> {
        d.put("adquirentes", t.adquirentes().stream().map(Publico::persona).toList());
        d.put("conEstablecimiento", t.conEstablecimiento());
      }
      case Contenido.Fusion f -> d.put("absorbente", Publico.persona(f.absorbente()));
      case Contenido.CambioDeNombre c -> {
        d.put("antes", c.antes());
        d.put("ahora", c.ahora());
      }
      case Contenido.CambioDeDomicilio c -> d.put("titular", c.titular());
      case Contenido.Correccion c -> d.put("denominacion", c.denominacion());
      case Contenido.OtroActo o -> d.put("texto", o.texto());
      case Contenido.ModificacionDeContrato m -> {
        d.put("prorroga", m.prorroga());
        d.put("texto", m.texto());
      }
      case Contenido.Carga c -> carga(c, d);
      case Contenido.Levantamiento l -> d.put("asiento", l.asiento());
      case Contenido.Division x -> {
        d.put("registro", x.partida());
        d.put("clases", x.desglosado());
      }
      case Contenido.Desglose x -> {
        d.put("registro", x.partida());
        d.put("clases", x.recibido());
      }
      case Contenido.Extincion e -> extincion(e, d);
      case Contenido.SinEfecto x -> {
        d.put("que", x.que());
        d.put("motivos", x.motivos());
      }
      case Contenido.Concesion c -> si(d, "notificada", c.notificada());
      case Contenido.Traslado t -> si(d, "notificada", t.notificada());
      case Contenido.Certificado _, Contenido.RenovacionDesestimada _ -> {
        // Its kind says all.
      }
    }
    return d;
  }

  private static void carga(Contenido.Carga carga, Map<String, Object> d) {
    switch (carga) {
      case Contenido.Licencia l -> {
        d.put("licenciatario", Publico.persona(l.licenciatario()));
        d.put("exclusiva", l.exclusiva());
        si(d, "hasta", l.hasta());
      }
      case Contenido.GarantiaMobiliaria g -> {
        d.put("acreedor", Publico.persona(g.acreedor()));
        si(d, "monto", g.monto());
      }
      case Contenido.Embargo e -> {
        d.put("autoridad", e.autoridad());
        d.put("coactivo", e.coactivo());
        si(d, "monto", e.monto());
      }
      case Contenido.Demanda m -> {
        d.put("autoridad", m.autoridad());
        d.put("texto", m.texto());
      }
    }
  }

  private static void extincion(Contenido.Extincion e, Map<String, Object> d) {
    si(d, "clases", e.parte());
    switch (e) {
      case Contenido.CaidaDelSigno c -> d.put("registro", c.partida());
      case Contenido.Cancelacion c -> si(d, "causal", c.causal());
      case Contenido.Nulidad n -> d.put("causales", n.causales());
      case Contenido.Renuncia _, Contenido.Caducidad _ -> {
        // What goes says all.
      }
    }
  }

  private static void si(Map<String, Object> d, String campo, @Nullable Object valor) {
    if (valor != null) {
      d.put(campo, valor);
    }
  }
}
