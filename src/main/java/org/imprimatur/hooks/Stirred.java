package org.imprimatur.hooks;

import java.time.Instant;
import org.imprimatur.journal.Subject;

/**
 * How far a journal has come.
 *
 * @param entries how many it has
 * @param last when the last of them was made, or later
 */
public record Stirred(Subject subject, int entries, Instant last) {}
