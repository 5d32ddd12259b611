/** The whole store in one file, and back into an empty store of whichever engine. */
@NullMarked
package org.imprimatur.backup;

import org.jspecify.annotations.NullMarked;
