package org.imprimatur.importers;

import org.jspecify.annotations.Nullable;

/** A step of the breadcrumbs; the last, the page itself, usually leads nowhere. */
public record Crumb(String text, @Nullable String href) {}
