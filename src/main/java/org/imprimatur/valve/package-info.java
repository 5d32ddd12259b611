/** What Payara alone has a place for: a stand before its listeners and filters. Elsewhere the product does without. */
@NullMarked
package org.imprimatur.valve;

import org.jspecify.annotations.NullMarked;
