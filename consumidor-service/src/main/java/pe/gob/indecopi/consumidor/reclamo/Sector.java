package pe.gob.indecopi.consumidor.reclamo;

import pe.gob.indecopi.platform.problema.Texto;

/** The line of business that a complaint is about. The list is ours: no norm fixes one. */
public enum Sector {
  ALIMENTOS("Alimentos y bebidas", "Food and drinks"),
  AUTOMOTRIZ("Vehículos y repuestos", "Vehicles and parts"),
  COMERCIO_ELECTRONICO("Compras por internet", "Shopping on line"),
  ELECTRODOMESTICOS("Electrodomésticos y equipos", "Appliances and devices"),
  EDUCACION("Educación", "Education"),
  ENTRETENIMIENTO("Espectáculos y entretenimiento", "Shows and entertainment"),
  FINANCIERO("Bancos y financieras", "Banks and lenders"),
  HOSPEDAJE_Y_TURISMO("Hoteles y agencias de viaje", "Hotels and travel agencies"),
  INMOBILIARIO("Viviendas y alquileres", "Homes and rents"),
  RESTAURANTES("Restaurantes", "Restaurants"),
  SALUD("Clínicas y servicios médicos", "Clinics and medical services"),
  SEGUROS("Seguros", "Insurance"),
  TIENDAS("Tiendas y supermercados", "Shops and supermarkets"),
  TRANSPORTE_AEREO("Transporte aéreo", "Air transport"),
  TRANSPORTE_TERRESTRE("Transporte terrestre", "Land transport"),
  VESTIDO_Y_CALZADO("Ropa y calzado", "Clothes and shoes"),
  OTRO("Otro", "Other");

  private final Texto nombre;

  Sector(String es, String en) {
    this.nombre = Texto.de(es, en);
  }

  /** Its name for people. */
  public Texto nombre() {
    return nombre;
  }
}
