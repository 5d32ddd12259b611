package org.imprimatur.api;

import java.util.List;
import java.util.Optional;

/** Some of the pages that were asked for. */
public record ManagedList(List<ManagedPage> pages, int total, Optional<String> next) {}
