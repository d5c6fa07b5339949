package pe.gob.indecopi.signos.registro;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.almacen.Agregados;
import pe.gob.indecopi.platform.almacen.Cambio;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;
import pe.gob.indecopi.platform.almacen.Numerador;
import pe.gob.indecopi.platform.eventos.Hecho;
import pe.gob.indecopi.platform.eventos.Tema;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.web.Cursor;
import pe.gob.indecopi.platform.web.Pagina;
import tools.jackson.databind.json.JsonMapper;

/**
 * The store of the register: entries are made once and annotated after, each in one compare-and-set
 * with the fact that tells it; found by anybody.
 */
public class Registros {
  static final Tema TEMA = Tema.de("indecopi.registros.v1");
  private static final Pattern IMPRESO = Pattern.compile("([A-Z]{1,3})-([0-9]{8,9})");

  /** Entries of one beginning of a word, or of some days, beyond which a search is too wide. */
  static final int AMPLIO = 10_000;

  private static final int LEMAS = 1000;
  private static final int PAGINA = 100;
  private static final int ESQUEMA = 2;

  private final Agregados<Partida> partidas;
  private final Numerador<Partida> numerador;
  private final Novedades novedades;
  private final Vencimientos vencimientos;
  private final Gracia gracia;

  Registros(
      FabricaDeAgregados fabrica, JsonMapper json, Novedades novedades, Vencimientos vencimientos) {
    this.vencimientos = vencimientos;
    this.gracia = Gracia.segun(vencimientos);
    this.partidas = fabrica.de("registros", new PartidaTraductor(json, gracia));
    this.numerador = new Numerador<>(partidas);
    this.novedades = novedades;
    for (var campo :
        List.of(
            Busqueda.PALABRAS,
            Busqueda.TITULAR,
            Busqueda.VENCE,
            "clases.clase",
            "numeroExpediente",
            "concedido",
            "asociadoA.certificado",
            "asociadoA.expediente",
            "declaracion",
            "esquema")) {
      partidas.coleccion().createIndex(ascending(campo));
    }
    // Many entries share these: a page of them is read in its own order.
    for (var campo : List.of(Busqueda.CLASES, Busqueda.EXTINTO)) {
      partidas.coleccion().createIndex(ascending(campo, "_id"));
    }
    partidas
        .coleccion()
        .createIndex(ascending("numeroAnterior"), new IndexOptions().unique(true).sparse(true));
  }

  /** The entry of that id. */
  public Optional<Partida> de(String id) {
    return partidas.buscar(id);
  }

  /** How it stands on that day. */
  public Situacion situacion(Partida p, LocalDate al) {
    return Situacion.de(p, al, gracia);
  }

  /** The entry of that certificate, as printed: {@code M-00000123}, or a number of the former. */
  public Optional<Partida> conCertificado(String numero) {
    var impreso = IMPRESO.matcher(numero);
    var deAqui =
        impreso.matches()
            ? TipoDeRegistro.deSigla(impreso.group(1))
                .flatMap(
                    t ->
                        uno(
                            and(
                                eq("organo", "DSD/" + t.sigla()),
                                eq("anio", 0),
                                eq("n", Integer.parseInt(impreso.group(2))))))
            : Optional.<Partida>empty();
    return deAqui.or(() -> uno(eq("numeroAnterior", numero)));
  }

  private Optional<Partida> uno(Bson cual) {
    return Optional.ofNullable(partidas.coleccion().find(cual).first()).map(partidas::leer);
  }

  /** Why that may not be annotated in that entry on that day; empty if it may. */
  public List<Texto> faltas(Partida p, Contenido que, LocalDate fecha) {
    return Legalidad.faltas(p, que, fecha, vencimientos);
  }

  /**
   * Every entry in the order of their ids, to build from what follows the register.
   *
   * @param despues id after which to go on; absent at the beginning
   */
  public List<Partida> todas(@Nullable String despues, int cuantas) {
    return hallar(despues == null ? empty() : gt("_id", despues), cuantas);
  }

  /**
   * The slogans that go with the sign of that entry (Decisión 486, art. 176), also those that named
   * the one that it was divided from.
   */
  public List<Partida> lemasDe(Partida signo) {
    var condiciones = new ArrayList<Bson>();
    for (var actual = Optional.of(signo); actual.isPresent(); actual = origen(actual.get())) {
      condiciones.add(eq("asociadoA.certificado", actual.get().numeroCertificado()));
      condiciones.add(eq("asociadoA.expediente", actual.get().numeroExpediente()));
    }
    return hallar(or(condiciones), LEMAS);
  }

