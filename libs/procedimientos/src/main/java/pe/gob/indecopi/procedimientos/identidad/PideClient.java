package pe.gob.indecopi.procedimientos.identidad;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The registers behind the PIDE. Of what they tell of persons, only names are read. */
@Headers("Accept: application/json")
interface PideClient {

  /** Who has that DNI. */
  @RequestLine("GET /pide/reniec/dni/{dni}")
  Ciudadano reniec(@Param("dni") String dni);

  /** Who has that RUC. */
  @RequestLine("GET /pide/sunat/ruc/{ruc}")
  Contribuyente sunat(@Param("ruc") String ruc);

  /** All that is public of who has that RUC. */
  @RequestLine("GET /pide/sunat/ruc/{ruc}")
  Ficha contribuyente(@Param("ruc") String ruc);

  /** Taxpayers whose name, trade name or website has those words. */
  @RequestLine("GET /pide/sunat/contribuyentes?q={q}")
  List<Ficha> contribuyentes(@Param("q") String q);

  /** Who has that carné de extranjería. */
  @RequestLine("GET /pide/migraciones/ce/{ce}")
  Extranjero migraciones(@Param("ce") String ce);

  /** A citizen. */
  record Ciudadano(String nombres, String apellidoPaterno, String apellidoMaterno) {}

  /** A taxpayer; one that is a natural person has its names here too. */
  record Contribuyente(String razonSocial) {}

  /** A taxpayer, with what of it is public. */
  record Ficha(
      String ruc,
      String razonSocial,
      @Nullable String nombreComercial,
      @Nullable String web,
      @Nullable String estado) {

    Contribuyentes.Contribuyente contribuyente() {
      return new Contribuyentes.Contribuyente(
          ruc, razonSocial, nombreComercial, web, estado == null || estado.equals("ACTIVO"));
    }
  }

  /** A foreigner. */
  record Extranjero(String nombres, String apellidos) {}
}
