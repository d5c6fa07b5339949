package pe.gob.indecopi.consumidor.propuesta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.propuesta.Propuesta.Estado;
import pe.gob.indecopi.consumidor.reclamo.Autor;
import pe.gob.indecopi.consumidor.reclamo.Etapa;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Paso;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.consumidor.reclamo.Resultado;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;

/**
 * What was proposed in a complaint, read from its history, and the rules of proposing more. Pure:
 * each act answers the complaint as it will be, and whoever writes it first wins. Each side has at
 * most one proposal alive; an accepted one ends the complaint in the same write.
 */
final class Negociacion {
  /** More than these are a conversation. */
  static final int MAYOR_NUMERO = 40;

  private static final Set<Etapa> ETAPAS =
      EnumSet.of(Etapa.EN_TRASLADO, Etapa.EN_MEDIACION, Etapa.EN_CONCILIACION);

  private final Reclamo reclamo;
  private final LocalDate hoy;
  private final Map<String, Propuesta> porId = new LinkedHashMap<>();

  private Negociacion(Reclamo reclamo, LocalDate hoy) {
    this.reclamo = reclamo;
    this.hoy = hoy;
  }

  /** As it stands on that day. */
  static Negociacion de(Reclamo reclamo, LocalDate hoy) {
    var negociacion = new Negociacion(reclamo, hoy);
    reclamo.historia().forEach(negociacion::leer);
    negociacion.porId.replaceAll((id, p) -> p.estado().viva() ? negociacion.alDia(p) : p);
    return negociacion;
  }

  /** Whether that complaint takes proposals. */
  static boolean cabe(Reclamo r) {
    return ETAPAS.contains(r.etapa());
  }

  /** All of them, in the order in which they were made. */
  List<Propuesta> propuestas() {
    return List.copyOf(porId.values());
  }

  Optional<Propuesta> buscar(String id) {
    return Optional.ofNullable(porId.get(id));
  }

  /**
   * With one more proposal, which takes the place of the one that its side had, and of the one that
   * it counters.
   *
   * @throws Rechazo {@code acto-no-permitido} if the complaint takes none, or the countered one
   *     does not stand any more
   */
  Reclamo ofrecer(String id, Oferta oferta, @Nullable String responde, Autor autor, Instant ahora) {
    exigirEtapa();
    if (porId.size() >= MAYOR_NUMERO) {
      throw rechazo("Ya se hicieron 40 propuestas", "Forty proposals were made already", null);
    }
    if (responde != null) {
      var otra = exigirViva(responde);
      if (otra.de() == autor.lado()) {
        throw rechazo("Es su propia propuesta", "It is your own proposal", otra);
      }
    }
    var datos = new LinkedHashMap<String, Object>();
    datos.put(Pasos.PROPUESTA, id);
    Pasos.poner(datos, Pasos.RESPONDE, responde);
    datos.putAll(Pasos.datos(oferta));
    return reclamo.con(Paso.de(Pasos.OFRECIDA, autor, ahora, datos));
  }

  /** Without that proposal, which its own side takes back. */
  Reclamo retirar(String id, Autor autor, Instant ahora) {
    var propuesta = exigirViva(id);
    if (propuesta.de() != autor.lado()) {
      throw rechazo("La retira quien la hizo", "Who made it takes it back", propuesta);
    }
    return reclamo.con(Paso.de(Pasos.RETIRADA, autor, ahora, Map.of(Pasos.PROPUESTA, id)));
  }

  /** Without that proposal, to which a side says no. */
  Reclamo rechazar(String id, @Nullable String motivo, Autor autor, Instant ahora) {
    exigirPreguntado(exigirViva(id), autor.lado());
    var datos = new LinkedHashMap<String, Object>();
    datos.put(Pasos.PROPUESTA, id);
    Pasos.poner(datos, "motivo", motivo);
    return reclamo.con(Paso.de(Pasos.RECHAZADA, autor, ahora, datos));
  }

