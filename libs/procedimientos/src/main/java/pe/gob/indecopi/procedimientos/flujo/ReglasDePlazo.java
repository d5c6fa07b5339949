package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.calendario.Obligado;
import pe.gob.indecopi.procedimientos.calendario.Suspension;
import pe.gob.indecopi.procedimientos.calendario.Termino.Prorroga;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoPlazo;
import pe.gob.indecopi.procedimientos.expediente.Plazo.EstadoProrroga;

/** Terms that stop, go on and are extended. */
final class ReglasDePlazo {

  static final Map<String, Regla> POR_ACTO =
      Map.of(
          Diligencias.SUSPENDER,
          ReglasDePlazo::suspender,
          Diligencias.REANUDAR,
          ReglasDePlazo::reanudar,
          Diligencias.PEDIR_PRORROGA,
          new Peticion(),
          Diligencias.PRORROGAR,
          new Ampliacion(),
          Diligencias.AGREGAR_DISTANCIA,
          new Distancia());

  private ReglasDePlazo() {}

  /**
   * The file waits for a decision without which its own cannot be taken, and its terms with it (Ley
   * 27444, art. 64; D.Leg. 807, art. 65).
   */
  static List<Efecto> suspender(Expediente e, Acto acto, Contexto c) {
    var efectos = new ArrayList<Efecto>();
    efectos.add(new Efecto.Suspende());
    e.plazos().stream()
        .filter(Plazo::abierto)
        .map(p -> new Efecto.TerminaPlazo(p.id(), EstadoPlazo.SUSPENDIDO))
        .forEach(efectos::add);
    return efectos;
  }

  /**
   * The terms go on with what was left of them: the authority's from the day after the act, a
   * party's from the day after its notice takes effect (Ley 27444, arts. 16.1 and 133.1).
   */
  static List<Efecto> reanudar(Expediente e, Acto acto, Contexto c) {
    var efectos = new ArrayList<Efecto>();
    efectos.add(new Efecto.Reanuda());
    var suspendio = suspendio(e);
    e.plazos().stream()
        .filter(p -> p.estado() == EstadoPlazo.SUSPENDIDO)
        .map(p -> new Efecto.CuentaDeNuevo(c.reanudado(p, dias(p, suspendio, acto, c))))
        .forEach(efectos::add);
    return efectos;
  }

  private static Suspension dias(Plazo p, Actuacion suspendio, Acto acto, Contexto c) {
    var hasta = deLaEntidad(p) ? acto.fecha() : c.surteEfecto();
    return new Suspension(
        suspendio.fecha(),
        hasta.isBefore(suspendio.fecha()) ? suspendio.fecha() : hasta,
        "Suspensión del expediente, folio " + suspendio.folio() + " (Ley 27444, art. 64)");
  }

  private static Actuacion suspendio(Expediente e) {
    return e.actuaciones().reversed().stream()
        .filter(
            a ->
                a.tipo().equals(Diligencias.SUSPENDER)
                    || a.tipo().equals(ActosDeArchivo.ACUMULAR)
                    || a.tipo().equals(Actos.COMUNICAR_PROCESO_JUDICIAL))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a party may still ask to extend that term. */
  static boolean prorrogable(Expediente e, Plazo p, Contexto c) {
    return !deLaEntidad(p) && sinProrrogar(e, p, c);
  }

  /** Whether the authority may still extend that term of its own (Ley 27806, art. 11). */
  static boolean ampliable(Expediente e, Plazo p, Contexto c) {
    return deLaEntidad(p) && sinProrrogar(e, p, c);
  }

  private static boolean sinProrrogar(Expediente e, Plazo p, Contexto c) {
    return p.abierto() && p.prorroga() == null && c.prorroga(e, p).isPresent();
  }

  private static boolean deLaEntidad(Plazo p) {
    var contado = p.contado();
    return contado != null && contado.obligado() == Obligado.ENTIDAD;
  }

  /** Whether an extension of it waits to be decided. */
  static boolean pedida(Plazo p) {
    return p.abierto() && p.prorroga() == EstadoProrroga.PEDIDA;
  }

  private static Optional<Plazo> nombrado(Expediente e, String plazo, Faltas faltas) {
    var abierto = e.plazo(plazo).filter(Plazo::abierto);
    if (abierto.isEmpty()) {
      faltas.agregar(
          "/datos/plazo",
          Texto.de("Nombre un plazo abierto del expediente.", "Name an open term of the file."));
    }
    return abierto;
  }

  /** PEDIR_PRORROGA: of its own term, before it ends, once (Ley 27444, arts. 136.2 and 136.3). */
  private static final class Peticion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      nombrado(e, acto.datos(Diligencias.PedirProrroga.class).plazo(), faltas)
          .flatMap(p -> falta(e, p, acto, c))
          .ifPresent(texto -> faltas.agregar("/datos/plazo", texto));
    }

