/** Who is told of what, and how that happens once: notices as they follow from the journals, and the outbox. */
@NullMarked
package org.imprimatur.notices;

import org.jspecify.annotations.NullMarked;
