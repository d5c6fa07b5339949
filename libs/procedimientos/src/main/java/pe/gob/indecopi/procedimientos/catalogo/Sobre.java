package pe.gob.indecopi.procedimientos.catalogo;

import java.util.List;

/** A procedure that lives inside files of others, as an act on them. */
public record Sobre(List<String> procedimientos, String acto) {
  public Sobre {
    procedimientos = List.copyOf(procedimientos);
  }
}
