/**
 * What a host application gives: each type here is implemented, or observed, by beans of the host.
 *
 * <p>All public types of this package, of {@code org.imprimatur.host}, and whatever of ours they mention are the public API
 * of the product: from the first release on they change only so that a host that was compiled before goes on working.
 */
@NullMarked
package org.imprimatur.spi;

import org.jspecify.annotations.NullMarked;
