package pe.gob.indecopi.signos.busqueda;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import pe.gob.indecopi.platform.entrada.Datos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Pedido;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.AsuntoDelCatalogo;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;
import pe.gob.indecopi.signos.viena.CodigoDeViena;

/**
 * The search of antecedents (TUPA DSD-2): what is looked for is what is paid, and what the service
 * can find or certify by itself waits for no official. The rest is by hand: copies of what is not
 * here, information of any kind, a figure that is only described.
 */
final class BusquedaDeAntecedentes implements Asunto {
  private final AsuntoDelCatalogo catalogo;
  private final Predicate<String> registrado;
  private final Predicate<String> solicitado;

  /**
   * @param registrado whether a certificate of that number is in the register
   * @param solicitado whether there is an application of that number
   */
  BusquedaDeAntecedentes(
      AsuntoDelCatalogo catalogo, Predicate<String> registrado, Predicate<String> solicitado) {
    this.catalogo = catalogo;
    this.registrado = registrado;
    this.solicitado = solicitado;
  }

  @Override
  public String procedimiento() {
    return catalogo.procedimiento();
  }

  @Override
  public Type materia() {
    return catalogo.materia();
  }

  @Override
  public Map<String, Object> variables(Record materia) {
    return catalogo.variables(materia);
  }

  @Override
  public List<String> faltaParaFecha(Expediente e) {
    return catalogo.faltaParaFecha(e);
  }

  @Override
  public List<TipoActo> actos() {
    return catalogo.actos();
  }

  @Override
  public boolean seAtiendeSolo(Pedido pedido) {
    var pedida = Pedida.de(pedido.materia());
    return switch (pedida.modo()) {
      case COPIA_DE_CERTIFICADO -> pedida.certificados().stream().allMatch(registrado);
      case CERTIFICADO_DE_FECHA -> solicitado.test(pedida.expediente());
      default -> pedida.seBusca();
    };
  }

  @Override
  public void validar(Record materia, LocalDate fecha, Faltas faltas) {
    var antes = faltas.cuantas();
    var m = ((Datos) materia).valores();
    catalogo.validar(materia, fecha, faltas);
    if (faltas.cuantas() == antes) {
      cuantas(m, "clases", Pedida.enteros(m.get("enClases")), "enClases", faltas);
      cuantas(m, "registros", Pedida.de(m).certificados(), "certificados", faltas);
      figura(m, faltas);
    }
  }

  /** What is named is as many as what is paid (TUPA DSD-2: by classes, by certificate). */
  private static void cuantas(
      Map<String, Object> m, String pagadas, List<?> dichas, String campo, Faltas faltas) {
    if (m.get(pagadas) instanceof Number n && n.intValue() != new HashSet<>(dichas).size()) {
      faltas.agregar(
          "/" + campo,
          Texto.de(
              "Nombre %s, sin repetir: son %s.".formatted(n, pagadas),
              "Name %s, each once: they are %s.".formatted(n, pagadas)));
    }
  }

  private static void figura(Map<String, Object> m, Faltas faltas) {
    for (var campo : List.of("reproduccion", "viena")) {
      if (m.containsKey(campo) && Pedida.de(m).modo() != Modo.FIGURATIVA) {
        faltas.agregar(
            "/" + campo,
            Texto.de(
                "Solo se indica en la búsqueda figurativa.",
                "It is only given in a search of figures."));
      }
    }
    if (m.get("viena") instanceof List<?> codigos) {
      for (var i = 0; i < codigos.size(); i++) {
        if (CodigoDeViena.de(String.valueOf(codigos.get(i))).isEmpty()) {
          faltas.agregar(
              "/viena/" + i,
              Texto.de(
                  "Un código de Viena es categoría.división.sección; la categoría va de 1 a 29.",
                  "A Vienna code is category.division.section; the category goes from 1 to 29."));
        }
      }
    }
  }
}
