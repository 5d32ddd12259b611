package org.imprimatur.reading;

import java.time.Instant;

/** That a page was taken off the site. Why is for the desk; readers learn when. */
public record Gone(Instant at) {}
