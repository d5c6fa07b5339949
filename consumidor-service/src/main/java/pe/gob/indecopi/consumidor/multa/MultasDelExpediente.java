package pe.gob.indecopi.consumidor.multa;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.multa.Multa.Clase;
import pe.gob.indecopi.consumidor.multa.Multa.Estado;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Condena;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Parte;
import pe.gob.indecopi.procedimientos.flujo.Actos;

/** The fines that the acts of a file impose, as they stand in it now. */
final class MultasDelExpediente {
  /** What a party challenges a decision by. */
  private static final Set<String> IMPUGNAN =
      Set.of(Actos.APELAR, Actos.RECONSIDERAR, Actos.INTERPONER_REVISION);

  private final Expediente e;
  private final int aniosParaCobrar;

  MultasDelExpediente(Expediente e, int aniosParaCobrar) {
    this.e = e;
    this.aniosParaCobrar = aniosParaCobrar;
  }

  /** One for each party that the decision that stands fines, and each coercive one. */
  List<Multa> todas() {
    var todas = new ArrayList<Multa>();
    e.partes().stream()
        .filter(p -> p.cuaderno() == null)
        .forEach(p -> sancion(p).ifPresent(todas::add));
    e.actuaciones().stream()
        .filter(a -> a.tipo().equals(Actos.IMPONER_MULTA_COERCITIVA))
        .forEach(a -> coercitiva(a).ifPresent(todas::add));
    return todas;
  }

  /**
   * What that party was fined with in all; with nothing, if a decision fined it once and now not.
   */
  private Optional<Multa> sancion(Parte p) {
    var deAntes = e.resoluciones().stream().filter(r -> suma(r.condena(), p).signum() > 0).toList();
    if (deAntes.isEmpty()) {
      return Optional.empty();
    }
    var ultima = e.resoluciones().getLast();
    var cuantas = suma(ultima.condena(), p);
    var anulada = ultima.condena() != null && ultima.condena().anulada() != null;
    var firme = firme();
    var estado =
        cuantas.signum() == 0 || anulada
            ? Estado.SIN_EFECTO
            : firme == null ? Estado.IMPUESTA : Estado.FIRME;
    return Optional.of(
        multa(
            p,
            "sancion",
            Clase.SANCION,
            cuantas.signum() == 0 ? suma(deAntes.getLast().condena(), p) : cuantas,
            deAntes.getFirst().fecha(),
            impugnable(p, deAntes.getFirst().folio()),
            impugno(p),
            estado,
            firme));
  }

  private static BigDecimal suma(@Nullable Condena condena, Parte p) {
    return condena == null
        ? BigDecimal.ZERO
        : condena.multas().stream()
            .filter(m -> m.parte().equals(p.id()))
            .map(m -> m.cuantas())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A coercive fine is owed at once: nobody appeals it (Ley 29571, art. 117). */
  private Optional<Multa> coercitiva(Actuacion a) {
    return e.parte(String.valueOf(a.datos().get("parte")))
        .map(
            p ->
                multa(
                    p,
                    "coercitiva/" + a.folio(),
                    Clase.COERCITIVA,
                    new BigDecimal(String.valueOf(a.datos().get("uit"))),
                    a.fecha(),
                    null,
                    false,
                    Estado.FIRME,
                    a.fecha()));
  }

  private Multa multa(
      Parte p,
      String cual,
      Clase clase,
      BigDecimal uit,
      LocalDate impuesta,
      @Nullable LocalDate impugnable,
      boolean impugnada,
      Estado estado,
      @Nullable LocalDate firme) {
    return new Multa(
        id(p, cual),
        e.id().valor(),
        e.cabecera().numero().toString(),
        e.cabecera().procedimiento(),
        p.id(),
        p.persona(),
        clase,
        uit,
        impuesta,
        impugnable,
        impugnada,
        estado,
        firme,
        // From the day after it is final (Ley 29571, art. 122), from date to date.
        firme == null ? null : firme.plusDays(1).plusYears(aniosParaCobrar),
        List.of(),
        List.of(),
        0);
  }

  private @Nullable LocalDate firme() {
    return e.actuaciones().stream()
        .filter(a -> a.tipo().equals(Actos.DECLARAR_FIRME))
        .reduce((antes, despues) -> despues)
        .map(Actuacion::fecha)
        .orElse(null);
  }

  /** The last day of its own term to challenge, of those that the decision opened. */
  private @Nullable LocalDate impugnable(Parte p, int folio) {
    return e.plazos().stream()
        .filter(z -> z.tipo().equals("impugnacion") && z.cuaderno() == null)
        .filter(z -> z.folio() == folio && p.id().equals(z.obligado()))
        .map(z -> z.vence())
        .findFirst()
        .orElse(null);
  }

  private boolean impugno(Parte p) {
    return e.actuaciones().stream()
        .filter(a -> a.cuaderno() == null && IMPUGNAN.contains(a.tipo()))
        .flatMap(a -> e.partesDe(a.autor().documento()).stream())
        .anyMatch(q -> q.id().equals(p.id()) || q.representaA().contains(p.id()));
  }

  /** Derived, so that every telling of a fine names the same one; opaque, as the file's is. */
  private String id(Parte p, String cual) {
    var semilla = (e.id() + "/" + p.id() + "/" + cual).getBytes(StandardCharsets.UTF_8);
    return "mul_" + UUID.nameUUIDFromBytes(semilla).toString().replace("-", "");
  }
}
