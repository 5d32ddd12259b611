/** Evidence as pages that people read. */
@NullMarked
package org.imprimatur.pdf;

import org.jspecify.annotations.NullMarked;
