/** The screens where links for people without an account are made and taken back. */
@NullMarked
package org.imprimatur.desk.previews;

import org.jspecify.annotations.NullMarked;
