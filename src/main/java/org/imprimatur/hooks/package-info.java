/** Webhooks: whom the journal's news is sent to, signed, in order and until it arrived; and what became of each try. */
@NullMarked
package org.imprimatur.hooks;

import org.jspecify.annotations.NullMarked;
