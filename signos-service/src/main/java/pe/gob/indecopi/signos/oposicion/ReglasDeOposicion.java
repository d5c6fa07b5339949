package pe.gob.indecopi.signos.oposicion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.signos.niza.Niza;
import pe.gob.indecopi.signos.oposicion.Oposicion.Derecho;
import pe.gob.indecopi.signos.oposicion.Oposicion.Sustento;

/**
 * What an opposition must be, beyond its schema. Each rule notes its fault; none stops at one.
 *
 * <p>Evidence is not among it: what is missing of that, the office asks for (D.Leg. 1075, art. 55),
 * and thirty more days are given for it (Decisión 486, art. 146). A refusal on the last day of the
 * window would take the right away.
 */
public final class ReglasDeOposicion {
  /** Members of the Andean Community besides Peru. */
  private static final Set<String> OTROS_PAISES_ANDINOS = new TreeSet<>(Set.of("BO", "CO", "EC"));

  private ReglasDeOposicion() {}

  /**
   * Notes what is wrong with an opposition; pointers from the root of the request.
   *
   * @param pedidas classes that the application asks
   * @param enPeru where an Andean opponent's own application is looked up
   */
  public static void validar(
      Oposicion o, Set<String> pedidas, SolicitudesEnPeru enPeru, Acto acto, Faltas faltas) {
    o.opositor().validar(faltas, "/datos/opositor");
    quienSeOpone(o, acto, faltas);
    clases(o.clases(), pedidas, faltas);
    var sustento = o.sustento() == null ? List.<Sustento>of() : o.sustento();
    for (var i = 0; i < sustento.size(); i++) {
      sustento(sustento.get(i), "/datos/sustento/" + i, faltas);
      interesReal(sustento.get(i), enPeru, o, "/datos/sustento/" + i, faltas);
    }
  }

  /**
   * Who opposes, or who stands for it, is who signed in, or the person that a portal acts for; what
   * is missing of the power is asked for (TUPA DSD-9.0.d; D.Leg. 1075, art. 54).
   */
  private static void quienSeOpone(Oposicion o, Acto acto, Faltas faltas) {
    var representante = o.representante();
    var quien = representante == null ? o.opositor() : representante.persona();
    var donde = representante == null ? "/datos/opositor" : "/datos/representante/persona";
    if (representante != null) {
      quien.validar(faltas, donde);
      if (representante.poder() != null) {
        representante.poder().validar(faltas, "/datos/representante/poder");
      }
    }
    if (o.opositor().documento() == null) {
      faltas.agregar(
          "/datos/opositor/documento", Texto.de("Indique su documento.", "Give its document."));
    }
    var documento = quien.documento();
    if (documento == null || !documento.clave().equals(acto.autor().documento())) {
      faltas.agregar(
          donde + "/documento",
          Texto.de(
              "Se opone quien inició sesión, por sí o por quien representa.",
              "Who has signed in opposes, for itself or for whom it represents."));
    }
  }

  private static void clases(List<Integer> clases, Set<String> pedidas, Faltas faltas) {
    var vistas = new HashSet<Integer>();
    for (var i = 0; i < clases.size(); i++) {
      var clase = clases.get(i);
      if (!pedidas.contains(String.valueOf(clase))) {
        faltas.agregar(
            "/datos/clases/" + i,
            Texto.de(
                "La solicitud no pide la clase " + clase + "; pide " + pedidas + ".",
                "The application does not ask class " + clase + "; it asks " + pedidas + "."));
      } else if (!vistas.add(clase)) {
        faltas.agregar(
            "/datos/clases/" + i, Texto.de("La clase está repetida.", "The class is repeated."));
      }
    }
  }

  private static void sustento(Sustento s, String puntero, Faltas faltas) {
    var deNumero = s.derecho() == Derecho.REGISTRO || s.derecho() == Derecho.SOLICITUD;
    if (deNumero && s.numero() == null) {
      faltas.agregar(
          puntero + "/numero",
          Texto.de(
              "Indique el certificado o el expediente (TUPA DSD-9.2.b).",
              "Give the certificate or the file (TUPA DSD-9.2.b)."));
    }
    if (s.derecho() != Derecho.ANDINA && s.enTramite() != null) {
      faltas.agregar(
          puntero + "/enTramite",
          Texto.de(
              "Se dice de un derecho andino (Decisión 486, art. 147).",
              "It is said of an Andean right (Decisión 486, art. 147)."));
    }
    if (s.derecho() == Derecho.ANDINA) {
      andina(s, puntero, faltas);
    }
    deNiza(s, puntero, faltas);
  }

  /** Decisión 486, art. 147: a right in another member country, and the interest shown here. */
  private static void andina(Sustento s, String puntero, Faltas faltas) {
    var pais = s.pais();
    if (pais == null || !OTROS_PAISES_ANDINOS.contains(pais)) {
      faltas.agregar(
          puntero + "/pais",
          Texto.de(
              "Indique el otro país de la Comunidad Andina: " + OTROS_PAISES_ANDINOS + ".",
              "Give the other country of the Andean Community: " + OTROS_PAISES_ANDINOS + "."));
    }
    if (s.solicitudEnPeru() == null) {
      faltas.agregar(
          puntero + "/solicitudEnPeru",
          Texto.de(
              "Acredite el interés real con su solicitud en el Perú (Decisión 486, art. 147).",
              "Show the real interest by your application in Peru (Decisión 486, art. 147)."));
    }
  }

  /**
   * Decisión 486, art. 147: the interest in this market is shown by asking the mark here, when
   * opposing at the latest: a file of this office, of the opponent itself, that stands.
   */
  private static void interesReal(
      Sustento s, SolicitudesEnPeru enPeru, Oposicion o, String puntero, Faltas faltas) {
    var numero = s.solicitudEnPeru();
    if (s.derecho() != Derecho.ANDINA || numero == null) {
      return;
    }
    var propia =
        Numero.de(numero)
            .flatMap(enPeru::de)
            .filter(e -> e.cabecera().procedimiento().equals("DSD-10"))
            .filter(e -> e.situacion().estado() != Estado.NO_PRESENTADO)
            .filter(
                e ->
                    e.partes(Papel.SOLICITANTE).stream()
                        .anyMatch(p -> p.es(documento(o.opositor()))));
    if (propia.isEmpty()) {
      faltas.agregar(
          puntero + "/solicitudEnPeru",
          Texto.de(
              "No es el número de una solicitud suya de registro ante esta oficina (Decisión 486,"
                  + " art. 147).",
              "It is not the number of an application of yours before this office (Decisión 486,"
                  + " art. 147)."));
    }
  }

  private static @Nullable String documento(Persona p) {
    var documento = p.documento();
    return documento == null ? null : documento.clave();
  }

  private static void deNiza(Sustento s, String puntero, Faltas faltas) {
    var clases = s.clases() == null ? List.<Integer>of() : s.clases();
    for (var i = 0; i < clases.size(); i++) {
      if (!Niza.existe(clases.get(i))) {
        faltas.agregar(
            puntero + "/clases/" + i,
            Texto.de("La clase va de 1 a 45.", "The class goes from 1 to 45."));
      }
    }
  }
}
