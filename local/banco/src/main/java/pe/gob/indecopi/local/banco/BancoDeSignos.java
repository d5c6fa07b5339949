package pe.gob.indecopi.local.banco;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import pe.gob.indecopi.signos.semejanza.indice.Ficha;
import pe.gob.indecopi.signos.semejanza.indice.Hallazgo;
import pe.gob.indecopi.signos.semejanza.indice.IndiceDeSignos;
import pe.gob.indecopi.signos.semejanza.indice.Pregunta;

/**
 * Builds a register of made-up signs, asks it for variants of some of them and prints how many it
 * finds and how fast, beside Lucene's own searches on the same signs.
 */
public final class BancoDeSignos {
  private static final LocalDate HOY = LocalDate.of(2026, 11, 20);
  private static final int PREGUNTAS = 2000;

  private final int cuantos;
  private final long semilla;
  private final boolean conBeider;
  private final Path carpeta;
  private final List<String> signos = new ArrayList<>();
  private final List<Variante> variantes = new ArrayList<>();

  private BancoDeSignos(int cuantos, long semilla, boolean conBeider, Path carpeta) {
    this.cuantos = cuantos;
    this.semilla = semilla;
    this.conBeider = conBeider;
    this.carpeta = carpeta;
  }

  /** {@code [signs] [seed] [sin-beider]}; a million, 486 and with it unless told. */
  public static void main(String[] args) throws IOException {
    var carpeta = Files.createTempDirectory("indecopi-bench-signos");
    try {
      var cuantos = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
      var semilla = args.length > 1 ? Long.parseLong(args[1]) : 486;
      new BancoDeSignos(cuantos, semilla, args.length < 3, carpeta).medir();
    } finally {
      borrar(carpeta);
    }
  }

