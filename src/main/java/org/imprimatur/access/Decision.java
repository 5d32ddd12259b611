package org.imprimatur.access;

import java.time.Instant;
import org.imprimatur.page.AccountName;

/**
 * What was answered to a request, and by whom.
 *
 * @param reason why not; empty where the answer is yes
 * @param until when the document may be fetched; the instant of the answer where it is no
 * @param times how often it may be fetched
 */
public record Decision(boolean isYes, AccountName by, Instant at, String reason, Instant until, int times) {}
