package org.imprimatur.themes;

import java.util.List;

/**
 * The live pages of one content type, as the home page lists them.
 *
 * @param all how many there are
 * @param href where the others stand; empty where there are none
 */
public record Section(String type, String label, List<Card> cards, int all, String href) {}
