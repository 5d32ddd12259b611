/** What every request passes before anything else: it gets its name, is counted and timed, and has to be of a sensible size. */
@NullMarked
package org.imprimatur.gate;

import org.jspecify.annotations.NullMarked;
