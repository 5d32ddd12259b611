/** Readers who want to be told by mail of what was published: they come, confirm, are told once in a while, and go. */
@NullMarked
package org.imprimatur.subscriptions;

import org.jspecify.annotations.NullMarked;
