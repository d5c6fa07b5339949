package pe.gob.indecopi.fees;

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
          .importPackages("pe.gob.indecopi.fees");

  @Test
  void keepsTheRulesOfTheHouse() {
    ReglasDeCasa.todas().forEach(regla -> regla.check(clases));
  }

  @Test
  void keepsTheTariffTheQuoteAndTheOrderFreeOfFrameworks() {
    ReglasDeCasa.dominioPuroSalvo(
            List.of(
                "Controller",
                "Configuration",
                "Properties",
                "Traductor",
                "Respuestas",
                "UnaVez",
                "Ordenes",
                "Lecturas",
                "CanalesImpresos",
                "Mongo"),
            "pe.gob.indecopi.fees.tarifa",
            "pe.gob.indecopi.fees.liquidacion",
            "pe.gob.indecopi.fees.orden",
            "pe.gob.indecopi.fees.libro",
            "pe.gob.indecopi.fees.conciliacion",
            "pe.gob.indecopi.fees.cierre")
        .check(clases);
  }
}
