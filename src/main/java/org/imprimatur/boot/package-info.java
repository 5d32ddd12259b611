/** The first thing that Java runs, before there is a server: it starts the one that brings the rest. */
@NullMarked
package org.imprimatur.boot;

import org.jspecify.annotations.NullMarked;
