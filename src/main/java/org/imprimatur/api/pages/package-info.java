/** What programs do with drafts: write, ask, comment, import, and take every arrow of the workflow. */
@NullMarked
package org.imprimatur.api.pages;

import org.jspecify.annotations.NullMarked;
