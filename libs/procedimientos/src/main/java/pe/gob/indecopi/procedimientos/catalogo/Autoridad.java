package pe.gob.indecopi.procedimientos.catalogo;

import java.util.Arrays;
import java.util.Optional;

/** The organs that decide, by their names (D.Leg. 1033). A catalogue names no other. */
public enum Autoridad {
  DIRECCION_SIGNOS("Dirección de Signos Distintivos", "DSD"),
  COMISION_SIGNOS("Comisión de Signos Distintivos", "DSD"),
  DIRECCION_INVENCIONES("Dirección de Invenciones y Nuevas Tecnologías", "DIN"),
  COMISION_INVENCIONES("Comisión de Invenciones y Nuevas Tecnologías", "DIN"),
  DIRECCION_DERECHO_AUTOR("Dirección de Derecho de Autor", "DDA"),
  COMISION_DERECHO_AUTOR("Comisión de Derecho de Autor", "DDA"),
  COMISION_CONSUMIDOR("Comisión de Protección al Consumidor", "CPC"),
  COMISION_CONSUMIDOR_O_REGIONAL(
      "Comisión de Protección al Consumidor o comisión con facultades desconcentradas", "CPC"),
  ORPS("Órgano Resolutivo de Procedimientos Sumarísimos", "ORPS"),
  SERVICIO_CIUDADANO("Servicio de Atención al Ciudadano", "SAC"),
  SERVICIO_CIUDADANO_U_OFICINA_REGIONAL(
      "Servicio de Atención al Ciudadano u Oficina Regional del Indecopi", "SAC"),
  AREAS("Áreas del Indecopi", "SAC"),
  SUPERIOR_DEL_AREA(
      "Órgano superior al área administrativa o funcional que administra la información", "SAC"),
  /** Of the Ministry of Justice: the SAC sends up to it and enters what it decided. */
  TRIBUNAL_TRANSPARENCIA("Tribunal de Transparencia y Acceso a la Información Pública", "SAC"),
  COMISION_CONCURSAL("Comisión de Procedimientos Concursales", "CCO"),
  COMISION_CONCURSAL_CENTRAL("Comisión de Procedimientos Concursales (Sede Central)", "CCO"),
  COMISION_AD_HOC("Comisión Ad-Hoc", "CCO"),
  SALA_PROPIEDAD_INTELECTUAL("Sala de Propiedad Intelectual", "TRIBUNAL"),
  SALA_DEFENSA_COMPETENCIA("Sala de Defensa de la Competencia", "TRIBUNAL");

  private final String nombre;
  private final String organo;

  Autoridad(String nombre, String organo) {
    this.nombre = nombre;
    this.organo = organo;
  }

  /** Its name as catalogues write it. */
  public String nombre() {
    return nombre;
  }

  /** The organ whose officials act for it, as tokens name it. */
  public String organo() {
    return organo;
  }

  /** Who has a file that was sent up to it: a chamber of the Tribunal, or the organ itself. */
  public String instancia() {
    return switch (this) {
      case SALA_PROPIEDAD_INTELECTUAL -> "SPI";
      case SALA_DEFENSA_COMPETENCIA -> "SDC";
      default -> organo;
    };
  }

  /** The authority of that name, if there is one. */
  public static Optional<Autoridad> de(String nombre) {
    return Arrays.stream(values()).filter(a -> a.nombre.equals(nombre)).findFirst();
  }
}
