/** What people type before they save it: private working copies, and who has which page open. */
@NullMarked
package org.imprimatur.typing;

import org.jspecify.annotations.NullMarked;
