package pe.gob.indecopi.procedimientos.catalogo;

import java.time.LocalDate;

/** From which day an entry holds, and by which norm. */
public record Vigencia(LocalDate desde, String norma) {}
