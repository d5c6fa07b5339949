package pe.gob.indecopi.signos;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.ReglasDeCasa;

class CasaTest {

  private final JavaClasses clases =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("pe.gob.indecopi.signos");

  @Test
  void keepsTheApplicationTheOppositionTheClassesAndTheLikenessFreeOfFrameworks() {
    ReglasDeCasa.dominioPuro(
            "pe.gob.indecopi.signos.semejanza",
            "pe.gob.indecopi.signos.solicitud",
            "pe.gob.indecopi.signos.oposicion",
            "pe.gob.indecopi.signos.niza")
        .check(clases);
  }

  @Test
  void keepsTheGrantAndTheEntryFreeOfFrameworks() {
    ReglasDeCasa.dominioPuroSalvo(
            List.of(
                "Controller",
                "Configuration",
                "Traductor",
                "Registros",
                "Novedades",
                "Certificados"),
            "pe.gob.indecopi.signos.registro")
        .check(clases);
  }

  @Test
  void keepsTheProceduresOnRegisteredRightsFreeOfFrameworks() {
    ReglasDeCasa.dominioPuroSalvo(List.of("Configuration"), "pe.gob.indecopi.signos.inscripcion")
        .check(clases);
  }
}
