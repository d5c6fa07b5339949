package pe.gob.indecopi.procedimientos.flujo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Condena.Multa;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;

/**
 * A fine that is imposed before the final decision: its appeal runs in a notebook of its own, which
 * suspends the fine and not the file (D.Leg. 807, art. 38; TUPA CPC, Nota 5, line 8686; TUPA DSD,
 * Nota 4, line 2267; TUPA DIN, Nota 4, line 8103).
 */
final class ReglasDeMulta {
  /** What a notebook of a fine is about, in its matter. */
  static final String ASUNTO = "multa";

  private static final String UIT = "uit";

  private ReglasDeMulta() {}

  /** Whether that notebook holds a fine. */
  static boolean es(Cuaderno k) {
    return ASUNTO.equals(k.materia().get(Contexto.ASUNTO));
  }

  /** IMPONER_MULTA: to a party, which alone is harmed by it and may appeal. */
  static final class Imposicion implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      return cuaderno == null
          ? Optional.empty()
          : Optional.of(
              new Falta(
                  "/cuaderno",
                  Texto.de(
                      "La multa abre su propio cuaderno.", "A fine opens a notebook of its own.")));
    }

    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var multa = acto.datos(Actos.ImponerMulta.class).multa();
      if (!Destinos.partes(e).contains(multa.parte())) {
        faltas.agregar(
            "/datos/multa/parte",
            Texto.de("No hay tal parte en el expediente.", "There is no such party in the file."));
      }
      if (multa.cuantas().signum() == 0) {
        faltas.agregar("/datos/multa/uit", Texto.de("Más de 0 UIT.", "More than 0 UIT."));
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var multa = acto.datos(Actos.ImponerMulta.class).multa();
      var cuaderno =
          new Cuaderno(
              e.siguienteCuaderno(),
              c.procedimiento().codigo(),
              EstadoCuaderno.RESUELTO,
              multa.parte(),
              acto.fecha(),
              materia(multa),
              List.of(),
              null,
              null,
              Sentido.CONCEDE);
      var efectos = new ArrayList<Efecto>(List.of(new Efecto.AbreCuaderno(cuaderno)));
      Destinos.partes(e)
          .forEach(p -> efectos.add(new Efecto.Notifica(p, acto.tipo(), c.surteEfecto())));
      efectos.add(
          new Efecto.AbrePlazo(
              c.abre(
                  c.entradaDe(cuaderno),
                  "impugnacion",
                  c.surteEfecto(),
                  false,
                  acto.fecha(),
                  multa.parte(),
                  cuaderno.id())));
      return efectos;
    }

    private static Map<String, Object> materia(Multa multa) {
      var materia = new LinkedHashMap<String, Object>();
      materia.put(Contexto.ASUNTO, ASUNTO);
      materia.put("parte", multa.parte());
      materia.put(UIT, multa.uit());
      materia.put("infraccion", multa.infraccion());
      return materia;
    }
  }

  /** RESOLVER_RECURSO of its appeal: lowered, it says to how much (Ley 27444, art. 237.3). */
  static void validarRecurso(Cuaderno k, Actos.ResolverRecurso datos, Faltas faltas) {
    var nuevas = datos.multas() == null ? List.<Multa>of() : datos.multas();
    var enParte = datos.sentido() == Actos.SentidoRecurso.REVOCA_EN_PARTE;
    if (enParte ? nuevas.size() != 1 || !rebaja(k, nuevas.getFirst()) : !nuevas.isEmpty()) {
      faltas.agregar(
          "/datos/multas",
          enParte
              ? Texto.de(
                  "Diga a cuánto se rebaja la multa de quien apeló (Ley 27444, art. 237.3).",
                  "Say to how much the fine of who appealed is lowered (Ley 27444, art. 237.3).")
              : Texto.de(
                  "Solo cuando se revoca en parte se fija otra multa.",
                  "Another fine is fixed only where it is reversed in part."));
    }
  }

  private static boolean rebaja(Cuaderno k, Multa nueva) {
    return nueva.parte().equals(k.parte())
        && nueva.cuantas().signum() > 0
        && nueva.cuantas().compareTo(new BigDecimal(String.valueOf(k.materia().get(UIT)))) < 0;
  }

  /** It stands, is lowered, or is left without effect; annulled, it may be imposed anew. */
  static List<Efecto> decidido(Cuaderno k, Actos.ResolverRecurso datos) {
    var efectos = new ArrayList<Efecto>();
    var nuevas = datos.multas();
    if (nuevas != null && !nuevas.isEmpty()) {
      var materia = new LinkedHashMap<>(k.materia());
      materia.put(UIT, nuevas.getFirst().uit());
      efectos.add(new Efecto.ReformaCuaderno(k.id(), materia));
    }
    var queda =
        switch (datos.sentido()) {
          case CONFIRMA, REVOCA_EN_PARTE -> Sentido.CONCEDE;
          case REVOCA, ANULA -> Sentido.DENIEGA;
        };
    efectos.add(new Efecto.DecideCuaderno(k.id(), queda));
    efectos.add(new Efecto.MueveCuaderno(k.id(), EstadoCuaderno.FIRME));
    return efectos;
  }
}
