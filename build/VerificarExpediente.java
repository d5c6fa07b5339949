import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Verifies an exported file without a connection and with nothing but a JDK:
 *
 * <pre>java VerificarExpediente.java archivo.zip [claves.json]</pre>
 *
 * <p>{@code claves.json} is what a service answers at {@code GET /firmas/claves}. Without it the
 * keys inside the package are believed, and the command says so and prints which one signed.
 *
 * <p>It ends with 0 if nothing was changed, 1 if something was (each thing is named), 2 if it
 * cannot be read at all. What is checked, and against what, stands in docs/verificacion.md.
 */
public final class VerificarExpediente {
  private static final String MANIFIESTO = "manifiesto.txt";
  private static final String FIRMA = "manifiesto.firma";
  private static final String INDICE = "index.json";

  /** The header of an Ed25519 key in SubjectPublicKeyInfo, before its 32 bytes (RFC 8410). */
  private static final String CABECERA = "302a300506032b6570032100";

  private final ZipFile zip;
  private final List<String> fallas = new ArrayList<>();
  private final Map<String, String> hallados = new TreeMap<>();
  private Map<String, PublicKey> claves = Map.of();

  private VerificarExpediente(ZipFile zip) {
    this.zip = zip;
  }

  public static void main(String[] argumentos) {
    if (argumentos.length < 1 || argumentos.length > 2) {
      System.err.println("Uso: java VerificarExpediente.java archivo.zip [claves.json]");
      System.exit(2);
    }
    var claves = argumentos.length == 2 ? Path.of(argumentos[1]) : null;
    try {
      var fallas = verificar(Path.of(argumentos[0]), claves);
      fallas.forEach(f -> System.out.println("FALLA  " + f));
      System.out.println(
          fallas.isEmpty()
              ? "ÍNTEGRO: los folios, los documentos y la firma concuerdan."
              : "ALTERADO: " + fallas.size() + " falla(s).");
      if (claves == null) {
        System.out.println(
            "Se creyó a las claves del propio paquete. Para comprobar quién firmó, dé la lista de"
                + " /firmas/claves como segundo argumento.");
      }
      System.exit(fallas.isEmpty() ? 0 : 1);
    } catch (IOException | RuntimeException e) {
      System.out.println("ILEGIBLE: " + e.getMessage());
      System.exit(2);
    }
  }

  /**
   * What is wrong with a package; nothing if it is whole.
   *
   * @param claves the public keys from elsewhere; null believes those of the package
   * @throws IOException if it is no package at all
   */
  public static List<String> verificar(Path paquete, Path claves) throws IOException {
    try (var zip = new ZipFile(paquete.toFile(), StandardCharsets.UTF_8)) {
      var verificacion = new VerificarExpediente(zip);
      verificacion.todo(claves == null ? null : Files.readString(claves));
      return verificacion.fallas;
    }
  }

  private void todo(String deFuera) throws IOException {
    calcular();
    if (!hallados.containsKey(INDICE)) {
      fallas.add(INDICE + ": no está");
      return;
    }
    Map<String, Object> indice = mapa(leerJson(INDICE));
    var lista = deFuera == null ? lista(indice.get("claves")) : deFuera(deFuera);
    claves = claves(lista);
    manifiesto();
    cadena(indice);
    documentos(indice);
  }

  /** The keys of a JWK Set. */
  private static List<Object> deFuera(String texto) {
    return lista(mapa(new Json(texto).leer()).get("keys"));
  }

  /** The SHA-256 of every entry, read as a stream. */
  private void calcular() throws IOException {
    for (var entrada : zip.stream().toList()) {
      var nombre = entrada.getName();
      try (InputStream flujo = zip.getInputStream(entrada)) {
        var digest = sha256();
        new DigestInputStream(flujo, digest).transferTo(OutputStream.nullOutputStream());
        if (hallados.put(nombre, HexFormat.of().formatHex(digest.digest())) != null) {
          fallas.add(nombre + ": está dos veces");
        }
      } catch (ZipException daniada) {
        hallados.put(nombre, "");
        fallas.add(nombre + ": no se puede leer");
      }
    }
  }

