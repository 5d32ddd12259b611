/** Webhooks for admins: who is called, of what, and what became of each call. */
@NullMarked
package org.imprimatur.desk.webhooks;

import org.jspecify.annotations.NullMarked;
