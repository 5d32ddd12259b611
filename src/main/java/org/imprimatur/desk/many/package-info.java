/** Doing the same with many pages, and watching long work. */
@NullMarked
package org.imprimatur.desk.many;

import org.jspecify.annotations.NullMarked;
