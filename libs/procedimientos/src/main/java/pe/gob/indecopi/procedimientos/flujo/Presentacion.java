package pe.gob.indecopi.procedimientos.flujo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Situacion;
import pe.gob.indecopi.procedimientos.expediente.Tasa;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;

/** How a file is born: a filing that was found well formed becomes folio 1. */
public final class Presentacion {
  private Presentacion() {}

  /**
   * The file of that filing, with its first act.
   *
   * @param resumen what folio 1 says of it, as it is stored
   * @param variables what the tariff multiplies by
   */
  public static Expediente presentar(
      Cabecera cabecera,
      Pedido pedido,
      List<Parte> partes,
      Map<String, Object> variables,
      @Nullable Pago pago,
      Map<String, Object> resumen,
      Asiento asiento,
      Contexto c) {
    var tasas =
        // Of its own motion the office pays itself nothing (Ley 27444, art. 104).
        cabecera.presentadoPor().calidad() != Calidad.FUNCIONARIO
                && ReglasDeCuaderno.seCobra(c.procedimiento())
                && !c.asunto().exonerado(pedido)
            ? List.of(Tasa.debida("t1", cabecera.procedimiento(), variables, pago, null))
            : List.<Tasa>of();
    var vacio = nuevo(cabecera, pedido, partes, tasas, c);
    var falta = Reglas.faltaParaFecha(vacio, c);
    var estado = falta.equals(List.of("tasa")) ? Estado.PENDIENTE_DE_PAGO : Estado.PRESENTADO;
    var listo =
        vacio.tras(
            List.of(
                new Efecto.PasaA(estado, c.flujo().inicio()), new Efecto.FaltaParaFecha(falta)));
    var acto =
        new Acto(
            Actos.PRESENTAR,
            cabecera.presentadoPor(),
            null,
            resumen,
            resumen,
            asiento.fecha(),
            false);
    var expediente = listo;
    for (var suceso : Decisor.presentar(listo, acto, c)) {
      expediente = expediente.con(suceso, asiento);
    }
    return expediente;
  }

  private static Expediente nuevo(
      Cabecera cabecera, Pedido pedido, List<Parte> partes, List<Tasa> tasas, Contexto c) {
    var situacion =
        new Situacion(
            Estado.PRESENTADO,
            c.flujo().inicio(),
            null,
            List.of(),
            c.procedimiento().autoridad(),
            null);
    return new Expediente(
        cabecera, situacion, pedido, partes, List.of(), tasas, List.of(), List.of(), List.of(),
        List.of(), 0);
  }
}
