package pe.gob.indecopi.procedimientos.flujo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.procedimientos.expediente.Cuaderno.EstadoCuaderno;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Etapa;
import pe.gob.indecopi.procedimientos.flujo.Fila.Abre;
import pe.gob.indecopi.procedimientos.flujo.Fila.Desde;
import pe.gob.indecopi.procedimientos.flujo.Fila.Destinatarios;
import pe.gob.indecopi.procedimientos.flujo.Fila.Destino;
import pe.gob.indecopi.procedimientos.flujo.Fila.ParaQuien;

/** A row of a flow while it is being written, so that the table reads as one. */
final class Renglon {
  private final Etapa en;
  private String acto = "";
  private Quien quien = Quien.SISTEMA;
  private @Nullable String alVencer;
  private @Nullable String dentroDe;
  private Condicion si = Condicion.SIEMPRE;
  private @Nullable Destino destino;
  private List<String> termina = List.of();
  private List<String> deja = List.of();
  private final List<Abre> abre = new ArrayList<>();
  private Destinatarios notifica = Destinatarios.NADIE;
  private boolean fijaFecha;
  private @Nullable String terminaElSuyo;
  private boolean dejaTodo;
  private @Nullable String antes;
  private @Nullable String despues;
  private boolean deCuaderno;
  private @Nullable EstadoCuaderno queda;

  private Renglon(Etapa en) {
    this.en = en;
  }

  static Renglon en(Etapa etapa) {
    return new Renglon(etapa);
  }

  Renglon al(String tipo, Quien por) {
    acto = tipo;
    quien = por;
    return this;
  }

  Renglon vence(String termino) {
    alVencer = termino;
    return al(Actos.VENCIMIENTO, Quien.SISTEMA);
  }

  Renglon dentroDe(String termino) {
    dentroDe = termino;
    return this;
  }

  Renglon si(Condicion condicion) {
    si = condicion;
    return this;
  }

  Renglon pasaA(Estado estado, Etapa etapa) {
    destino = new Destino(estado, etapa);
    return this;
  }

  Renglon termina(String... terminos) {
    termina = List.of(terminos);
    return this;
  }

  Renglon deja(String... terminos) {
    deja = List.of(terminos);
    return this;
  }

  Renglon abre(String termino, ParaQuien para, Desde desde) {
    abre.add(new Abre(termino, para, desde, false));
    return this;
  }

  Renglon abreSiHay(String termino, ParaQuien para, Desde desde) {
    abre.add(new Abre(termino, para, desde, true));
    return this;
  }

  Renglon terminaElSuyo(String termino) {
    terminaElSuyo = termino;
    return this;
  }

  Renglon dejaTodo() {
    dejaTodo = true;
    return this;
  }

  Renglon antes(String actoDelSistema) {
    antes = actoDelSistema;
    return this;
  }

  Renglon despues(String actoDelSistema) {
    despues = actoDelSistema;
    return this;
  }

  Renglon notifica(Destinatarios quienes) {
    notifica = quienes;
    return this;
  }

  Renglon deCuaderno() {
    deCuaderno = true;
    return this;
  }

  Renglon queda(EstadoCuaderno estado) {
    queda = estado;
    return this;
  }

  Renglon fijandoFecha() {
    fijaFecha = true;
    return this;
  }

  Fila fila() {
    return new Fila(
        en,
        acto,
        quien,
        alVencer,
        dentroDe,
        si,
        destino,
        termina,
        deja,
        List.copyOf(abre),
        notifica,
        fijaFecha,
        terminaElSuyo,
        dejaTodo,
        antes,
        despues,
        deCuaderno,
        queda);
  }
}
