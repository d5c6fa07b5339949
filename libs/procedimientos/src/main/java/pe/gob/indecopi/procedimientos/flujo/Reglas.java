package pe.gob.indecopi.procedimientos.flujo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Efecto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;

/** The rule of each kind of act that every procedure shares. */
final class Reglas {

  static final Map<String, Regla> POR_ACTO =
      Map.ofEntries(
          Map.entry(Actos.SUBSANAR, new Subsanacion()),
          Map.entry(Actos.CONTESTAR, Reglas::escrito),
          Map.entry(Actos.ATENDER, TramoDeAtencion::atendida),
          Map.entry(Actos.ALEGAR, Reglas::escrito),
          Map.entry(Actos.APORTAR_PRUEBA, Reglas::escrito),
          Map.entry(Actos.DESCARGAR, Reglas::escrito),
          Map.entry(Actos.PROPONER, Reglas::escrito),
          Map.entry(Actos.SILENCIO_POSITIVO, ReglasDeDecision::silencioPositivo),
          Map.entry(Actos.DICTAR_MEDIDA_CAUTELAR, new ReglasDeCuaderno.Decision()),
          Map.entry(Actos.RESOLVER_CUADERNO, new ReglasDeCuaderno.Decision()),
          Map.entry(Actos.EJECUTAR_MEDIDA, ReglasDeCuaderno::ejecutar),
          Map.entry(Actos.DESISTIR, ReglasDeCuaderno::desistir),
          Map.entry(Actos.RECONSIDERAR, new ReglasDeRemedios.Interposicion()),
          Map.entry(Actos.APELAR, new ReglasDeRemedios.Interposicion()),
          Map.entry(Actos.INTERPONER_REVISION, new ReglasDeRemedios.Interposicion()),
          Map.entry(Actos.ADHERIRSE, new ReglasDeRemedios.Adhesion()),
          Map.entry(Actos.DESISTIR_DEL_RECURSO, new ReglasDeRemedios.Desistimiento()),
          Map.entry(Actos.DENEGAR_RECURSO, new ReglasDeRemedios.Denegacion()),
          Map.entry(Actos.QUEJARSE, new ReglasDeRemedios.Queja()),
          Map.entry(Actos.COMUNICAR_PROCESO_JUDICIAL, ReglasDePlazo::suspender),
          Map.entry(Actos.PEDIR_PLAZO_DE_PRUEBA, new ReglasDeCuaderno.PlazoDePrueba()),
          Map.entry(Actos.RESOLVER_QUEJA, new ReglasDeRemedios.ResolverQueja()),
          Map.entry(Actos.ACREDITAR_PUBLICACION, new PublicacionAcreditada()),
          Map.entry(Actos.RECTIFICAR_PUBLICACION, new PublicacionRectificada()),
          Map.entry(Actos.OPONER, new ReglasDeCuaderno.Promocion()),
          Map.entry(Actos.OBSERVAR, new ReglasDeCuaderno.Observacion()),
          Map.entry(Actos.ADMITIR, new ReglasDeCuaderno.Calificacion(EstadoCuaderno.ADMITIDO)),
          Map.entry(Actos.INADMITIR, new ReglasDeCuaderno.Calificacion(EstadoCuaderno.INADMITIDO)),
          Map.entry(Actos.RESOLVER, new ReglasDeDecision.Decidir()),
          Map.entry(Actos.CITAR_AUDIENCIA, new ReglasDeAudiencia.Citacion()),
          Map.entry(Actos.PROGRAMAR_VISITA, new ReglasDeAudiencia.Citacion()),
          Map.entry(Actos.LEVANTAR_ACTA, new ReglasDeAudiencia.Acta()),
          Map.entry(Actos.ADMITIR_PRUEBA, new ReglasDeAudiencia.Prueba()),
          Map.entry(Actos.ACEPTAR, new ReglasDeAudiencia.Aceptacion()),
          Map.entry(Actos.ANULAR_SANCION, new ReglasDeCondena.Anulacion()),
          Map.entry(Actos.IMPONER_MULTA, new ReglasDeMulta.Imposicion()),
          Map.entry(Actos.LIQUIDAR_COSTAS, new ReglasDeCondena.Liquidacion()),
          Map.entry(Actos.CONCEDER_RECURSO, ReglasDeRemedios::conceder),
          Map.entry(Actos.RESOLVER_RECURSO, new ReglasDeRemedios.Decidir()),
          Map.entry(Actos.PAGO_CONFIRMADO, ReglasDePago::pagado),
          Map.entry(Actos.PAGO_INSUFICIENTE, ReglasDePago::pagadoEnParte),
          Map.entry(Actos.PAGO_RECHAZADO, ReglasDePago::rechazado),
          Map.entry(Actos.NOTIFICACION_LEIDA, Reglas::leida),
          Map.entry(Actos.VENCIMIENTO, ReglasDeCuaderno::vencido));

  private static final Regla PROMOCION = new ReglasDeCuaderno.Promocion();

  private Reglas() {}

