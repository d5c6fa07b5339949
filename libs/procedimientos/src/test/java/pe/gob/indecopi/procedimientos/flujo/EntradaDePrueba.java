package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.calendario.Norma;
import pe.gob.indecopi.procedimientos.calendario.ReglaDu099;
import pe.gob.indecopi.procedimientos.calendario.Termino;
import pe.gob.indecopi.procedimientos.calendario.Unidad;
import pe.gob.indecopi.procedimientos.catalogo.Calificacion;
import pe.gob.indecopi.procedimientos.catalogo.Contraparte;
import pe.gob.indecopi.procedimientos.catalogo.Fuente;
import pe.gob.indecopi.procedimientos.catalogo.PlazoLegal;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.catalogo.Recurso;
import pe.gob.indecopi.procedimientos.catalogo.Regimen;
import pe.gob.indecopi.procedimientos.catalogo.Requisito;
import pe.gob.indecopi.procedimientos.catalogo.Silencio;
import pe.gob.indecopi.procedimientos.catalogo.Sobre;
import pe.gob.indecopi.procedimientos.catalogo.TipoRequisito;
import pe.gob.indecopi.procedimientos.catalogo.TopeDeMulta;
import pe.gob.indecopi.procedimientos.catalogo.Variante;
import pe.gob.indecopi.procedimientos.catalogo.Vigencia;

/** An entry of the catalogue as a test wants it; what it does not say is the plain case. */
final class EntradaDePrueba {
  static final Recurso NO = new Recurso(false, null, null, null);

  private final int numero;
  private final Map<String, Termino> terminos = new HashMap<>();
  private String organo = "DSD";
  private String flujo = "registro";
  private String autoridad = "Dirección de Signos Distintivos";
  private Silencio silencio = Silencio.NEGATIVO;
  private Recurso reconsideracion = NO;
  private Recurso apelacion = NO;
  private Recurso revision = NO;
  private List<Variante> variantes = List.of();
  private @Nullable PlazoLegal plazo;
  private @Nullable Sobre sobre;
  private @Nullable Contraparte contraparte;
  private @Nullable String emite;
  private @Nullable TopeDeMulta multa;

  private EntradaDePrueba(int numero) {
    this.numero = numero;
  }

  /** On that flow, with every term that it may open and remedies of fifteen days. */
  static EntradaDePrueba de(int numero, String flujo) {
    var e = new EntradaDePrueba(numero);
    e.flujo = flujo;
    e.termino("examenFormal", 15)
        .termino("completarFecha", 2)
        .termino("subsanacion", 10)
        .termino("publicacion", 30)
        .termino("oposicion", 30)
        .termino("contestacion", 5)
        .termino("resolver", 60)
        .termino("absolverApelacion", 15)
        .termino("resolverQueja", 3);
    return e.reconsidera(15).apela(15, "Sala de Propiedad Intelectual");
  }

  EntradaDePrueba en(String deOrgano, String quien) {
    organo = deOrgano;
    autoridad = quien;
    return this;
  }

  EntradaDePrueba termino(String nombre, int dias) {
    return termino(nombre, dias, Norma.LPAG);
  }

  EntradaDePrueba termino(String nombre, int dias, Norma norma) {
    terminos.put(nombre, new Termino(dias, Unidad.DIAS_HABILES, norma, "art. de " + nombre));
    return this;
  }

  EntradaDePrueba sin(String nombre) {
    terminos.remove(nombre);
    return this;
  }

  EntradaDePrueba silencio(Silencio cual) {
    silencio = cual;
    return this;
  }

  EntradaDePrueba reconsidera(int dias) {
    reconsideracion = dias == 0 ? NO : new Recurso(true, dias, 30, autoridad);
    return ventana("reconsiderar", dias).termino("resolverReconsideracion", 30);
  }

  EntradaDePrueba apela(int dias, @Nullable String ante) {
    apelacion = dias == 0 ? NO : new Recurso(true, dias, 60, ante);
    return ventana("apelar", dias).termino("resolverApelacion", 60);
  }

  EntradaDePrueba revisa(int dias, String ante) {
    revision = new Recurso(true, dias, 30, ante);
    return termino("revisar", dias).termino("resolverRevision", 30);
  }

  /** The window is that of the longer remedy, as the reader of catalogues derives it. */
  private EntradaDePrueba ventana(String nombre, int dias) {
    terminos.remove(nombre);
    if (dias > 0) {
      termino(nombre, dias);
    }
    var mayor =
        List.of("reconsiderar", "apelar").stream()
            .filter(terminos::containsKey)
            .mapToInt(t -> terminos.get(t).cantidad())
            .max();
    terminos.remove("impugnacion");
    mayor.ifPresent(m -> termino("impugnacion", m));
    return this;
  }

  EntradaDePrueba cuentaDesdeLaSubsanacion() {
    plazo = new PlazoLegal(60, Unidad.DIAS_HABILES, PlazoLegal.Desde.PRESENTACION_O_SUBSANACION);
    return this;
  }

  EntradaDePrueba emite(String papel) {
    emite = papel;
    return this;
  }

  EntradaDePrueba multa(int hastaUit) {
    multa = new TopeDeMulta(hastaUit, "art. de la multa");
    return this;
  }

  EntradaDePrueba variante(Variante... cuales) {
    variantes = List.of(cuales);
    return this;
  }

  EntradaDePrueba sobre(String procedimiento, String acto) {
    sobre = new Sobre(List.of(procedimiento), acto);
    return this;
  }

  /** A visit, which may be asked before any proceeding. */
  EntradaDePrueba visita() {
    sobre = new Sobre(List.of("DSD-6"), TramoDeCuadernos.SOLICITAR_VISITA, true);
    return this;
  }

  /** Against somebody who learns of it with the first act that is told to it. */
  EntradaDePrueba reservada() {
    contraparte = new Contraparte("denunciado", false, true);
    return this;
  }

  Procedimiento lista() {
    return new Procedimiento(
        organo + "-" + numero,
        organo,
        numero,
        "Prueba",
        Regimen.TUPA_2010,
        "2010-12-16",
        new Vigencia(LocalDate.of(2010, 9, 1), "D.S. 085-2010-PCM"),
        List.of(),
        List.of(),
        List.of(
            new Requisito(
                organo + "-" + numero + ".0.c",
                "Derecho.",
                TipoRequisito.PAGO,
                true,
                null,
                null,
                null,
                false)),
        "",
        Calificacion.EVALUACION_PREVIA,
        silencio,
        "printed",
        plazo,
        variantes,
        autoridad,
        reconsideracion,
        apelacion,
        revision,
        sobre,
        null,
        List.of(),
        List.of(),
        new Fuente("D.S. 085-2010-PCM", List.of(1, 2)),
        flujo,
        Map.copyOf(terminos),
        ReglaDu099.NUNCA,
        Map.of(),
        contraparte,
        emite,
        multa);
  }
}
