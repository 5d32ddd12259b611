/** Keeps journals, texts, claims and credentials in whatever Jakarta NoSQL is configured to speak to. */
@NullMarked
package org.imprimatur.store;

import org.jspecify.annotations.NullMarked;
