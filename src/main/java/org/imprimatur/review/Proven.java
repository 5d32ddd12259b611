package org.imprimatur.review;

import java.time.Instant;

/** What a packet that nobody altered says. */
public record Proven(SealKey key, Instant made, Proceedings proceedings) {}
