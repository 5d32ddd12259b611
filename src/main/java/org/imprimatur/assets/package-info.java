/** Images and documents that pages show or link to: what may be kept, under which address, and who may have it. */
@NullMarked
package org.imprimatur.assets;

import org.jspecify.annotations.NullMarked;