  private Optional<Partida> origen(Partida p) {
    return p.inscripcion().contenido() instanceof Contenido.Desglose d
        ? de(d.partida())
        : Optional.empty();
  }

  /** The denomination of origin of that name that is declared, and protected that day. */
  public Optional<Partida> declarada(String nombre, LocalDate dia) {
    var serie = "DSD/" + TipoDeRegistro.DENOMINACION_DE_ORIGEN.sigla();
    return partidas
        .coleccion()
        .find(in("organo", List.of(serie, serie + "/ANTERIOR")))
        .map(partidas::leer)
        .into(new ArrayList<>())
        .stream()
        .filter(p -> situacion(p, dia).estado().enVigor())
        .filter(p -> nombre.strip().equalsIgnoreCase(situacion(p, dia).denominacion()))
        .findFirst();
  }

  /** The entry of the sign that a slogan goes with, if it is registered. */
  public Optional<Partida> signoDe(Partida lema) {
    var asociado = lema.asociadoA();
    if (asociado == null) {
      return Optional.empty();
    }
    var certificado = asociado.certificado();
    return certificado == null
        ? uno(eq("numeroExpediente", asociado.expediente()))
        : conCertificado(certificado);
  }

  /**
   * Makes an entry under the next number of its kind, unless it is there.
   *
   * @return the entry; empty if another unique key of its exists
   */
  Optional<Partida> inscribir(
      String id, TipoDeRegistro tipo, boolean deAntes, IntFunction<Partida> nueva) {
    var hecha = partidas.buscar(id);
    if (hecha.isEmpty()) {
      var serie = "DSD/" + tipo.sigla() + (deAntes ? "/ANTERIOR" : "");
      numerador.insertar(
          serie,
          0,
          n -> {
            var partida = nueva.apply(n);
            return new Cambio<>(partida, hechos(partida));
          });
      hecha = partidas.buscar(id);
    }
    hecha.ifPresent(novedades::contar);
    return hecha;
  }

  /**
   * Annotates what an act says, once, however often it is told; nothing if there is nothing to say
   * of how it stands. What may not be annotated any more when it is to be is entered as an act
   * without effect: nothing that was decided disappears.
   */
  public Partida anotar(
      String id, Function<Situacion, @Nullable Contenido> que, LocalDate dia, Anotacion.Titulo t) {
    var anotada =
        partidas.ejecutar(
            id,
            p -> {
              var fecha = p.siguienteDia(dia);
              var contenido = que.apply(Situacion.de(p, fecha, gracia));
              if (contenido == null || p.dice(new Anotacion(fecha, t, contenido))) {
                return new Cambio<>(p, List.of());
              }
              var nueva = new Anotacion(fecha, t, contenido);
              var faltas = Legalidad.faltas(p, contenido, fecha, vencimientos);
              var motivos = faltas.stream().map(f -> f.es()).toList();
              var como =
                  motivos.isEmpty()
                      ? nueva
                      : nueva.diciendo(new Contenido.SinEfecto(nueva.tipo(), motivos));
              var despues = p.con(como);
              return Cambio.de(despues, anotado(despues));
            });
    seguir(anotada);
    return anotada;
  }

  /** What follows a write: its news, the entries that it divided off, the slogans that fall. */
  void seguir(Partida p) {
    novedades.contar(p);
    for (var n = 1; n <= p.anotaciones().size(); n++) {
      if (p.asiento(n).contenido() instanceof Contenido.Division division) {
        desglosar(p, n, division.partida());
      }
    }
    caidas(p);
  }

  private void desglosar(Partida p, int asiento, String nueva) {
    inscribir(nueva, p.tipo(), false, n -> p.desglosada(asiento, n));
  }

