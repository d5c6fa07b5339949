package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Practica;
import pe.gob.indecopi.procedimientos.expediente.Practica.Modo;
import pe.gob.indecopi.procedimientos.flujo.ActosDeParte.CausaDeEdicto;
import pe.gob.indecopi.procedimientos.flujo.ActosDeParte.EdictoImpreso;
import pe.gob.indecopi.procedimientos.flujo.ActosDeParte.Medio;

/**
 * How a party is told that no electronic box reaches: at its address, and by publication only where
 * that is not possible; another order makes the notice void (Ley 27444, arts. 20.1 and 20.2).
 */
final class ReglasDeNotificacion {

  static final Map<String, Regla> POR_ACTO =
      Map.of(
          ActosDeParte.NOTIFICAR_POR_CEDULA, new Cedula(),
          ActosDeParte.NOTIFICAR_POR_EDICTO, new Edicto());

  private ReglasDeNotificacion() {}

  /** Notes what is wrong with a notice to that party of that day. */
  private static void fecha(
      Expediente e, String parte, LocalDate dia, LocalDate hoy, String puntero, Faltas faltas) {
    var pendientes = PorNotificar.de(e, parte);
    if (dia.isAfter(hoy)) {
      faltas.agregar(
          puntero,
          Texto.de(
              "No puede ser posterior a hoy, " + hoy + ".", "Not later than today, " + hoy + "."));
    } else if (!pendientes.isEmpty() && PorNotificar.hasta(e, pendientes, dia).isEmpty()) {
      faltas.agregar(
          puntero,
          Texto.de(
              "Es anterior a lo que se le debe notificar.",
              "It is earlier than what it has to be told."));
    }
  }

  private static void pendientes(Expediente e, String parte, Faltas faltas) {
    if (PorNotificar.de(e, parte).isEmpty()) {
      faltas.agregar(
          "/datos/parte",
          Texto.de(
              "Nada espera otra notificación a esa parte.",
              "Nothing waits to be told to that party otherwise."));
    }
  }

  private static List<Efecto> hechas(
      Expediente e, String parte, LocalDate desde, LocalDate efecto, Practica como, Contexto c) {
    var cuales = PorNotificar.hasta(e, PorNotificar.de(e, parte), desde);
    var efectos = new ArrayList<>(PorNotificar.hechas(e, cuales, efecto, como, c));
    var documento = como.documento();
    efectos.addAll(Reglas.papeles(documento == null ? null : List.of(documento)));
    return efectos;
  }

  /** NOTIFICAR_POR_CEDULA: takes effect on the day when it was done (Ley 27444, art. 25.1). */
  private static final class Cedula implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(ActosDeParte.NotificarPorCedula.class);
      pendientes(e, datos.parte(), faltas);
      fecha(e, datos.parte(), datos.fecha(), acto.fecha(), "/datos/fecha", faltas);
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(ActosDeParte.NotificarPorCedula.class);
      var como = new Practica(Modo.CEDULA, datos.documento());
      return hechas(e, datos.parte(), datos.fecha(), datos.fecha(), como, c);
    }
  }

  /**
   * NOTIFICAR_POR_EDICTO: in the Diario Oficial or in a newspaper of wide circulation (Ley 27444,
   * art. 20.1.3); until D.Leg. 1452 in both. It takes effect on the last one in the Diario Oficial
   * (art. 25.3), and without any, on the last one.
   */
  private static final class Edicto implements Regla {

    /** The day after the publication of D.Leg. 1452, which changed art. 20.1.3. */
    private static final LocalDate BASTA_UNO = LocalDate.of(2018, 9, 17);

    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(ActosDeParte.NotificarPorEdicto.class);
      pendientes(e, datos.parte(), faltas);
      if (datos.causa() == CausaDeEdicto.DOMICILIO_IGNORADO && tieneDomicilio(e, datos.parte())) {
        faltas.agregar(
            "/datos/causa",
            Texto.de(
                "El expediente dice su domicilio: notifíquele allí antes (Ley 27444, arts. 20.2 y 23.1.2).",
                "The file says its address: tell it there first (Ley 27444, arts. 20.2 and 23.1.2)."));
      }
      var todas = datos.publicaciones();
      IntStream.range(0, todas.size())
          .forEach(
              i ->
                  fecha(
                      e,
                      datos.parte(),
                      todas.get(i).fecha(),
                      acto.fecha(),
                      "/datos/publicaciones/" + i + "/fecha",
                      faltas));
      var medios = todas.stream().map(EdictoImpreso::medio).collect(Collectors.toSet());
      if (primera(todas).isBefore(BASTA_UNO) && medios.size() < Medio.values().length) {
        faltas.agregar(
            "/datos/publicaciones",
            Texto.de(
                "Hasta el D.Leg. 1452 se publica en El Peruano y en un diario de mayor circulación (Ley 27444, art. 20.1.3).",
                "Until D.Leg. 1452 it is published in El Peruano and in a newspaper of wide circulation (Ley 27444, art. 20.1.3)."));
      }
    }

    private static boolean tieneDomicilio(Expediente e, String parte) {
      return e.parte(parte).filter(p -> p.persona().domicilio() != null).isPresent();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(ActosDeParte.NotificarPorEdicto.class);
      var todas = datos.publicaciones();
      var como = new Practica(Modo.EDICTO, datos.documento());
      return hechas(e, datos.parte(), primera(todas), surteEfecto(todas), como, c);
    }

    private static LocalDate primera(List<EdictoImpreso> todas) {
      return todas.stream().map(EdictoImpreso::fecha).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate surteEfecto(List<EdictoImpreso> todas) {
      var oficiales = todas.stream().filter(p -> p.medio() == Medio.EL_PERUANO).toList();
      return (oficiales.isEmpty() ? todas : oficiales)
          .stream().map(EdictoImpreso::fecha).max(Comparator.naturalOrder()).orElseThrow();
    }
  }
}
