package org.imprimatur.notices;

import java.time.Instant;

/** One line in the outbox's book: that something was told, tried, put off. Never changed. */
public record Mark(String id, Instant at, String words) {}
