package org.imprimatur.gate;

import java.time.Duration;

/**
 * For how long the product goes on when it is told to end.
 *
 * @param notice until others have noticed that nobody new is to be sent here
 * @param atMost for those who are being answered then; whoever takes longer is cut off
 */
public record Patience(Duration notice, Duration atMost) {}
