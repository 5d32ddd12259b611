/** What programs read of the site: live pages, their versions, types, moves and changes. */
@NullMarked
package org.imprimatur.api.live;

import org.jspecify.annotations.NullMarked;
