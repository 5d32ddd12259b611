/** Several pages that go live together or not at all: what was opened, tried and committed. */
@NullMarked
package org.imprimatur.release;

import org.jspecify.annotations.NullMarked;
