/** Numbered files that bring an installation forward: each applied once, in order, and recorded with its checksum. */
@NullMarked
package org.imprimatur.migrations;

import org.jspecify.annotations.NullMarked;
