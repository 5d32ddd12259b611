/** One call, or one tag, by which a page of the host includes the body of a live page. */
@NullMarked
package org.imprimatur.tags;

import org.jspecify.annotations.NullMarked;
