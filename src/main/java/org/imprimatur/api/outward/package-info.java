/** What leaves the house: webhooks, mail, subscriptions, and documents on request. */
@NullMarked
package org.imprimatur.api.outward;

import org.jspecify.annotations.NullMarked;
