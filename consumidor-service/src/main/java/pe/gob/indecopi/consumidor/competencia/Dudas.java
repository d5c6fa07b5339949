package pe.gob.indecopi.consumidor.competencia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.problema.Idioma;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;

/** What is not settled about an answer: what the catalogues say of two organs for one matter. */
final class Dudas {
  private Dudas() {}

  static List<String> de(Dictamen dictamen, Catalogo catalogo, Regimen regimen, LocalDate fecha) {
    var dudas = new ArrayList<String>();
    var tambien = dictamen.tambien();
    if (tambien != null) {
      dudas.addAll(queNombran(catalogo, regimen, fecha, dictamen.procedimiento(), tambien));
      dudas.addAll(queNombran(catalogo, regimen, fecha, tambien, dictamen.procedimiento()));
    }
    var uit = dictamen.uit();
    if (uit != null && uit.anio() != fecha.getYear()) {
      dudas.add(
          Texto.de(
                  "La UIT de %d no consta: se usa la de %d.".formatted(fecha.getYear(), uit.anio()),
                  "The UIT of %d is not known: that of %d is used."
                      .formatted(fecha.getYear(), uit.anio()))
              .en(Idioma.actual()));
    }
    return dudas;
  }

  private static List<String> queNombran(
      Catalogo catalogo, Regimen regimen, LocalDate fecha, String de, String otro) {
    return catalogo.de(de, regimen, fecha).map(Procedimiento::dudas).stream()
        .flatMap(List::stream)
        .flatMap(duda -> duda.contains(otro) ? Stream.of(duda) : Stream.empty())
        .toList();
  }
}
