/** The screens of releases: several pages read, signed off and published as one. */
@NullMarked
package org.imprimatur.desk.release;

import org.jspecify.annotations.NullMarked;
