package pe.gob.indecopi.consumidor.audiencia;

import java.net.URI;

/** Opens rooms that are links. A bean of this type takes the place of the default. */
@FunctionalInterface
public interface SalaVirtual {

  /** A room that nobody finds without its link, for one hearing and all its summons. */
  URI abrir();
}
