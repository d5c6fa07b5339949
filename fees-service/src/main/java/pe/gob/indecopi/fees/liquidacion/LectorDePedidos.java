package pe.gob.indecopi.fees.liquidacion;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pe.gob.indecopi.platform.entrada.Entrada;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a body that asks for a quote, alone or with more around it, so that the caller learns at
 * once what is wrong with its shape and what the tariff has against it.
 */
public final class LectorDePedidos {

  private static final Texto MAL = Texto.de("La solicitud tiene errores", "The request has faults");
  private static final Set<String> DEL_PEDIDO =
      Set.of("procedimiento", "variables", "conceptos", "exoneracion", "etapa", "fecha");

  private final Entrada entrada;
  private final Liquidador liquidador;
  private final RelojLegal reloj;

  LectorDePedidos(Entrada entrada, Liquidador liquidador, RelojLegal reloj) {
    this.entrada = entrada;
    this.liquidador = liquidador;
    this.reloj = reloj;
  }

  /**
   * Reads the body as the type.
   *
   * @throws Rechazo {@code solicitud-invalida} with the faults of shape and those of the tariff, as
   *     far as the rest of the body lets them be seen
   */
  public <T> T leer(JsonNode cuerpo, Class<T> tipo) {
    try {
      return entrada.leer(cuerpo, tipo);
    } catch (Rechazo deForma) {
      throw conLasDeLaTarifa(deForma, cuerpo);
    }
  }

  /**
   * Quotes, noting what stands against it among the faults.
   *
   * @return the quote; empty if anything was noted
   */
  public Optional<Liquidacion> liquidar(SolicitudDeLiquidacion solicitud, Faltas faltas) {
    return liquidador.liquidar(solicitud.pedido(reloj.hoy()), faltas);
  }

  private Rechazo conLasDeLaTarifa(Rechazo deForma, JsonNode cuerpo) {
    if (deForma.codigo() != Codigos.SOLICITUD_INVALIDA || !(cuerpo instanceof ObjectNode objeto)) {
      return deForma;
    }
    var faltas = new Faltas();
    deForma.faltas().forEach(una -> faltas.agregar(una.puntero(), una.detalle()));
    var ya = deForma.faltas().stream().map(Falta::puntero).collect(Collectors.toSet());
    deLaTarifa(sano(objeto, ya)).lista().stream()
        .filter(una -> ya.stream().noneMatch(puntero -> cubre(puntero, una.puntero())))
        .forEach(una -> faltas.agregar(una.puntero(), una.detalle()));
    return new Rechazo(Codigos.SOLICITUD_INVALIDA, MAL, faltas.lista(), deForma.extension());
  }

  /** A piece that is at fault is missing from what is quoted: that is no fault of its own. */
  private static boolean cubre(String deForma, String deTarifa) {
    return deForma.equals(deTarifa) || deForma.startsWith(deTarifa + "/");
  }

  private Faltas deLaTarifa(ObjectNode pedido) {
    var faltas = new Faltas();
    try {
      var solicitud = entrada.leer(pedido, SolicitudDeLiquidacion.class);
      liquidador.liquidar(solicitud.pedido(reloj.hoy()), faltas);
    } catch (Rechazo _) {
      // what is left is no request: the faults of shape say why
    }
    return faltas;
  }

  /** What the quote needs of the body, without the pieces that are at fault. */
  private static ObjectNode sano(ObjectNode cuerpo, Set<String> punteros) {
    var sano = JsonNodeFactory.instance.objectNode();
    for (var campo : DEL_PEDIDO) {
      var valor = cuerpo.get(campo);
      if (valor != null && !punteros.contains("/" + campo)) {
        sano.set(campo, valor.deepCopy());
      }
    }
    if (sano.get("variables") instanceof ObjectNode variables) {
      variables.remove(
          variables.propertyNames().stream()
              .filter(
                  nombre ->
                      punteros.stream()
                          .anyMatch(p -> p.startsWith("/variables" + Faltas.paso(nombre))))
              .toList());
    }
    return sano;
  }
}
