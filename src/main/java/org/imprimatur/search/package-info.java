/** The words of all pages in Lucene's indexes: caches, which may be thrown away. */
@NullMarked
package org.imprimatur.search;

import org.jspecify.annotations.NullMarked;
