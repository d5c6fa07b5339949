package casamala.procedimientos;

/** As it should be: uses nothing. */
public final class Plazo {}
