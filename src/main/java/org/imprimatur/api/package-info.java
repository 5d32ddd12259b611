/** What programs read of the site and send to the desk, as JSON. Reads nothing but what is live. */
@NullMarked
package org.imprimatur.api;

import org.jspecify.annotations.NullMarked;
