/** Documents that are not for everybody: who asked for them, who let whom have them, and who fetched them when. */
@NullMarked
package org.imprimatur.access;

import org.jspecify.annotations.NullMarked;
