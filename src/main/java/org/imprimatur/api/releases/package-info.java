/** Pages that go live together, what is due, and work on many pages. */
@NullMarked
package org.imprimatur.api.releases;

import org.jspecify.annotations.NullMarked;
