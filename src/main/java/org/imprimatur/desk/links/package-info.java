/** Links from page to page: choosing one, and telling which lead nowhere. */
@NullMarked
package org.imprimatur.desk.links;

import org.jspecify.annotations.NullMarked;
