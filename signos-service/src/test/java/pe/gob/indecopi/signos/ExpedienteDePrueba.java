package pe.gob.indecopi.signos;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.ExpedienteId;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Resolucion;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Decision;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.expediente.Situacion;

/** A file that was decided, for the rules that need no flow. */
public final class ExpedienteDePrueba {

  public static final Persona KUSKA = juridica("20999999990", "KUSKA S.A.C.");

  private final List<Resolucion> resoluciones = new ArrayList<>();
  private final Map<String, Object> materia;
  private List<Persona> solicitantes = List.of(KUSKA);
  private String procedimiento = "DSD-10";
  private Estado estado = Estado.FIRME;
  private final List<Actuacion> actuaciones = new ArrayList<>();

  private ExpedienteDePrueba(Map<String, Object> materia) {
    this.materia = materia;
  }

  public static ExpedienteDePrueba que(Map<String, Object> materia) {
    return new ExpedienteDePrueba(materia);
  }

  public ExpedienteDePrueba de(Persona... quienes) {
    solicitantes = Arrays.asList(quienes);
    return this;
  }

  /** Of that procedure, in that state. */
  public ExpedienteDePrueba en(String otroProcedimiento, Estado otro) {
    procedimiento = otroProcedimiento;
    estado = otro;
    return this;
  }

  /** What was decided became final that day. */
  public ExpedienteDePrueba firme(LocalDate dia) {
    actuaciones.add(actuacion("DECLARAR_FIRME", actuaciones.size() + 1, dia));
    return this;
  }

  /** A decision that grants these of the classes asked and refuses the others. */
  public ExpedienteDePrueba resuelto(LocalDate dia, Set<String> pedidas, Set<String> concedidas) {
    var decisiones =
        pedidas.stream()
            .map(
                c ->
                    new Decision(
                        c, concedidas.contains(c) ? Sentido.CONCEDE : Sentido.DENIEGA, null))
            .toList();
    var folio = resoluciones.size() + 2;
    resoluciones.add(new Resolucion(folio, "Dirección", dia, decisiones, "Por lo expuesto", null));
    return this;
  }

  public Expediente expediente() {
    var partes = new ArrayList<Parte>();
    solicitantes.forEach(
        p ->
            partes.add(
                new Parte(
                    "p" + (partes.size() + 1), Papel.SOLICITANTE, p, null, List.of(), List.of())));
    return new Expediente(
        new Cabecera(
            new ExpedienteId("exp_1"),
            new Numero("DSD", 2026, 123),
            procedimiento,
            "TUPA-2010",
            "2010-12-16",
            "2010-12-16",
            "SEDE_CENTRAL",
            Instant.parse("2026-03-02T15:00:00Z"),
            Autor.SISTEMA),
        new Situacion(
            estado,
            new Etapa("FIRME"),
            LocalDate.of(2026, 3, 2),
            List.of(),
            "Dirección de Signos Distintivos",
            null),
        new Pedido(materia, List.of(), List.of()),
        partes,
        List.of(),
        List.of(),
        List.of(),
        resoluciones,
        actuaciones,
        List.of(),
        1);
  }

  /** The act that certifies it, on that day. */
  public static Actuacion certificado(int folio, LocalDate dia) {
    return actuacion("EMITIR_CERTIFICADO", folio, dia);
  }

  private static Actuacion actuacion(String tipo, int folio, LocalDate dia) {
    return new Actuacion(
        folio,
        tipo,
        Autor.SISTEMA,
        Instant.parse("2026-12-01T15:00:00Z"),
        dia,
        null,
        Map.of(),
        null,
        null,
        "");
  }

  public static Persona juridica(String ruc, String nombre) {
    return new Persona(
        Persona.Clase.JURIDICA,
        Documento.de("RUC:" + ruc),
        nombre,
        new Domicilio("Av. Uno 1", null, null, null, "PE", "uno@example.pe"),
        List.of());
  }

  public static Persona natural(String dni, String nombre) {
    return new Persona(
        Persona.Clase.NATURAL,
        Documento.de("DNI:" + dni),
        nombre,
        new Domicilio("Av. Dos 2", null, null, null, "PE", null),
        List.of());
  }
}
