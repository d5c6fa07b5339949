package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Autor.Calidad;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.flujo.ActosDeArchivo.AtenderLectura;
import pe.gob.indecopi.procedimientos.flujo.ActosDeArchivo.Rectificar;

/** Correction, reserve, reading, copies, accumulation. */
final class ReglasDeArchivo {

  static final Map<String, Regla> POR_ACTO =
      Map.of(
          ActosDeArchivo.RECTIFICAR, new Rectificacion(),
          ActosDeArchivo.PEDIR_RESERVA, new DeFolios(false),
          ActosDeArchivo.RESERVAR, new DeFolios(false),
          ActosDeArchivo.LEVANTAR_RESERVA, new DeFolios(true),
          ActosDeArchivo.SOLICITAR_COPIAS, new Copias(),
          ActosDeArchivo.EXPEDIR_COPIAS, new Expedicion(),
          ActosDeArchivo.SOLICITAR_LECTURA, new Lectura(),
          ActosDeArchivo.ATENDER_LECTURA, new RespuestaALectura(),
          ActosDeArchivo.ACUMULAR, new Acumulacion(),
          ActosDeArchivo.DESACUMULAR, new Separacion());

  private ReglasDeArchivo() {}

  private static Optional<Actuacion> folio(Expediente e, int folio) {
    return e.actuaciones().stream().filter(a -> a.folio() == folio).findFirst();
  }

  private static void noHay(String puntero, Faltas faltas) {
    faltas.agregar(
        puntero, Texto.de("No hay tal folio en el expediente.", "There is no such folio."));
  }

  private static List<Integer> folios(Acto acto) {
    return switch (acto.datos()) {
      case ActosDeArchivo.Reservar r -> r.folios();
      case ActosDeArchivo.LevantarReserva r -> r.folios();
      case ActosDeArchivo.SolicitarCopias c -> c.folios();
      default -> List.of();
    };
  }

  private static void existen(Expediente e, Acto acto, Faltas faltas) {
    var folios = folios(acto);
    IntStream.range(0, folios.size())
        .filter(i -> folio(e, folios.get(i)).isEmpty())
        .forEach(i -> noHay("/datos/folios/" + i, faltas));
  }

