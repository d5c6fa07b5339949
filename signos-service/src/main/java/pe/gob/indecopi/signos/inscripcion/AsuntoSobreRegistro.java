package pe.gob.indecopi.signos.inscripcion;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.gob.indecopi.platform.entrada.Datos;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;
import pe.gob.indecopi.procedimientos.flujo.Acto;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.AsuntoDelCatalogo;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;
import pe.gob.indecopi.procedimientos.tramite.DeOficio;
import pe.gob.indecopi.signos.inscripcion.SobreRegistro.Caso;
import pe.gob.indecopi.signos.registro.Contenido;
import pe.gob.indecopi.signos.registro.Partida;
import pe.gob.indecopi.signos.registro.Registros;
import pe.gob.indecopi.signos.registro.TipoDeRegistro;

/**
 * A procedure of the catalogue on registered rights: what it asks is judged against the register
 * when it is filed, and again when it is granted.
 */
final class AsuntoSobreRegistro implements Asunto {
  private final AsuntoDelCatalogo catalogo;
  private final SobreRegistro sobre;
  private final Registros registros;

  AsuntoSobreRegistro(AsuntoDelCatalogo catalogo, SobreRegistro sobre, Registros registros) {
    this.catalogo = catalogo;
    this.sobre = sobre;
    this.registros = registros;
  }

  @Override
  public String procedimiento() {
    return sobre.procedimiento();
  }

  @Override
  public Type materia() {
    return catalogo.materia();
  }

  @Override
  public Map<String, Object> variables(Record materia) {
    return catalogo.variables(materia);
  }

  /** What the desk must find with it; of who is not the holder, what the print asks of it too. */
  @Override
  public List<String> faltaParaFecha(Expediente e) {
    var falta = new ArrayList<>(catalogo.faltaParaFecha(e));
    var deTercero = sobre.requisitoDeTercero();
    if (deTercero != null
        && e.pedido().requisitos().stream().noneMatch(r -> r.codigo().equals(deTercero))
        && esDeTercero(e)) {
      falta.add(deTercero);
    }
    return falta;
  }

  private boolean esDeTercero(Expediente e) {
    var dia = LocalDate.ofInstant(e.cabecera().recibido(), RelojLegal.LIMA);
    return titularidades(e.pedido().materia(), dia).stream()
        .anyMatch(
            t -> e.partes(Papel.SOLICITANTE).stream().map(Parte::persona).noneMatch(t::tieneA));
  }

  /** D.Leg. 1075, arts. 72 and 74: the holder is called where the register says that it is. */
  @Override
  public void validarPartes(
      Record materia,
      List<Persona> solicitantes,
      List<Persona> contrapartes,
      LocalDate fecha,
      Faltas faltas) {
    var m = ((Datos) materia).valores();
    var lado = sobre.ladoDelTitular(m);
    var deOficio = solicitantes.stream().allMatch(DeOficio::esLaEntidad);
    if (lado != null && !(deOficio && lado.esDeQuienPide())) {
      var suyos = lado.esDeQuienPide() ? solicitantes : contrapartes;
      titularidades(m, fecha).forEach(t -> t.comprobar(suyos, lado, faltas));
    }
  }

  /** Who holds each right that the matter names, on that day. */
  private List<Titularidad> titularidades(Map<String, Object> m, LocalDate dia) {
    return sobre.peticiones(new Caso(m, "", dia, Set.of(Caso.TODO))).stream()
        .map(Peticion::certificado)
        .distinct()
        .flatMap(numero -> registros.conCertificado(numero).stream())
        .map(p -> new Titularidad(p.numeroCertificado(), registros.situacion(p, dia)))
        .toList();
  }

  @Override
  public List<TipoActo> actos() {
    return catalogo.actos();
  }

  @Override
  public boolean seAtiendeSolo(Pedido pedido) {
    return sobre.seAtiendeSolo();
  }

  @Override
  public boolean exonerado(Pedido pedido) {
    return sobre.exonerado(pedido.materia());
  }

  @Override
  public void validar(Record materia, LocalDate fecha, Faltas faltas) {
    var m = ((Datos) materia).valores();
    var antes = faltas.cuantas();
    catalogo.validar(materia, fecha, faltas);
    sobre.validar(m, faltas);
    if (faltas.cuantas() == antes) {
      contraElRegistro(new Caso(m, "", fecha, Set.of(Caso.TODO)), fecha, faltas);
    }
  }

