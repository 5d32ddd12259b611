package org.imprimatur.finding;

import org.imprimatur.page.Hash;
import org.imprimatur.page.PageId;

/**
 * That a text has what somebody looks for.
 *
 * @param score how well it fits, compared with the others of the same answer
 */
public record Match(PageId page, Hash text, float score) {}
