package pe.gob.indecopi.procedimientos.calendario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
            inciertos(raiz),
            raiz.lista("sinNoticia").stream()
                .map(n -> n.convertir(Integer::valueOf, "un número entero", 0))
                .collect(Collectors.toUnmodifiableSet()),
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
    String norma = fila.texto("norma");
    Feriado feriado =
        new Feriado(
            fila.texto("nombre"),
            norma,
            pascua == null ? dia(fila) : null,
            pascua == null ? 0 : pascua,
            lugar,
            fila.entero("desde"),
            hasta == null ? Integer.MAX_VALUE : hasta,
            fila.opcion("traslado", Traslado.class, Traslado.NINGUNO) == Traslado.LUNES,
            duda(fila, norma));
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

  private enum Traslado {
    NINGUNO,
    LUNES
  }

  private static @Nullable String duda(Nodo fila, String norma) {
    return fila.opcion("certeza", Certeza.class, Certeza.TEXTO)
        .duda(norma, fila.textoOpcional("duda"));
  }

  private static Map<LocalDate, TablaDeDias.Laborado> laborados(Nodo raiz) {
    Map<LocalDate, TablaDeDias.Laborado> dias = new LinkedHashMap<>();
    for (Nodo fila : raiz.lista("laborados")) {
      String norma = fila.texto("norma");
      dias.put(fila.fecha("fecha"), new TablaDeDias.Laborado(norma, duda(fila, norma)));
      fila.cerrar();
    }
    return Map.copyOf(dias);
  }

  private static Map<LocalDate, String> inciertos(Nodo raiz) {
    Map<LocalDate, String> dias = new LinkedHashMap<>();
    for (Nodo fila : raiz.lista("inciertos")) {
      dias.put(fila.fecha("fecha"), fila.texto("duda"));
      fila.cerrar();
    }
    return Map.copyOf(dias);
  }

  private static Map<LocalDate, List<NoLaborable>> noLaborables(Nodo raiz) {
    Map<LocalDate, List<NoLaborable>> dias = new LinkedHashMap<>();
    for (Nodo fila : raiz.lista("noLaborables")) {
      LocalTime desdeLas = fila.tiene("desdeLas") ? fila.hora("desdeLas") : null;
      String norma = fila.texto("norma");
      NoLaborable dia = new NoLaborable(norma, fila.textos("lugares"), desdeLas, duda(fila, norma));
      fila.lista("fechas")
          .forEach(f -> dias.computeIfAbsent(f.fecha(), k -> new ArrayList<>()).add(dia));
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
            fila.opcion("alcance", SuspensionGeneral.Alcance.class),
            fila.textoOpcional("duda"));
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
