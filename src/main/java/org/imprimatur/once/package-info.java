/** What a program asks for is done once, however often it is sent, and only to what it read. */
@NullMarked
package org.imprimatur.once;

import org.jspecify.annotations.NullMarked;
