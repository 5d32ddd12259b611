package org.imprimatur.journal;

import java.util.List;
import java.util.Optional;

/**
 * What a snapshot says.
 *
 * @param end the state of the store in which, with this one, every page has a picture that is right
 */
record Album(List<Picture> pictures, Optional<String> end) {}
