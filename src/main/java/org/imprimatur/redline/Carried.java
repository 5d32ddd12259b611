package org.imprimatur.redline;

/**
 * Where a stretch of an earlier text stands in a later one.
 *
 * @param same false where its words were edited and most of them survived
 */
public record Carried(Span span, boolean same) {}
