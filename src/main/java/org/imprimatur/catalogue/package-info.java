/** The content types as they are and as they were: what admins change in them, and what that does to pages. */
@NullMarked
package org.imprimatur.catalogue;

import org.jspecify.annotations.NullMarked;
