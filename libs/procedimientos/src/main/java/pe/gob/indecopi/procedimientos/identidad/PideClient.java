package pe.gob.indecopi.procedimientos.identidad;

import feign.Headers;
import feign.Param;
import feign.RequestLine;

/** The registers behind the PIDE. Of what they tell, only names are read. */
@Headers("Accept: application/json")
interface PideClient {

  /** Who has that DNI. */
  @RequestLine("GET /pide/reniec/dni/{dni}")
  Ciudadano reniec(@Param("dni") String dni);

  /** Who has that RUC. */
  @RequestLine("GET /pide/sunat/ruc/{ruc}")
  Contribuyente sunat(@Param("ruc") String ruc);

  /** Who has that carné de extranjería. */
  @RequestLine("GET /pide/migraciones/ce/{ce}")
  Extranjero migraciones(@Param("ce") String ce);

  /** A citizen. */
  record Ciudadano(String nombres, String apellidoPaterno, String apellidoMaterno) {}

  /** A taxpayer; one that is a natural person has its names here too. */
  record Contribuyente(String razonSocial) {}

  /** A foreigner. */
  record Extranjero(String nombres, String apellidos) {}
}
