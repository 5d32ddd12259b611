/** Finding pages, beginning them, looking back at their revisions. */
@NullMarked
package org.imprimatur.desk.pages;

import org.jspecify.annotations.NullMarked;
