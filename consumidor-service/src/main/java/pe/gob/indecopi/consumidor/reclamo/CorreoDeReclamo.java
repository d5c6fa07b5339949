package pe.gob.indecopi.consumidor.reclamo;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.cuenta.Cuentas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.procedimientos.correo.Carta;
import pe.gob.indecopi.procedimientos.correo.Correspondencia;
import pe.gob.indecopi.procedimientos.correo.Cortesias;

/**
 * Word of what moved a complaint, to the mail of whom it moves. It says that there is something to
 * read, and nothing of what was told.
 */
final class CorreoDeReclamo implements Correspondencia, SeguimientoDeReclamo {
  static final String CLASE = "reclamo";

  private static final Set<Lado> PARTES = EnumSet.of(Lado.CONSUMIDOR, Lado.PROVEEDOR);

  /** Who is told of what. */
  private static final Map<String, Set<Lado>> TABLA =
      Map.of(
          "PRESENTADO",
          EnumSet.of(Lado.CONSUMIDOR),
          "TRASLADADO",
          EnumSet.of(Lado.PROVEEDOR),
          "RESPONDIDO",
          EnumSet.of(Lado.CONSUMIDOR),
          "PASADO_A_CONCILIACION",
          PARTES,
          "SIN_RESPUESTA",
          PARTES,
          "MEDIACION_VENCIDA",
          PARTES,
          "DESISTIDO",
          EnumSet.of(Lado.PROVEEDOR),
          "CONCLUIDO",
          PARTES,
          AvisoDeConcurso.TIPO,
          EnumSet.of(Lado.CONSUMIDOR),
          AvisoDeConcurso.FIN,
          EnumSet.of(Lado.CONSUMIDOR));

  /** What one side does and the other is told of. */
  private static final Set<String> A_LA_OTRA =
      Set.of(
          "PROPUESTA_OFRECIDA",
          "PROPUESTA_RETIRADA",
          "PROPUESTA_RECHAZADA",
          "CUMPLIMIENTO_ACREDITADO",
          "CUMPLIMIENTO_CONFIRMADO",
          "INCUMPLIMIENTO_COMUNICADO");

  /** What both are told of, besides. */
  private static final Set<String> A_AMBAS = Set.of("ACUERDO_CELEBRADO", "CUMPLIMIENTO_CONSULTADO");

  private static final Texto ASUNTO = Texto.de("Novedad en el reclamo %s", "News in complaint %s");
  private static final Texto CUERPO =
      Texto.de(
          """
          Hay una novedad en el reclamo %s: %s.

          Léala en Reclama Virtual-Audiencias. No responda a esta dirección.
          """,
          """
          There is news in complaint %s: %s.

          Read it in Reclama Virtual-Audiencias. Do not answer to this address.
          """);

  private final Supplier<Reclamos> reclamos;
  private final Direcciones direcciones;
  private final Supplier<@Nullable Cortesias> cortesias;

  CorreoDeReclamo(
      Supplier<Reclamos> reclamos, Cuentas cuentas, Supplier<@Nullable Cortesias> cortesias) {
    this.reclamos = reclamos;
    this.direcciones = new Direcciones(cuentas);
    this.cortesias = cortesias;
  }

  @Override
  public String clase() {
    return CLASE;
  }

  @Override
  public void despues(Reclamo r, List<Paso> nuevos) {
    var correo = cortesias.get();
    if (correo == null) {
      return;
    }
    var desde = r.historia().size() - nuevos.size();
    for (var i = 0; i < nuevos.size(); i++) {
      for (var lado : destinatarios(nuevos.get(i))) {
        if (direcciones.de(r, lado).isPresent()) {
          correo.poner(CLASE, r.id().valor(), "%s/%d/%s".formatted(r.id(), desde + i, lado));
        }
      }
    }
  }

  private static Set<Lado> destinatarios(Paso paso) {
    if (A_AMBAS.contains(paso.tipo())) {
      return PARTES;
    }
    if (!A_LA_OTRA.contains(paso.tipo())) {
      return TABLA.getOrDefault(paso.tipo(), Set.of());
    }
    var otras = EnumSet.copyOf(PARTES);
    otras.remove(paso.lado());
    return otras;
  }

  @Override
  public Optional<Carta> carta(String id, String sobre) {
    var partes = id.split("/", -1);
    return reclamos
        .get()
        .buscar(sobre)
        .flatMap(r -> carta(id, r, Integer.parseInt(partes[1]), Lado.valueOf(partes[2])));
  }

  Optional<Carta> carta(String id, Reclamo r, int paso, Lado lado) {
    return direcciones
        .de(r, lado)
        .map(
            d -> {
              var idioma = d.idioma() == null ? "es" : d.idioma();
              var lengua = Locale.of(idioma);
              var que = r.historia().get(paso).tipo().replace('_', ' ').toLowerCase(Locale.ROOT);
              return new Carta(
                  id,
                  Objects.requireNonNull(d.correo()),
                  idioma,
                  ASUNTO.en(lengua).formatted(r.numero()),
                  CUERPO.en(lengua).formatted(r.numero(), que));
            });
  }
}
