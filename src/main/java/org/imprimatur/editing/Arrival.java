package org.imprimatur.editing;

import org.imprimatur.page.Text;

/** One page as an import brings it. */
public record Arrival(NewPage page, Text text, Provenance provenance) {}
