/** What people write: texts of pages, and the content types that say which fields a text has. */
@NullMarked
package org.imprimatur.page;

import org.jspecify.annotations.NullMarked;
