/** Lists, cursors, ETags and the JSON that every service speaks. */
@NullMarked
package pe.gob.indecopi.platform.web;

import org.jspecify.annotations.NullMarked;
