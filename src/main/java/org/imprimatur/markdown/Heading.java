package org.imprimatur.markdown;

/** A heading as it was rendered: its level on the page (2 to 6), the id that links may point to, its words. */
public record Heading(int level, String id, String text) {}
