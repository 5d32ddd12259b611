/** How the log is written, for people or for programs, and to which request each of its lines belongs. */
@NullMarked
package org.imprimatur.log;

import org.jspecify.annotations.NullMarked;
