package pe.gob.indecopi.signos.inscripcion;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.gob.indecopi.signos.registro.Contenido;
import pe.gob.indecopi.signos.registro.Situacion;

/**
 * What a request wants entered in one entry of the register.
 *
 * @param puntero where the matter names the entry
 * @param certificado number of its certificate
 * @param que what to enter, of how the right stands then; nothing if it says nothing of it
 */
record Peticion(String puntero, String certificado, Function<Situacion, @Nullable Contenido> que) {}
