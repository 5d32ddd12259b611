/** Handing in files of foreign formats and reading what became of them. */
@NullMarked
package org.imprimatur.desk.intake;

import org.jspecify.annotations.NullMarked;
