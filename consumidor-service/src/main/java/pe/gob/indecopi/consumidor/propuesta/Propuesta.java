package pe.gob.indecopi.consumidor.propuesta;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.consumidor.reclamo.Lado;

/**
 * A proposal as it stands.
 *
 * @param id opaque: {@code pro_…}
 * @param de who made it; an official makes one as mediator, for both to accept
 * @param responde id of the proposal that it counters, if it does
 * @param conformes the sides that have said yes
 */
record Propuesta(
    String id,
    Lado de,
    Oferta oferta,
    Instant en,
    @Nullable String responde,
    Estado estado,
    Set<Lado> conformes) {

  /** What became of it. */
  enum Estado {
    VIGENTE,
    /** The other side made another one instead. */
    CONTRAOFERTADA,
    /** Its own side made another one instead. */
    REEMPLAZADA,
    RETIRADA,
    RECHAZADA,
    ACEPTADA,
    /** Its last day passed. */
    VENCIDA,
    /** The complaint ended otherwise. */
    SIN_EFECTO;

    /** Whether it can still be accepted. */
    boolean viva() {
      return this == VIGENTE;
    }
  }

  Propuesta {
    var suyos = EnumSet.noneOf(Lado.class);
    suyos.addAll(conformes);
    conformes = Collections.unmodifiableSet(suyos);
  }

  Propuesta en(Estado otro) {
    return new Propuesta(id, de, oferta, en, responde, otro, conformes);
  }

  Propuesta con(Lado conforme) {
    var todos = EnumSet.of(conforme);
    todos.addAll(conformes);
    return new Propuesta(id, de, oferta, en, responde, estado, todos);
  }

  /** Whether the yes of that side, with those that there are, makes it an agreement. */
  boolean cierraCon(Lado conforme) {
    return de != Lado.FUNCIONARIO
        || con(conforme).conformes().containsAll(EnumSet.of(Lado.CONSUMIDOR, Lado.PROVEEDOR));
  }

  /** Whether that side is asked whether it agrees: a party to what another made. */
  boolean seLePregunta(Lado lado) {
    return lado != Lado.FUNCIONARIO && lado != de && !conformes.contains(lado);
  }
}
