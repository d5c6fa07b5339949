package pe.gob.indecopi.platform.prueba;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house, for the architecture test of every room:
 *
 * <pre>{@code
 * @Test
 * void keepsTheRulesOfTheHouse() {
 *   ReglasDeCasa.todas().forEach(regla -> regla.check(ReglasDeCasa.clases()));
 * }
 * }</pre>
 */
public final class ReglasDeCasa {
  private static final String RAIZ = "pe.gob.indecopi";
  private static final Set<String> BIBLIOTECAS = Set.of("platform", "procedimientos");
  private static final String[] TECNICA = {
    "org.springframework..",
    "org.bson..",
    "com.mongodb..",
    "org.apache.kafka..",
    "jakarta.servlet.."
  };

  private ReglasDeCasa() {}

  /** Product classes on the class path: no tests, no fixtures. */
  public static JavaClasses clases() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(lugar -> !lugar.contains("-tests.jar"))
        .importPackages(RAIZ);
  }

  /** The rules that hold in every room. */
  public static List<ArchRule> todas() {
    return List.of(sinRelojDesnudo(), flechas(), sinNulosCallados());
  }

  /**
   * Nobody asks the machine for the time: dates of the law come from {@code RelojLegal}, the rest
   * from {@code InstantSource}. A method annotated with {@code @Bean} may make that clock.
   */
  public static ArchRule sinRelojDesnudo() {
    return noClasses()
        .should()
        .accessTargetWhere(pideLaHora())
        .because("time comes from an injected clock");
  }

  /** Services use the libraries, procedimientos uses platform, and no room another one. */
  public static ArchRule flechas() {
    return flechas(RAIZ);
  }

  static ArchRule flechas(String raiz) {
    return classes()
        .that()
        .resideInAPackage(raiz + "..")
        .should(usarSoloLoDeAbajo(raiz))
        .because("arrows between rooms point one way");
  }

  /** Every package says what may be null. */
  public static ArchRule sinNulosCallados() {
    return classes()
        .that()
        .resideInAPackage(RAIZ + "..")
        .should(serDePaqueteNullMarked())
        .because("NullAway checks what is @NullMarked and nothing else");
  }

  /** The classes of these packages are plain Java: no Spring, no BSON, no Kafka, no servlets. */
  public static ArchRule dominioPuro(String... paquetes) {
    return noClasses()
        .that()
        .resideInAnyPackage(paquetes)
        .should()
        .dependOnClassesThat(resideInAnyPackage(TECNICA))
        .because("the rules of the domain know no framework");
  }

  /**
   * The same for packages where adapters stand beside the domain: classes whose name ends in one of
   * these words are left out.
   */
  public static ArchRule dominioPuroSalvo(List<String> adaptadores, String... paquetes) {
    return noClasses()
        .that()
        .resideInAnyPackage(paquetes)
        .and(DescribedPredicate.not(terminaEn(adaptadores)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(TECNICA))
        .because("only adapters know a framework");
  }

  private static DescribedPredicate<JavaClass> terminaEn(List<String> finales) {
    return DescribedPredicate.describe(
        "an adapter",
        clase -> finales.stream().anyMatch(exterior(clase).getSimpleName()::endsWith));
  }

  private static JavaClass exterior(JavaClass clase) {
    return clase.getEnclosingClass().map(ReglasDeCasa::exterior).orElse(clase);
  }

  private static DescribedPredicate<JavaAccess<?>> pideLaHora() {
    return DescribedPredicate.describe(
        "asks the machine for the time",
        llamada -> esAhora(llamada) || (haceReloj(llamada) && !enUnBean(llamada.getOrigin())));
  }

  private static boolean esAhora(JavaAccess<?> llamada) {
    var duenio = llamada.getTargetOwner();
    var parametros = parametros(llamada);
    var sinReloj = parametros.stream().noneMatch(tipo -> tipo.isAssignableTo(InstantSource.class));
    return switch (llamada.getName()) {
      case "now" -> duenio.getPackageName().startsWith("java.time") && sinReloj;
      case "currentTimeMillis" -> duenio.isEquivalentTo(System.class);
      case "<init>" -> duenio.isEquivalentTo(Date.class) && parametros.isEmpty();
      default -> false;
    };
  }

  private static List<JavaClass> parametros(JavaAccess<?> llamada) {
    return llamada.getTarget() instanceof CodeUnitAccessTarget unidad
        ? unidad.getRawParameterTypes()
        : List.of();
  }

  private static boolean haceReloj(JavaAccess<?> llamada) {
    return llamada.getName().startsWith("system")
        && (llamada.getTargetOwner().isEquivalentTo(Clock.class)
            || llamada.getTargetOwner().isEquivalentTo(InstantSource.class));
  }

  private static boolean enUnBean(JavaMember origen) {
    return origen.isAnnotatedWith("org.springframework.context.annotation.Bean");
  }

  private static ArchCondition<JavaClass> usarSoloLoDeAbajo(String raiz) {
    return new ArchCondition<>("use their own room and the libraries below it alone") {
      @Override
      public void check(JavaClass clase, ConditionEvents sucesos) {
        for (Dependency uso : clase.getDirectDependenciesFromSelf()) {
          var desde = cuarto(raiz, clase);
          var hacia = cuarto(raiz, uso.getTargetClass());
          if (!hacia.isEmpty() && !desde.equals(hacia) && !puede(desde, hacia)) {
            sucesos.add(SimpleConditionEvent.violated(clase, uso.getDescription()));
          }
        }
      }
    };
  }

  private static boolean puede(String desde, String hacia) {
    return switch (desde) {
      case "platform", "local", "gateway", "e2e" -> false;
      case "procedimientos" -> hacia.equals("platform");
      default -> BIBLIOTECAS.contains(hacia);
    };
  }

  /** The first word after the root: the library, the service or {@code local}. */
  private static String cuarto(String raiz, JavaClass clase) {
    var paquete = clase.getPackageName();
    return paquete.startsWith(raiz + ".")
        ? paquete.substring(raiz.length() + 1).split("\\.", 2)[0]
        : "";
  }

  private static ArchCondition<JavaClass> serDePaqueteNullMarked() {
    return new ArchCondition<>("be in a package that is @NullMarked") {
      @Override
      public void check(JavaClass clase, ConditionEvents sucesos) {
        if (!clase.getPackage().isAnnotatedWith(NullMarked.class)) {
          sucesos.add(
              SimpleConditionEvent.violated(
                  clase, clase.getPackageName() + " has no @NullMarked package-info.java"));
        }
      }
    };
  }
}
