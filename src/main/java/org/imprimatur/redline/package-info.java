/** How two texts differ, as a lawyer reads it. */
@NullMarked
package org.imprimatur.redline;

import org.jspecify.annotations.NullMarked;
