package org.imprimatur.api.pages;

import java.util.List;

/**
 * All that was said of a page, or that part of it that was asked for.
 *
 * @param seen the hash of the head's text, which every answer to it carries
 * @param base the head's number, which taking suggestions carries
 */
public record ManagedDiscussion(String seen, int base, List<ManagedComment> comments) {}
