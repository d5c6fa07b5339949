package pe.gob.indecopi.procedimientos.catalogo;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.ReglaDu099;
import pe.gob.indecopi.procedimientos.calendario.Termino;

/**
 * An entry of the TUPA under one regime and version, as the catalogue endpoint shows it.
 *
 * @param codigo organ, hyphen, printed order number
 * @param version edition of the catalogue; under {@code VIGENTE} also the last change that it holds
 * @param plazo the term to resolve; absent where approval is automatic
 * @param sobre on which files it acts; absent where it opens its own
 * @param presentacion where alone it is filed; absent where every office takes it
 * @param flujo name of the flow that its files run on
 * @param terminos the terms of that flow that the organ's own law fixes, by name
 * @param du099 how it takes D.U. 099-2009
 * @param materia what a request says, field by field; none where the organ binds a record
 * @param contraparte against whom it is asked; absent where there is nobody
 * @param emite the paper that a favourable end issues
 * @param multa how high a fine of its decisions may be; absent where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Procedimiento(
    String codigo,
    String organo,
    int numero,
    String nombre,
    Regimen regimen,
    String version,
    Vigencia vigencia,
    List<String> baseLegal,
    List<String> formularios,
    List<Requisito> requisitos,
    String esquemaMateria,
    Calificacion calificacion,
    Silencio silencio,
    String silencioFuente,
    @Nullable PlazoLegal plazo,
    List<Variante> variantes,
    String autoridad,
    Recurso reconsideracion,
    Recurso apelacion,
    Recurso revision,
    @Nullable Sobre sobre,
    @Nullable DondeSePresenta presentacion,
    List<String> notas,
    List<String> dudas,
    Fuente fuente,
    @JsonIgnore String flujo,
    @JsonIgnore Map<String, Termino> terminos,
    @JsonIgnore ReglaDu099 du099,
    @JsonIgnore Map<String, CampoDeMateria> materia,
    @JsonIgnore @Nullable Contraparte contraparte,
    @JsonIgnore @Nullable String emite,
    @JsonIgnore @Nullable TopeDeMulta multa) {

  /** This entry as the first of its variants that such a matter meets changes it. */
  public Procedimiento para(Map<String, Object> pedida) {
    return variantes.stream()
        .filter(v -> v.si() != null && v.si().es(pedida))
        .findFirst()
        .map(this::con)
        .orElse(this);
  }

  /** This entry as the variant of that code changes it; itself if it has none. */
  public Procedimiento conVariante(String variante) {
    return variante(variante).map(this::con).orElse(this);
  }

  /**
   * The same as a division of its files is handled: what it lacks, its fee too, is completed in the
   * term for that, and it has no other to be decided than the file's own.
   */
  public Procedimiento deDivision() {
    Map<String, Termino> suyos = new HashMap<>(terminos);
    suyos.keySet().removeAll(Set.of("resolver", "subsanarTasaOposicion", "subsanacion"));
    var propio = suyos.get("subsanarDivision");
    if (propio != null) {
      suyos.put("completarFecha", propio);
      suyos.put("subsanacion", propio);
    }
    return con(plazo, autoridad, reconsideracion, apelacion, suyos);
  }

  private Procedimiento con(Variante v) {
    Map<String, Termino> suyos = new HashMap<>(terminos);
    suyos.putAll(
        TerminosDeEntrada.derivados(
            "TUPA " + codigo + ", " + v.codigo(),
            v.plazo(),
            v.reconsideracion(),
            v.apelacion(),
            null));
    var otraReconsideracion = v.reconsideracion() == null ? reconsideracion : v.reconsideracion();
    var otraApelacion = v.apelacion() == null ? apelacion : v.apelacion();
    if (!otraReconsideracion.procede() && !otraApelacion.procede()) {
      // What no remedy challenges is firm when it is decided.
      suyos.remove("impugnacion");
    }
    return con(
        v.plazo() == null ? plazo : v.plazo(),
        v.autoridad() == null ? autoridad : v.autoridad(),
        otraReconsideracion,
        otraApelacion,
        suyos);
  }

  private Procedimiento con(
      @Nullable PlazoLegal otroPlazo,
      String otraAutoridad,
      Recurso otraReconsideracion,
      Recurso otraApelacion,
      Map<String, Termino> suyos) {
    return new Procedimiento(
        codigo,
        organo,
        numero,
        nombre,
        regimen,
        version,
        vigencia,
        baseLegal,
        formularios,
        requisitos,
        esquemaMateria,
        calificacion,
        silencio,
        silencioFuente,
        otroPlazo,
        variantes,
        otraAutoridad,
        otraReconsideracion,
        otraApelacion,
        revision,
        sobre,
        presentacion,
        notas,
        dudas,
        fuente,
        flujo,
        Map.copyOf(suyos),
        du099,
        materia,
        contraparte,
        emite,
        multa);
  }

  /** Whether it is asked in a file of its own, always or also. */
  public boolean tieneExpediente() {
    return sobre == null || sobre.puedeIrSolo();
  }

  /** Whether this entry fixes that term of its flow. */
  public boolean tieneTermino(String nombre) {
    return terminos.containsKey(nombre);
  }

  /**
   * The flow's term of that name; one that the entry lacks is an {@link IllegalArgumentException}.
   */
  public Termino termino(String nombre) {
    Termino termino = terminos.get(nombre);
    if (termino == null) {
      throw new IllegalArgumentException(codigo + " has no term " + nombre);
    }
    return termino;
  }

  /** The variant of that code, if the entry has one. */
  public Optional<Variante> variante(String variante) {
    return variantes.stream().filter(v -> v.codigo().equals(variante)).findFirst();
  }

  /** The requirement of that code, if the entry has one. */
  public Optional<Requisito> requisito(String requisito) {
    return requisitos.stream().filter(r -> r.codigo().equals(requisito)).findFirst();
  }
}
