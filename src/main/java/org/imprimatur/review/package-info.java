/** How a reviewer reads the difference between two texts: field by field, and the body as a redline. */
@NullMarked
package org.imprimatur.review;

import org.jspecify.annotations.NullMarked;
