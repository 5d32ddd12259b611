/** Signing in, signing out, changing one's password. */
@NullMarked
package org.imprimatur.desk.entry;

import org.jspecify.annotations.NullMarked;
