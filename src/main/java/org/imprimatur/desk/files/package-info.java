/** Handing in images and documents, and learning how a text shows them. */
@NullMarked
package org.imprimatur.desk.files;

import org.jspecify.annotations.NullMarked;
