/** Reads pages in the formats they come in from elsewhere, and says what became of every part of them. */
@NullMarked
package org.imprimatur.importers;

import org.jspecify.annotations.NullMarked;
