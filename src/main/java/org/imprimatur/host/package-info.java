/**
 * What a host application is given: beans that it injects to read what is live, to draft and to review.
 *
 * <p>All public types of this package, of {@code org.imprimatur.spi}, and whatever of ours they mention are the public API of
 * the product: from the first release on they change only so that a host that was compiled before goes on working. No other
 * room promises anything, although its classes can be seen.
 */
@NullMarked
package org.imprimatur.host;

import org.jspecify.annotations.NullMarked;
