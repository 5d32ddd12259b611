/** Who may look at pages before they are live, through which link and until when. */
@NullMarked
package org.imprimatur.preview;

import org.jspecify.annotations.NullMarked;
