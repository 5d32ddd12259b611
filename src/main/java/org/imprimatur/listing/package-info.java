/** Which pages there are: narrowed, in order, counted, and worked on many at a time. */
@NullMarked
package org.imprimatur.listing;

import org.jspecify.annotations.NullMarked;
