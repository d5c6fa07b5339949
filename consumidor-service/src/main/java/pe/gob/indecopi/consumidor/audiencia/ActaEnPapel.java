package pe.gob.indecopi.consumidor.audiencia;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.audiencia.Acta.Conformidad;
import pe.gob.indecopi.consumidor.audiencia.Sesion.Asistente;
import pe.gob.indecopi.consumidor.reclamo.Acceso;
import pe.gob.indecopi.consumidor.reclamo.Lado;
import pe.gob.indecopi.consumidor.reclamo.Reclamo;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.constancia.Asunto;
import pe.gob.indecopi.procedimientos.constancia.Bloque;
import pe.gob.indecopi.procedimientos.constancia.Constancia;
import pe.gob.indecopi.procedimientos.constancia.Constancias;
import pe.gob.indecopi.procedimientos.constancia.Hoja;

/**
 * The record of a hearing on paper: what the parties read before they agree and what is printed
 * once they did are drawn from the same template.
 */
final class ActaEnPapel {
  private static final DateTimeFormatter HORA =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu, HH:mm", Locale.of("es"))
          .withZone(RelojLegal.LIMA);
  private static final String PROCEDIMIENTO = "RECLAMO";

  private final Constancias constancias;
  private final Salas salas;

  ActaEnPapel(Constancias constancias, Salas salas) {
    this.constancias = constancias;
    this.salas = salas;
  }

  /** The paper of a closed hearing, with its verification code. */
  Constancia imprimir(Audiencia a, Reclamo r) {
    var cerrada = a.historia().getLast().en();
    return constancias.emitir(
        new Asunto(
            Asunto.Clase.ACTA,
            a.id(),
            1,
            a.numero(),
            Acceso.ORGANO,
            PROCEDIMIENTO,
            LocalDate.ofInstant(cerrada, RelojLegal.LIMA)),
        () -> hoja(a, r));
  }

  InputStream abrir(Constancia constancia) {
    return constancias.abrir(constancia);
  }

  /** The same in plain text, line by line. */
  List<String> texto(Audiencia a, Reclamo r) {
    return hoja(a, r).bloques().stream()
        .map(
            bloque ->
                switch (bloque) {
                  case Bloque.Seccion(String texto) -> texto;
                  case Bloque.Parrafo(String texto) -> texto;
                  case Bloque.Dato(String etiqueta, String valor) -> etiqueta + ": " + valor;
                  case Bloque.Tabla tabla ->
                      tabla.filas().stream()
                          .map(fila -> String.join(" · ", fila))
                          .collect(Collectors.joining("\n"));
                })
        .toList();
  }

  private Hoja hoja(Audiencia a, Reclamo r) {
    var hoja =
        Hoja.de("Servicio de Atención al Ciudadano", "Acta de audiencia de conciliación")
            .dato("Reclamo", a.numero())
            .dato("Audiencia", a.n() + ", " + HORA.format(a.cita().desde()))
            .dato("Lugar", a.cita().virtual() ? "Sala virtual" : salas.lugar(a.citacion()))
            .dato("Dirige", a.cita().funcionario());
    return conformidades(desenlace(asistentes(hoja, a, r), a), a);
  }

  private static Hoja asistentes(Hoja hoja, Audiencia a, Reclamo r) {
    var sesion = a.sesion();
    if (sesion == null) {
      return hoja;
    }
    return hoja.seccion("Asistentes")
        .dato("Consumidor", asistente(r.consumidor().persona().nombre(), sesion.consumidor()))
        .dato("Proveedor", asistente(r.proveedor().persona().nombre(), sesion.proveedor()));
  }

  private static String asistente(String parte, Asistente quien) {
    if (!quien.presente()) {
      return parte + ": no asistió";
    }
    return quien.representante() == null
        ? parte
        : "%s, por %s, %s poder para conciliar"
            .formatted(parte, quien.nombre(), quien.concilia() ? "con" : "sin");
  }

  private static Hoja desenlace(Hoja hoja, Audiencia a) {
    var acta = a.acta();
    var cierre = a.cierre();
    var con = acta == null ? hoja : acuerdo(hoja, acta);
    if (cierre == null) {
      return con;
    }
    var dicha = con.seccion("Resultado").parrafo(resultado(cierre));
    return cierre.fundamentos().isEmpty()
        ? dicha
        : dicha.parrafo(String.join("; ", cierre.fundamentos()));
  }

  private static Hoja acuerdo(Hoja hoja, Acta acta) {
    var h = hoja.seccion(nombre(acta.desenlace()));
    if (!acta.clausulas().isEmpty()) {
      h =
          h.tabla(
              List.of("Obligado", "Obligación", "Monto", "Hasta"),
              List.of(2, 6, 2, 2),
              acta.clausulas().stream().map(ActaEnPapel::fila).toList());
    }
    if (acta.formula() != null) {
      h =
          h.seccion("Fórmula conciliatoria propuesta")
              .parrafo(acta.formula())
              .parrafo(
                  "La propuesta no genera responsabilidad de quien dirige la diligencia ni de la"
                      + " autoridad administrativa (Ley 29571, art. 147).");
    }
    return acta.constancias() == null ? h : h.seccion("Constancias").parrafo(acta.constancias());
  }

  private static List<String> fila(Acta.Clausula c) {
    return List.of(
        c.obligado() == Lado.CONSUMIDOR ? "Consumidor" : "Proveedor",
        c.obligacion(),
        monto(c.monto()),
        c.vence().toString());
  }

  private static String monto(@Nullable Dinero monto) {
    return monto == null ? "" : "S/ " + monto.monto().toPlainString();
  }

  private static Hoja conformidades(Hoja hoja, Audiencia a) {
    var acta = a.acta();
    if (acta == null) {
      return hoja;
    }
    var h = hoja.seccion("Conformidad");
    for (var c : acta.conformidades()) {
      h = h.dato(c.lado() == Lado.CONSUMIDOR ? "Consumidor" : "Proveedor", conformidad(c));
    }
    return h;
  }

  private static String conformidad(Conformidad c) {
    Instant en = c.en();
    return en == null
        ? "no la dio"
        : "dada el " + HORA.format(en) + ", con el código enviado a su casilla";
  }

  private static String nombre(Acta.Desenlace desenlace) {
    return switch (desenlace) {
      case ACUERDO_TOTAL -> "Acuerdo total";
      case ACUERDO_PARCIAL -> "Acuerdo parcial";
      case SIN_ACUERDO -> "Sin acuerdo";
    };
  }

  private static String resultado(Cierre cierre) {
    return switch (cierre.resultado()) {
      case CONCILIACION_TOTAL -> "Las partes conciliaron en todo.";
      case CONCILIACION_PARCIAL -> "Las partes conciliaron en parte.";
      case SIN_ACUERDO -> "Las partes no llegaron a un acuerdo.";
      case INASISTENCIA_DEL_CONSUMIDOR -> "El consumidor no asistió.";
      case INASISTENCIA_DEL_PROVEEDOR -> "El proveedor no asistió.";
      case INASISTENCIA_DE_AMBOS -> "Ninguna de las partes asistió.";
      case DESISTIMIENTO -> "Se considera que el consumidor desistió de su reclamo.";
      default -> cierre.resultado().name();
    };
  }
}
