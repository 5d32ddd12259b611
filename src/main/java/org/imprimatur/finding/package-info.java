/** How pages are found by their words: what is asked, what is answered, and that readers find nothing but what is live. */
@NullMarked
package org.imprimatur.finding;

import org.jspecify.annotations.NullMarked;
