package pe.gob.indecopi.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a POST that it demands the version of what was seen ({@link Etiquetas#exigir}), so that
 * the description tells callers to send it. Of what replaces or deletes it goes without saying.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConEtiqueta {}
