package org.imprimatur.api.pages;

import java.util.List;
import java.util.Optional;
import org.imprimatur.api.manage.ManagedPage;

/** Some of the pages that were asked for. */
public record ManagedList(List<ManagedPage> pages, int total, Optional<String> next) {}
