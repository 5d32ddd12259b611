/** Who may sign in, in which roles, and with what proof: accounts as the fold of their journals. */
@NullMarked
package org.imprimatur.accounts;

import org.jspecify.annotations.NullMarked;