  /** What could not be entered any more is not granted. */
  @Override
  public void validarActo(Expediente e, Acto acto, Faltas faltas) {
    sobre.validarActo(acto, faltas);
    var presentado = e.situacion().presentado();
    if (presentado != null
        && acto.datos() instanceof Actos.Resolver r
        && r.decisiones().stream().anyMatch(d -> d.sentido() == Sentido.CONCEDE)) {
      var caso = new Caso(e.pedido().materia(), e.id().valor(), presentado, Set.of(Caso.TODO));
      var reparos = new Faltas();
      contraElRegistro(caso, acto.fecha(), reparos);
      reparos.lista().forEach(f -> faltas.agregar("/datos/decisiones", f.detalle()));
    }
  }

  private void contraElRegistro(Caso caso, LocalDate fecha, Faltas faltas) {
    var peticiones = sobre.peticiones(caso);
    var puntero = "";
    for (var peticion : peticiones) {
      var partida = registros.conCertificado(peticion.certificado());
      if (partida.isEmpty()) {
        faltas.agregar(peticion.puntero(), noEsta(peticion.certificado()));
        continue;
      }
      if (!puntero.equals(peticion.puntero())) {
        puntero = peticion.puntero();
        clases(caso, partida.get(), fecha, puntero, faltas);
      }
      cabe(peticion, partida.get(), caso, fecha, faltas);
    }
    cuantos(caso, faltas);
  }

  private void cabe(Peticion peticion, Partida p, Caso caso, LocalDate fecha, Faltas faltas) {
    var que = peticion.que().apply(registros.situacion(p, fecha));
    if (que == null) {
      return;
    }
    registros.faltas(p, que, fecha).forEach(f -> faltas.agregar(peticion.puntero(), f));
    if (que instanceof Contenido.Transferencia) {
      conSuLema(p, caso, fecha, peticion.puntero(), faltas);
    }
  }

  /** Decisión 486, art. 178: a slogan and its sign are transferred together. */
  private void conSuLema(Partida p, Caso caso, LocalDate fecha, String puntero, Faltas faltas) {
    var nombrados =
        Materia.grupos(caso.materia(), "signos").stream()
            .map(s -> Materia.texto(s, "registro"))
            .toList();
    var juntos =
        p.tipo() == TipoDeRegistro.LEMA_COMERCIAL
            ? registros.signoDe(p).stream().toList()
            : registros.lemasDe(p);
    juntos.stream()
        .filter(otro -> registros.situacion(otro, fecha).estado().enVigor())
        .map(Partida::numeroCertificado)
        .filter(numero -> !nombrados.contains(numero))
        .forEach(
            numero ->
                faltas.agregar(
                    puntero,
                    Texto.de(
                        "Un lema se transfiere con su signo: falta %s (Decisión 486, art. 178)."
                            .formatted(numero),
                        "A slogan is transferred with its sign: %s is missing (Decisión 486, art. 178)."
                            .formatted(numero))));
  }

  /** What is paid by class is asked apart for registrations of another number of classes. */
  private void clases(Caso caso, Partida p, LocalDate fecha, String puntero, Faltas faltas) {
    var dichas = Materia.entero(caso.materia(), "clases");
    var suyas = Math.max(1, registros.situacion(p, fecha).clases().size());
    if (sobre.sePagaPorClases(caso.materia()) && dichas != suyas) {
      faltas.agregar(
          puntero,
          Texto.de(
              "%s tiene %d clases y se piden %d.".formatted(p.numeroCertificado(), suyas, dichas),
              "%s has %d classes and %d are asked."
                  .formatted(p.numeroCertificado(), suyas, dichas)));
    }
  }

  private void cuantos(Caso caso, Faltas faltas) {
    var nombrados = Materia.grupos(caso.materia(), "signos").size();
    if (sobre.sePagaPorClases(caso.materia())
        && Materia.entero(caso.materia(), "registros") != nombrados) {
      faltas.agregar(
          "/registros",
          Texto.de(
              "Se nombran " + nombrados + " registros.", "The request names " + nombrados + "."));
    }
  }

  private static Texto noEsta(String certificado) {
    return Texto.de(
        "No hay registro con el certificado " + certificado + ".",
        "There is no registration under certificate " + certificado + ".");
  }
}
