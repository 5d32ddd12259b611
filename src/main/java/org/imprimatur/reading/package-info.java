/** What the public may see. Drafts never get in here. */
@NullMarked
package org.imprimatur.reading;

import org.jspecify.annotations.NullMarked;
