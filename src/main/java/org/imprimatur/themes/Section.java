package org.imprimatur.themes;

import java.util.List;

/** The live pages of one content type, as the home page lists them. */
public record Section(String type, String label, List<Card> cards) {}
