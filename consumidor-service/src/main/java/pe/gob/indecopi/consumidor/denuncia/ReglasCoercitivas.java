package pe.gob.indecopi.consumidor.denuncia;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import pe.gob.indecopi.consumidor.codigo.Codigo;
import pe.gob.indecopi.consumidor.codigo.Codigo.Tamano;
import pe.gob.indecopi.consumidor.denuncia.MultaCoercitiva.Por;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.Actos;

/** When a coercive fine may be imposed, and of how much (Ley 29571, arts. 117 and 118). */
public final class ReglasCoercitivas {
  private static final BigDecimal DOBLE = BigDecimal.valueOf(2);

  private final Plazos plazos;

  ReglasCoercitivas(Plazos plazos) {
    this.plazos = plazos;
  }

  void validar(MultaCoercitiva m, Expediente e, Codigo codigo, LocalDate hoy, Faltas faltas) {
    var desde = exigible(m, e);
    if (desde.isEmpty()) {
      faltas.agregar("/datos/por", nada(m));
      return;
    }
    var antes = anterior(m, e);
    var espera =
        antes
            .map(a -> vence(e, surtio(e, a), codigo.coercitiva().dias(), codigo))
            .orElse(desde.get());
    if (!hoy.isAfter(espera)) {
      faltas.agregar(
          "/datos/por",
          Texto.de(
              "Todavía puede cumplir hasta el " + espera + ".",
              "It may still comply until " + espera + "."));
    }
    cuanto(m, antes, codigo, faltas);
  }

  /** The last day to comply with what is final; empty where there is nothing to comply with. */
  private Optional<LocalDate> exigible(MultaCoercitiva m, Expediente e) {
    return m.por() == Por.COSTAS ? costas(m, e) : medida(m, e);
  }

  private Optional<LocalDate> medida(MultaCoercitiva m, Expediente e) {
    var condena = e.resoluciones().isEmpty() ? null : e.resoluciones().getLast().condena();
    if (condena == null || condena.anulada() != null) {
      return Optional.empty();
    }
    return condena.medidas().stream()
        .filter(x -> x.parte().equals(m.parte()))
        .map(Condena.Medida::dias)
        .map(dias -> dias == null ? 1 : dias)
        .min(Integer::compare)
        .flatMap(
            dias ->
                ultimo(e, Actos.DECLARAR_FIRME)
                    .map(a -> vence(e, surtio(e, a), dias, "Ley 29571, artículo 117")));
  }

  private Optional<LocalDate> costas(MultaCoercitiva m, Expediente e) {
    var condena = e.resoluciones().isEmpty() ? null : e.resoluciones().getLast().condena();
    var costas = condena == null ? null : condena.costas();
    return costas == null || !costas.parte().equals(m.parte())
        ? Optional.empty()
        : ultimo(e, Actos.LIQUIDAR_COSTAS).map(a -> surtio(e, a));
  }

  private static Optional<Actuacion> ultimo(Expediente e, String tipo) {
    return e.actuaciones().reversed().stream().filter(a -> a.tipo().equals(tipo)).findFirst();
  }

  /** The last one of that party for the same. */
  private static Optional<Actuacion> anterior(MultaCoercitiva m, Expediente e) {
    return e.actuaciones().reversed().stream()
        .filter(a -> a.tipo().equals(Actos.IMPONER_MULTA_COERCITIVA))
        .filter(a -> m.parte().equals(a.datos().get("parte")))
        .filter(a -> m.por().name().equals(a.datos().get("por")))
        .findFirst();
  }

  /** The day on which its notice took effect for all. */
  private static LocalDate surtio(Expediente e, Actuacion a) {
    return e.notificaciones().stream()
        .filter(n -> n.folio() == a.folio())
        .map(n -> n.surteEfecto())
        .max(LocalDate::compareTo)
        .orElse(a.fecha());
  }

  private LocalDate vence(Expediente e, LocalDate desde, int dias, Codigo codigo) {
    return vence(e, desde, dias, codigo.coercitiva().norma());
  }

  private LocalDate vence(Expediente e, LocalDate desde, int dias, String norma) {
    var oficina = plazos.calendario().oficina(e.cabecera().oficina()).orElseThrow();
    return plazos.vence(desde, Termino.habiles(dias, norma), oficina);
  }

  private static void cuanto(
      MultaCoercitiva m, Optional<Actuacion> antes, Codigo codigo, Faltas faltas) {
    var norma = m.por() == Por.COSTAS ? codigo.costas().norma() : codigo.coercitiva().norma();
    var hasta = m.por() == Por.COSTAS ? codigo.costas().hasta() : codigo.coercitiva().hasta();
    if (antes.isPresent()) {
      var anterior = new BigDecimal(String.valueOf(antes.get().datos().get("uit")));
      var debe = anterior.multiply(DOBLE).min(hasta);
      if (m.cuantas().compareTo(debe) != 0) {
        faltas.agregar(
            "/datos/uit",
            Texto.de(
                "Se duplica la anterior: %s UIT (%s).".formatted(debe, norma),
                "The one before is doubled: %s UIT (%s).".formatted(debe, norma)));
      }
      return;
    }
    var desde = m.por() == Por.COSTAS ? codigo.costas().desde() : minimo(m.tamano(), codigo);
    if (m.cuantas().compareTo(desde) < 0 || m.cuantas().compareTo(hasta) > 0) {
      faltas.agregar(
          "/datos/uit",
          Texto.de(
              "De %s a %s UIT (%s).".formatted(desde, hasta, norma),
              "From %s to %s UIT (%s).".formatted(desde, hasta, norma)));
    }
  }

  private static BigDecimal minimo(Tamano tamano, Codigo codigo) {
    return Objects.requireNonNullElse(
        codigo.coercitiva().minimos().get(tamano), codigo.coercitiva().hasta());
  }

  private static Texto nada(MultaCoercitiva m) {
    return switch (m.por()) {
      case MEDIDA ->
          Texto.de(
              "No hay una medida firme que " + m.parte() + " deba cumplir.",
              "There is no final measure for " + m.parte() + " to comply with.");
      case COSTAS ->
          Texto.de(
              "No hay costas liquidadas que " + m.parte() + " deba.",
              "There are no settled costs that " + m.parte() + " owes.");
    };
  }
}
