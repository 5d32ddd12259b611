package org.imprimatur.redline;

/**
 * A stretch of a text that something is said about.
 *
 * @param id stands in the HTML as {@code anchor-<id>}; what is said about it stands at {@code #thread-<id>}
 * @param number drawn behind the stretch
 * @param label says in words what the number links to
 * @param kind one more class, for how it is drawn
 */
public record Highlight(Span span, String id, String number, String label, String kind) {}
