package pe.gob.indecopi.signos.solicitud;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.signos.niza.Niza;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.Prioridad;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.TipoDeSigno;
import pe.gob.indecopi.signos.viena.CodigoDeViena;

/** What an application must be, beyond its schema. Each rule notes its fault; none stops at one. */
final class ReglasDeSolicitud {
  private final ReglasDePrioridad prioridad;

  ReglasDeSolicitud(ReglasDePrioridad prioridad) {
    this.prioridad = prioridad;
  }

  void validar(SolicitudDeSigno s, LocalDate fecha, Faltas faltas) {
    clases(s.clases(), faltas);
    denominacion(s, faltas);
    prioridades(s.prioridades(), fecha, faltas);
    reglamento(s, faltas);
    primerUso(s, fecha, faltas);
    asociado(s, faltas);
    viena(s, faltas);
  }

  private static void clases(List<ClasePedida> clases, Faltas faltas) {
    var vistas = new HashSet<Integer>();
    for (var i = 0; i < clases.size(); i++) {
      productos(clases.get(i).productos(), "/clases/" + i + "/productos/", faltas);
      var clase = clases.get(i).clase();
      var puntero = "/clases/" + i + "/clase";
      if (!Niza.existe(clase)) {
        faltas.agregar(
            puntero,
            Texto.de(
                "La Clasificación de Niza va de la clase 1 a la 45; no hay clase " + clase + ".",
                "The Nice Classification goes from class 1 to 45; there is no class "
                    + clase
                    + "."));
      } else if (!vistas.add(clase)) {
        faltas.agregar(
            puntero,
            Texto.de(
                "La clase " + clase + " está repetida; agrupe sus productos.",
                "Class " + clase + " is repeated; group its goods."));
      }
    }
  }

  /** Decisión 486, art. 140.d: what the sign distinguishes is said expressly. */
  private static void productos(List<String> productos, String puntero, Faltas faltas) {
    for (var i = 0; i < productos.size(); i++) {
      if (productos.get(i).isBlank()) {
        faltas.agregar(puntero + i, Texto.de("No puede estar vacío.", "It must not be blank."));
      }
    }
  }

  /** Decisión 486, art. 138: the sign itself. */
  private static void denominacion(SolicitudDeSigno s, Faltas faltas) {
    var conPalabras =
        s.naturaleza() == SolicitudDeSigno.Naturaleza.DENOMINATIVA
            || s.naturaleza() == SolicitudDeSigno.Naturaleza.MIXTA
            || s.tipo() == TipoDeSigno.LEMA_COMERCIAL;
    var palabras = s.denominacion();
    if (conPalabras && (palabras == null || palabras.isBlank())) {
      faltas.agregar(
          "/denominacion",
          Texto.de("Indique las palabras del signo.", "Give the words of the sign."));
    }
    if (palabras != null && palabras.codePoints().anyMatch(ReglasDeSolicitud::noSeVe)) {
      faltas.agregar(
          "/denominacion",
          Texto.de(
              "El signo lleva caracteres que no se ven: de control, o que cambian el sentido de la"
                  + " lectura.",
              "The sign has characters that cannot be seen: of control, or that turn the reading"
                  + " around."));
    }
  }

  /** What is published must be what is seen: the sign itself (Decisión 486, art. 138). */
  private static boolean noSeVe(int caracter) {
    return switch (Character.getType(caracter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private void prioridades(@Nullable List<Prioridad> prioridades, LocalDate fecha, Faltas faltas) {
    for (var i = 0; prioridades != null && i < prioridades.size(); i++) {
      var primera = prioridades.get(i).fecha();
      prioridad.reivindicada(primera, fecha, "/prioridades/" + i + "/fecha", faltas);
    }
  }

  private static void reglamento(SolicitudDeSigno s, Faltas faltas) {
    var lleva =
        s.tipo() == TipoDeSigno.MARCA_COLECTIVA || s.tipo() == TipoDeSigno.MARCA_DE_CERTIFICACION;
    if (!lleva && s.reglamentoDeUso() != null) {
      sobra("/reglamentoDeUso", faltas);
    }
  }

  /** TUPA DSD-10.6.b: a trade name says since when it is used. */
  private static void primerUso(SolicitudDeSigno s, LocalDate fecha, Faltas faltas) {
    var uso = s.primerUso();
    if (s.tipo() != TipoDeSigno.NOMBRE_COMERCIAL) {
      if (uso != null) {
        sobra("/primerUso", faltas);
      }
    } else if (uso == null) {
      faltas.agregar(
          "/primerUso",
          Texto.de(
              "Indique la fecha de primer uso del nombre comercial (TUPA DSD-10.6.b).",
              "Give the date of first use of the trade name (TUPA DSD-10.6.b)."));
    } else if (uso.fecha().isAfter(fecha)) {
      faltas.agregar(
          "/primerUso/fecha",
          Texto.de("El primer uso no puede ser futuro.", "The first use cannot be in the future."));
    }
  }

  /** TUPA DSD-10.6.c: a slogan goes with one sign, registered or asked. */
  private static void asociado(SolicitudDeSigno s, Faltas faltas) {
    var asociado = s.asociadoA();
    if (s.tipo() != TipoDeSigno.LEMA_COMERCIAL) {
      if (asociado != null) {
        sobra("/asociadoA", faltas);
      }
      return;
    }
    if (asociado == null || (asociado.certificado() == null) == (asociado.expediente() == null)) {
      faltas.agregar(
          "/asociadoA",
          Texto.de(
              "Indique el signo al que se asocia el lema: su certificado o su expediente (TUPA DSD-10.6.c).",
              "Name the sign that the slogan goes with: its certificate or its file (TUPA DSD-10.6.c)."));
    } else if (!Niza.existe(asociado.clase())) {
      faltas.agregar(
          "/asociadoA/clase", Texto.de("La clase va de 1 a 45.", "The class goes from 1 to 45."));
    }
  }

  private static void viena(SolicitudDeSigno s, Faltas faltas) {
    var codigos = s.viena() == null ? List.<String>of() : s.viena();
    for (var i = 0; i < codigos.size(); i++) {
      if (CodigoDeViena.de(codigos.get(i)).isEmpty()) {
        faltas.agregar(
            "/viena/" + i,
            Texto.de(
                "Un código de Viena es categoría.división.sección; la categoría va de 1 a 29.",
                "A Vienna code is category.division.section; the category goes from 1 to 29."));
      }
    }
  }

  private static void sobra(String puntero, Faltas faltas) {
    faltas.agregar(
        puntero,
        Texto.de(
            "Este tipo de signo no lleva este dato.", "This kind of sign does not take this."));
  }
}
