/** Joins the core to the application that took it in: hands out what a host may use, and has a say for what it brings. */
@NullMarked
package org.imprimatur.hosting;

import org.jspecify.annotations.NullMarked;
