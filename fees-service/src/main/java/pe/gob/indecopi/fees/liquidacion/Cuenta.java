package pe.gob.indecopi.fees.liquidacion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.fees.tarifa.Caso;
import pe.gob.indecopi.fees.tarifa.Concepto;
import pe.gob.indecopi.fees.tarifa.Etapa;
import pe.gob.indecopi.fees.tarifa.Etapas;
import pe.gob.indecopi.fees.tarifa.Exoneracion;
import pe.gob.indecopi.fees.tarifa.Partida;
import pe.gob.indecopi.fees.tarifa.Regla;
import pe.gob.indecopi.fees.tarifa.Tarifa;
import pe.gob.indecopi.fees.tarifa.TarifaDeProcedimiento;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;

/** Adds up the lines of one quote, and what its reader must know besides. */
final class Cuenta {

  private final Tarifa tarifa;
  private final TarifaDeProcedimiento procedimiento;
  private final Pedido pedido;
  private final Caso caso;
  private final List<Linea> lineas = new ArrayList<>();
  private final List<Texto> avisos = new ArrayList<>();

  Cuenta(Tarifa tarifa, TarifaDeProcedimiento procedimiento, Pedido pedido, Caso caso) {
    this.tarifa = tarifa;
    this.procedimiento = procedimiento;
    this.pedido = pedido;
    this.caso = caso;
  }

  /** Charges one concept, or notes that the print has no price for the case. */
  void cobrar(Concepto concepto, Faltas faltas) {
    var regla = concepto.regla();
    if (regla instanceof Regla.Externo externo) {
      deOtro(concepto, externo, faltas);
      return;
    }
    var exoneracion = procedimiento.exoneracion(concepto, pedido.exoneracion(), pedido.variables());
    var partida = regla.aplicar(caso);
    if (partida.isPresent()) {
      partida
          .filter(una -> una.cantidad() > 0)
          .ifPresent(una -> lineas.add(linea(concepto, una, exoneracion.orElse(null))));
    } else if (exoneracion.filter(Exoneracion::total).isPresent()) {
      var una = exoneracion.orElseThrow();
      avisos.add(exonerado(concepto.descripcion(), una));
    } else {
      faltas.agregar("/variables/" + regla.por().getFirst().nombre(), sinPrecio(concepto));
    }
    avisar(regla);
  }

  Liquidacion liquidacion(List<Concepto> conceptos) {
    var gratuidad = procedimiento.gratuidad();
    if (gratuidad != null && conceptos.isEmpty()) {
      avisos.add(
          Texto.de(
              gratuidad.nota().es() + " (línea " + gratuidad.linea() + ").",
              gratuidad.nota().en() + " (line " + gratuidad.linea() + ")."));
    }
    return new Liquidacion(
        procedimiento.codigo(),
        procedimiento.nombre(),
        pedido.variables(),
        conceptos.stream().map(Concepto::nombre).toList(),
        pedido.fecha(),
        tarifa.version(),
        tarifa.documento(),
        lineas,
        conceptos.stream().anyMatch(uno -> uno.regla() instanceof Etapas) ? caso.etapa() : null,
        avisos);
  }

  /** Asked for by name, a fee that another fixes is no quote; in the own fee it is said beside. */
  private void deOtro(Concepto concepto, Regla.Externo externo, Faltas faltas) {
    var nombrados = pedido.conceptos();
    var dicho =
        Texto.de(
            concepto.descripcion().es() + ": no está incluida; " + externo.fija().es(),
            concepto.descripcion().en() + ": not included; " + externo.fija().en());
    if (nombrados == null) {
      avisos.add(dicho);
    } else {
      faltas.agregar("/conceptos/" + nombrados.indexOf(concepto.nombre()), dicho);
    }
  }

  private void avisar(Regla regla) {
    if (regla.pideUit(caso.etapa())) {
      var uit = Palabras.soles(Objects.requireNonNull(caso.uit()));
      avisos.add(
          Texto.de(
              "Cuenta la UIT del " + pedido.fecha() + ", " + uit + ".",
              "The UIT of " + pedido.fecha() + " counts, " + uit + "."));
    }
    if (regla instanceof Etapas etapas && caso.etapa() == Etapa.INICIO) {
      var resto = etapas.reintegro().uitPorcentaje().toPlainString();
      avisos.add(
          Texto.de(
              "Queda un reintegro de "
                  + resto
                  + " % de la UIT del día en que se pague, "
                  + etapas.condicion().es()
                  + ".",
              "A reintegro of "
                  + resto
                  + " % of the UIT of the day of its payment remains, "
                  + etapas.condicion().en()
                  + "."));
    }
  }

  private static Texto sinPrecio(Concepto concepto) {
    return Texto.de(
        "el TUPA no imprime un precio para esa cantidad en: " + concepto.descripcion().es(),
        "the TUPA prints no price for that number in: " + concepto.descripcion().en());
  }

  private Linea linea(Concepto concepto, Partida partida, @Nullable Exoneracion exoneracion) {
    var explicacion = Palabras.linea(concepto.descripcion(), partida, tarifa.uitImpresa());
    return new Linea(
        concepto.nombre(),
        concepto.descripcion(),
        partida.cantidad(),
        Dinero.soles(partida.unitario()),
        partida.uitPorcentaje(),
        exoneracion == null ? partida.monto() : reducido(partida, exoneracion),
        exoneracion == null ? explicacion : reducida(explicacion, partida, exoneracion),
        partida.linea());
  }

  private static Dinero reducido(Partida partida, Exoneracion exoneracion) {
    var queda = Exoneracion.TODO.subtract(exoneracion.reduccion()).movePointLeft(2);
    return Dinero.soles(
        partida.unitario().multiply(BigDecimal.valueOf(partida.cantidad())).multiply(queda));
  }

  private static Texto reducida(Texto explicacion, Partida partida, Exoneracion exoneracion) {
    var nota = exonerado(Texto.de("", ""), exoneracion);
    var queda = exoneracion.total() ? "" : " = " + Palabras.soles(reducido(partida, exoneracion));
    return Texto.de(explicacion.es() + nota.es() + queda, explicacion.en() + nota.en() + queda);
  }

  private static Texto exonerado(Texto que, Exoneracion una) {
    var menos = una.reduccion().toPlainString();
    return Texto.de(
        que.es()
            + (una.total() ? " Exonerado: " : " Reducido en " + menos + " %: ")
            + una.nombre()
            + " (línea "
            + una.linea()
            + ").",
        que.en()
            + (una.total() ? " Exempt: " : " Reduced by " + menos + " %: ")
            + una.nombre()
            + " (line "
            + una.linea()
            + ").");
  }
}
