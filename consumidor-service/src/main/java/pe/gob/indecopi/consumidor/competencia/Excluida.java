package pe.gob.indecopi.consumidor.competencia;

import io.swagger.v3.oas.annotations.media.Schema;
import pe.gob.indecopi.platform.problema.Texto;

/** What a summary proceeding never takes (Ley 29571, art. 125). */
@Schema(name = "MateriaExcluida")
public enum Excluida {
  PRODUCTOS_PELIGROSOS("productos o sustancias peligrosas", "dangerous products or substances"),
  DISCRIMINACION("discriminación o trato diferenciado", "discrimination"),
  SERVICIOS_MEDICOS("servicios médicos", "medical services"),
  INTERESES_COLECTIVOS_O_DIFUSOS(
      "intereses colectivos o difusos", "collective or diffuse interests"),
  INAPRECIABLE_EN_DINERO("lo que no puede apreciarse en dinero", "what cannot be valued in money");

  private final Texto nombre;

  Excluida(String es, String en) {
    this.nombre = Texto.de(es, en);
  }

  /** In words. */
  public Texto nombre() {
    return nombre;
  }
}
