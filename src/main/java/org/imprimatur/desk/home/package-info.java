/** The first screen: what waits, what went live, what expires. */
@NullMarked
package org.imprimatur.desk.home;

import org.jspecify.annotations.NullMarked;
