/** The screens on which an admin keeps content types: the form of a type, what a change would do, what was changed. */
@NullMarked
package org.imprimatur.desk.types;

import org.jspecify.annotations.NullMarked;
