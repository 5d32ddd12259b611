/** Who did what, when and why: append-only, hash-chained, the only truth. */
@NullMarked
package org.imprimatur.journal;

import org.jspecify.annotations.NullMarked;
