package org.imprimatur.api.live;

import java.util.List;

/** Every content type that there is. */
public record TypeList(List<ShownType> types) {}
