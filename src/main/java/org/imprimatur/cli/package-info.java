/** What people type in a terminal: commands against a running server or a data directory. */
@NullMarked
package org.imprimatur.cli;

import org.jspecify.annotations.NullMarked;
