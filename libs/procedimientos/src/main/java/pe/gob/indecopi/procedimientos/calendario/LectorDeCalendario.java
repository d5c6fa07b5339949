package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.yaml.Nodo;

/** Reads the calendar's YAML, row by row. */
final class LectorDeCalendario {
  private LectorDeCalendario() {}

  static TablaDeDias leer(Nodo raiz) {
    TablaDeDias tabla =
        new TablaDeDias(
            raiz.entero("primero"),
            raiz.entero("ultimo"),
            raiz.entero("decretado"),
            feriados(raiz),
            laborados(raiz),
            noLaborables(raiz),
            raiz.opcion("compensables", Compensables.class),
            raiz.lista("suspensiones").stream().map(LectorDeCalendario::suspension).toList(),
            oficinas(raiz));
    raiz.cerrar();
    return tabla;
  }

  private static List<Feriado> feriados(Nodo raiz) {
    List<Feriado> todos = new ArrayList<>();
    raiz.lista("feriados").forEach(fila -> todos.add(feriado(fila, null)));
    raiz.lista("regionales").forEach(fila -> todos.add(feriado(fila, fila.texto("lugar"))));
    return List.copyOf(todos);
  }

  private static Feriado feriado(Nodo fila, @Nullable String lugar) {
    Integer pascua = fila.enteroOpcional("pascua");
    Integer hasta = fila.enteroOpcional("hasta");
    Feriado feriado =
        new Feriado(
            fila.texto("nombre"),
            fila.texto("norma"),
            pascua == null ? dia(fila) : null,
            pascua == null ? 0 : pascua,
            lugar,
            fila.entero("desde"),
            hasta == null ? Integer.MAX_VALUE : hasta);
    fila.cerrar();
    return feriado;
  }

  private static MonthDay dia(Nodo fila) {
    MonthDay siFalla = MonthDay.of(1, 1);
    Nodo dia = fila.hijo("dia");
    if (dia == null) {
      fila.fallo("falta «dia» o «pascua»");
      return siFalla;
    }
    return dia.convertir(texto -> MonthDay.parse("--" + texto), "un día (mm-dd)", siFalla);
  }

  private static Map<LocalDate, String> laborados(Nodo raiz) {
    Map<LocalDate, String> dias = new LinkedHashMap<>();
    for (Nodo fila : raiz.lista("laborados")) {
      dias.put(fila.fecha("fecha"), fila.texto("norma"));
      fila.cerrar();
    }
    return Map.copyOf(dias);
  }

  private static Map<LocalDate, List<NoLaborable>> noLaborables(Nodo raiz) {
    Map<LocalDate, List<NoLaborable>> dias = new LinkedHashMap<>();
    for (Nodo fila : raiz.lista("noLaborables")) {
      LocalTime desdeLas = fila.tiene("desdeLas") ? fila.hora("desdeLas") : null;
      NoLaborable dia = new NoLaborable(fila.texto("norma"), fila.textos("lugares"), desdeLas);
      fila.lista("fechas")
          .forEach(f -> dias.computeIfAbsent(f.fecha(), k -> new ArrayList<>()).add(dia));
      fila.textoOpcional("duda");
      fila.cerrar();
    }
    return Map.copyOf(dias);
  }

  private static SuspensionGeneral suspension(Nodo fila) {
    LocalDate desde = fila.fecha("desde");
    LocalDate hasta = fila.fecha("hasta");
    if (hasta.isBefore(desde)) {
      fila.fallo("«hasta» es anterior a «desde»");
      hasta = desde;
    }
    SuspensionGeneral suspension =
        new SuspensionGeneral(
            new Suspension(desde, hasta, fila.texto("norma")),
            fila.opcion("alcance", SuspensionGeneral.Alcance.class));
    fila.cerrar();
    return suspension;
  }

  private static Map<String, Oficina> oficinas(Nodo raiz) {
    Map<String, Oficina> oficinas = new LinkedHashMap<>();
    for (Nodo fila : raiz.lista("oficinas")) {
      Oficina oficina =
          new Oficina(
              fila.texto("codigo"),
              fila.texto("nombre"),
              fila.texto("lugar"),
              fila.hora("abre"),
              fila.hora("cierra"),
              fila.textoOpcional("duda"));
      fila.cerrar();
      oficinas.put(oficina.codigo(), oficina);
    }
    if (!oficinas.containsKey(CalendarioHabil.SEDE_CENTRAL)) {
      raiz.fallo("falta la oficina " + CalendarioHabil.SEDE_CENTRAL);
    }
    return oficinas;
  }
}
