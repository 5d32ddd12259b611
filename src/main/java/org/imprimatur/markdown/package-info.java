/** Turns the Markdown that people write into HTML that is safe to show, and HTML back into Markdown. */
@NullMarked
package org.imprimatur.markdown;

import org.jspecify.annotations.NullMarked;
