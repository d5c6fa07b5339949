/** The International Classification of Goods and Services (Nice), classes 1 to 45. */
@NullMarked
package pe.gob.indecopi.signos.niza;

import org.jspecify.annotations.NullMarked;
