package org.imprimatur.importers;

import org.jspecify.annotations.Nullable;

/** The banner above a page: its title, its image where there is one, and what the image shows. */
public record Hero(String title, @Nullable String image, String alt) {}
