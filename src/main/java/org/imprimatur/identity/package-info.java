/**
 * Tells who sends a request.
 *
 * <p>{@code /desk/**} is entered by session. The desk draws its forms and calls {@link
 * org.imprimatur.accounts.SessionGate}; without a session every desk address leads to {@code /desk/sign-in?next=…}, and with
 * a one-time password every one leads to {@code /desk/password}. {@code /desk/sign-out} is open to both. {@code /api/**} is
 * entered by {@code Authorization: Bearer} or {@code Basic}, where it is sent at all. Nothing else is looked at, so public
 * pages cost nothing and make no session.
 */
@NullMarked
package org.imprimatur.identity;

import org.jspecify.annotations.NullMarked;