  /** A slogan shares the fate of its sign, by the same act (Decisión 486, art. 178). */
  private void caidas(Partida p) {
    var extincion =
        p.anotaciones().reversed().stream()
            .filter(a -> a.contenido() instanceof Contenido.Extincion)
            .findFirst();
    if (extincion.isEmpty() || p.tipo() == TipoDeRegistro.LEMA_COMERCIAL) {
      return;
    }
    var acto = extincion.get();
    var deja = ((Contenido.Extincion) acto.contenido()).deja();
    var queda = Situacion.de(p, LocalDate.MAX, vence -> LocalDate.MAX);
    lemasDe(p).stream()
        .filter(lema -> !queda.sostiene(lema) && !p.dividioLaClaseDe(lema))
        .forEach(
            lema ->
                anotar(
                    lema.id(),
                    s -> s.estado().enVigor() ? new Contenido.CaidaDelSigno(p.id(), deja) : null,
                    acto.fecha(),
                    acto.titulo()));
  }

  /** Entries whose last day of grace is before that day, the oldest first. */
  List<Partida> vencidas(LocalDate hoy, int cuantas) {
    return partidas.vencidos(hoy, cuantas);
  }

  Optional<LocalDate> proximaCaducidad() {
    return partidas.proximoVence().map(dia -> dia.plusDays(1));
  }

  /** Brings what a former release stored to today's form, and tells it in the feed. */
  void elevar() {
    var despues = "";
    for (var pagina = deAntes(despues); !pagina.isEmpty(); pagina = deAntes(despues)) {
      for (var p : pagina) {
        novedades.contar(partidas.ejecutar(p.id(), q -> new Cambio<>(q, List.of())));
        despues = p.id();
      }
    }
  }

  private List<Partida> deAntes(String despues) {
    return hallar(and(lt("esquema", ESQUEMA), gt("_id", despues)), PAGINA);
  }

  private List<Partida> hallar(Bson filtro, int cuantas) {
    return partidas
        .coleccion()
        .find(filtro)
        .sort(Sorts.ascending("_id"))
        .limit(cuantas)
        .map(partidas::leer)
        .into(new ArrayList<>());
  }

  /**
   * Whether it is answered without reading much of the register: by a number, in the order of a
   * class or a state, or by something that no more than so many entries have.
   */
  boolean cabe(Filtro filtro, int tope) {
    return filtro.numero() != null
        || filtro.expediente() != null
        || filtro.declaracion() != null
        || filtro.clase() != null
        || filtro.estado() != null
        || comienzos(filtro).anyMatch(c -> cuantos(c, tope + 1) <= tope);
  }

  private static Stream<Bson> comienzos(Filtro filtro) {
    var dias = new ArrayList<Bson>();
    dias(filtro, dias);
    return Stream.of(
            filtro.palabras().stream().map(p -> regex(Busqueda.PALABRAS, "^" + p)),
            filtro.titular().stream().map(p -> regex(Busqueda.TITULAR, "^" + p)),
            dias.isEmpty() ? Stream.<Bson>empty() : Stream.of(and(dias)))
        .flatMap(s -> s);
  }

  private static void dias(Filtro filtro, List<Bson> condiciones) {
    si(condiciones, filtro.desde(), d -> gte("concedido", d.toString()));
    si(condiciones, filtro.hasta(), d -> lte("concedido", d.toString()));
  }

  /** Up to so many: who asks need not know how many more. */
  private int cuantos(Bson condicion, int hasta) {
    var ids = partidas.coleccion().find(condicion).projection(Projections.include("_id"));
    return ids.limit(hasta).into(new ArrayList<>()).size();
  }

  /** Entries in the order of their ids, which is stable under writes. */
  Pagina<Partida> buscar(Filtro filtro, LocalDate hoy, Cursor cursor) {
    var condiciones = new ArrayList<Bson>();
    filtro.palabras().forEach(p -> condiciones.add(regex(Busqueda.PALABRAS, "^" + p)));
    filtro.titular().forEach(p -> condiciones.add(regex(Busqueda.TITULAR, "^" + p)));
    si(condiciones, filtro.numero(), n -> eq("_id", conCertificado(n).map(Partida::id).orElse("")));
    si(condiciones, filtro.clase(), c -> eq(Busqueda.CLASES, c));
    si(condiciones, filtro.tipo(), t -> eq("tipo", t.name()));
    si(condiciones, filtro.expediente(), e -> eq("numeroExpediente", e));
    si(condiciones, filtro.declaracion(), d -> eq("declaracion", d));
    si(condiciones, filtro.estado(), e -> estado(e, hoy.toString()));
    dias(filtro, condiciones);
    si(condiciones, cursor.despues(), d -> gt("_id", d));
    var todas = condiciones.isEmpty() ? empty() : and(condiciones);
    return cursor.pagina(hallar(todas, cursor.limite() + 1), Partida::id);
  }

