package pe.gob.indecopi.procedimientos.tramite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Asiento;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Cabecera;
import pe.gob.indecopi.procedimientos.expediente.Corte;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.ExpedienteId;
import pe.gob.indecopi.procedimientos.expediente.Numero;
import pe.gob.indecopi.procedimientos.expediente.Suceso;
import pe.gob.indecopi.procedimientos.flujo.ActosDeArchivo;
import pe.gob.indecopi.procedimientos.tramite.Anotaciones.Anotacion;

/**
 * Makes the files that come out of one that was divided: each with a number of its own, the filing
 * date, the parties and the papers of that one, and a copy of all that was done up to then. Told
 * again, it makes what is missing.
 */
public final class DesglosarExpediente {
  private final Expedientes expedientes;
  private final Anotaciones anotaciones;
  private final Contextos contextos;

  DesglosarExpediente(Expedientes expedientes, Anotaciones anotaciones, Contextos contextos) {
    this.expedientes = expedientes;
    this.anotaciones = anotaciones;
    this.contextos = contextos;
  }

  /**
   * Makes one of them, and tells it in the file that was divided.
   *
   * @param division the notebook that divided it
   * @param cual which of its parts, from 0
   * @param suyo what is its own, of the file as it stood at the cut
   * @return empty where that notebook divided nothing
   */
  public @Nullable Expediente desglosar(
      Expediente e, Cuaderno division, int cual, Function<Expediente, List<Efecto>> suyo) {
    var corte = division.corte();
    if (corte == null) {
      return null;
    }
    var id = id(e, division, cual);
    var nuevo =
        expedientes
            .buscar(id)
            .or(() -> presentar(e, division, corte, id, suyo))
            .or(() -> expedientes.buscar(id))
            .orElseThrow();
    anotaciones.anotar(
        e.id().valor(),
        new Anotacion(
            ActosDeArchivo.EXPEDIENTE_DESGLOSADO,
            "desglose:" + id,
            Map.of("expediente", id, "numero", nuevo.cabecera().numero().toString()),
            List.of()));
    return nuevo;
  }

  private Optional<Expediente> presentar(
      Expediente e,
      Cuaderno division,
      Corte corte,
      String id,
      Function<Expediente, List<Efecto>> suyo) {
    var organo = e.cabecera().numero().organo();
    var acto = e.actuaciones().get(corte.folio() - 1);
    var anio = acto.fecha().getYear();
    return expedientes.presentar(
        organo,
        anio,
        corte.folio(),
        n -> {
          var cabecera = cabecera(e.cabecera(), id, new Numero(organo, anio, n));
          var copia = e.desglosado(cabecera, division, corte);
          return copia.con(suceso(e, copia, acto, suyo), Asiento.del(acto.en(), acto.fecha()));
        });
  }

  /** Its first act, by which it is what it is; those who go on in it are told its number. */
  private Suceso suceso(
      Expediente e, Expediente copia, Actuacion acto, Function<Expediente, List<Efecto>> suyo) {
    var efectos = new ArrayList<>(suyo.apply(copia));
    var surte = contextos.surteEfecto(e, acto.en(), null);
    avisados(copia.tras(efectos))
        .forEach(p -> efectos.add(new Efecto.Notifica(p, ActosDeArchivo.DESGLOSE, surte)));
    return new Suceso(
        ActosDeArchivo.DESGLOSE,
        Autor.SISTEMA,
        null,
        Map.of(
            "expediente", e.id().valor(),
            "numero", e.cabecera().numero().toString(),
            "folio", acto.folio()),
        efectos);
  }

  private static List<String> avisados(Expediente e) {
    return e.partes().stream()
        .filter(p -> p.vigente() && !p.soloRepresenta())
        .filter(
            p ->
                p.cuaderno() == null || e.cuaderno(p.cuaderno()).filter(Cuaderno::vivo).isPresent())
        .map(p -> p.id())
        .toList();
  }

  private static Cabecera cabecera(Cabecera c, String id, Numero numero) {
    return new Cabecera(
        new ExpedienteId(id),
        numero,
        c.procedimiento(),
        c.regimen(),
        c.catalogoVersion(),
        c.tarifaVersion(),
        c.oficina(),
        c.recibido(),
        c.presentadoPor());
  }

  /** Derived, so that a repetition meets itself; not guessable, as the file's id is not. */
  private static String id(Expediente e, Cuaderno division, int cual) {
    var semilla = e.id().valor() + "/" + division.id() + "/" + cual;
    var uuid = UUID.nameUUIDFromBytes(semilla.getBytes(StandardCharsets.UTF_8));
    return "exp_" + uuid.toString().replace("-", "");
  }
}
