/** Asks an OpenID provider who somebody is, and checks every word of its answer. */
@NullMarked
package org.imprimatur.openid;

import org.jspecify.annotations.NullMarked;
