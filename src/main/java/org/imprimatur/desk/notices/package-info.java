/** How somebody is told, and what became of the mails: the screens of notices. */
@NullMarked
package org.imprimatur.desk.notices;

import org.jspecify.annotations.NullMarked;
