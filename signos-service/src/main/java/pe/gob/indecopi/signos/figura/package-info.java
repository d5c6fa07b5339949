/** What a sign shows: Vienna codes, images read safely, and how alike two figures look. */
@NullMarked
package pe.gob.indecopi.signos.figura;

import org.jspecify.annotations.NullMarked;
