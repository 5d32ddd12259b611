package org.imprimatur.redline;

/** One piece of a redline: what is shown for it, and what it stands for in the earlier and in the later text. */
public record Segment(String shown, String before, String after) {}
