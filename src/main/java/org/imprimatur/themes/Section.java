package org.imprimatur.themes;

import java.util.List;

/**
 * The live pages of one content type, as the home page lists them.
 *
 * @param all how many there are
 * @param href where all of them stand, with what became of them; empty where there is nothing more to see
 */
public record Section(String type, String label, List<Card> cards, int all, String href) {}
