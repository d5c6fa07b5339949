package pe.gob.indecopi.procedimientos.flujo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.EstadoParte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Situacion;
import pe.gob.indecopi.procedimientos.expediente.Suceso;
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
    var vacio = nuevo(cabecera, pedido, conReserva(partes, c), tasas, c);
    return conFolio1(vacio, Reglas.faltaParaFecha(vacio, c), resumen, asiento, c);
  }

  /**
   * The file that goes on with what another one asked, before the organ that is competent (Ley
   * 27444, art. 130): its parties, its papers and what it paid; its term to resolve runs from now.
   *
   * @param materia what is asked, in the words of the new procedure
   * @param resumen what folio 1 says of it
   */
  public static Expediente remitir(
      Expediente origen,
      Cabecera cabecera,
      Map<String, Object> materia,
      Map<String, Object> resumen,
      Asiento asiento,
      Contexto c) {
    var antes = origen.pedido();
    var pedido = new Pedido(materia, antes.requisitos(), antes.documentos());
    var pagada = origen.tasaDe(null).filter(Tasa::estaPagada);
    var tasas =
        pagada
            .or(
                () ->
                    Optional.of(Tasa.debida("t1", cabecera.procedimiento(), Map.of(), null, null))
                        .filter(_ -> ReglasDeCuaderno.seCobra(c.procedimiento())))
            .stream()
            .toList();
    var vacio = nuevo(cabecera, pedido, origen.partes(), tasas, c);
    var debe = tasas.stream().anyMatch(t -> !t.estaPagada());
    var nacido = conFolio1(vacio, debe ? List.of("tasa") : List.of(), resumen, asiento, c);
    var presentado = origen.situacion().presentado();
    return nacido.con(
        new Suceso(
            ActosDeArchivo.EXPEDIENTE_RECIBIDO,
            Autor.SISTEMA,
            null,
            Map.of(
                "expediente", origen.id().valor(),
                "numero", origen.cabecera().numero().toString()),
            debe || presentado == null ? List.of() : List.of(new Efecto.FijaFecha(presentado))),
        asiento);
  }

  private static Expediente conFolio1(
      Expediente vacio,
      List<String> falta,
      Map<String, Object> resumen,
      Asiento asiento,
      Contexto c) {
    var estado = falta.equals(List.of("tasa")) ? Estado.PENDIENTE_DE_PAGO : Estado.PRESENTADO;
    var listo =
        vacio.tras(
            List.of(
                new Efecto.PasaA(estado, c.flujo().inicio()), new Efecto.FaltaParaFecha(falta)));
    var acto =
        new Acto(
            Actos.PRESENTAR,
            vacio.cabecera().presentadoPor(),
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

  /** Whom the entry keeps a file from knows nothing of it until it is called. */
  private static List<Parte> conReserva(List<Parte> partes, Contexto c) {
    var otra = c.procedimiento().contraparte();
    return otra == null || !otra.reservada()
        ? partes
        : partes.stream()
            .map(p -> p.papel() == Papel.CONTRAPARTE ? p.en(EstadoParte.POR_EMPLAZAR) : p)
            .toList();
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
