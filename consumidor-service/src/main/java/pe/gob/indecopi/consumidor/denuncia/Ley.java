package pe.gob.indecopi.consumidor.denuncia;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.codigo.Codigo;
import pe.gob.indecopi.consumidor.codigo.CodigoDelConsumidor;
import pe.gob.indecopi.consumidor.competencia.Competencia;
import pe.gob.indecopi.consumidor.competencia.Competencia.Caso;
import pe.gob.indecopi.consumidor.competencia.Dictamen;
import pe.gob.indecopi.consumidor.competencia.Excluida;
import pe.gob.indecopi.consumidor.competencia.Motivo;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.dinero.Uit;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.catalogo.CampoDeMateria;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/**
 * What a complaint is judged by: a bean that other rooms ask too.
 *
 * @param regimen under which files are born from now on
 */
public record Ley(
    Catalogo catalogo,
    Regimen regimen,
    CodigoDelConsumidor codigos,
    Competencia competencia,
    Uit uits,
    ReglasCoercitivas coercitivas) {

  /** The figures that hold for a file. */
  public Codigo codigo(Expediente e) {
    return codigos.de(e);
  }

  Uit.Valor uit(LocalDate dia) {
    return uits.vigenteEl(dia);
  }

  /** Notes what its catalogue does not offer on that day. */
  void opciones(String procedimiento, Map<String, Object> materia, LocalDate fecha, Faltas faltas) {
    catalogo
        .de(procedimiento, regimen, fecha)
        .ifPresent(
            p ->
                p.materia()
                    .forEach(
                        (nombre, campo) -> {
                          var valor = materia.get(nombre);
                          if (campo.tipo() == CampoDeMateria.Tipo.OPCION
                              && valor != null
                              && !campo.opciones().contains(String.valueOf(valor))) {
                            faltas.agregar(
                                "/" + nombre,
                                Texto.de(
                                    "Ese día no es una de las opciones: " + campo.opciones(),
                                    "On that day it is not one of: " + campo.opciones()));
                          }
                        }));
  }

  /**
   * Where what is asked is heard, by what it says of itself; empty where it does not say enough.
   */
  Optional<Dictamen> dictamen(String procedimiento, Map<String, Object> m, LocalDate fecha) {
    return competencia.de(caso(procedimiento, m, fecha), regimen);
  }

  /** The same of a file, under its own regime, on the day of its filing. */
  public Optional<Dictamen> dictamen(Expediente e, LocalDate presentado) {
    return competencia.de(
        caso(e.cabecera().procedimiento(), e.pedido().materia(), presentado),
        Regimen.de(e.cabecera().regimen()));
  }

  private static Caso caso(String procedimiento, Map<String, Object> m, LocalDate fecha) {
    return new Caso(motivo(procedimiento, m), valor(m), excluida(m), fecha);
  }

  private static Motivo motivo(String procedimiento, Map<String, Object> m) {
    return switch (procedimiento) {
      case "CPC-2" -> Motivo.INCUMPLIMIENTO_DE_ACUERDO_CONCILIATORIO;
      case "CPC-3" -> Motivo.INCUMPLIMIENTO_DE_MEDIDA_CORRECTIVA;
      default -> Motivo.valueOf(String.valueOf(m.getOrDefault("motivo", Motivo.CUANTIA.name())));
    };
  }

  private static @Nullable Dinero valor(Map<String, Object> m) {
    return m.get("valor") instanceof Map<?, ?> dicho
        ? Dinero.soles(String.valueOf(dicho.get("monto")))
        : null;
  }

  private static @Nullable Excluida excluida(Map<String, Object> m) {
    if (Excluida.INTERESES_COLECTIVOS_O_DIFUSOS.name().equals(m.get("enDefensaDe"))) {
      return Excluida.INTERESES_COLECTIVOS_O_DIFUSOS;
    }
    var dicha = m.get("materiaExcluida");
    return dicha == null ? null : Excluida.valueOf(String.valueOf(dicha));
  }
}
