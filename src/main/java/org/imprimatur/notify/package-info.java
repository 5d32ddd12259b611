/** Notices as mail: written with their redline, and handed to a mail server through Jakarta Mail. */
@NullMarked
package org.imprimatur.notify;

import org.jspecify.annotations.NullMarked;
