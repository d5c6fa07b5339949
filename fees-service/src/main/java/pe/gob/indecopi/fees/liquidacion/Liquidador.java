package pe.gob.indecopi.fees.liquidacion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Caso;
import pe.gob.indecopi.fees.tarifa.Concepto;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Etapas;
import pe.gob.indecopi.fees.tarifa.Tarifa;
import pe.gob.indecopi.fees.tarifa.TarifaDeProcedimiento;
import pe.gob.indecopi.fees.tarifa.Tarifario;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;

/** Quotes what a procedure costs, or says everything that stands against it. Nothing is stored. */
public final class Liquidador {

  private final Tarifario tarifario;
  private final Uit uit;

  /** Quotes by the given tariffs, and by the UIT of the day where the print asks for it. */
  public Liquidador(Tarifario tarifario, Uit uit) {
    this.tarifario = tarifario;
    this.uit = uit;
  }

  /** The quote; empty if anything was noted among the faults. */
  public Optional<Liquidacion> liquidar(Pedido pedido, Faltas faltas) {
    var tarifa = tarifa(pedido, faltas);
    if (tarifa == null) {
      RevisorDeVariables.conteos(pedido.variables(), faltas.bajo("/variables"));
      return Optional.empty();
    }
    var procedimiento = tarifa.procedimiento(pedido.procedimiento()).orElseThrow();
    var conceptos = conceptos(procedimiento, pedido, faltas);
    RevisorDeVariables.revisar(pedido, procedimiento, conceptos, faltas.bajo("/variables"));
    exoneracion(procedimiento, pedido, faltas);
    var caso = caso(pedido, conceptos, faltas);
    if (!faltas.vacio()) {
      return Optional.empty();
    }
    var cuenta = new Cuenta(tarifa, procedimiento, pedido, caso);
    conceptos.forEach(uno -> cuenta.cobrar(uno, faltas));
    return faltas.vacio() ? Optional.of(cuenta.liquidacion(conceptos)) : Optional.empty();
  }

  private @Nullable Tarifa tarifa(Pedido pedido, Faltas faltas) {
    var vigente = tarifario.vigentePara(pedido.procedimiento(), pedido.fecha());
    if (vigente.isEmpty()) {
      tarifario
          .desde(pedido.procedimiento())
          .ifPresentOrElse(
              desde ->
                  faltas.agregar(
                      "/fecha",
                      Texto.de(
                          "la tarifa rige desde el " + desde, "the tariff holds from " + desde)),
              () ->
                  faltas.agregar(
                      "/procedimiento",
                      Texto.de(
                          "ningún procedimiento del tarifario tiene ese código",
                          "no procedure of the tariff has that code")));
    }
    return vigente.orElse(null);
  }

  private static List<Concepto> conceptos(
      TarifaDeProcedimiento procedimiento, Pedido pedido, Faltas faltas) {
    var pedidos = pedido.conceptos();
    if (pedidos == null) {
      return propios(procedimiento, pedido, faltas);
    }
    if (pedidos.isEmpty()) {
      faltas.agregar(
          "/conceptos",
          Texto.de(
              "nombre al menos uno, u omítalos para la tasa propia del procedimiento",
              "name at least one, or leave it out for the procedure's own fee"));
    }
    return nombrados(procedimiento, pedidos, faltas);
  }

  /** Of a staged fee the second part is due alone: the rest of the own fee was paid to begin. */
  private static List<Concepto> propios(
      TarifaDeProcedimiento procedimiento, Pedido pedido, Faltas faltas) {
    var variables = procedimiento.completar(pedido.variables());
    var propios =
        procedimiento.conceptos().stream()
            .filter(Concepto::propio)
            .filter(uno -> pedido.etapa() != Etapa.REINTEGRO || uno.regla() instanceof Etapas)
            .filter(uno -> uno.toca(variables))
            .toList();
    RevisorDeVariables.faltaOpcion(procedimiento, pedido, faltas.bajo("/variables"));
    return propios;
  }

  private static List<Concepto> nombrados(
      TarifaDeProcedimiento procedimiento, List<String> pedidos, Faltas faltas) {
    Set<String> vistos = new HashSet<>();
    List<Concepto> nombrados = new ArrayList<>();
    for (var i = 0; i < pedidos.size(); i++) {
      var slug = pedidos.get(i);
      var concepto = procedimiento.concepto(slug);
      if (concepto.isEmpty()) {
        faltas.agregar("/conceptos/" + i, desconocido(procedimiento));
      } else if (!vistos.add(slug)) {
        faltas.agregar("/conceptos/" + i, Texto.de("está repetido", "it is repeated"));
      }
      concepto.ifPresent(nombrados::add);
    }
    return nombrados;
  }

  private static Texto desconocido(TarifaDeProcedimiento procedimiento) {
    var todos = procedimiento.conceptos().stream().map(Concepto::nombre).toList();
    return Texto.de(
        "el procedimiento no tiene ese concepto; tiene " + todos,
        "the procedure has no such concept; it has " + todos);
  }

  private static void exoneracion(
      TarifaDeProcedimiento procedimiento, Pedido pedido, Faltas faltas) {
    var invocada = pedido.exoneracion();
    if (invocada != null && procedimiento.exoneracion(invocada).isEmpty()) {
      faltas.agregar(
          "/exoneracion",
          Texto.de(
              "el procedimiento no tiene esa exoneración", "the procedure has no such exemption"));
    }
  }

  private Caso caso(Pedido pedido, List<Concepto> conceptos, Faltas faltas) {
    var pedida = pedido.etapa();
    if (pedida != null && conceptos.stream().noneMatch(uno -> uno.regla() instanceof Etapas)) {
      faltas.agregar(
          "/etapa",
          Texto.de("nada de lo pedido se paga por etapas", "nothing asked for is paid in stages"));
    }
    var etapa = pedida == null ? Etapa.INICIO : pedida;
    var deEseDia = uit.del(pedido.fecha());
    if (deEseDia.isEmpty() && conceptos.stream().anyMatch(uno -> uno.regla().pideUit(etapa))) {
      faltas.agregar(
          "/fecha",
          Texto.de(
              "se cobra con la UIT del día y ninguna norma fija la de " + pedido.fecha().getYear(),
              "it is charged by the UIT of the day and no norm fixes that of "
                  + pedido.fecha().getYear()));
    }
    return new Caso(pedido.variables(), etapa, deEseDia.map(Dinero::monto).orElse(null));
  }
}
