/** What a request passes before a resource gets it: rates, scopes, keys, and answers that are ready. */
@NullMarked
package org.imprimatur.api.door;

import org.jspecify.annotations.NullMarked;