  /**
   * With the yes of a side. If no other is missing the complaint ends by mediation, and what was
   * offered is agreed.
   *
   * @throws Rechazo {@code acto-no-permitido} with what stands now
   */
  Reclamo aceptar(String id, Autor autor, Instant ahora, Acuerdos acuerdos) {
    var propuesta = exigirViva(id);
    exigirPreguntado(propuesta, autor.lado());
    Map<String, Object> datos = Map.of(Pasos.PROPUESTA, id);
    if (!propuesta.cierraCon(autor.lado())) {
      return reclamo.con(Paso.de(Pasos.CONFORME, autor, ahora, datos));
    }
    var aceptada = Paso.de(Pasos.ACEPTADA, autor, ahora, datos);
    return acuerdos.celebrar(reclamo, Resultado.MEDIACION, propuesta.oferta(), aceptada);
  }

  private void leer(Paso paso) {
    var id = Pasos.texto(paso.datos(), Pasos.PROPUESTA);
    switch (paso.tipo()) {
      case Pasos.OFRECIDA -> leerOferta(id, paso);
      case Pasos.RETIRADA -> mover(id, Estado.RETIRADA);
      case Pasos.RECHAZADA -> mover(id, Estado.RECHAZADA);
      case Pasos.CONFORME -> porId.computeIfPresent(id, (i, p) -> p.con(lado(paso)));
      case Pasos.ACEPTADA ->
          porId.computeIfPresent(id, (i, p) -> p.con(lado(paso)).en(Estado.ACEPTADA));
      default -> {
        // Nothing of ours.
      }
    }
  }

  private void leerOferta(String id, Paso paso) {
    var dia = LocalDate.ofInstant(paso.en(), RelojLegal.LIMA);
    var responde = (String) paso.datos().get(Pasos.RESPONDE);
    porId.replaceAll(
        (otro, p) -> {
          if (!p.estado().viva() || dia.isAfter(p.oferta().validaHasta())) {
            return p;
          }
          return otro.equals(responde)
              ? p.en(Estado.CONTRAOFERTADA)
              : p.de() == lado(paso) ? p.en(Estado.REEMPLAZADA) : p;
        });
    porId.put(
        id,
        new Propuesta(
            id,
            lado(paso),
            Pasos.oferta(paso.datos()),
            paso.en(),
            responde,
            Estado.VIGENTE,
            Set.of()));
  }

  private void mover(String id, Estado estado) {
    porId.computeIfPresent(id, (i, p) -> p.en(estado));
  }

  private Propuesta alDia(Propuesta p) {
    if (!reclamo.abierto()) {
      return p.en(Estado.SIN_EFECTO);
    }
    return hoy.isAfter(p.oferta().validaHasta()) ? p.en(Estado.VENCIDA) : p;
  }

  private static Lado lado(Paso paso) {
    return Objects.requireNonNull(paso.lado());
  }

  private void exigirEtapa() {
    reclamo.exigirAbierto();
    if (!cabe(reclamo)) {
      throw rechazo(
          "El proveedor todavía no tiene el reclamo",
          "The provider has not got the complaint yet",
          null);
    }
  }

  private Propuesta exigirViva(String id) {
    var propuesta = porId.get(id);
    if (propuesta == null) {
      throw new Rechazo(
          Codigos.NO_ENCONTRADO, Texto.de("No hay tal propuesta", "There is no such proposal"));
    }
    if (!propuesta.estado().viva()) {
      var estado = propuesta.estado().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      throw rechazo(
          "La propuesta está " + estado, "The proposal is " + propuesta.estado(), propuesta);
    }
    return propuesta;
  }

  private void exigirPreguntado(Propuesta propuesta, Lado lado) {
    if (!propuesta.seLePregunta(lado)) {
      throw rechazo(
          "A esta propuesta responde la otra parte",
          "The other party answers this proposal",
          propuesta);
    }
  }

  /** A refusal that says what stands now. */
  private Rechazo rechazo(String es, String en, @Nullable Propuesta cual) {
    var extension = new LinkedHashMap<String, Object>();
    if (cual != null) {
      extension.put("estado", cual.estado().name());
    }
    var vigentes = new ArrayList<String>();
    porId.values().stream().filter(p -> p.estado().viva()).forEach(p -> vigentes.add(p.id()));
    extension.put("vigentes", vigentes);
    return new Rechazo(Codigos.ACTO_NO_PERMITIDO, Texto.de(es, en), List.of(), extension);
  }
}
