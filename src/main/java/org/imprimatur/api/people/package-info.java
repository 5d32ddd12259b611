/** Accounts, their sessions and tokens, and the mailbox of each. */
@NullMarked
package org.imprimatur.api.people;

import org.jspecify.annotations.NullMarked;
