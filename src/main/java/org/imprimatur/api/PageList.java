package org.imprimatur.api;

import java.util.List;
import java.util.Optional;

/** Some of the pages that were asked for. */
public record PageList(List<ListedPage> pages, int total, Optional<String> next, Optional<List<ListedPage>> included) {}
