package org.imprimatur.workflow;

import java.time.Instant;
import org.imprimatur.page.AccountName;

/** That somebody else made an account's password, and so could have acted in its name. */
public record PasswordGiven(AccountName by, Instant at) {}
