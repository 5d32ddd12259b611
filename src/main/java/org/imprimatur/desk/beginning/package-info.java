/** Beginning a page, also as the translation of another. */
@NullMarked
package org.imprimatur.desk.beginning;

import org.jspecify.annotations.NullMarked;
