package pe.gob.indecopi.procedimientos.flujo;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** Hearings, visits, evidence and agreements of a proceeding between parties. */
final class ReglasDeAudiencia {
  private ReglasDeAudiencia() {}

  /** CITAR_AUDIENCIA and PROGRAMAR_VISITA: on a day to come, in hours of work (art. 138). */
  static final class Citacion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      ReglasDeArchivo.enHoras(acto.datos(Actos.Citar.class).cuando(), acto.fecha(), c, faltas);
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return List.of();
    }
  }

  /** LEVANTAR_ACTA: who was present is of the file (Ley 27444, art. 156), and may agree to it. */
  static final class Acta implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(Actos.LevantarActa.class);
      var asistentes = datos.asistentes();
      if (asistentes == null) {
        return;
      }
      if (datos.resultado().hayAcuerdo()) {
        ReglasDeRepresentacion.acuerdo(e, asistentes, faltas);
      }
      IntStream.range(0, asistentes.size())
          .filter(i -> e.parte(asistentes.get(i)).isEmpty())
          .forEach(
              i ->
                  faltas.agregar(
                      "/datos/asistentes/" + i,
                      Texto.de(
                          "No hay tal parte en el expediente.",
                          "There is no such party in the file.")));
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var documento = acto.datos(Actos.LevantarActa.class).documento();
      return Reglas.papeles(documento == null ? null : List.of(documento));
    }
  }

  /** ADMITIR_PRUEBA: evidence is refused with a reason, and each once (Ley 27444, art. 163.1). */
  static final class Prueba implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      return pendientes(e).isEmpty()
          ? Optional.of(
              new Falta(
                  "/tipo",
                  Texto.de("No hay prueba por calificar.", "No evidence waits to be judged.")))
          : Optional.empty();
    }

    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(Actos.AdmitirPrueba.class);
      if (pendientes(e).stream().noneMatch(a -> a.folio() == datos.folio())) {
        faltas.agregar(
            "/datos/folio",
            Texto.de(
                "No es el folio de una prueba por calificar.",
                "It is not the folio of evidence that waits to be judged."));
      }
      if (!datos.admite() && datos.motivo() == null) {
        faltas.agregar(
            "/datos/motivo",
            Texto.de(
                "La prueba solo se rechaza con motivo (Ley 27444, art. 163.1).",
                "Evidence is only refused with a reason (Ley 27444, art. 163.1)."));
      }
    }

    private static List<Actuacion> pendientes(Expediente e) {
      var calificadas =
          e.actuaciones().stream()
              .filter(a -> a.tipo().equals(Actos.ADMITIR_PRUEBA))
              .map(a -> String.valueOf(a.datos().get("folio")))
              .toList();
      return e.actuaciones().stream()
          .filter(a -> a.tipo().equals(Actos.APORTAR_PRUEBA))
          .filter(a -> !calificadas.contains(String.valueOf(a.folio())))
          .toList();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return List.of();
    }
  }

  /** ACEPTAR: what the other side proposed ends the file (Ley 27444, arts. 186.1 and 228). */
  static final class Aceptacion implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      var suyas = Quien.alcance(autor, e);
      return e.actuaciones().reversed().stream()
              .filter(a -> a.tipo().equals(Actos.PROPONER))
              .findFirst()
              .filter(a -> Quien.alcance(a.autor(), e).stream().noneMatch(suyas::contains))
              .isPresent()
          ? Optional.empty()
          : Optional.of(
              new Falta(
                  "/tipo",
                  Texto.de(
                      "La otra parte no ha propuesto nada.", "The other side proposed nothing.")));
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return List.of();
    }
  }
}
