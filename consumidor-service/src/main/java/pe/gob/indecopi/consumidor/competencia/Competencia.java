package pe.gob.indecopi.consumidor.competencia;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.codigo.Codigo;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor;
import pe.gob.indecopi.consumidor.competencia.Dictamen.Razon;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;

/**
 * Whether the summary organ hears a case or the Comisión (TUPA ORPS, Nota 1; Ley 29571, art. 125).
 * Pure: the catalogue says which matters are heard whatever the amount, the Código how much, the
 * year its UIT.
 */
public final class Competencia {
  private final Catalogo catalogo;
  private final CodigoDelConsumidor codigos;
  private final Uit uit;

  public Competencia(Catalogo catalogo, CodigoDelConsumidor codigos, Uit uit) {
    this.catalogo = catalogo;
    this.codigos = codigos;
    this.uit = uit;
  }

  /**
   * What somebody wants heard.
   *
   * @param valor of the product or service as agreed or offered, or what is claimed where the
   *     provider owes money; absent where it was not said
   * @param excluida what keeps it from a summary proceeding, if anything does
   * @param fecha legal day of the filing
   */
  public record Caso(
      Motivo motivo, @Nullable Dinero valor, @Nullable Excluida excluida, LocalDate fecha) {}

  /** Where it is heard; empty where only its amount can tell, and it was not said. */
  public Optional<Dictamen> de(Caso caso, Regimen regimen) {
    var codigo = codigos.de(regimen, caso.fecha());
    var excluida = caso.excluida();
    if (caso.motivo().esIncumplimiento()) {
      return Optional.of(delIncumplimiento(caso, regimen, codigo));
    }
    var porMateria = porMateria(caso, regimen);
    // A matter that is heard whatever its amount need not have one.
    if (excluida != null && !(porMateria && excluida == Excluida.INAPRECIABLE_EN_DINERO)) {
      return Optional.of(excluida(excluida, codigo));
    }
    if (porMateria) {
      return Optional.of(porMateria(caso, codigo, null));
    }
    return Optional.ofNullable(caso.valor()).map(valor -> porCuantia(valor, caso.fecha(), codigo));
  }

  private boolean porMateria(Caso caso, Regimen regimen) {
    return caso.motivo() != Motivo.CUANTIA
        && catalogo
            .de(Dictamen.ORPS, regimen, caso.fecha())
            .map(p -> p.materia().get("motivo"))
            .filter(campo -> campo.opciones().contains(caso.motivo().name()))
            .isPresent();
  }

  /** The later norm gives it to the summary organ; the print keeps CPC-2 and CPC-3 besides. */
  private Dictamen delIncumplimiento(Caso caso, Regimen regimen, Codigo codigo) {
    @Nullable String tambien =
        switch (caso.motivo()) {
          case INCUMPLIMIENTO_DE_ACUERDO_CONCILIATORIO -> "CPC-2";
          case INCUMPLIMIENTO_DE_MEDIDA_CORRECTIVA -> "CPC-3";
          default -> null;
        };
    return porMateria(caso, regimen)
        ? porMateria(caso, codigo, tambien)
        : new Dictamen(
            Dictamen.CPC,
            List.of(
                new Razon(
                    Texto.de(
                        "El procedimiento sumarísimo no conoce "
                            + caso.motivo().nombre().es()
                            + " en ese día: lo ve la Comisión.",
                        "On that day the summary proceeding does not take "
                            + caso.motivo().nombre().en()
                            + ": the Comisión hears it."),
                    codigo.materia())),
            null,
            null);
  }

  private static Dictamen porMateria(Caso caso, Codigo codigo, @Nullable String tambien) {
    return new Dictamen(
        Dictamen.ORPS,
        List.of(
            new Razon(
                Texto.de(
                    "El procedimiento sumarísimo conoce "
                        + caso.motivo().nombre().es()
                        + " cualquiera que sea la cuantía.",
                    "The summary proceeding takes "
                        + caso.motivo().nombre().en()
                        + " whatever the amount."),
                codigo.materia())),
        tambien,
        null);
  }

  private static Dictamen excluida(Excluida excluida, Codigo codigo) {
    return new Dictamen(
        Dictamen.CPC,
        List.of(
            new Razon(
                Texto.de(
                    "No es del procedimiento sumarísimo: " + excluida.nombre().es() + ".",
                    "It is not for the summary proceeding: " + excluida.nombre().en() + "."),
                codigo.exclusiones())),
        null,
        null);
  }

  private Dictamen porCuantia(Dinero valor, LocalDate fecha, Codigo codigo) {
    var unidad = uit.vigenteEl(fecha);
    var tope = unidad.por(codigo.cuantia().uit());
    var cabe = valor.compareTo(tope) <= 0;
    var es = "%s UIT de %d, S/ %s".formatted(codigo.cuantia().uit(), unidad.anio(), tope.monto());
    return new Dictamen(
        cabe ? Dictamen.ORPS : Dictamen.CPC,
        List.of(
            new Razon(
                Texto.de(
                    "S/ %s %s de %s.".formatted(valor.monto(), cabe ? "no pasa" : "pasa", es),
                    "S/ %s is %s %s."
                        .formatted(
                            valor.monto(),
                            cabe ? "not more than" : "more than",
                            es.replace(" UIT de ", " UIT of "))),
                codigo.cuantia().norma())),
        null,
        unidad);
  }
}
