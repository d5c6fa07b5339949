package pe.gob.indecopi.procedimientos.tramite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.procedimientos.calendario.CalendarioHabil;
import pe.gob.indecopi.procedimientos.calendario.EfectoNotificacion;
import pe.gob.indecopi.procedimientos.calendario.Plazos;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.ExpedienteId;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.flujo.Asunto;

/** A file ends under the regime under which it began, whatever the installation says by then. */
class RegimenDelExpedienteTest {
  private static final String CODIGO = "DSD-2";
  private static final LocalDate DIA = LocalDate.of(2026, 3, 2);
  private static final Instant ANOS_DESPUES = Instant.parse("2027-11-02T15:00:00Z");

  private final Catalogo catalogo = Catalogo.cargar("catalogo/prueba.yaml");
  private final CalendarioHabil calendario = CalendarioHabil.delPeru();

  @ParameterizedTest
  @EnumSource(Regimen.class)
  void keepsItsEntryWhenTheInstallationIsSetToTheOther(Regimen nacimiento) {
    var entrada = catalogo.de(CODIGO, nacimiento, DIA).orElseThrow();
    var nacido = nacido(entrada);

    for (var instalacion : Regimen.values()) {
      assertThat(contextos(instalacion).de(nacido, Map.of(), ANOS_DESPUES).procedimiento())
          .isEqualTo(entrada);
    }
  }

  @Test
  void hasTermsThatTheOtherRegimeHasNot() {
    var impresa = catalogo.de(CODIGO, Regimen.TUPA_2010, DIA).orElseThrow();
    var vigente = catalogo.de(CODIGO, Regimen.VIGENTE, DIA).orElseThrow();

    assertThat(impresa.tieneTermino("publicacion")).isTrue();
    assertThat(vigente.tieneTermino("publicacion")).isFalse();
    assertThat(impresa.termino("resolverReconsideracion"))
        .isNotEqualTo(vigente.termino("resolverReconsideracion"));
  }

  private Contextos contextos(Regimen instalacion) {
    return new Contextos(
        catalogo,
        List.of(new Minimo()),
        new Plazos(calendario),
        new EfectoNotificacion(calendario),
        instalacion);
  }

  private static Cabecera nacido(Procedimiento entrada) {
    return new Cabecera(
        new ExpedienteId("exp_1"),
        new Numero("DSD", 2026, 1),
        CODIGO,
        entrada.regimen().valor(),
        entrada.version(),
        "TUPA-2010-UIT-3700",
        "SEDE_CENTRAL",
        Instant.parse("2026-03-02T15:00:00Z"),
        Autor.SISTEMA);
  }

  private record Nada() {}

  private static final class Minimo implements Asunto {
    @Override
    public String procedimiento() {
      return CODIGO;
    }

    @Override
    public Class<Nada> materia() {
      return Nada.class;
    }

    @Override
    public void validar(Record materia, LocalDate fecha, Faltas faltas) {}

    @Override
    public Map<String, Object> variables(Record materia) {
      return Map.of();
    }
  }
}
