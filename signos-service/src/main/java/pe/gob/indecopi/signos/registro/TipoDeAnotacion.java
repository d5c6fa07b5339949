package pe.gob.indecopi.signos.registro;

/** What can happen to a right, by the name that the register gives it. */
public enum TipoDeAnotacion {
  CONCESION(Contenido.Concesion.class),
  CERTIFICADO(Contenido.Certificado.class),
  TRASLADO(Contenido.Traslado.class),
  RENOVACION_PEDIDA(Contenido.RenovacionPedida.class),
  RENOVACION_DESESTIMADA(Contenido.RenovacionDesestimada.class),
  RENOVACION(Contenido.Renovacion.class),
  TRANSFERENCIA(Contenido.Transferencia.class),
  FUSION(Contenido.Fusion.class),
  CAMBIO_DE_NOMBRE(Contenido.CambioDeNombre.class),
  CAMBIO_DE_DOMICILIO(Contenido.CambioDeDomicilio.class),
  CORRECCION(Contenido.Correccion.class),
  OTRO_ACTO(Contenido.OtroActo.class),
  MODIFICACION_DE_CONTRATO(Contenido.ModificacionDeContrato.class),
  LICENCIA(Contenido.Licencia.class),
  GARANTIA_MOBILIARIA(Contenido.GarantiaMobiliaria.class),
  EMBARGO(Contenido.Embargo.class),
  DEMANDA(Contenido.Demanda.class),
  LEVANTAMIENTO(Contenido.Levantamiento.class),
  DIVISION(Contenido.Division.class),
  DESGLOSE(Contenido.Desglose.class),
  RENUNCIA(Contenido.Renuncia.class),
  CANCELACION(Contenido.Cancelacion.class),
  NULIDAD(Contenido.Nulidad.class),
  CADUCIDAD(Contenido.Caducidad.class),
  CAIDA_DEL_SIGNO(Contenido.CaidaDelSigno.class),
  SIN_EFECTO(Contenido.SinEfecto.class);

  private final Class<? extends Contenido> forma;

  TipoDeAnotacion(Class<? extends Contenido> forma) {
    this.forma = forma;
  }

  /** The record that holds what such an annotation says. */
  Class<? extends Contenido> forma() {
    return forma;
  }

  static TipoDeAnotacion de(Contenido contenido) {
    for (var tipo : values()) {
      if (tipo.forma.isInstance(contenido)) {
        return tipo;
      }
    }
    throw new IllegalArgumentException("No kind of annotation is " + contenido.getClass());
  }
}
