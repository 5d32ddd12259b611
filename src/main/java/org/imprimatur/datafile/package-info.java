/** Reads the YAML files that hold data, and says in which line of which file something is wrong. */
@NullMarked
package org.imprimatur.datafile;

import org.jspecify.annotations.NullMarked;
