/** The routes that every organ shares: catalogue, files, acts, publications, papers. */
@NullMarked
package pe.gob.indecopi.procedimientos.web;

import org.jspecify.annotations.NullMarked;
