/** What nodes tell one another of: which journals grew. The journals themselves are the truth; this says only where to look. */
@NullMarked
package org.imprimatur.news;

import org.jspecify.annotations.NullMarked;