  private void medir() throws IOException {
    decir(
        "signs %,d, seed %d, %d cores, load of the machine before %.1f",
        cuantos,
        semilla,
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    generar();
    try (var indice = IndiceDeSignos.en(carpeta.resolve("nuestro"))) {
      construir(indice);
      var nuestro = new Nuestro(indice);
      calentar(nuestro);
      tabla();
      fila(nuestro, true);
      explicaciones(indice);
      actualizar(indice);
    }
    decir("building Lucene's own ...");
    var desde = System.nanoTime();
    try (var deLucene = new DeLucene(carpeta.resolve("lucene"), signos, conBeider)) {
      decir("built in %.1f s", segundos(desde));
      tabla();
      for (var b : deLucene.buscadores(conBeider)) {
        fila(b, false);
      }
    }
  }

  private void generar() {
    var generador = new Generador(semilla);
    for (var i = 0; i < cuantos; i++) {
      signos.add(generador.signo());
    }
    var azar = new Random(semilla + 1);
    var modos = new Variantes(azar, generador);
    while (variantes.size() < PREGUNTAS) {
      var base = azar.nextInt(cuantos);
      modos.de(signos.get(base), base).ifPresent(variantes::add);
    }
    decir("for example: %s", String.join(", ", signos.subList(0, 8)));
    variantes.stream()
        .limit(6)
        .forEach(v -> decir("  %s: %s -> %s", v.familia(), signos.get(v.base()), v.signo()));
  }

  private void construir(IndiceDeSignos indice) {
    var desde = System.nanoTime();
    var procesadorAntes = procesador();
    for (var i = 0; i < cuantos; i++) {
      indice.agregar(ficha(i, signos.get(i)));
    }
    indice.compactar();
    indice.confirmar(cuantos);
    indice.refrescar();
    var s = segundos(desde);
    decir(
        "build: %.1f s, %,.0f signs/s, processor %.1f s, index %,d MB",
        s, cuantos / s, procesador() - procesadorAntes, indice.bytes() >> 20);
  }

  private static Ficha ficha(int i, String signo) {
    return new Ficha("reg_" + i, signo, 1L << (1 + i % 45), HOY, HOY.plusYears(5), null);
  }

  private record Nuestro(IndiceDeSignos indice) implements Buscador {
    @Override
    public String nombre() {
      return "this engine";
    }

    @Override
    public List<Integer> buscar(String signo, int cuantos) {
      return indice.buscar(Pregunta.de(signo, HOY, cuantos)).stream()
          .map(h -> Integer.valueOf(h.ficha().id().substring(4)))
          .toList();
    }
  }

  private void calentar(Buscador b) {
    for (var vuelta = 0; vuelta < 2; vuelta++) {
      variantes.forEach(v -> b.buscar(v.signo(), 10));
    }
  }

  private static void tabla() {
    decir(
        "%-24s %9s %9s %9s %9s %9s %9s %9s %9s",
        "",
        "recall@10",
        "recall@50",
        "p50 x1",
        "p99 x1",
        "p50 x16",
        "p99 x16",
        "per s x16",
        "cpu each");
  }

  private void fila(Buscador b, boolean porFamilia) {
    var en10 = 0;
    var en50 = 0;
    var familias = new TreeMap<String, int[]>();
    for (var v : variantes) {
      var lugar = b.buscar(v.signo(), 50).indexOf(v.base());
      var cuenta = familias.computeIfAbsent(v.familia(), f -> new int[2]);
      cuenta[1]++;
      if (lugar >= 0 && lugar < 10) {
        en10++;
        cuenta[0]++;
      } else if (porFamilia && Boolean.getBoolean("faltas")) {
        decir("  missed: %s: %s -> %s (%d)", v.familia(), signos.get(v.base()), v.signo(), lugar);
      }
      en50 += lugar >= 0 ? 1 : 0;
    }
    var solo = Medida.de(b, variantes, 1, 10);
    var juntos = Medida.de(b, variantes, 16, 10);
    decir(
        "%-24s %9.4f %9.4f %8.2fm %8.2fm %8.2fm %8.2fm %9.0f %8.2fm",
        b.nombre(),
        en10 / (double) variantes.size(),
        en50 / (double) variantes.size(),
        solo.p50(),
        solo.p99(),
        juntos.p50(),
        juntos.p99(),
        juntos.porSegundo(),
        solo.procesador());
    if (porFamilia) {
      familias.forEach((f, c) -> decir("  %-22s %9.4f of %d", f, c[0] / (double) c[1], c[1]));
    }
  }

  /** Of the variants made in one way, how many are explained by it. */
  private void explicaciones(IndiceDeSignos indice) {
    var halladas = 0;
    var dichas = 0;
    for (var v : variantes) {
      var hallazgo = hallazgo(indice, v);
      if (hallazgo != null && !v.familia().equals("dos a la vez")) {
        halladas++;
        var reglas = hallazgo.semejanza().motivos().stream().map(m -> m.regla().name()).toList();
        if (reglas.stream().anyMatch(v.razones()::contains)) {
          dichas++;
        } else if (Boolean.getBoolean("faltas")) {
          decir(
              "  unexplained: %s: %s -> %s %s",
              v.familia(), signos.get(v.base()), v.signo(), reglas);
        }
      }
    }
    decir("explanation names how it was made: %.4f of %d", dichas / (double) halladas, halladas);
  }

  private static @org.jspecify.annotations.Nullable Hallazgo hallazgo(
      IndiceDeSignos indice, Variante v) {
    var id = "reg_" + v.base();
    return indice.buscar(Pregunta.de(v.signo(), HOY, 10)).stream()
        .filter(h -> h.ficha().id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private void actualizar(IndiceDeSignos indice) {
    var n = Math.min(20_000, cuantos);
    var desde = System.nanoTime();
    for (var i = 0; i < n; i++) {
      indice.poner(ficha(i, signos.get(i)));
      if (i % 1000 == 999) {
        indice.refrescar();
      }
    }
    indice.confirmar(cuantos);
    indice.refrescar();
    decir("updates: %,.0f/s, seen after every thousand", n / segundos(desde));
  }

  /** Seconds of processor that this process took. */
  private static double procesador() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / 1e9;
  }

  private static double segundos(long desde) {
    return (System.nanoTime() - desde) / 1e9;
  }

  private static void decir(String que, Object... valores) {
    System.out.println(String.format(Locale.ROOT, que, valores));
  }

  private static void borrar(Path carpeta) throws IOException {
    try (var todo = Files.walk(carpeta)) {
      for (var p : todo.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(p);
      }
    }
  }
}
