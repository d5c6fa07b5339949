package pe.gob.indecopi.local.vecinos.pide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up people and companies: the same number is the same one, today, tomorrow, everywhere.
 *
 * <p>Unknown are DNI that begin with 00, RUC that begin with 2000 and CE that end in 000, so that a
 * test can ask for somebody who does not exist.
 */
final class Padron {

  private static final Map<String, Ciudadano> PERSONAS =
      Map.of(
          "99999991",
          Ciudadano.de("99999991", "MARÍA ELENA", "QUISPE", "HUAMÁN", "JR. LAS DALIAS 123, LIMA"),
          "99999992",
          Ciudadano.de("99999992", "JUAN CARLOS", "FLORES", "MAMANI", "AV. EL SOL 456, CUSCO"));

  private static final Map<String, Contribuyente> EMPRESAS =
      Map.of(
          "20999999990",
          Contribuyente.activo(
              "20999999990", "KUSKA TEXTILES S.A.C.", "AV. LOS TEJEDORES 789, ATE, LIMA"),
          "20999999981",
          Contribuyente.activo(
              "20999999981", "CUZCA MODA S.A.C.", "CALLE LOS SASTRES 321, LA VICTORIA, LIMA"));

  private static final List<String> NOMBRES =
      List.of(
          "ANA LUCÍA",
          "BRUNO",
          "CARMEN ROSA",
          "DIEGO",
          "ELENA",
          "FERNANDO",
          "GLORIA",
          "HÉCTOR",
          "INÉS",
          "JORGE LUIS",
          "KARINA",
          "LUIS ALBERTO",
          "MIRIAM",
          "NICOLÁS",
          "OLGA",
          "PEDRO");

  private static final List<String> APELLIDOS =
      List.of(
          "ÁLVAREZ",
          "BARRIENTOS",
          "CCORI",
          "CHÁVEZ",
          "DÍAZ",
          "ESPINOZA",
          "GARCÍA",
          "HUAMÁN",
          "LAZO",
          "MAMANI",
          "NÚÑEZ",
          "ORÉ",
          "PALOMINO",
          "QUISPE",
          "RÍOS",
          "SALAS",
          "TORRES",
          "URIBE",
          "VARGAS",
          "YUPANQUI",
          "ZEVALLOS");

  private static final List<String> CALLES =
      List.of("AV. AREQUIPA", "JR. UNIÓN", "CALLE LOS CEDROS", "AV. GRAU", "PASAJE SAN MARTÍN");

  private static final List<String> CIUDADES =
      List.of("LIMA", "AREQUIPA", "TRUJILLO", "CUSCO", "PIURA", "IQUITOS", "HUANCAYO");

  private static final List<String> GIROS =
      List.of("COMERCIAL", "INDUSTRIAS", "AGROEXPORTADORA", "SERVICIOS", "LABORATORIOS", "TEXTIL");

  private static final List<String> MARCAS =
      List.of("ANDINA", "PACÍFICO", "INTI", "MISTI", "AMAZONAS", "WARI", "HUASCARÁN", "TITICACA");

  private static final List<String> FORMAS = List.of("S.A.C.", "S.A.", "S.R.L.", "E.I.R.L.");

  private static final List<String> PAISES =
      List.of("COLOMBIA", "VENEZUELA", "BOLIVIA", "ECUADOR", "CHILE", "ESPAÑA", "ITALIA");

  private static final int MAYOR_BUSQUEDA = 20;
  private static final List<Contribuyente> DIRECTORIO = directorio();

  private Padron() {}

  static Optional<Ciudadano> persona(String dni) {
    if (!Digitos.esDni(dni) || dni.startsWith("00")) {
      return Optional.empty();
    }
    return Optional.of(PERSONAS.containsKey(dni) ? PERSONAS.get(dni) : inventada(dni));
  }

  static Optional<Contribuyente> contribuyente(String ruc) {
    if (!Digitos.esRuc(ruc) || ruc.startsWith("2000")) {
      return Optional.empty();
    }
    var fija = EMPRESAS.get(ruc);
    if (fija != null) {
      return Optional.of(fija);
    }
    return ruc.startsWith("10")
        ? persona(ruc.substring(2, 10)).map(p -> delDni(ruc, p))
        : Optional.of(inventado(ruc));
  }

  /** Companies of the directory with those words in their name, trade name or website. */
  static List<Contribuyente> buscar(String texto) {
    var palabras = Nombre.palabras(texto);
    return palabras.isEmpty()
        ? List.of()
        : Stream.concat(
                EMPRESAS.values().stream().sorted(Comparator.comparing(Contribuyente::ruc)),
                DIRECTORIO.stream())
            .filter(c -> Nombre.tiene(c, palabras))
            .limit(MAYOR_BUSQUEDA)
            .toList();
  }

  /** Some hundred companies that are found by their names; the others by their number alone. */
  private static List<Contribuyente> directorio() {
    return IntStream.range(0, 3_000)
        .mapToObj(i -> "2051%06d".formatted(i * 37))
        .flatMap(diez -> IntStream.range(0, 10).mapToObj(digito -> diez + digito))
        .filter(Digitos::esRuc)
        .limit(300)
        .map(Padron::inventado)
        .toList();
  }

  static Optional<Extranjero> extranjero(String ce) {
    if (!Digitos.esCe(ce) || ce.endsWith("000")) {
      return Optional.empty();
    }
    var azar = azar(ce);
    var apellidos = uno(APELLIDOS, azar) + " " + uno(APELLIDOS, azar);
    return Optional.of(
        new Extranjero(ce, uno(NOMBRES, azar), apellidos, uno(PAISES, azar), "VIGENTE"));
  }

  private static Ciudadano inventada(String dni) {
    var azar = azar(dni);
    return Ciudadano.de(
        dni, uno(NOMBRES, azar), uno(APELLIDOS, azar), uno(APELLIDOS, azar), direccion(azar));
  }

  private static Contribuyente delDni(String ruc, Ciudadano persona) {
    var nombre =
        "%s %s %s"
            .formatted(persona.apellidoPaterno(), persona.apellidoMaterno(), persona.nombres());
    return Contribuyente.activo(ruc, nombre, persona.direccion());
  }

  private static Contribuyente inventado(String ruc) {
    var azar = azar(ruc);
    var nombre =
        ruc.startsWith("20")
            ? "%s %s %s".formatted(uno(GIROS, azar), uno(MARCAS, azar), uno(FORMAS, azar))
            : "%s %s %s".formatted(uno(APELLIDOS, azar), uno(APELLIDOS, azar), uno(NOMBRES, azar));
    return ruc.startsWith("00", 8)
        ? Contribuyente.deBaja(ruc, nombre, direccion(azar))
        : Contribuyente.activo(ruc, nombre, direccion(azar));
  }

  private static String direccion(Random azar) {
    return "%s %d, %s".formatted(uno(CALLES, azar), 100 + azar.nextInt(900), uno(CIUDADES, azar));
  }

  /** Both {@link Random} and the hash of a string are laid down by the Java API. */
  private static Random azar(String numero) {
    return new Random(numero.hashCode());
  }

  private static String uno(List<String> lista, Random azar) {
    return lista.get(azar.nextInt(lista.size()));
  }
}
