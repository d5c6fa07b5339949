package pe.gob.indecopi.procedimientos.expediente;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Documento.Tipo;
import pe.gob.indecopi.platform.persona.Persona;

/**
 * Somebody who takes part in a file.
 *
 * @param id stable within the file: {@code p1}, {@code p2}
 * @param cuaderno notebook whose party it is (an opponent); absent for the file's own parties
 * @param representaA ids of the parties that a representative stands for
 * @param poderes documents that prove the power
 * @param identidad whether the registers know it by its name; absent where none was asked
 * @param poder what that power is; absent where its author did not say, and it is a general one
 * @param estado why it does not take part; absent while it does
 * @param cambio its last change of address
 * @param lugarDe party whose place it asks to take
 */
public record Parte(
    String id,
    Papel papel,
    Persona persona,
    @Nullable String cuaderno,
    List<String> representaA,
    List<String> poderes,
    @Nullable Identidad identidad,
    @Nullable Poder poder,
    @Nullable EstadoParte estado,
    @Nullable CambioDeDomicilio cambio,
    @Nullable String lugarDe) {
  /** What RENIEC, SUNAT and Migraciones can tell; nobody here knows of the others. */
  private static final Set<Tipo> DEL_ESTADO = Set.of(Tipo.DNI, Tipo.RUC, Tipo.CE);

  public Parte {
    representaA = List.copyOf(representaA);
    poderes = List.copyOf(poderes);
  }

  /** A party that takes part, of which no more is known. */
  public Parte(
      String id,
      Papel papel,
      Persona persona,
      @Nullable String cuaderno,
      List<String> representaA,
      List<String> poderes) {
    this(id, papel, persona, cuaderno, representaA, poderes, null, null, null, null, null);
  }

  /** Who stands for those parties, by that power. */
  public static Parte representante(
      String id,
      Persona persona,
      List<String> representaA,
      List<String> poderes,
      @Nullable Poder poder) {
    return new Parte(
        id,
        Papel.REPRESENTANTE,
        persona,
        null,
        representaA,
        poderes,
        null,
        poder,
        null,
        null,
        null);
  }

  /** In what capacity somebody takes part. */
  public enum Papel {
    SOLICITANTE,
    CONTRAPARTE,
    OPOSITOR,
    TERCERO,
    REPRESENTANTE,
    OTRO
  }

  /** Why somebody does not take part, or not yet. */
  public enum EstadoParte {
    /**
     * It is asked against, and knows nothing of it until the first act that is told to it (TUPA of
     * DDA, Nota 17; D.Leg. 807, art. 2.c).
     */
    POR_EMPLAZAR,
    /** It asked to take part, and nobody has decided it (Ley 27444, art. 60). */
    POR_ADMITIR,
    NO_ADMITIDA,
    /** It took the place of a party, under whose id it goes on. */
    EN_LUGAR_DE_OTRA,
    /** Its power was revoked. */
    REVOCADA
  }

  /** Whether it takes part in the file. */
  public boolean vigente() {
    return estado == null;
  }

  /** Whether it waits to be admitted. */
  public boolean porAdmitir() {
    return estado == EstadoParte.POR_ADMITIR;
  }

  /** Whether it is asked against and has not been told. */
  public boolean porEmplazar() {
    return estado == EstadoParte.POR_EMPLAZAR;
  }

  /** Whether it takes part, and only for others. */
  public boolean soloRepresenta() {
    return papel == Papel.REPRESENTANTE;
  }

  /** Whether this party is the person of that document ({@code RUC:20…}), or one of its members. */
  public boolean es(@Nullable String documento) {
    return documento != null && documentos().anyMatch(documento::equals);
  }

  /**
   * The document under which it has an electronic box: those who act together have one (Ley 27444,
   * art. 22.1). None where nobody is identified.
   */
  public Optional<String> casilla() {
    return documentos().findFirst();
  }

  private Stream<String> documentos() {
    return personas().flatMap(p -> Stream.ofNullable(p.documento())).map(Documento::clave);
  }

  private Stream<Persona> personas() {
    return Stream.concat(Stream.of(persona), persona.miembros().stream());
  }

  /** Whether a register is still to be asked for it. */
  public boolean porIdentificar() {
    return (identidad == null || identidad == Identidad.PENDIENTE) && !identificables().isEmpty();
  }

  /** It and its members, as far as a register of the State can know them. */
  public List<Persona> identificables() {
    return personas()
        .filter(p -> p.documento() != null && DEL_ESTADO.contains(p.documento().tipo()))
        .toList();
  }

  /** The same party, once that is known of it. */
  public Parte identificada(Identidad nueva) {
    return copia(persona, representaA, nueva, estado, cambio);
  }

  /** The same party, in another state. */
  public Parte en(@Nullable EstadoParte nuevo) {
    return copia(persona, representaA, identidad, nuevo, cambio);
  }

  /** The same party, who was at that address and gave another. */
  public Parte mudada(Persona hastaHoy, CambioDeDomicilio nuevo) {
    return copia(hastaHoy, representaA, identidad, estado, nuevo);
  }

  /** The same place in the file, taken by another person. */
  public Parte deOtra(Persona otra) {
    return copia(otra, representaA, null, estado, null);
  }

  /** The same representative, who no longer stands for those parties. */
  public Parte sinRepresentar(List<String> partes) {
    var quedan = representaA.stream().filter(p -> !partes.contains(p)).toList();
    var nuevo = quedan.isEmpty() ? EstadoParte.REVOCADA : estado;
    return copia(persona, quedan, identidad, nuevo, cambio);
  }

  private Parte copia(
      Persona quien,
      List<String> representa,
      @Nullable Identidad sabida,
      @Nullable EstadoParte nuevo,
      @Nullable CambioDeDomicilio mudanza) {
    return new Parte(
        id, papel, quien, cuaderno, representa, poderes, sabida, poder, nuevo, mudanza, lugarDe);
  }
}