  private static <T> void si(
      List<Bson> condiciones, @Nullable T valor, Function<T, Bson> condicion) {
    if (valor != null) {
      condiciones.add(condicion.apply(valor));
    }
  }

  /** What stands so on that day: what an act says, or what the days alone bring about. */
  private static Bson estado(EstadoRegistral estado, String hoy) {
    var sinFin = eq(Busqueda.EXTINTO, null);
    var pasado = lt(Busqueda.VENCE, hoy);
    var caduco = and(sinFin, gt(Busqueda.PROXIMO, ""), lt(Busqueda.PROXIMO, hoy));
    return switch (estado) {
      case VIGENTE -> and(sinFin, or(eq(Busqueda.VENCE, null), gte(Busqueda.VENCE, hoy)));
      case EN_GRACIA ->
          and(
              sinFin,
              ne(Busqueda.VENCE, null),
              pasado,
              or(eq(Busqueda.PROXIMO, null), gte(Busqueda.PROXIMO, hoy)));
      case CADUCO -> or(eq(Busqueda.EXTINTO, EstadoRegistral.CADUCO.name()), caduco);
      case CANCELADO, ANULADO, RENUNCIADO -> eq(Busqueda.EXTINTO, estado.name());
    };
  }

  /** What the birth of an entry tells: a grant, if a file of ours granted it. */
  private List<Hecho> hechos(Partida p) {
    var vence = p.vence();
    if (p.numeroAnterior() != null || p.clases().isEmpty() || vence == null) {
      return List.of(anotado(p));
    }
    if (p.anotaciones().getLast().contenido() instanceof Contenido.Desglose) {
      return List.of(anotado(p));
    }
    return List.of(
        new Hecho(
            TEMA.nombre(),
            "pe.gob.indecopi.registros.derecho-concedido.v1",
            p.id(),
            Map.of(
                "registro", p.id(),
                "organo", "DSD",
                "tipo", p.tipo().name(),
                "certificado", p.numeroCertificado(),
                "expediente", p.numeroExpediente(),
                "clases", p.clases().stream().map(c -> c.clase()).toList(),
                "concedido", p.concedido().toString(),
                "vence", vence.toString())));
  }

  /** The last annotation, and how the right stands after it. */
  private Hecho anotado(Partida p) {
    var ultima = p.anotaciones().getLast();
    var situacion = Situacion.de(p, ultima.fecha(), gracia);
    Map<String, Object> datos = new LinkedHashMap<>();
    datos.put("registro", p.id());
    datos.put("organo", "DSD");
    datos.put("tipo", p.tipo().name());
    datos.put("certificado", p.numeroCertificado());
    datos.put("asiento", p.anotaciones().size());
    datos.put("anotacion", ultima.tipo().name());
    datos.put("fecha", ultima.fecha().toString());
    datos.put("estado", situacion.estado().name());
    var vence = situacion.vence();
    if (vence != null) {
      datos.put("vence", vence.toString());
    }
    return new Hecho(TEMA.nombre(), "pe.gob.indecopi.registros.derecho-anotado.v1", p.id(), datos);
  }

  /**
   * What is looked for.
   *
   * @param palabras beginnings of words of the sign or of its holder: letters and digits alone
   * @param titular beginnings of words of the holder
   * @param numero of the certificate, as printed
   * @param declaracion certificate of the denomination of origin whose authorised users are wanted
   * @param desde first day of the grant
   * @param hasta last day of the grant
   */
  record Filtro(
      List<String> palabras,
      List<String> titular,
      @Nullable String numero,
      @Nullable Integer clase,
      @Nullable TipoDeRegistro tipo,
      @Nullable EstadoRegistral estado,
      @Nullable String expediente,
      @Nullable String declaracion,
      @Nullable LocalDate desde,
      @Nullable LocalDate hasta) {

    /** Whether it names anything at all: the register is not read whole by searching. */
    boolean acota() {
      return !palabras.isEmpty()
          || !titular.isEmpty()
          || numero != null
          || clase != null
          || estado != null
          || expediente != null
          || declaracion != null
          || desde != null
          || hasta != null;
    }
  }
}
