/** Who may sign in: the admin's screens for accounts and tokens. */
@NullMarked
package org.imprimatur.desk.accounts;

import org.jspecify.annotations.NullMarked;
