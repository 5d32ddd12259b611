/** Rings at the other nodes through the data grid of the server, so that they look at the news at once. */
@NullMarked
package org.imprimatur.cluster;

import org.jspecify.annotations.NullMarked;
