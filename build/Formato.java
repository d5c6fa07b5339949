import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Formats every Java file of the tree with google-java-format, or says which ones are not.
 *
 * <p>Run by the root build. It is a program of its own because the formatter needs the javac of the
 * language it reads, and Maven may have been started by an older JDK.
 */
class Formato {
  private static final Set<String> PASSED_OVER = Set.of("target", ".git", "node_modules");

  public static void main(String[] args) throws Exception {
    boolean rewrite = args[0].equals("aplicar");
    var formatter = new Formatter();
    List<Path> off =
        javaFiles(Path.of(args[1])).parallelStream()
            .filter(file -> differs(formatter, file, rewrite))
            .toList();
    if (!off.isEmpty() && !rewrite) {
      off.forEach(file -> System.err.println("not formatted: " + file));
      System.err.println("Run: ./mvnw -N validate -Dformato=aplicar");
      System.exit(1);
    }
  }

  private static boolean differs(Formatter formatter, Path file, boolean rewrite) {
    try {
      String source = Files.readString(file);
      String formatted =
          formatter.formatSource(
              ImportOrderer.reorderImports(
                  RemoveUnusedImports.removeUnusedImports(source), Style.GOOGLE));
      if (rewrite && !formatted.equals(source)) {
        Files.writeString(file, formatted);
      }
      return !formatted.equals(source);
    } catch (Exception e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  private static List<Path> javaFiles(Path root) throws Exception {
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return PASSED_OVER.contains(dir.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
