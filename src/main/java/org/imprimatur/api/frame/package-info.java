/** What every answer of the API is made of: settings, headers, bytes, and problems. */
@NullMarked
package org.imprimatur.api.frame;

import org.jspecify.annotations.NullMarked;