  /** The package is the one that was handed out: the list of its entries is signed. */
  private void manifiesto() throws IOException {
    if (!hallados.containsKey(MANIFIESTO) || !hallados.containsKey(FIRMA)) {
      fallas.add((hallados.containsKey(MANIFIESTO) ? FIRMA : MANIFIESTO) + ": no está");
      return;
    }
    var lista = texto(MANIFIESTO);
    var firma = texto(FIRMA).split("\n");
    if (firma.length != 2 || !verifica(firma[0], "indecopi-exportacion-v1\n" + lista, firma[1])) {
      fallas.add(FIRMA + ": no es la firma de " + MANIFIESTO);
    }
    var anunciados = new TreeSet<String>();
    for (var linea : lista.lines().toList()) {
      var nombre = linea.length() > 66 ? linea.substring(66) : linea;
      anunciados.add(nombre);
      if (!hallados.containsKey(nombre)) {
        fallas.add(nombre + ": falta");
      } else if (!linea.startsWith(hallados.get(nombre) + "  ")) {
        fallas.add(nombre + ": fue cambiado");
      }
    }
    hallados.keySet().stream()
        .filter(n -> !anunciados.contains(n) && !n.equals(MANIFIESTO) && !n.equals(FIRMA))
        .forEach(n -> fallas.add(n + ": fue agregado"));
  }

  /** Each act follows the one before, and the head is the one that was signed. */
  private void cadena(Map<String, Object> indice) throws IOException {
    var anterior = "0".repeat(64);
    var folio = 0;
    for (var elemento : lista(indice.get("actuaciones"))) {
      folio++;
      Map<String, Object> entrada = mapa(elemento);
      var huella = String.valueOf(entrada.get("huella"));
      if (numero(entrada.get("folio")) != folio) {
        fallas.add("folio " + folio + ": falta");
        return;
      }
      if (entrada.get("acto") instanceof String acto && hallados.containsKey(acto)) {
        acto(folio, anterior, huella, acto, entrada.get("datos"));
      } else if (!"SOLO_HUELLA".equals(entrada.get("alcance"))) {
        fallas.add("folio " + folio + ": falta el acto");
      }
      anterior = huella;
    }
    firma(indice, folio, anterior);
  }

  private void acto(int folio, String anterior, String huella, String acto, Object datos)
      throws IOException {
    var texto = texto(acto);
    if (!huella.equals(hex(anterior + texto))) {
      fallas.add("folio " + folio + ": no sigue al anterior (" + acto + ")");
      return;
    }
    Map<String, Object> leido = mapa(new Json(texto).leer());
    if (numero(leido.get("folio")) != folio) {
      fallas.add("folio " + folio + ": es otro folio (" + acto + ")");
    }
    if (datos instanceof String lugar
        && !String.valueOf(leido.get("datos")).equals(hallados.get(lugar))) {
      fallas.add("folio " + folio + ": lo que dice fue cambiado (" + lugar + ")");
    }
  }

  private void firma(Map<String, Object> indice, int folios, String cabeza) {
    if (!(indice.get("firma") instanceof Map<?, ?>)) {
      fallas.add("firma: el expediente no está firmado");
      return;
    }
    Map<String, Object> firma = mapa(indice.get("firma"));
    Map<String, Object> expediente = mapa(indice.get("expediente"));
    if (numero(firma.get("folios")) != folios) {
      fallas.add(
          "firma: se firmaron "
              + numero(firma.get("folios"))
              + " folios y hay "
              + folios
              + ": faltan o sobran al final");
    }
    if (!cabeza.equals(firma.get("huella"))) {
      fallas.add("firma: la última huella no es la que se firmó");
    }
    var texto =
        "indecopi-expediente-v1\n%s\n%s\n%d\n%s\n"
            .formatted(
                expediente.get("id"),
                expediente.get("numero"),
                numero(firma.get("folios")),
                firma.get("huella"));
    var clave = String.valueOf(firma.get("clave"));
    if (!verifica(clave, texto, String.valueOf(firma.get("valor")))) {
      fallas.add("firma: no la hizo la clave " + clave);
    }
  }

