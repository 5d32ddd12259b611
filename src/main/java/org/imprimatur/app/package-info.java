/** Puts the house together: settings, the beans of the core, the start. Nobody knows this room. */
@NullMarked
package org.imprimatur.app;

import org.jspecify.annotations.NullMarked;