    private static Optional<Texto> falta(Expediente e, Plazo p, Acto acto, Contexto c) {
      if (!Quien.alcance(acto.autor(), e).contains(p.obligado())) {
        return de("Ese plazo no es suyo.", "That term is not yours.");
      }
      if (c.prorroga(e, p).isEmpty()) {
        return de(
            "Los plazos que fija una norma no se prorrogan, salvo que ella lo permita (Ley 27444, art. 136.1).",
            "A term that a norm fixes is not extended unless it says so (Ley 27444, art. 136.1).");
      }
      if (p.prorroga() != null) {
        return de(
            "La prórroga se pide una sola vez (Ley 27444, art. 136.3).",
            "An extension is asked once (Ley 27444, art. 136.3).");
      }
      return acto.fecha().isAfter(p.vence())
          ? de(
              "La prórroga se pide antes del vencimiento, que fue el " + p.vence() + ".",
              "An extension is asked before the term ends; it ended on " + p.vence() + ".")
          : Optional.empty();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var p = e.plazo(acto.datos(Diligencias.PedirProrroga.class).plazo()).orElseThrow();
      var prorroga = c.prorroga(e, p).orElseThrow();
      return prorroga.aPedido()
          ? conceder(e, p, prorroga.cantidad(), acto, c)
          : List.of(new Efecto.CuentaDeNuevo(p.conProrroga(EstadoProrroga.PEDIDA)));
    }
  }

  /**
   * PRORROGAR: by an express decision, for no longer than the law lets (art. 136.3); a term of its
   * own the authority extends where a norm lets it, once, telling why before it ends.
   */
  private static final class Ampliacion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(Diligencias.Prorrogar.class);
      var plazo = nombrado(e, datos.plazo(), faltas);
      plazo
          .flatMap(p -> falta(e, p, acto, c))
          .ifPresent(texto -> faltas.agregar("/datos/plazo", texto));
      var maximo = plazo.flatMap(p -> c.prorroga(e, p)).map(Prorroga::cantidad);
      var cantidad = datos.cantidad();
      if (cantidad != null && maximo.filter(m -> cantidad > m).isPresent()) {
        faltas.agregar(
            "/datos/cantidad",
            Texto.de("No más de " + maximo.get() + ".", "No more than " + maximo.get() + "."));
      }
    }

    private static Optional<Texto> falta(Expediente e, Plazo p, Acto acto, Contexto c) {
      if (pedida(p)) {
        return Optional.empty();
      }
      if (!ampliable(e, p, c) || !acto.datos(Diligencias.Prorrogar.class).seConcede()) {
        return de(
            "Nadie pidió prorrogarlo antes de que venza, o ya se decidió (Ley 27444, art. 136.2 y 136.3).",
            "Nobody asked to extend it before its end, or it was decided (Ley 27444, art. 136.2 and 136.3).");
      }
      return acto.fecha().isAfter(p.vence())
          ? de(
              "La prórroga se comunica antes del vencimiento, que fue el " + p.vence() + ".",
              "An extension is told before the term ends; it ended on " + p.vence() + ".")
          : Optional.empty();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(Diligencias.Prorrogar.class);
      var p = e.plazo(datos.plazo()).orElseThrow();
      if (!datos.seConcede()) {
        var efectos = new ArrayList<Efecto>();
        efectos.add(new Efecto.CuentaDeNuevo(p.conProrroga(EstadoProrroga.DENEGADA)));
        avisar(p.obligado(), acto, c.surteEfecto()).ifPresent(efectos::add);
        return efectos;
      }
      var cantidad = datos.cantidad();
      var maximo = c.prorroga(e, p).orElseThrow().cantidad();
      return conceder(e, p, cantidad == null ? maximo : cantidad, acto, c);
    }
  }

  /**
   * AGREGAR_DISTANCIA: once for each term (Ley 27444, art. 135). The table of distances is not in
   * the sources: the official says its days and the norm.
   */
  private static final class Distancia implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      nombrado(e, acto.datos(Diligencias.AgregarDistancia.class).plazo(), faltas)
          .filter(p -> !admiteDistancia(p))
          .ifPresent(
              p ->
                  faltas.agregar(
                      "/datos/plazo",
                      Texto.de(
                          "Ya lleva el término de la distancia, o no se cuenta (Ley 27444, art. 135).",
                          "It has the term of distance already, or is not counted (Ley 27444, art. 135).")));
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(Diligencias.AgregarDistancia.class);
      var p = e.plazo(datos.plazo()).orElseThrow();
      var efectos = new ArrayList<Efecto>();
      efectos.add(new Efecto.CuentaDeNuevo(c.aDistancia(p, datos.dias())));
      avisar(p.obligado(), acto, c.surteEfecto()).ifPresent(efectos::add);
      return efectos;
    }
  }

  /** Whether the term of distance may be added to it: it was not yet. */
  static boolean admiteDistancia(Plazo p) {
    var contado = p.contado();
    return p.abierto() && contado != null && contado.distancia() == 0;
  }

  private static List<Efecto> conceder(Expediente e, Plazo p, int mas, Acto acto, Contexto c) {
    var efectos = new ArrayList<Efecto>();
    efectos.add(new Efecto.CuentaDeNuevo(c.ampliado(p, mas).conProrroga(EstadoProrroga.CONCEDIDA)));
    avisar(p.obligado(), acto, c.surteEfecto()).ifPresent(efectos::add);
    if (deLaEntidad(p)) {
      Notificados.de(e)
          .forEach(parte -> efectos.add(new Efecto.Notifica(parte, acto.tipo(), c.surteEfecto())));
    }
    return efectos;
  }

  private static Optional<Efecto> avisar(@Nullable String parte, Acto acto, LocalDate efecto) {
    return Optional.ofNullable(parte).map(p -> new Efecto.Notifica(p, acto.tipo(), efecto));
  }

  private static Optional<Texto> de(String es, String en) {
    return Optional.of(Texto.de(es, en));
  }
}
