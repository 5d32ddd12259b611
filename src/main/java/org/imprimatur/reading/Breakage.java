package org.imprimatur.reading;

import java.time.Instant;

/**
 * What a theme could not draw, and where to look.
 *
 * @param template the file, as its theme knows it
 * @param line counted from 1; 0 if not known
 * @param fault what the template engine said, in English
 */
public record Breakage(String template, int line, String fault, Instant at) {}
