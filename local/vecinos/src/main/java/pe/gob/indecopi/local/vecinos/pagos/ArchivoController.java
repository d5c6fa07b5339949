package pe.gob.indecopi.local.vecinos.pagos;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The daily file of each channel, to be loaded into fees-service. */
@RestController
class ArchivoController {

  private final Extracto extracto;

  ArchivoController(Extracto extracto) {
    this.extracto = extracto;
  }

  @GetMapping(path = "/banco/archivos/{canal}/{fecha}", produces = "text/csv;charset=UTF-8")
  String archivo(
      @PathVariable Canal canal,
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate fecha) {
    return extracto.archivo(canal.name(), fecha);
  }

  /** The channels that make a file. */
  enum Canal {
    BANCO_DE_LA_NACION,
    BCP,
    SCOTIABANK,
    VISA
  }
}