  /** Each document is the one that its act brought. */
  private void documentos(Map<String, Object> indice) throws IOException {
    var entregados = entregados(indice);
    for (var elemento : lista(indice.get("documentos"))) {
      Map<String, Object> entrada = mapa(elemento);
      var id = String.valueOf(entrada.get("id"));
      var hallado = hallados.get(String.valueOf(entrada.get("archivo")));
      var entregado = entregados.get(id);
      if (hallado == null) {
        fallas.add("documento " + id + ": falta");
      } else if (entregado != null && !entregado.equals(hallado)) {
        fallas.add("documento " + id + ": no es el que se presentó");
      } else if (!hallado.equals(entrada.get("sha256"))) {
        fallas.add("documento " + id + ": no es el registrado");
      }
    }
  }

  /** The SHA-256 of each document, by its id, as the acts say it. */
  private Map<String, String> entregados(Map<String, Object> indice) throws IOException {
    Map<String, String> todos = new HashMap<>();
    for (var elemento : lista(indice.get("actuaciones"))) {
      Map<String, Object> entrada = mapa(elemento);
      if (entrada.get("acto") instanceof String acto && hallados.containsKey(acto)) {
        mapa(mapa(leerJson(acto)).getOrDefault("documentos", Map.of()))
            .forEach((id, sha256) -> todos.put(id, String.valueOf(sha256)));
      }
      // The filing itself says them with what else is known of each.
      if (numero(entrada.get("folio")) == 1
          && entrada.get("datos") instanceof String datos
          && hallados.containsKey(datos)) {
        for (var papel : lista(mapa(leerJson(datos)).getOrDefault("documentos", List.of()))) {
          todos.put(
              String.valueOf(mapa(papel).get("id")), String.valueOf(mapa(papel).get("sha256")));
        }
      }
    }
    return todos;
  }

  private static Map<String, PublicKey> claves(List<Object> lista) {
    Map<String, PublicKey> claves = new LinkedHashMap<>();
    for (var elemento : lista) {
      Map<String, Object> clave = mapa(elemento);
      var x = String.valueOf(clave.get("x"));
      // A key is called by its thumbprint (RFC 7638): no other can take its name.
      var nombre = base64(sha256("{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + x + "\"}"));
      if (nombre.equals(clave.get("kid"))) {
        claves.put(nombre, clave(x));
      }
    }
    return claves;
  }

  private static PublicKey clave(String x) {
    try {
      var bytes = HexFormat.of().formatHex(Base64.getUrlDecoder().decode(x));
      return KeyFactory.getInstance("Ed25519")
          .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(CABECERA + bytes)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("una clave pública no es Ed25519", e);
    }
  }

