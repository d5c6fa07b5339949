package pe.gob.indecopi.consumidor.reclamo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.idempotencia.ClaveIdempotencia;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Falta;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.tramite.Adjuntos;

/** Moves a complaint by one act of one of its sides, in one write. */
final class MoverReclamo {
  private static final Texto REVISE = Texto.de("Revise el acto.", "Look at the act again.");

  private final Reclamos reclamos;
  private final Terminos terminos;
  private final Proveedores proveedores;
  private final Adjuntos adjuntos;
  private final RelojLegal reloj;

  MoverReclamo(
      Reclamos reclamos,
      Terminos terminos,
      Proveedores proveedores,
      Adjuntos adjuntos,
      RelojLegal reloj) {
    this.reclamos = reclamos;
    this.terminos = terminos;
    this.proveedores = proveedores;
    this.adjuntos = adjuntos;
    this.reloj = reloj;
  }

  /**
   * What is asked of which complaint, and by whom.
   *
   * @param segun judges {@code If-Match} against the version that it finds
   */
  record Orden(
      ReclamoId reclamo,
      ActoPedido pedido,
      Lado lado,
      Usuario usuario,
      Consumer<Reclamo> segun,
      ClaveIdempotencia clave) {}

  /** What of the act does not depend on how the complaint stands. */
  private record Preparado(
      Orden orden, @Nullable Reclamado proveedor, Instant ahora, LocalDate hoy) {

    Paso paso(Map<String, Object> datos) {
      var autor = Autor.de(orden.lado(), orden.usuario(), orden.clave());
      return Paso.de(orden.pedido().acto().hecho(), autor, ahora, datos);
    }
  }

  /**
   * @throws Rechazo {@code acto-no-permitido} that names the acts that are, or {@code
   *     reglas-incumplidas} with every fault
   */
  Reclamo mover(Orden orden) {
    var preparado = preparar(orden);
    var movido = reclamos.mover(orden.reclamo(), actual -> decidir(actual, preparado));
    adjuntos.retener(orden.pedido().documentos());
    return movido;
  }

  private Preparado preparar(Orden orden) {
    var faltas = new Faltas();
    Map<String, String> pruebas = new LinkedHashMap<>();
    var dichas = orden.pedido().documentos();
    for (var i = 0; i < dichas.size(); i++) {
      pruebas.put("/pruebas/" + i, dichas.get(i));
    }
    adjuntos.revisar(orden.usuario(), pruebas, faltas);
    @Nullable Reclamado proveedor = null;
    if (orden.pedido() instanceof ActoPedido.Trasladar traslado && traslado.proveedor() != null) {
      proveedor = proveedores.identificar(traslado.proveedor(), "/proveedor", faltas);
    }
    faltas.lanzarSiHay(Codigos.REGLAS_INCUMPLIDAS, REVISE);
    var ahora = reloj.ahora();
    return new Preparado(orden, proveedor, ahora, LocalDate.ofInstant(ahora, RelojLegal.LIMA));
  }

  private Reclamo decidir(Reclamo actual, Preparado p) {
    var orden = p.orden();
    if (actual.porClave(orden.clave().huella()).isPresent()) {
      return actual;
    }
    orden.segun().accept(actual);
    exigir(actual, orden);
    return switch (orden.pedido()) {
      case ActoPedido.Trasladar _ -> trasladar(actual, p);
      case ActoPedido.Asignar a -> asignar(actual, a, p);
      case ActoPedido.Responder r -> responder(actual, r, p);
      case ActoPedido.Conciliar c ->
          terminos.pasar(actual, Etapa.EN_CONCILIACION, p.hoy(), p.paso(motivo(c.motivo())));
      case ActoPedido.Desistir d ->
          actual.concluir(Resultado.DESISTIMIENTO, p.hoy(), p.paso(motivo(d.motivo())));
      case ActoPedido.Concluir c -> concluir(actual, c, p);
    };
  }

  private Reclamo trasladar(Reclamo actual, Preparado p) {
    var contra = p.proveedor() == null ? actual : actual.contra(p.proveedor());
    var ruc = contra.proveedor().ruc();
    if (ruc == null) {
      var texto =
          Texto.de(
              "Falta el RUC del proveedor para trasladárselo.",
              "The provider's RUC is missing, to transfer it.");
      throw new Rechazo(
          Codigos.REGLAS_INCUMPLIDAS, texto, List.of(new Falta("/proveedor", texto)), Map.of());
    }
    if (Objects.equals(contra.proveedor().clave(), contra.consumidor().clave())) {
      throw new Rechazo(
          Codigos.CONFLICTO, Texto.de("Es el mismo consumidor.", "It is the same consumer."));
    }
    return terminos.pasar(contra, Etapa.EN_TRASLADO, p.hoy(), p.paso(Map.of()));
  }

  private static Reclamo asignar(Reclamo actual, ActoPedido.Asignar a, Preparado p) {
    var quien = a.funcionario() == null ? p.orden().usuario().sub() : a.funcionario();
    return actual.con(
        actual.situacion().asignada(quien),
        p.paso(Map.of("funcionario", quien)).soloPara(Lado.FUNCIONARIO));
  }

  private Reclamo responder(Reclamo actual, ActoPedido.Responder r, Preparado p) {
    var enPlazo = !actual.situacion().sinRespuesta();
    var respuesta = new Respuesta(r.posicion(), r.texto(), r.documentos(), p.hoy(), enPlazo);
    var paso = p.paso(Map.of("posicion", r.posicion().name(), "enPlazo", enPlazo));
    var respondido = actual.con(actual.situacion().respondida(respuesta), paso);
    return actual.etapa() == Etapa.EN_TRASLADO
        ? respondido.en(
            respondido
                .situacion()
                .en(Etapa.EN_MEDIACION, p.hoy(), terminos.vence(Etapa.EN_MEDIACION, p.hoy())))
        : respondido;
  }

  private static Reclamo concluir(Reclamo actual, ActoPedido.Concluir c, Preparado p) {
    if (!c.resultado().cabe(actual.etapa())) {
      var texto =
          Texto.de(
              "Un reclamo " + actual.etapa() + " no termina en " + c.resultado() + ".",
              "A complaint " + actual.etapa() + " does not end in " + c.resultado() + ".");
      throw new Rechazo(
          Codigos.REGLAS_INCUMPLIDAS, texto, List.of(new Falta("/resultado", texto)), Map.of());
    }
    return actual.concluir(
        c.resultado(),
        p.hoy(),
        p.paso(Map.of("resultado", c.resultado().name(), "motivo", c.motivo())));
  }

  private static Map<String, Object> motivo(@Nullable String motivo) {
    return motivo == null ? Map.of() : Map.of("motivo", motivo);
  }

  private static void exigir(Reclamo actual, Orden orden) {
    var acto = orden.pedido().acto();
    if (!acto.cabe(actual)) {
      throw new Rechazo(
          Codigos.ACTO_NO_PERMITIDO,
          Texto.de(
              "El reclamo está " + actual.etapa() + ".",
              "The complaint is " + actual.etapa() + "."),
          List.of(),
          Map.of("permitidos", Acto.para(orden.lado(), actual).stream().map(Enum::name).toList()));
    }
    actual.exigirQueQuepa();
  }
}
