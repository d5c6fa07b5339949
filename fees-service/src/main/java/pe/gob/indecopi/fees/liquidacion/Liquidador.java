package pe.gob.indecopi.fees.liquidacion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Concepto;
import pe.gob.indecopi.fees.tarifa.Partida;
import pe.gob.indecopi.fees.tarifa.Tarifa;
import pe.gob.indecopi.fees.tarifa.TarifaDeProcedimiento;
import pe.gob.indecopi.fees.tarifa.Tarifario;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;

/** Quotes what a procedure costs, or says everything that stands against it. Nothing is stored. */
public final class Liquidador {

  private final Tarifario tarifario;

  /** Quotes by the given tariffs. */
  public Liquidador(Tarifario tarifario) {
    this.tarifario = tarifario;
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
    RevisorDeVariables.revisar(
        pedido.variables(), procedimiento, conceptos, faltas.bajo("/variables"));
    exoneracion(procedimiento, pedido, faltas);
    if (!faltas.vacio()) {
      return Optional.empty();
    }
    var lineas = lineas(tarifa, conceptos, pedido, faltas);
    return faltas.vacio()
        ? Optional.of(liquidacion(tarifa, procedimiento, conceptos, lineas, pedido))
        : Optional.empty();
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

  private static List<Concepto> propios(
      TarifaDeProcedimiento procedimiento, Pedido pedido, Faltas faltas) {
    var propios =
        procedimiento.conceptos().stream()
            .filter(Concepto::propio)
            .filter(uno -> uno.cuando().map(c -> c.seCumple(pedido.variables())).orElse(true))
            .toList();
    if (propios.isEmpty()) {
      RevisorDeVariables.faltaOpcion(procedimiento, faltas.bajo("/variables"));
    }
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

  private static List<Linea> lineas(
      Tarifa tarifa, List<Concepto> conceptos, Pedido pedido, Faltas faltas) {
    List<Linea> lineas = new ArrayList<>();
    for (var concepto : conceptos) {
      var partida = concepto.regla().aplicar(pedido.variables());
      if (partida.isEmpty()) {
        faltas.agregar(
            "/variables/" + concepto.regla().por().getFirst().nombre(),
            Texto.de(
                "el TUPA no imprime un precio para esa cantidad en: " + concepto.descripcion().es(),
                "the TUPA prints no price for that number in: " + concepto.descripcion().en()));
      }
      partida
          .filter(una -> una.cantidad() > 0)
          .ifPresent(una -> lineas.add(linea(tarifa, concepto, una, pedido.exoneracion())));
    }
    return lineas;
  }

  private static Linea linea(
      Tarifa tarifa, Concepto concepto, Partida partida, @Nullable String exoneracion) {
    var exonerada = exoneracion != null && concepto.exoneraciones().contains(exoneracion);
    var explicacion = Palabras.linea(concepto.descripcion(), partida, tarifa.uitImpresa());
    return new Linea(
        concepto.nombre(),
        concepto.descripcion(),
        partida.cantidad(),
        partida.importe().soles(),
        partida.importe().uitPorcentaje(),
        exonerada ? Dinero.CERO : partida.monto(),
        exonerada
            ? Texto.de(
                explicacion.es() + " Exonerado: " + exoneracion + ".",
                explicacion.en() + " Exempt: " + exoneracion + ".")
            : explicacion,
        partida.importe().linea());
  }

  private static Liquidacion liquidacion(
      Tarifa tarifa,
      TarifaDeProcedimiento procedimiento,
      List<Concepto> conceptos,
      List<Linea> lineas,
      Pedido pedido) {
    return new Liquidacion(
        procedimiento.codigo(),
        procedimiento.nombre(),
        pedido.variables(),
        conceptos.stream().map(Concepto::nombre).toList(),
        pedido.fecha(),
        tarifa.version(),
        tarifa.documento(),
        lineas);
  }
}
