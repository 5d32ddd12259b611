package org.imprimatur.typing;

import java.time.Instant;
import org.imprimatur.page.AccountName;

/**
 * That somebody has the editor of a page open.
 *
 * @param seen when their browser said so last
 */
public record Presence(String about, AccountName who, Instant seen) {}
