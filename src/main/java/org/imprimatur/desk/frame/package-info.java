/** What all screens of the desk share: who looks, in which language, how a screen is drawn and a refusal shown. */
@NullMarked
package org.imprimatur.desk.frame;

import org.jspecify.annotations.NullMarked;
