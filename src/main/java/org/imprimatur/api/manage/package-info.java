/** What all that manages shares: who asks, for which page in which state, and how outcomes are answered. */
@NullMarked
package org.imprimatur.api.manage;

import org.jspecify.annotations.NullMarked;
