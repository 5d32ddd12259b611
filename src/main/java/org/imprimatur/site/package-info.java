/** What the public reads: pages drawn once by Krazo, kept as bytes, and answered from there. */
@NullMarked
package org.imprimatur.site;

import org.jspecify.annotations.NullMarked;
