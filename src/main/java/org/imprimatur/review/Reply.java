package org.imprimatur.review;

import java.time.Instant;
import org.imprimatur.page.AccountName;

/** What somebody said to a comment. */
public record Reply(int id, AccountName by, Instant at, String words) {}
