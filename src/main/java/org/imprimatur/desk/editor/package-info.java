/** Writing a page in a form that is made from its content type. */
@NullMarked
package org.imprimatur.desk.editor;

import org.jspecify.annotations.NullMarked;