  static Regla de(String acto) {
    return TramoDeCuadernos.PROMUEVEN.contains(acto)
        ? PROMOCION
        : POR_ACTO.getOrDefault(acto, TramoComun.REGLAS.getOrDefault(acto, Regla.NINGUNA));
  }

  /** What the filing date waits for, in that file as it stands. */
  static List<String> faltaParaFecha(Expediente e, Contexto c) {
    var falta = new ArrayList<String>();
    if (e.tasaDe(null).filter(t -> !t.estaPagada()).isPresent()) {
      falta.add("tasa");
    }
    falta.addAll(c.asunto().faltaParaFecha(e));
    return falta;
  }

  static List<Efecto> conFaltas(Expediente e, Contexto c, List<Efecto> efectos) {
    if (e.situacion().presentado() != null) {
      return efectos;
    }
    var todos = new ArrayList<>(efectos);
    todos.add(new Efecto.FaltaParaFecha(faltaParaFecha(e.tras(efectos), c)));
    return todos;
  }

  static List<Efecto> escrito(Expediente e, Acto acto, Contexto c) {
    var documentos = acto.datos(Actos.Aporta.class).documentos();
    return papeles(documentos);
  }

  static List<Efecto> papeles(@Nullable List<String> documentos) {
    return documentos == null || documentos.isEmpty()
        ? List.of()
        : List.of(new Efecto.AgregaPapeles(List.of(), documentos));
  }

  /** The terms that the notice opened for its reader are counted from its new effect. */
  static List<Efecto> leida(Expediente e, Acto acto, Contexto c) {
    var datos = acto.datos(Actos.Leida.class);
    var aviso =
        e.notificaciones().stream()
            .filter(n -> n.id().equals(datos.notificacion()))
            .findFirst()
            .orElseThrow();
    var efectos = new ArrayList<Efecto>();
    efectos.add(new Efecto.LeeNotificacion(aviso.id(), datos.en(), datos.surteEfecto()));
    if (datos.surteEfecto().isBefore(aviso.surteEfecto())) {
      e.plazos().stream()
          .filter(p -> p.abierto() && p.folio() == aviso.folio())
          .filter(p -> aviso.parte().equals(p.obligado()))
          .filter(p -> p.desde().equals(aviso.surteEfecto()))
          .map(p -> new Efecto.CuentaDeNuevo(c.cuentaDesde(e, p, datos.surteEfecto())))
          .forEach(efectos::add);
    }
    return efectos;
  }

  /** SUBSANAR: papers, and perhaps another way in which the fee was paid. */
  static final class Subsanacion implements Regla {
    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      var datos = acto.datos(Actos.Subsanar.class);
      var efectos = new ArrayList<Efecto>();
      var requisitos = datos.requisitos();
      var documentos = datos.documentos();
      efectos.add(
          new Efecto.AgregaPapeles(
              requisitos == null ? List.of() : requisitos,
              documentos == null ? List.of() : documentos));
      var pago = datos.pago();
      if (pago != null) {
        e.tasaDe(acto.cuaderno())
            .filter(t -> !t.estaPagada())
            .ifPresent(t -> efectos.add(new Efecto.PoneTasa(t.con(pago))));
      }
      return conFaltas(e, c, efectos);
    }
  }

  /** RECTIFICAR_PUBLICACION: something is put right. */
  private static final class PublicacionRectificada implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var datos = acto.datos(Actos.RectificarPublicacion.class);
      if (datos.dice().equals(datos.debeDecir())) {
        faltas.agregar("/datos/debeDecir", Texto.de("Dice lo mismo.", "It says the same."));
      }
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return List.of();
    }
  }

  /** ACREDITAR_PUBLICACION: within the term of the order, and not in the future. */
  static final class PublicacionAcreditada implements Regla {
    @Override
    public void validar(Expediente e, Acto acto, Contexto c, Faltas faltas) {
      var fecha = acto.datos(Actos.AcreditarPublicacion.class).fecha();
      var orden = e.ultimo("publicacion");
      if (fecha.isAfter(acto.fecha())) {
        faltas.agregar(
            "/datos/fecha",
            Texto.de(
                "La publicación no puede ser posterior a hoy, " + acto.fecha() + ".",
                "The publication cannot be later than today, " + acto.fecha() + "."));
      } else if (orden.isPresent() && fecha.isBefore(ordenada(e))) {
        faltas.agregar(
            "/datos/fecha",
            Texto.de(
                "La publicación no puede ser anterior a la orden, del " + ordenada(e) + ".",
                "The publication cannot be earlier than its order, of " + ordenada(e) + "."));
      }
    }

    private static LocalDate ordenada(Expediente e) {
      return e.actuaciones().reversed().stream()
          .filter(a -> a.tipo().equals(Actos.ORDENAR_PUBLICACION))
          .findFirst()
          .orElseThrow()
          .fecha();
    }

    @Override
    public List<Efecto> efectos(Expediente e, Acto acto, Contexto c) {
      return papeles(List.of(acto.datos(Actos.AcreditarPublicacion.class).documento()));
    }
  }
}