  /**
   * RECTIFICAR: at any moment, of an act of the office, and never its substance (Ley 27444, art.
   * 201.1); the corrected act stays in its folio.
   */
  private static final class Rectificacion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(Rectificar.class);
      var errado = folio(e, datos.folio());
      if (errado.isEmpty()) {
        noHay("/datos/folio", faltas);
      } else if (errado.get().autor().calidad() == Calidad.ADMINISTRADO) {
        faltas.agregar(
            "/datos/folio",
            Texto.de(
                "Se rectifican los actos de la entidad (Ley 27444, art. 201.1).",
                "Acts of the office are corrected (Ley 27444, art. 201.1)."));
      }
      if (datos.dice().equals(datos.debeDecir())) {
        faltas.agregar("/datos/debeDecir", Texto.de("Dice lo mismo.", "It says the same."));
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return List.of();
    }
  }

  /** Acts that name acts: they are there, and are kept back or not. */
  private record DeFolios(boolean reservados) implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      return reservados && Reservas.folios(e).isEmpty()
          ? Optional.of(
              new Falta("/tipo", Texto.de("Nada está reservado.", "Nothing is kept back.")))
          : Optional.empty();
    }

    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      existen(e, acto, faltas);
      var yaReservados = Reservas.folios(e);
      var folios = folios(acto);
      IntStream.range(0, folios.size())
          .filter(i -> folio(e, folios.get(i)).isPresent())
          .filter(i -> yaReservados.contains(folios.get(i)) != reservados)
          .forEach(
              i ->
                  faltas.agregar(
                      "/datos/folios/" + i,
                      reservados
                          ? Texto.de("No está reservado.", "It is not kept back.")
                          : Texto.de("Ya está reservado.", "It is kept back already.")));
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return List.of();
    }
  }

  /**
   * SOLICITAR_COPIAS: of what is kept back no copy is given (Ley 27444, art. 160.1), nor of what
   * was asked unheard against who asks for it.
   */
  private static final class Copias implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      existen(e, acto, faltas);
      var folios = folios(acto);
      IntStream.range(0, folios.size())
          .filter(i -> folio(e, folios.get(i)).filter(a -> oculto(e, a, acto.autor())).isPresent())
          .forEach(i -> reservado("/datos/folios/" + i, faltas));
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return List.of();
    }
  }

  private static boolean oculto(Expediente e, Actuacion a, Autor autor) {
    return Reservas.folios(e).contains(a.folio())
        || e.cuaderno(a.cuaderno())
            .filter(k -> k.esReservado() && !Quien.alcance(autor, e).contains(k.parte()))
            .isPresent();
  }

  private static void reservado(String puntero, Faltas faltas) {
    faltas.agregar(
        puntero,
        Texto.de(
            "Está reservado (Ley 27444, art. 160.1).", "It is kept back (Ley 27444, art. 160.1)."));
  }

  /** EXPEDIR_COPIAS: each request once, of what is not kept back meanwhile; who asked is told. */
  private static final class Expedicion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var pedida = pedida(e, acto);
      if (pedida.isEmpty()) {
        faltas.agregar(
            "/datos/folio",
            Texto.de(
                "No es una solicitud de copias por atender.",
                "It is no request for copies that waits for an answer."));
      } else if (Reservas.nombrados(pedida.get()).anyMatch(Reservas.folios(e)::contains)) {
        reservado("/datos/folio", faltas);
      }
    }

    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      return Reservas.copiasPorAtender(e).isEmpty()
          ? Optional.of(
              new Falta("/tipo", Texto.de("Nadie pidió copias.", "Nobody asked for copies.")))
          : Optional.empty();
    }

    private static Optional<Actuacion> pedida(Expediente e, Acto acto) {
      var folio = acto.datos(ActosDeArchivo.ExpedirCopias.class).folio();
      return Reservas.copiasPorAtender(e).stream().filter(a -> a.folio() == folio).findFirst();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return pedida(e, acto).stream().flatMap(a -> aQuienPidio(e, a, acto, c)).toList();
    }
  }

  private static Stream<Efecto> aQuienPidio(Expediente e, Actuacion pedida, Acto acto, Contexto c) {
    return e.partesDe(pedida.autor().documento()).stream()
        .limit(1)
        .map(p -> new Efecto.Notifica(p.id(), acto.tipo(), c.surteEfecto()));
  }

  /** SOLICITAR_LECTURA: at any moment, on a working day to come (Ley 27444, art. 160). */
  private static final class Lectura implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var fecha = acto.datos(ActosDeArchivo.SolicitarLectura.class).fecha();
      habil(fecha, acto.fecha().minusDays(1), "/datos/fecha", c, faltas);
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return List.of();
    }
  }

  /** ATENDER_LECTURA: each request once; who asked is told. */
  private static final class RespuestaALectura implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(AtenderLectura.class);
      if (Reservas.lecturasPorAtender(e).stream().noneMatch(a -> a.folio() == datos.folio())) {
        faltas.agregar(
            "/datos/folio",
            Texto.de(
                "No es una solicitud de lectura por atender.",
                "It is no request to read that waits for an answer."));
      }
      var cuando = datos.cuando();
      if (datos.concede() && cuando == null) {
        faltas.agregar("/datos/cuando", Texto.de("Diga cuándo.", "Say when."));
      } else if (cuando != null) {
        enHoras(cuando, acto.fecha().minusDays(1), c, faltas);
      }
      if (!datos.concede() && datos.motivo() == null) {
        faltas.agregar(
            "/datos/motivo",
            Texto.de(
                "Diga por qué no (Ley 27444, art. 160.1).",
                "Say why not (Ley 27444, art. 160.1)."));
      }
    }

    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      return Reservas.lecturasPorAtender(e).isEmpty()
          ? Optional.of(
              new Falta("/tipo", Texto.de("Nadie pidió leerlo.", "Nobody asked to read it.")))
          : Optional.empty();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var pedida = folio(e, acto.datos(AtenderLectura.class).folio());
      return pedida.stream().flatMap(a -> aQuienPidio(e, a, acto, c)).toList();
    }
  }

  /** ACUMULAR: files that keep a connection go on in one, and this one waits (art. 149). */
  private static final class Acumulacion implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      return e.situacion().suspendida()
          ? Optional.of(
              new Falta(
                  "/tipo", Texto.de("El expediente está suspendido.", "The file stands still.")))
          : Optional.empty();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return ReglasDePlazo.suspender(e, acto, c);
    }
  }

  /** DESACUMULAR: it goes on by itself, with what was left of its terms. */
  private static final class Separacion implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      return Reservas.acumulado(e)
          ? Optional.empty()
          : Optional.of(
              new Falta(
                  "/tipo",
                  Texto.de("No está acumulado a otro.", "It is not joined to another one.")));
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return ReglasDePlazo.reanudar(e, acto, c);
    }
  }

  /** A day to come, on which the office works. */
  static void habil(
      LocalDate fecha, LocalDate despuesDe, String puntero, Contexto c, Faltas faltas) {
    if (!fecha.isAfter(despuesDe)) {
      faltas.agregar(puntero, Texto.de("Ya pasó.", "It is past."));
    } else if (!c.plazos().calendario().esHabil(fecha, c.oficina())) {
      faltas.agregar(
          puntero,
          Texto.de(
              "No es un día hábil de la oficina (Ley 27444, art. 138).",
              "It is no working day of the office (Ley 27444, art. 138)."));
    }
  }

  /** The same within the hours of the office. */
  static void enHoras(OffsetDateTime cuando, LocalDate despuesDe, Contexto c, Faltas faltas) {
    var enLima = cuando.atZoneSameInstant(RelojLegal.LIMA);
    habil(enLima.toLocalDate(), despuesDe, "/datos/cuando", c, faltas);
    if (!c.oficina().abierta(enLima.toLocalTime())) {
      faltas.agregar(
          "/datos/cuando",
          Texto.de(
              "La oficina atiende de %s a %s (Ley 27444, art. 138)."
                  .formatted(c.oficina().abre(), c.oficina().cierra()),
              "The office is open from %s to %s (Ley 27444, art. 138)."
                  .formatted(c.oficina().abre(), c.oficina().cierra())));
    }
  }
}
