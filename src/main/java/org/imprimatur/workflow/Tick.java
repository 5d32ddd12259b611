package org.imprimatur.workflow;

import java.time.Instant;
import org.imprimatur.page.AccountName;

/** That a reviewer ticked an item of the checklist, for exactly the head's text. */
public record Tick(String item, AccountName by, Instant at) {}
