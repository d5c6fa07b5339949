package pe.gob.indecopi.consumidor.derivacion;

import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import pe.gob.indecopi.consumidor.competencia.Competencia;
import pe.gob.indecopi.consumidor.competencia.Dictamen;
import pe.gob.indecopi.consumidor.propuesta.AcuerdoEnPapel;
import pe.gob.indecopi.consumidor.reclamo.Autor;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Reclamos;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.entrada.Dictado;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.entrada.Marco;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.documentos.Archivo;
import pe.gob.indecopi.procedimientos.documentos.Archivos;
import pe.gob.indecopi.procedimientos.documentos.Dueno;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.tramite.Cobranza;
import pe.gob.indecopi.procedimientos.tramite.Contextos;
import pe.gob.indecopi.procedimientos.tramite.Llano;
import pe.gob.indecopi.procedimientos.tramite.PresentarExpediente;
import pe.gob.indecopi.procedimientos.tramite.RevisionParcial;
import pe.gob.indecopi.procedimientos.tramite.Solicitud;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prepares the filing that a complaint becomes, and files it: by the library's own use case. */
final class Derivacion {
  static final String PASO = "DENUNCIADO";
  private static final String MATERIA = "materia";
  private static final String VALOR = "valor";
  private static final Texto INVALIDA =
      Texto.de("La solicitud tiene errores", "The request has faults");

  private final Reclamos reclamos;
  private final Competencia competencia;
  private final Contextos contextos;
  private final PresentarExpediente presentar;
  private final Cobranza cobranza;
  private final RevisionParcial revision;
  private final Entrada entrada;
  private final Archivos archivos;
  private final AcuerdoEnPapel papel;
  private final RelojLegal reloj;
  private final JsonMapper mapper;

  Derivacion(
      Reclamos reclamos,
      Competencia competencia,
      Contextos contextos,
      PresentarExpediente presentar,
      Cobranza cobranza,
      Entrada entrada,
      Archivos archivos,
      AcuerdoEnPapel papel,
      RelojLegal reloj,
      JsonMapper mapper) {
    this.reclamos = reclamos;
    this.competencia = competencia;
    this.contextos = contextos;
    this.presentar = presentar;
    this.cobranza = cobranza;
    this.entrada = entrada;
    this.archivos = archivos;
    this.papel = papel;
    this.reloj = reloj;
    this.mapper = mapper;
    this.revision = new RevisionParcial(contextos, archivos, entrada);
  }

  /**
   * A filing as far as it is known.
   *
   * @param dictamen where it is heard and why; absent while the amount that decides it is not told
   * @param cuerpo as {@code POST /expedientes} takes it
   */
  record Preparada(
      Causa causa, @Nullable Dictamen dictamen, String procedimiento, ObjectNode cuerpo) {}

  /** The file that a complaint became, if it did. */
  static Optional<Paso> presentada(Reclamo r) {
    return r.historia().stream().filter(p -> p.tipo().equals(PASO)).findFirst();
  }

  /**
   * The filing of a complaint, with what its consumer adds.
   *
   * @throws Rechazo {@code acto-no-permitido} if the complaint left nothing to be heard
   */
  Preparada preparar(Reclamo r, Usuario usuario, ObjectNode anadido) {
    var causa = Causa.de(r).orElseThrow(Derivacion::sinCausa);
    var caso = causa.caso(valor(anadido), reloj.hoy());
    var dictamen = competencia.de(caso, contextos.regimen()).orElse(null);
    var codigo = procedimiento(dictamen, anadido);
    var procedimiento =
        contextos.catalogo().de(codigo, contextos.regimen(), reloj.hoy()).orElseThrow();
    var sabido = new Solicitada(r, causa, procedimiento).cuerpo(documentos(r, causa, usuario));
    ObjectNode base = sinVacios(mapper.valueToTree(sabido));
    return new Preparada(causa, dictamen, codigo, Mezcla.de(base, deEsa(procedimiento, anadido)));
  }

  /** An amount that only served to tell who hears it is not asked by who hears it. */
  private static ObjectNode deEsa(Procedimiento procedimiento, ObjectNode anadido) {
    var suyo = anadido.deepCopy();
    if (!procedimiento.materia().containsKey(VALOR)
        && suyo.path(MATERIA) instanceof ObjectNode materia) {
      materia.remove(VALOR);
    }
    return suyo.put("procedimiento", procedimiento.codigo());
  }

  /** All that is still missing in it, or wrong. */
  List<Falta> faltas(Preparada p, Usuario usuario) {
    var forma = new Rechazo(Codigos.SOLICITUD_INVALIDA, INVALIDA);
    try {
      var _ = leer(p);
    } catch (Rechazo deForma) {
      forma = deForma;
    }
    return revision.completar(forma, p.cuerpo(), usuario, reloj.hoy()).faltas();
  }

