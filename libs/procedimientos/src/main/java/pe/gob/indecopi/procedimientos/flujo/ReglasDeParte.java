package pe.gob.indecopi.procedimientos.flujo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Autor;
import pe.gob.indecopi.procedimientos.expediente.CambioDeDomicilio;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.EstadoParte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Practica;
import pe.gob.indecopi.procedimientos.flujo.ActosDeParte.Calidad;

/** Who comes into a file, takes another's place in it, or moves. */
final class ReglasDeParte {

  static final Map<String, Regla> POR_ACTO =
      Map.of(
          ActosDeParte.APERSONARSE, new Apersonamiento(),
          ActosDeParte.RESOLVER_APERSONAMIENTO, new Admision(),
          ActosDeParte.SUSTITUIR_PARTE, new Sustitucion(),
          ActosDeParte.CAMBIAR_DOMICILIO, new Mudanza());

  private ReglasDeParte() {}

  /** A party that takes part for itself, whose place another may take. */
  private static Optional<Parte> lugar(Expediente e, @Nullable String parte, Faltas faltas) {
    var suya = e.parte(parte).filter(p -> p.vigente() && !p.soloRepresenta());
    if (suya.isEmpty()) {
      faltas.agregar(
          "/datos/parte",
          Texto.de("Nombre una parte del expediente.", "Name a party of the file."));
    }
    return suya;
  }

  /**
   * APERSONARSE: in any state of the file, by who shows its interest; the official decides whether
   * it takes part (Ley 27444, arts. 51.2 and 60.3).
   */
  private static final class Apersonamiento implements Regla {
    @Override
    public Optional<Falta> impedimento(
        Expediente e, Autor autor, @Nullable String cuaderno, String acto, Contexto c) {
      var suya =
          e.partes().stream()
              .filter(p -> p.vigente() || p.porAdmitir())
              .anyMatch(p -> p.es(autor.documento()));
      return suya
          ? Optional.of(
              new Falta(
                  "/datos/persona",
                  Texto.de("Ya es parte, o ya lo pidió.", "Is a party already, or has asked it.")))
          : Optional.empty();
    }

    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(ActosDeParte.Apersonarse.class);
      if (!nueva(e, datos).es(acto.autor().documento())) {
        faltas.agregar(
            "/datos/persona/documento",
            Texto.de("Cada quien se apersona a sí mismo.", "Everybody comes in for itself."));
      }
      if (datos.calidad() != Calidad.TERCERO) {
        lugar(e, datos.parte(), faltas).ifPresent(p -> porEsaParte(p, datos, faltas));
      }
    }

    private static void porEsaParte(Parte p, ActosDeParte.Apersonarse datos, Faltas faltas) {
      if (datos.calidad() == Calidad.PARTE_NOMBRADA && p.casilla().isPresent()) {
        faltas.agregar(
            "/datos/parte",
            Texto.de("Esa parte ya está identificada.", "That party is identified already."));
      }
      if (datos.calidad() == Calidad.REPRESENTANTE && datos.poder() == null) {
        faltas.agregar(
            "/datos/poder",
            Texto.de(
                "Diga su poder (Ley 27444, art. 115).", "Say its power (Ley 27444, art. 115)."));
      }
      if (datos.calidad() != Calidad.PARTE_NOMBRADA && datos.papeles().isEmpty()) {
        faltas.agregar(
            "/datos/documentos",
            Texto.de(
                "Adjunte el documento que lo prueba.", "Hand in the document that proves it."));
      }
    }

