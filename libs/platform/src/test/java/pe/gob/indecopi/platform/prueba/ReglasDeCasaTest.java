package pe.gob.indecopi.platform.prueba;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.local.almacen.Almacen;
import pe.gob.indecopi.local.broker.Broker;
import pe.gob.indecopi.platform.almacen.FabricaDeAgregados;

/** Each rule is seen to fail on classes that break it on purpose, before it is trusted. */
class ReglasDeCasaTest {

  @Test
  void thePlatformAndTheStoreAndBrokerBesideItKeepTheRulesOfTheHouse() {
    var clases = ReglasDeCasa.clases();
    assertThat(clases.contain(FabricaDeAgregados.class)).isTrue();
    assertThat(clases.contain(Almacen.class)).isTrue();
    assertThat(clases.contain(Broker.class)).isTrue();
    ReglasDeCasa.todas().forEach(regla -> regla.check(clases));
  }

  @Test
  void everyWayToAskTheMachineForTheTimeIsSeen() {
    assertThat(faltas(ReglasDeCasa.sinRelojDesnudo()))
        .satisfiesOnlyOnce(falta -> assertThat(falta).contains("$Ahora.", "Instant.now()"))
        .satisfiesOnlyOnce(falta -> assertThat(falta).contains("$Hoy.", "LocalDate.now("))
        .satisfiesOnlyOnce(falta -> assertThat(falta).contains("$Milisegundos."))
        .satisfiesOnlyOnce(falta -> assertThat(falta).contains("$Fecha."))
        .satisfiesOnlyOnce(falta -> assertThat(falta).contains("$RelojPropio."))
        .satisfiesOnlyOnce(falta -> assertThat(falta).contains("$OtroRelojPropio."))
        .noneSatisfy(falta -> assertThat(falta).contains("$Bien."));
  }

  @Test
  void aMethodReferenceToNowIsSeen() {
    assertThat(faltas(ReglasDeCasa.sinRelojDesnudo()))
        .anySatisfy(falta -> assertThat(falta).contains("$PorReferencia"));
  }

  @Test
  void anArrowBetweenServicesOrUpwardsIsSeen() {
    assertThat(faltas(ReglasDeCasa.flechas("casamala")))
        .anySatisfy(falta -> assertThat(falta).contains("casamala.fees.ImportaOtroServicio"))
        .anySatisfy(falta -> assertThat(falta).contains("casamala.platform.ImportaHaciaArriba"))
        .noneSatisfy(falta -> assertThat(falta).startsWith("Constructor <casamala.signos"));
  }

  @Test
  void aRuleThatKnowsAFrameworkIsSeen() {
    assertThat(faltas(ReglasDeCasa.dominioPuro("casamala")))
        .anySatisfy(falta -> assertThat(falta).contains("ConBson"))
        .anySatisfy(falta -> assertThat(falta).contains("ConSpring"))
        .anySatisfy(falta -> assertThat(falta).contains("TramitesMongo"));
  }

  @Test
  void anAdapterBesideTheDomainMayKnowOne() {
    assertThat(faltas(ReglasDeCasa.dominioPuroSalvo(List.of("Mongo"), "casamala")))
        .anySatisfy(falta -> assertThat(falta).contains("ConBson"))
        .noneSatisfy(falta -> assertThat(falta).contains("TramitesMongo"));
  }

  @Test
  void aPackageThatIsSilentOnNullsIsSeen() {
    var prueba = new ClassFileImporter().importPackages("pe.gob.indecopi.platform.prueba");
    assertThat(ReglasDeCasa.sinNulosCallados().evaluate(prueba).hasViolation()).isTrue();
  }

  private static List<String> faltas(ArchRule regla) {
    var malas = new ClassFileImporter().importPackages("casamala");
    return regla.evaluate(malas).getFailureReport().getDetails();
  }
}
