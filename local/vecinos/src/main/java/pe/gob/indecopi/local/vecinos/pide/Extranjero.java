package pe.gob.indecopi.local.vecinos.pide;

/** What Migraciones tells of a carné de extranjería. */
record Extranjero(
    String ce, String nombres, String apellidos, String nacionalidad, String estado) {}
