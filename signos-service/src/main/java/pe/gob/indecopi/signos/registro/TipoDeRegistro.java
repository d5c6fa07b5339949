package pe.gob.indecopi.signos.registro;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.TipoDeSigno;

/** What the register of the Dirección holds; each kind numbers its certificates apart. */
public enum TipoDeRegistro {
  MARCA("M"),
  MARCA_COLECTIVA("MC"),
  MARCA_DE_CERTIFICACION("MCE"),
  NOMBRE_COMERCIAL("NC"),
  LEMA_COMERCIAL("LC"),
  /** Declared for as long as what justifies it lasts (Decisión 486, art. 206). */
  DENOMINACION_DE_ORIGEN("DO"),
  /** The right of one producer to use a denomination of origin (Decisión 486, art. 207). */
  AUTORIZACION_DE_USO("AU"),
  /** A contract by which technology comes from abroad (TUPA DSD-11). */
  CONTRATO_DE_TECNOLOGIA("CT");

  private static final Map<String, TipoDeRegistro> POR_SIGLA =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(t -> t.sigla, t -> t));

  private final String sigla;

  TipoDeRegistro(String sigla) {
    this.sigla = sigla;
  }

  /** The letters before the number of its certificates: {@code M}. */
  public String sigla() {
    return sigla;
  }

  /** The kind whose certificates begin with those letters. */
  static Optional<TipoDeRegistro> deSigla(String sigla) {
    return Optional.ofNullable(POR_SIGLA.get(sigla));
  }

  /** The kind that an application for that sign leads to. */
  static TipoDeRegistro de(TipoDeSigno tipo) {
    return valueOf(tipo.name());
  }

  /**
   * Whether it lives ten years and is renewed: signs (Decisión 486, arts. 152, 179 and 196) and the
   * authorised use of a denomination of origin (art. 210).
   */
  public boolean seRenueva() {
    return this != DENOMINACION_DE_ORIGEN && this != CONTRATO_DE_TECNOLOGIA;
  }
}