  private boolean verifica(String nombre, String texto, String valor) {
    var clave = claves.get(nombre);
    if (clave == null) {
      return false;
    }
    try {
      var firma = Signature.getInstance("Ed25519");
      firma.initVerify(clave);
      firma.update(texto.getBytes(StandardCharsets.UTF_8));
      return firma.verify(Base64.getUrlDecoder().decode(valor));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private String texto(String nombre) throws IOException {
    try (var flujo = zip.getInputStream(zip.getEntry(nombre))) {
      return new String(flujo.readAllBytes(), StandardCharsets.UTF_8);
    } catch (ZipException daniada) {
      return "";
    }
  }

  private Object leerJson(String nombre) throws IOException {
    try {
      return new Json(texto(nombre)).leer();
    } catch (IllegalArgumentException ilegible) {
      fallas.add(nombre + ": no se puede leer");
      return Map.of();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha256(String texto) {
    return sha256().digest(texto.getBytes(StandardCharsets.UTF_8));
  }

  private static String hex(String texto) {
    return HexFormat.of().formatHex(sha256(texto));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> mapa(Object valor) {
    return valor instanceof Map<?, ?> ? (Map<String, Object>) valor : Map.of();
  }

  @SuppressWarnings("unchecked")
  private static List<Object> lista(Object valor) {
    return valor instanceof List<?> ? (List<Object>) valor : List.of();
  }

  private static int numero(Object valor) {
    return valor instanceof Number n ? n.intValue() : -1;
  }

  /** Just enough of JSON (RFC 8259) to read what a service writes. */
  private static final class Json {
    private final String texto;
    private int donde;

    Json(String texto) {
      this.texto = texto;
    }

    Object leer() {
      var valor = valor();
      espacios();
      if (donde < texto.length()) {
        throw falla();
      }
      return valor;
    }

    private Object valor() {
      espacios();
      return switch (mirar()) {
        case '{' -> objeto();
        case '[' -> arreglo();
        case '"' -> cadena();
        case 't' -> palabra("true", Boolean.TRUE);
        case 'f' -> palabra("false", Boolean.FALSE);
        case 'n' -> palabra("null", null);
        default -> numero();
      };
    }

    private Map<String, Object> objeto() {
      Map<String, Object> objeto = new LinkedHashMap<>();
      pedir('{');
      espacios();
      while (mirar() != '}') {
        var nombre = cadena();
        espacios();
        pedir(':');
        objeto.put(nombre, valor());
        espacios();
        if (mirar() == ',') {
          pedir(',');
          espacios();
        }
      }
      pedir('}');
      return objeto;
    }

    private List<Object> arreglo() {
      List<Object> arreglo = new ArrayList<>();
      pedir('[');
      espacios();
      while (mirar() != ']') {
        arreglo.add(valor());
        espacios();
        if (mirar() == ',') {
          pedir(',');
          espacios();
        }
      }
      pedir(']');
      return arreglo;
    }

    private String cadena() {
      var cadena = new StringBuilder();
      pedir('"');
      while (mirar() != '"') {
        var c = texto.charAt(donde++);
        cadena.append(c == '\\' ? escape() : c);
      }
      pedir('"');
      return cadena.toString();
    }

    private char escape() {
      var c = mirar();
      donde++;
      return switch (c) {
        case 'n' -> '\n';
        case 't' -> '\t';
        case 'r' -> '\r';
        case 'b' -> '\b';
        case 'f' -> '\f';
        case 'u' -> {
          if (donde + 4 > texto.length()) {
            throw falla();
          }
          donde += 4;
          yield (char) Integer.parseInt(texto.substring(donde - 4, donde), 16);
        }
        default -> c;
      };
    }

    private Object numero() {
      var desde = donde;
      while (donde < texto.length() && "+-.eE0123456789".indexOf(texto.charAt(donde)) >= 0) {
        donde++;
      }
      if (desde == donde) {
        throw falla();
      }
      return Double.valueOf(texto.substring(desde, donde));
    }

    private Object palabra(String palabra, Object valor) {
      if (!texto.startsWith(palabra, donde)) {
        throw falla();
      }
      donde += palabra.length();
      return valor;
    }

    private void espacios() {
      while (donde < texto.length() && Character.isWhitespace(texto.charAt(donde))) {
        donde++;
      }
    }

    private char mirar() {
      if (donde >= texto.length()) {
        throw falla();
      }
      return texto.charAt(donde);
    }

    private void pedir(char c) {
      if (mirar() != c) {
        throw falla();
      }
      donde++;
    }

    private IllegalArgumentException falla() {
      return new IllegalArgumentException("el texto no es JSON en la posición " + donde);
    }
  }
}
