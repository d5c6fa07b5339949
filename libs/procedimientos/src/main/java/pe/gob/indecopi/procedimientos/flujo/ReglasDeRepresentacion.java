package pe.gob.indecopi.procedimientos.flujo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Poder;

/** Who stands for a party, by what power, and for how long. */
final class ReglasDeRepresentacion {

  static final Map<String, Regla> POR_ACTO =
      Map.of(
          ActosDeParte.ACREDITAR_REPRESENTACION, new Acreditacion(),
          ActosDeParte.REVOCAR_PODER, new Revocacion());

  /**
   * To withdraw what is asked, and to end a file by agreement (Ley 27444, art. 115.2). To withdraw
   * a remedy (art. 190) is not among them.
   */
  static final Set<String> CON_PODER_ESPECIAL =
      Set.of(Actos.DESISTIR, Actos.PROPONER, Actos.ACEPTAR);

  private ReglasDeRepresentacion() {}

  /** Whoever only stands for a party needs, for some acts, a power that names them (art. 115.2). */
  static Optional<Falta> sinPoderEspecial(Expediente e, Autor autor, String acto) {
    return CON_PODER_ESPECIAL.contains(acto)
            && !soloRepresenta(autor, e).isEmpty()
            && soloRepresenta(autor, e).stream().noneMatch(p -> alcanza(p, acto))
        ? Optional.of(
            new Falta(
                "/tipo",
                Texto.de(
                    "Para esto se necesita un poder especial que lo diga (Ley 27444, art. 115.2). Acredítelo con ACREDITAR_REPRESENTACION.",
                    "This needs a special power that says so (Ley 27444, art. 115.2). Prove it with ACREDITAR_REPRESENTACION.")))
        : Optional.empty();
  }

  /** As what an author stands for others, who takes no part in the dispute for itself. */
  private static List<Parte> soloRepresenta(Autor autor, Expediente e) {
    var suyas = e.partesDe(autor.documento());
    return suyas.stream().allMatch(p -> p.soloRepresenta() || p.papel() == Papel.TERCERO)
        ? suyas.stream().filter(Parte::soloRepresenta).toList()
        : List.of();
  }

  /**
   * Who agrees at a hearing for an absent party needs the special power as well (art. 115.2; TUPA,
   * CPC and SAC, note 2.B).
   */
  static void acuerdo(Expediente e, List<String> asistentes, Faltas faltas) {
    for (var i = 0; i < asistentes.size(); i++) {
      var puntero = "/datos/asistentes/" + i;
      e.parte(asistentes.get(i))
          .filter(p -> p.soloRepresenta() && !alcanza(p, Actos.ACEPTAR))
          .filter(p -> !asistentes.containsAll(p.representaA()))
          .ifPresent(
              p ->
                  faltas.agregar(
                      puntero,
                      Texto.de(
                          "Para conciliar por quien no asiste se necesita un poder especial para ACEPTAR (Ley 27444, art. 115.2).",
                          "To agree for who is not present a special power for ACEPTAR is needed (Ley 27444, art. 115.2).")));
    }
  }

  private static boolean alcanza(Parte representante, String acto) {
    var poder = representante.poder();
    return poder != null && poder.alcanza(acto);
  }

  /** The powers that a party gave, at their end. */
  static List<Efecto> sinPoderes(Expediente e, String parte) {
    return e.partes(Papel.REPRESENTANTE).stream()
        .filter(r -> r.representaA().contains(parte))
        .<Efecto>map(r -> new Efecto.CambiaParte(r.sinRepresentar(List.of(parte))))
        .toList();
  }

  /** The parties that an author is, not those that it stands for. */
  private static List<String> propias(Autor autor, Expediente e) {
    return e.partesDe(autor.documento()).stream()
        .filter(p -> !p.soloRepresenta())
        .map(Parte::id)
        .toList();
  }

