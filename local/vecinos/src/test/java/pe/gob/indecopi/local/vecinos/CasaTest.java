package pe.gob.indecopi.local.vecinos;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.prueba.ReglasDeCasa;

class CasaTest {
  private final JavaClasses clases =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("pe.gob.indecopi.local.vecinos");

  @Test
  void keepsTheRulesOfTheHouse() {
    ReglasDeCasa.todas().forEach(regla -> regla.check(clases));
  }
}