  /**
   * Files it and notes in the complaint which file it became.
   *
   * @throws Rechazo with every fault of the filing
   */
  Expediente presentar(
      Reclamo r, Preparada p, Usuario usuario, Instant recibido, ClaveIdempotencia clave) {
    var ya = presentada(r);
    if (ya.isPresent()) {
      throw new Rechazo(
          Codigos.ACTO_NO_PERMITIDO,
          Texto.de("Este reclamo ya se denunció", "This complaint was filed already"),
          List.of(),
          ya.get().datos());
    }
    Solicitud<?> solicitud;
    try {
      solicitud = leer(p);
    } catch (Rechazo deForma) {
      throw revision.completar(deForma, p.cuerpo(), usuario, reloj.hoy());
    }
    var materia = Llano.mapa(p.cuerpo().path(MATERIA));
    var orden = new PresentarExpediente.Orden(usuario, solicitud, materia, recibido, clave);
    return relacionar(r, cobranza.intentar(presentar.presentar(orden)), usuario, clave);
  }

  /** The file of that key, if it is there, related to its complaint. */
  Optional<Expediente> hecha(Reclamo r, Usuario usuario, ClaveIdempotencia clave) {
    return presentar.buscar(clave).map(e -> relacionar(r, e, usuario, clave));
  }

  private Expediente relacionar(Reclamo r, Expediente e, Usuario usuario, ClaveIdempotencia clave) {
    Map<String, Object> datos =
        Map.of(
            "expediente", e.id().valor(),
            "numero", e.cabecera().numero().toString(),
            "procedimiento", e.cabecera().procedimiento());
    reclamos.mover(
        r.id(),
        actual ->
            actual.porClave(clave.huella()).isPresent()
                ? actual
                : actual.con(
                    Paso.de(PASO, Autor.de(Lado.CONSUMIDOR, usuario, clave), reloj.ahora(), datos)
                        .soloPara(Lado.CONSUMIDOR)));
    return e;
  }

  private Solicitud<?> leer(Preparada p) {
    var materia = contextos.asunto(p.procedimiento()).orElseThrow().materia();
    Type tipo =
        materia instanceof Dictado dictado
            ? new Marco(Solicitud.class, MATERIA, dictado)
            : ResolvableType.forClassWithGenerics(Solicitud.class, ResolvableType.forType(materia))
                .getType();
    return entrada.leer(p.cuerpo(), tipo);
  }

  /** Whoever prefers the procedure that the print keeps for the same, says so. */
  private static String procedimiento(@Nullable Dictamen dictamen, ObjectNode anadido) {
    if (dictamen == null) {
      return Dictamen.ORPS;
    }
    var pedido = anadido.path("procedimiento").asString("");
    return dictamen.admite(pedido) ? pedido : dictamen.procedimiento();
  }

  private static @Nullable Dinero valor(ObjectNode anadido) {
    var monto = anadido.path(MATERIA).path(VALOR).path("monto").asString("");
    return monto.matches("[0-9]{1,12}\\.[0-9]{2}") ? Dinero.soles(monto) : null;
  }

  /** The paper of the agreement that was not kept, and the evidence that the consumer handed in. */
  private List<String> documentos(Reclamo r, Causa causa, Usuario usuario) {
    var dueno = Dueno.de(usuario);
    var ids = new ArrayList<String>();
    if (causa.acuerdo() != null) {
      ids.add(papel.copia(r, causa.acuerdo(), dueno));
    }
    archivos.buscar(r.materia().pruebas()).stream()
        .filter(a -> a.dueno().equals(dueno))
        .map(Archivo::id)
        .sorted()
        .forEach(ids::add);
    return ids.subList(0, Math.min(10, ids.size()));
  }

  private static ObjectNode sinVacios(JsonNode nodo) {
    var limpio = ((ObjectNode) nodo).deepCopy();
    limpio.propertyNames().stream()
        .toList()
        .forEach(
            campo -> {
              var valor = limpio.get(campo);
              if (valor.isNull()) {
                limpio.remove(campo);
              } else if (valor.isObject()) {
                limpio.set(campo, sinVacios(valor));
              } else if (valor.isArray()) {
                var lista = limpio.putArray(campo);
                valor.forEach(uno -> lista.add(uno.isObject() ? sinVacios(uno) : uno));
              }
            });
    return limpio;
  }

  private static Rechazo sinCausa() {
    return new Rechazo(
        Codigos.ACTO_NO_PERMITIDO,
        Texto.de(
            "Se denuncia un reclamo que terminó sin acuerdo, o cuyo acuerdo no se cumplió",
            "A complaint is filed that ended without agreement, or whose agreement was not kept"));
  }
}
