package org.imprimatur.once;

import java.time.Instant;

/**
 * One thing that is noted of a request.
 *
 * @param id begins with that of the request's key
 */
public record Note(String id, Instant at, String words) {}
