/** Handing out packets that prove who signed off what. */
@NullMarked
package org.imprimatur.desk.evidence;

import org.jspecify.annotations.NullMarked;
