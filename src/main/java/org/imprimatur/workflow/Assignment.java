package org.imprimatur.workflow;

import java.time.Instant;
import org.imprimatur.page.AccountName;

/** Who is asked to review a page, by whom and since when. */
public record Assignment(AccountName to, AccountName by, Instant at) {}
