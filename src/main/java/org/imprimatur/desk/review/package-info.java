/** Reading a change and answering it: the queue, the redline, every arrow a page may take. */
@NullMarked
package org.imprimatur.desk.review;

import org.jspecify.annotations.NullMarked;
