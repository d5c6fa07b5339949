package pe.gob.indecopi.procedimientos.constancia;

import java.net.URI;

/**
 * What makes a paper verifiable: its code, and the address that the QR carries.
 *
 * @param codigo the verification code
 * @param enlace the public address that says what the code vouches for
 */
public record Sello(CodigoVerificacion codigo, URI enlace) {}
