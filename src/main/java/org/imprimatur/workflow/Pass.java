package org.imprimatur.workflow;

import java.time.Instant;
import org.imprimatur.page.AccountName;

/** That an extra step was done for exactly the head's text. */
public record Pass(String step, AccountName by, Instant at, String note) {}
