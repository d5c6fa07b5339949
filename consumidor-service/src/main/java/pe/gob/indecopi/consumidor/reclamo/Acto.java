package pe.gob.indecopi.consumidor.reclamo;

import static pe.gob.indecopi.consumidor.reclamo.Etapa.EN_CONCILIACION;
import static pe.gob.indecopi.consumidor.reclamo.Etapa.EN_MEDIACION;
import static pe.gob.indecopi.consumidor.reclamo.Etapa.EN_TRASLADO;
import static pe.gob.indecopi.consumidor.reclamo.Etapa.PRESENTADO;
import static pe.gob.indecopi.consumidor.reclamo.Lado.CONSUMIDOR;
import static pe.gob.indecopi.consumidor.reclamo.Lado.FUNCIONARIO;
import static pe.gob.indecopi.consumidor.reclamo.Lado.PROVEEDOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What moves a complaint, who may, and from where: the table of this room. */
enum Acto {
  /** The provider gets it; whoever it is was found. */
  TRASLADAR("TRASLADADO", EnumSet.of(FUNCIONARIO), EnumSet.of(PRESENTADO)),
  ASIGNAR(
      "ASIGNADO",
      EnumSet.of(FUNCIONARIO),
      EnumSet.of(PRESENTADO, EN_TRASLADO, EN_MEDIACION, EN_CONCILIACION)),
  /** The provider answers, once; an official enters it for one who has no account. */
  RESPONDER(
      "RESPONDIDO",
      EnumSet.of(PROVEEDOR, FUNCIONARIO),
      EnumSet.of(EN_TRASLADO, EN_MEDIACION, EN_CONCILIACION)),
  /** There is to be a hearing. */
  CONCILIAR(
      "PASADO_A_CONCILIACION", EnumSet.of(FUNCIONARIO), EnumSet.of(EN_TRASLADO, EN_MEDIACION)),
  DESISTIR(
      "DESISTIDO",
      EnumSet.of(CONSUMIDOR),
      EnumSet.of(PRESENTADO, EN_TRASLADO, EN_MEDIACION, EN_CONCILIACION)),
  CONCLUIR(
      "CONCLUIDO",
      EnumSet.of(FUNCIONARIO),
      EnumSet.of(PRESENTADO, EN_TRASLADO, EN_MEDIACION, EN_CONCILIACION));

  private final String hecho;
  private final Set<Lado> lados;
  private final Set<Etapa> desde;

  Acto(String hecho, Set<Lado> lados, Set<Etapa> desde) {
    this.hecho = hecho;
    this.lados = lados;
    this.desde = desde;
  }

  /** The word that it leaves in the history. */
  String hecho() {
    return hecho;
  }

  boolean es(Lado lado) {
    return lados.contains(lado);
  }

  /** Whether the complaint admits it as it stands. */
  boolean cabe(Reclamo r) {
    return desde.contains(r.etapa()) && (this != RESPONDER || r.situacion().respuesta() == null);
  }

  /** What that side may do. */
  static List<Acto> para(Lado lado, Reclamo r) {
    return Arrays.stream(values()).filter(a -> a.es(lado) && a.cabe(r)).toList();
  }
}
