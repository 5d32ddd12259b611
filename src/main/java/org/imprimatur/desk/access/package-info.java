/** Who asks for documents that are not for everybody, and the answer: the screens of requests. */
@NullMarked
package org.imprimatur.desk.access;

import org.jspecify.annotations.NullMarked;
