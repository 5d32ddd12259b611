/** How programs read a trust center. */
@NullMarked
package org.imprimatur.examples;

import org.jspecify.annotations.NullMarked;
