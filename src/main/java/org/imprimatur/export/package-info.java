/** The live site as files that any web server can serve: fetched as a reader gets it, so that nothing else can be in it. */
@NullMarked
package org.imprimatur.export;

import org.jspecify.annotations.NullMarked;