    private static Parte nueva(Expediente e, ActosDeParte.Apersonarse datos) {
      var parte = datos.calidad() == Calidad.TERCERO ? null : datos.parte();
      var representa = datos.calidad() == Calidad.REPRESENTANTE;
      return new Parte(
          e.siguienteParte(),
          representa ? Papel.REPRESENTANTE : Papel.TERCERO,
          datos.persona(),
          null,
          representa && parte != null ? List.of(parte) : List.of(),
          representa ? datos.papeles() : List.of(),
          null,
          representa ? datos.poder() : null,
          EstadoParte.POR_ADMITIR,
          null,
          representa ? null : parte);
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(ActosDeParte.Apersonarse.class);
      var efectos = new ArrayList<Efecto>();
      efectos.add(new Efecto.AgregaParte(nueva(e, datos)));
      efectos.addAll(Reglas.papeles(datos.documentos()));
      return efectos;
    }
  }

  /** RESOLVER_APERSONAMIENTO: whoever is admitted takes the file as it stands (art. 60.3). */
  private static final class Admision implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var parte = e.parte(acto.datos(ActosDeParte.ResolverApersonamiento.class).parte());
      if (parte.filter(Parte::porAdmitir).isEmpty()) {
        faltas.agregar(
            "/datos/parte",
            Texto.de("Nadie pidió apersonarse con ese id.", "Nobody of that id asked it."));
      } else if (parte
          .map(Parte::lugarDe)
          .flatMap(e::parte)
          .filter(p -> !p.vigente())
          .isPresent()) {
        faltas.agregar(
            "/datos/parte",
            Texto.de(
                "La parte cuyo lugar pide ya no participa.",
                "The party whose place it asks takes no part any more."));
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(ActosDeParte.ResolverApersonamiento.class);
      var suya = e.parte(datos.parte()).orElseThrow();
      var documento = datos.documento();
      var efectos = new ArrayList<>(Reglas.papeles(documento == null ? null : List.of(documento)));
      var lugar = e.parte(suya.lugarDe());
      if (datos.admite() && lugar.isPresent()) {
        efectos.add(new Efecto.CambiaParte(suya.en(EstadoParte.EN_LUGAR_DE_OTRA)));
        efectos.addAll(tomarLugar(e, lugar.get(), suya.persona(), acto, c));
        return efectos;
      }
      efectos.add(new Efecto.CambiaParte(suya.en(datos.admite() ? null : EstadoParte.NO_ADMITIDA)));
      efectos.add(new Efecto.Notifica(suya.id(), acto.tipo(), c.surteEfecto()));
      if (datos.admite() && !suya.soloRepresenta()) {
        efectos.addAll(aunPuedeImpugnar(e, suya, c));
      }
      return efectos;
    }

    /**
     * The decision that it was not told before is told with the admission, and its term to
     * challenge it runs from there like everybody's (arts. 207.2 and 133.1).
     */
    private static List<Efecto> aunPuedeImpugnar(Expediente e, Parte suya, Contexto c) {
      var inicio = e.actuaciones().getFirst().fecha();
      return e.situacion().etapa().equals(Etapas.IMPUGNACION) && c.tieneTermino("impugnacion")
          ? List.of(
              new Efecto.AbrePlazo(
                  c.abre("impugnacion", c.surteEfecto(), false, inicio, suya.id(), null)))
          : List.of();
    }
  }

  /** SUSTITUIR_PARTE: with the paper that proves it, without waiting for who takes the place. */
  private static final class Sustitucion implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(ActosDeParte.SustituirParte.class);
      lugar(e, datos.parte(), faltas)
          .filter(p -> p.casilla().isPresent() && otra(p, datos.persona()).casilla().isEmpty())
          .ifPresent(
              p ->
                  faltas.agregar(
                      "/datos/persona/documento",
                      Texto.de("Indique su documento.", "Give its document.")));
    }

    private static Parte otra(Parte p, Persona persona) {
      return p.deOtra(persona);
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(ActosDeParte.SustituirParte.class);
      var lugar = e.parte(datos.parte()).orElseThrow();
      var efectos = new ArrayList<>(tomarLugar(e, lugar, datos.persona(), acto, c));
      efectos.addAll(Reglas.papeles(List.of(datos.documento())));
      return efectos;
    }
  }

  /**
   * Another person under the same id, so that its terms and notices are its own. Who was there is
   * told of it in its box, and the powers that it gave are not the other's (Ley 27444, art. 115.1).
   * What nobody was told before is told with this act to who is identified by it (art. 27.2).
   */
  private static List<Efecto> tomarLugar(
      Expediente e, Parte lugar, Persona otra, Acto acto, Contexto c) {
    var nueva = lugar.deOtra(otra);
    var sigue = lugar.casilla().map(nueva::es).orElse(true);
    var efectos = new ArrayList<Efecto>();
    if (!sigue) {
      efectos.add(new Efecto.Notifica(lugar.id(), acto.tipo(), c.surteEfecto()));
      efectos.addAll(ReglasDeRepresentacion.sinPoderes(e, lugar.id()));
    }
    efectos.add(new Efecto.CambiaParte(nueva));
    if (nueva.casilla().isPresent()) {
      var como = new Practica(Practica.Modo.APERSONAMIENTO, null);
      var calladas = PorNotificar.de(e, lugar.id());
      efectos.addAll(PorNotificar.hechas(e, calladas, c.surteEfecto(), como, c));
    }
    return efectos;
  }

  /** CAMBIAR_DOMICILIO: told by the old address, and good when that notice takes effect. */
  private static final class Mudanza implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      if (cual(e, acto).isEmpty()) {
        faltas.agregar("/datos/parte", Texto.de("No es parte suya.", "It is no party of yours."));
      }
    }

    private static Optional<Parte> cual(Expediente e, Acto acto) {
      var nombrada = acto.datos(ActosDeParte.CambiarDomicilio.class).parte();
      return Quien.alcance(acto.autor(), e).stream()
          .filter(id -> nombrada == null || id.equals(nombrada))
          .flatMap(id -> e.parte(id).stream())
          .findFirst();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var suya = cual(e, acto).orElseThrow();
      var cambio =
          new CambioDeDomicilio(
              acto.datos(ActosDeParte.CambiarDomicilio.class).domicilio(),
              e.actuaciones().size() + 1);
      return List.of(
          new Efecto.Notifica(suya.id(), acto.tipo(), c.surteEfecto()),
          new Efecto.CambiaParte(suya.mudada(e.persona(suya, acto.fecha()), cambio)));
    }
  }
}
