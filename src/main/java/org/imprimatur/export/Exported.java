package org.imprimatur.export;

import java.util.List;

/**
 * What an export came to.
 *
 * @param broken links that lead to nothing, and from where
 * @param url what absolute addresses in it begin with
 */
public record Exported(int pages, int written, int same, int removed, List<String> broken, String url) {}
