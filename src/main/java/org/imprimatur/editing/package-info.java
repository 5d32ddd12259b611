/** What people do with pages: drafting, reviewing, publishing, importing. */
@NullMarked
package org.imprimatur.editing;

import org.jspecify.annotations.NullMarked;
