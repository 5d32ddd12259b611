package org.imprimatur.workflow;

import java.time.Instant;
import org.imprimatur.page.AccountName;
import org.imprimatur.page.Hash;

/** An approval: who, when, in what capacity, of exactly which text, under which wording. */
public record SignOff(AccountName by, Instant at, String capacity, Hash text, String wording) {}
