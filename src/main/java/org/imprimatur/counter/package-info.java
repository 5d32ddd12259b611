/** Where readers come to the counter of the house: they ask for documents and fetch them, without an account. */
@NullMarked
package org.imprimatur.counter;

import org.jspecify.annotations.NullMarked;
