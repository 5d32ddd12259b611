/** What is said of a text: beside the redline for those who review it, and beside the editor for those who write it. */
@NullMarked
package org.imprimatur.desk.comments;

import org.jspecify.annotations.NullMarked;
