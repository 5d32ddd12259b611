/** Where a page stands, from when until when, and what keeps it. */
@NullMarked
package org.imprimatur.desk.keeping;

import org.jspecify.annotations.NullMarked;
