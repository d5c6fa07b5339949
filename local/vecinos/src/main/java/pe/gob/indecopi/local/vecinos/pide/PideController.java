package pe.gob.indecopi.local.vecinos.pide;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers as the PIDE would: one document or 404. */
@RestController
@RequestMapping("/pide")
class PideController {

  @GetMapping("/reniec/dni/{dni}")
  Ciudadano reniec(@PathVariable String dni) {
    return hallado(Padron.persona(dni), "RENIEC no tiene el DNI " + dni);
  }

  @GetMapping("/sunat/ruc/{ruc}")
  Contribuyente sunat(@PathVariable String ruc) {
    return hallado(Padron.contribuyente(ruc), "SUNAT no tiene el RUC " + ruc);
  }

  @GetMapping("/sunat/contribuyentes")
  List<Contribuyente> contribuyentes(@RequestParam String q) {
    return Padron.buscar(q);
  }

  @GetMapping("/migraciones/ce/{ce}")
  Extranjero migraciones(@PathVariable String ce) {
    return hallado(Padron.extranjero(ce), "Migraciones no tiene el carné " + ce);
  }

  private static <T> T hallado(Optional<T> alguien, String falta) {
    return alguien.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, falta));
  }
}
