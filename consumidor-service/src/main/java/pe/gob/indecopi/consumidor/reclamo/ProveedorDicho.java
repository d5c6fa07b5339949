package pe.gob.indecopi.consumidor.reclamo;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.platform.persona.Documento;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.problema.Validable;

/**
 * The provider as the consumer knows it: one of these at least.
 *
 * @param ruc found with {@code GET /proveedores}
 * @param nombre its business name
 */
@Schema(name = "ProveedorDicho")
record ProveedorDicho(
    @Schema(pattern = "^[0-9]{11}$", example = "20999999981") @Nullable String ruc,
    @Schema(example = "CUZCA MODA S.A.C.") @Size(min = 1, max = 300) @Nullable String nombre,
    @Schema(example = "Cuzca Moda") @Size(min = 1, max = 120) @Nullable String nombreComercial,
    @Schema(example = "www.cuzcamoda.example") @Size(min = 3, max = 200) @Nullable String web)
    implements Validable {

  @Override
  public void validar(Faltas faltas, String puntero) {
    if (ruc == null && vacio(nombre) && vacio(nombreComercial) && vacio(web)) {
      faltas.agregar(
          puntero,
          Texto.de(
              "Diga su RUC, su nombre, el de su tienda o su página.",
              "Tell its RUC, its name, that of its shop, or its page."));
    }
    var documento = documento();
    if (documento != null) {
      var suyas = new Faltas();
      documento.validar(suyas, "");
      suyas.lista().forEach(f -> faltas.agregar(puntero + "/ruc", f.detalle()));
    }
  }

  @Nullable Documento documento() {
    return ruc == null ? null : new Documento(Documento.Tipo.RUC, ruc, null);
  }

  /** By what name it is called, the best that was told. */
  String llamado() {
    for (var uno : new @Nullable String[] {nombre, nombreComercial, web}) {
      if (uno != null && !uno.isBlank()) {
        return uno;
      }
    }
    return "RUC " + ruc;
  }

  private static boolean vacio(@Nullable String texto) {
    return texto == null || texto.isBlank();
  }
}