  /**
   * ACREDITAR_REPRESENTACION: by the party, also of who stands for it already by another power; a
   * representative proves nobody's power but its own. Who is represented is told.
   */
  private static final class Acreditacion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(ActosDeParte.AcreditarRepresentacion.class);
      var documento = datos.representante().documento();
      if (documento == null) {
        faltas.agregar(
            "/datos/representante/documento",
            Texto.de("Indique su documento.", "Give its document."));
      }
      var suyas = suyas(acto.autor(), e);
      if (suyas.isEmpty() || !suyas.containsAll(representa(e, acto))) {
        faltas.agregar(
            "/datos/representa",
            Texto.de("Nombre partes de su lado.", "Name parties of your side."));
      }
      if (propias(acto.autor(), e).isEmpty()) {
        deSiMismo(acto, datos, faltas);
      }
      if (datos.poder().forma() != Poder.Forma.DESIGNACION_EN_EL_ESCRITO
          && datos.papeles().isEmpty()) {
        faltas.agregar("/datos/documentos", Texto.de("Adjunte el poder.", "Hand in the power."));
      }
    }

    private static void deSiMismo(
        Acto acto, ActosDeParte.AcreditarRepresentacion datos, Faltas faltas) {
      var documento = datos.representante().documento();
      if (documento != null && !documento.clave().equals(acto.autor().documento())) {
        faltas.agregar(
            "/datos/representante/documento",
            Texto.de(
                "Un representante solo acredita su propio poder.",
                "A representative proves its own power alone."));
      }
      if (datos.poder().forma() == Poder.Forma.DESIGNACION_EN_EL_ESCRITO) {
        faltas.agregar(
            "/datos/poder/forma",
            Texto.de(
                "Solo la parte designa a quien la representa.",
                "Only the party names who stands for it."));
      }
    }

    private static List<String> suyas(Autor autor, Expediente e) {
      return Quien.alcance(autor, e).stream()
          .filter(id -> e.parte(id).filter(p -> p.vigente() && !p.soloRepresenta()).isPresent())
          .toList();
    }

    private static List<String> representa(Expediente e, Acto acto) {
      var dichas = acto.datos(ActosDeParte.AcreditarRepresentacion.class).representa();
      return dichas != null ? dichas : suyas(acto.autor(), e);
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(ActosDeParte.AcreditarRepresentacion.class);
      var representa = representa(e, acto);
      var clave = Objects.requireNonNull(datos.representante().documento()).clave();
      var antes = e.partes(Papel.REPRESENTANTE).stream().filter(p -> p.es(clave)).findFirst();
      var efectos = new ArrayList<Efecto>();
      var nuevo =
          Parte.representante(
              antes.map(Parte::id).orElseGet(e::siguienteParte),
              datos.representante(),
              representa,
              datos.papeles(),
              datos.poder());
      efectos.add(
          antes.isPresent() ? new Efecto.CambiaParte(nuevo) : new Efecto.AgregaParte(nuevo));
      representa.forEach(id -> efectos.add(new Efecto.Notifica(id, acto.tipo(), c.surteEfecto())));
      efectos.addAll(Reglas.papeles(datos.documentos()));
      return efectos;
    }
  }

  /** REVOCAR_PODER: at any time, by who gave it (Código Civil, art. 149); who had it is told. */
  private static final class Revocacion implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      return suyos(e, autor).isEmpty()
          ? Optional.of(
              new Falta("/tipo", Texto.de("Nadie lo representa.", "Nobody stands for you.")))
          : Optional.empty();
    }

    private static List<Parte> suyos(Expediente e, Autor autor) {
      var propias = propias(autor, e);
      return e.partes(Papel.REPRESENTANTE).stream()
          .filter(r -> r.representaA().stream().anyMatch(propias::contains))
          .toList();
    }

    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var id = acto.datos(ActosDeParte.RevocarPoder.class).representante();
      if (suyos(e, acto.autor()).stream().noneMatch(r -> r.id().equals(id))) {
        faltas.agregar(
            "/datos/representante",
            Texto.de("Nombre un representante suyo.", "Name a representative of yours."));
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var id = acto.datos(ActosDeParte.RevocarPoder.class).representante();
      var suyo = e.parte(id).orElseThrow();
      return List.of(
          new Efecto.CambiaParte(suyo.sinRepresentar(propias(acto.autor(), e))),
          new Efecto.Notifica(id, acto.tipo(), c.surteEfecto()));
    }
  }
}
