package org.imprimatur.api.live;

/** Where a page stands now that was asked for at a path of before. */
public record MovedPage(String locale, String path, String address) {}
