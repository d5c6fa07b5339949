package pe.gob.indecopi.procedimientos.catalogo;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of the print.
 *
 * @param codigo the procedure's and the printed number: {@code DSD-10.3.b}
 * @param texto what is asked, in our own words
 * @param tipo in which form it is met
 * @param obligatorio whether it is always asked; otherwise {@code condicion} says when
 * @param condicion when it is asked, in words
 * @param supuesto the same as a stable slug
 * @param si what in the matter makes it so; absent where the library or the official tells
 * @param paraFecha whether the filing date waits for it where a norm ties that date to minima
 *     (Decisión 486, arts. 33, 92 and 119)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Requisito(
    String codigo,
    String texto,
    TipoRequisito tipo,
    boolean obligatorio,
    @Nullable String condicion,
    @JsonIgnore @Nullable String supuesto,
    @JsonIgnore @Nullable Caso si,
    @JsonIgnore boolean paraFecha) {

  /** Whether it is handed in with the filing: a paper, or a sworn statement. */
  public boolean seEntrega() {
    return tipo == TipoRequisito.DOCUMENTO || tipo == TipoRequisito.DECLARACION_JURADA;
  }
}
